// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/RoomStore.h"

#include <algorithm>

namespace sandbox {

std::vector<RoomGuest *> RoomMeeting::present() const
{
    std::vector<RoomGuest *> here;
    std::ranges::copy_if(guests, std::back_inserter(here),
                         [](const RoomGuest *guest) { return guest->isHere(); });
    return here;
}

RoomMeeting &RoomStore::begin(RoomRecord &room, RoomMeeting meeting)
{
    meeting.room = room.id;
    meeting.updated = meeting.created;
    RoomMeeting &kept = meetings.add(std::move(meeting));
    room.active = &kept;
    return kept;
}

RoomGuest &RoomStore::join(RoomMeeting &meeting, RoomGuest guest)
{
    guest.session = meeting.id;
    guest.updated = guest.joined;
    RoomGuest &kept = guests.add(std::move(guest));
    meeting.guests.push_back(&kept);
    meeting.updated = std::max(meeting.updated, kept.joined);
    return kept;
}

void RoomStore::leave(RoomMeeting &meeting, RoomGuest &guest, qint64 at)
{
    guest.left = std::max(at, guest.joined);
    guest.updated = guest.left;
    meeting.updated = std::max(meeting.updated, guest.left);
}

void RoomStore::end(RoomMeeting &meeting, qint64 at)
{
    if (!meeting.isActive())
        return;
    for (RoomGuest *guest : meeting.present())
        leave(meeting, *guest, at);
    for (RoomTake *take : running(meeting.id)) {
        take->ended = std::max(at, take->started);
        take->updated = take->ended;
    }
    meeting.ended = std::max(at, meeting.created);
    meeting.updated = meeting.ended;
    RoomRecord *room = rooms.find(meeting.room);
    if (room && room->active == &meeting)
        room->active = nullptr;
}

std::vector<RoomTake *> RoomStore::running(const QUuid &meeting) const
{
    std::vector<RoomTake *> found;
    for (const auto &take : takes.items()) {
        if (take->session == meeting && take->ended == 0)
            found.push_back(take.get());
    }
    return found;
}

bool RoomStore::isNameTaken(const QByteArray &name, const QUuid &except) const
{
    return std::ranges::any_of(rooms.items(),
                               [&](const auto &room) { return room->name == name && room->id != except; });
}

} // namespace sandbox
