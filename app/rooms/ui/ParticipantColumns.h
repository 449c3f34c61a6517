// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/ItemTableOf.h"
#include "rooms/Room.h"
#include "widgets/Tone.h"

#include <QCoreApplication>

/// The columns of lists of participants.
struct ParticipantColumns
{
    Q_DECLARE_TR_FUNCTIONS(ParticipantColumns)
public:
    using Now = std::function<QDateTime()>;
    using SessionOf = std::function<const RoomSession *(const QString &id)>;

    /// In one session: who, context, joined, left, time in the room, state. `session` answers the session
    /// where it is known.
    static QList<ItemColumn<RoomParticipant>> ofSession(const Now &now, const SessionOf &session);
    static constexpr int joined = 2, stateOfSession = 5;
    /// In all sessions: the room besides, where it is known, and the session; how they stand comes early.
    /// `room` answers its name, or nothing.
    static QList<ItemColumn<RoomParticipant>> ofAll(const Now &now, const SessionOf &session,
                                                    const std::function<QString(const QString &)> &room);
    static constexpr int stateOfAll = 1, joinedOfAll = 5;

    /// "in the room", "left", or "leaving not told" where the session is over and no leaving was told.
    static QString state(const RoomParticipant &participant, const RoomSession *session);
    static Tone tone(const RoomParticipant &participant, const RoomSession *session);
    /// Until when it was there: now while it is; invalid where that isn't known.
    static QDateTime until(const RoomParticipant &participant, const RoomSession *session,
                           const QDateTime &now);
};
