// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/Moderation.h"
#include "widgets/Tone.h"

#include <QCoreApplication>

/// One participant of the session that is shown on the wall, as a row says it.
struct WallPerson
{
    Q_DECLARE_TR_FUNCTIONS(WallPerson)
public:
    QString id;
    QString name;
    QString context; ///< in a line
    QString whole;   ///< of the context, for reading
    QDateTime joined;
    QDateTime left; ///< invalid while present
    QString joinedAt;
    QString inRoom;
    qint64 minutes = 0; ///< in the room
    QString state;      ///< "mute asked 10:29"
    QString why;        ///< what the state rests on
    Tone tone = Tone::Good;
    bool isMarked = false;

    /// `asked` is null where nothing was asked of them.
    static WallPerson of(const RoomParticipant &participant, const Moderation::Asked *asked,
                         const QDateTime &now);
    bool isPresent() const { return !left.isValid(); }

    bool operator==(const WallPerson &) const = default;

private:
    void takeState(const Moderation::Asked *asked, const QDateTime &now);
    void takeWish(const Moderation::Asked &asked, const QDateTime &now);
};
