// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QList>
#include <QMetaType>
#include <QString>
#include <chrono>
#include <optional>

/// One complaint of the API, as its error envelope words it.
struct Problem
{
    QString code;      ///< Telnyx's code; a word or digits, kept as text.
    QString title;     ///< short
    QString detail;    ///< long
    QString pointer;   ///< JSON pointer of the offending field, such as "/to"; may be empty.
    QString parameter; ///< name of the offending query parameter; may be empty.

    bool operator==(const Problem &) const = default;
};

/// Why a piece of work did not succeed: one voice for people, one for the log, never a bare string.
struct Failure
{
    Q_DECLARE_TR_FUNCTIONS(Failure)
public:
    enum class Kind {
        Offline,         ///< no connection to the server could be made; nothing was sent
        TimedOut,        ///< a safe call took too long
        Unauthorized,    ///< 401: the key is not accepted
        Forbidden,       ///< 403: the key may not do this
        NotFound,        ///< 404
        Rejected,        ///< any other 4xx: the request as such is wrong; `problems` says where
        RateLimited,     ///< 429 even after waiting
        ServerTrouble,   ///< 5xx on a safe call
        UnreadableReply, ///< a success that could not be understood, on a safe call
        Unconfirmed,     ///< an unsafe call may or may not have happened
        Cancelled,       ///< aborted by the operator or by the end of its pane
        NoSecret,        ///< there is no key for this account, or the keychain is locked
        ReadOnly,        ///< the account is marked read-only, so nothing was sent
        StoreTrouble,    ///< the local store or disk refused
    };

    Kind kind = Kind::Cancelled;
    QString what;      ///< for people: what happened and what to do next; translated
    QString technical; ///< for the log: already redacted
    QList<Problem> problems;
    int httpStatus = 0;
    std::optional<std::chrono::milliseconds> retryAfter;

    /// A failure with the usual sentence for its kind.
    static Failure of(Kind kind, QString technical = {});
    static Failure cancelled() { return of(Kind::Cancelled); }
    /// The usual sentence for a kind.
    static QString sentence(Kind kind);
    /// The help paragraph of a kind: why it happens and what helps.
    static QString help(Kind kind);
    /// The stable English name of a kind, for logs and the fault table: "Unconfirmed".
    static QString name(Kind kind);
    static QList<Kind> kinds();

    /// The first problem that points at this field ("to" finds the pointers "/to" and "to"), if there is one.
    std::optional<Problem> problemAt(const QString &field) const;
};

Q_DECLARE_METATYPE(Failure)
