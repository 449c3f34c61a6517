// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/RoomApi.h"

class Clock;

/// Creating and changing a room so that an answer that got lost is not passed on as a riddle.
class RoomSaving
{
    Q_DECLARE_TR_FUNCTIONS(RoomSaving)
public:
    /// createRoom. One that ended unconfirmed is looked for by its name (listRooms) before anything is said;
    /// it is never sent twice.
    static Call<Room> *create(RoomApi *api, const Clock *clock, const RoomWish &wish);
    /// updateRoom. One that ended unconfirmed is read again (getRoom): as wished, it is done.
    static Call<Room> *update(RoomApi *api, const QString &id, const RoomWish &wish);
};
