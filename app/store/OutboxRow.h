// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>
#include <optional>

/// Our copy of a document that is to be sent.
struct StoredDocument
{
    QString fileName;  ///< within the outbox folder
    QByteArray sha256; ///< 32 bytes
    qint64 bytes = 0;
    QString originalName; ///< as the operator knows it, without its folder
    std::optional<int> pages;

    bool isNull() const { return fileName.isEmpty(); }
    bool operator==(const StoredDocument &) const = default;
};

/// One fax that is to be sent exactly once, as a durable row that is committed before anything leaves.
struct OutboxRow
{
    enum class State {
        Queued,      ///< waits for its turn, the network or a key
        Attempting,  ///< the call has started or is about to
        Unconfirmed, ///< the call ended without a clear answer; it is being looked for
        Accepted,    ///< Telnyx has given a fax id; its fate is being watched
        Refused,     ///< Telnyx said no; nothing was sent
        Cancelled,   ///< taken back before it was accepted
        Final,       ///< the fax reached a final state
    };

    QUuid job; ///< also the UUID in client_state
    QUuid account;
    State state = State::Queued;
    QJsonObject request;        ///< the fields to send, without client_state and contents
    StoredDocument document;    ///< null when the request names a URL or media at Telnyx
    QDateTime createdAt;        ///< UTC
    int attempt = 0;            ///< 1 at the first try
    QDateTime attemptStartedAt; ///< corrected to the server's clock; invalid before the first try
    QDateTime nextCheckAt;      ///< when to look or try again; invalid for at once or never
    QJsonObject lastFailure;    ///< kind, what and the like, as the faxes room writes it; empty for none
    QString faxId;              ///< once accepted
    bool cancelRequested = false;

    bool isFinished() const { return isFinished(state); }
    bool operator==(const OutboxRow &) const = default;

    /// Refused, Cancelled and Final: nothing more is to be done.
    static bool isFinished(State state);
    static QList<State> unfinishedStates();
};

/// What to set in a row; what is not named stays. An invalid time or an empty value that is named clears.
struct OutboxChange
{
    std::optional<OutboxRow::State> state;
    std::optional<QJsonObject> request;
    std::optional<StoredDocument> document;
    std::optional<int> attempt;
    std::optional<QDateTime> attemptStartedAt;
    std::optional<QDateTime> nextCheckAt;
    std::optional<QJsonObject> lastFailure;
    std::optional<QString> faxId;
    std::optional<bool> cancelRequested;
};
