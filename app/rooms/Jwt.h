// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

/// A JSON Web Token taken apart on this machine and never sent anywhere. Its signature is not checked:
/// nothing that it says is trusted, it is only shown.
struct Jwt
{
    Q_DECLARE_TR_FUNCTIONS(Jwt)
public:
    /// Longer texts are no tokens and are not taken apart.
    static constexpr qsizetype longest = 64 * 1024;

    enum class Nature {
        Token,    ///< three parts, header and claims are JSON objects
        Unsigned, ///< alg is "none" or its signature is empty: anybody can have made it
        NotAToken ///< `trouble` says why
    };
    struct Claim
    {
        QString name;    ///< as it came: "exp"
        QString value;   ///< "2026-11-26 10:39:07" for times, JSON for objects
        QString meaning; ///< translated; empty for claims that nobody documented
        bool operator==(const Claim &) const = default;
    };

    Nature nature = Nature::NotAToken;
    QString trouble; ///< translated: why it is no token, or should not be trusted
    QJsonObject header;
    QJsonObject claims;
    QDateTime notBefore; ///< nbf; invalid where there is none
    QDateTime expires;   ///< exp
    QDateTime issued;    ///< iat

    /// Never fails: what is no token is shown as what it is.
    static Jwt read(const QByteArray &text);
    /// Header first, then the claims in the order of their use, all that came.
    const QList<Claim> &rows() const { return m_rows; }
    /// The first and the last four letters, with dots between; all dots where it is short.
    static QString masked(const QByteArray &token);

    bool operator==(const Jwt &) const = default;

private:
    QList<Claim> m_rows;
};
