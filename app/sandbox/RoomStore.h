// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/RoomRecord.h"
#include "sandbox/Shelf.h"

namespace sandbox {

/// The video rooms of the account and all that happened in them. A room that is deleted leaves its sessions
/// behind.
class RoomStore
{
public:
    Shelf<RoomRecord> rooms;
    Shelf<RoomMeeting> meetings;
    Shelf<RoomGuest> guests;
    Shelf<RoomTake> takes;
    Shelf<RoomFilm> films;

    RoomMeeting &begin(RoomRecord &room, RoomMeeting meeting);
    RoomGuest &join(RoomMeeting &meeting, RoomGuest guest);
    static void leave(RoomMeeting &meeting, RoomGuest &guest, qint64 at);
    /// Everybody leaves, and what is being recorded stops.
    void end(RoomMeeting &meeting, qint64 at);
    /// What is still being recorded of a session.
    std::vector<RoomTake *> running(const QUuid &meeting) const;
    bool isNameTaken(const QByteArray &name, const QUuid &except) const;
};

} // namespace sandbox
