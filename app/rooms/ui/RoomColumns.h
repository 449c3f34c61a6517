// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/ItemTableOf.h"
#include "rooms/Room.h"
#include "widgets/Tone.h"

#include <QCoreApplication>

/// What the list of rooms says of a room, column by column.
class RoomColumns
{
    Q_DECLARE_TR_FUNCTIONS(RoomColumns)
public:
    static constexpr int state = 1;    ///< the column of pills
    static constexpr int sessions = 4; ///< empty where they weren't asked for

    /// `now` tells which day needs no date.
    static QList<ItemColumn<Room>> all(const std::function<QDateTime()> &now);
    static QString stateWords(const Room &room);
    static Tone stateTone(const Room &room);
    /// Its name, else its id, shortened.
    static QString nameOf(const Room &room);
};
