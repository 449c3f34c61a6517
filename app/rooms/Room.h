// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QList>
#include <QStringList>
#include <optional>

/// Somebody who is, or was, in a room session. The API has no mute state.
struct RoomParticipant
{
    QString id;
    QString sessionId;
    QString context;  ///< as the client SDK gave it: JSON, a name, anything, or nothing
    QDateTime joined; ///< UTC, as all times here; invalid where the API gave none
    QDateTime left;   ///< invalid while present: the only proof that somebody is gone
    QDateTime updated;

    bool isPresent() const { return !left.isValid(); }
    bool operator==(const RoomParticipant &) const = default;
};

/// One meeting in a room.
struct RoomSession
{
    QString id;
    QString roomId;
    bool active = false;
    QDateTime created;
    QDateTime ended; ///< invalid while it goes on
    QDateTime updated;
    /// Nothing where they were not asked for (include_participants).
    std::optional<QList<RoomParticipant>> participants;

    /// Of the participants that came along; 0 where none did.
    int present() const;
    bool operator==(const RoomSession &) const = default;
};

/// A room as it is kept by the API, meeting or not.
struct Room
{
    QString id;
    QString uniqueName;
    QString activeSessionId; ///< empty while nobody meets
    int maxParticipants = 0;
    bool enableRecording = false;
    QStringList videoCodecs; ///< answered for some rooms, not in the contract; read only
    QString webhookUrl;
    QString webhookFailoverUrl;
    std::optional<int> webhookTimeoutSecs;
    QDateTime created;
    QDateTime updated;
    QList<RoomSession> sessions; ///< where they were asked for (include_sessions)

    bool operator==(const Room &) const = default;
};

/// What an operator gives a room: for createRoom and updateRoom. Fields without a value are not sent.
struct RoomWish
{
    static constexpr int fewest = 2, most = 50;      ///< max_participants
    static constexpr int longestWebhookTimeout = 30; ///< seconds

    std::optional<QString> uniqueName;
    std::optional<int> maxParticipants;
    std::optional<bool> enableRecording;
    std::optional<QString> webhookUrl; ///< empty takes it away
    std::optional<QString> webhookFailoverUrl;
    std::optional<int> webhookTimeoutSecs;

    bool operator==(const RoomWish &) const = default;
};
