// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/RoomMachine.h"

#include "sandbox/RoomMedia.h"
#include "sandbox/RoomPeople.h"

#include <algorithm>

namespace sandbox {

namespace {
constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;

/// How many people a session is good for.
int crowd(const RoomMeeting &meeting, const RoomRecord &room)
{
    switch (meeting.mood) {
    case RoomMood::Full:
        return room.limit;
    case RoomMood::Busy:
        return std::max(2, room.limit * 3 / 5);
    default:
        return std::max(2, room.limit * 2 / 5);
    }
}

bool isLively(const RoomMeeting &meeting)
{
    return meeting.mood == RoomMood::Ordinary || meeting.mood == RoomMood::Busy ||
           meeting.mood == RoomMood::Full;
}
} // namespace

RoomMachine::RoomMachine(RoomStore &store, Timetable::Times times, double pace, quint32 seed)
    : m_store(store), m_table(std::move(times), pace), m_dice(seed ^ 0x726F6F6DU)
{
}

void RoomMachine::start()
{
    for (const RoomMeeting *meeting : active()) {
        if (meeting->mood == RoomMood::Ordinary)
            planEnd(meeting->id, m_dice.between(20, 90) * minute);
    }
    for (const auto &take : m_store.takes.items()) {
        if (take->ended != 0 && take->completed == 0)
            completeTake(take->id, m_dice.between(60, 240) * second);
    }
    // Long enough to be seen on their way.
    for (const auto &film : m_store.films.items()) {
        if (film->completed == 0)
            completeFilm(film->id, film->started == 0 ? 25 * minute : 0, 60 * minute);
    }
    m_table.after(12 * second, [this](qint64 at) { live(at); });
}

std::vector<RoomMeeting *> RoomMachine::active() const
{
    std::vector<RoomMeeting *> found;
    for (const auto &room : m_store.rooms.items()) {
        if (room->active)
            found.push_back(room->active);
    }
    return found;
}

void RoomMachine::live(qint64 at)
{
    happen(at);
    // The more rooms, the more often.
    const auto busy = std::max<qint64>(6, static_cast<qint64>(active().size()));
    m_table.after(m_dice.between(20, 45) * second * 6 / busy, [this](qint64 then) { live(then); });
}

void RoomMachine::happen(qint64 at)
{
    constexpr size_t fewest = 5;
    constexpr size_t most = 8;
    std::vector<RoomMeeting *> meetings = active();
    const bool wanted = meetings.size() < fewest || (meetings.size() < most && m_dice.chance(8));
    if (wanted && beginSomewhere(at))
        return;
    std::erase_if(meetings, [](const RoomMeeting *meeting) { return !isLively(*meeting); });
    for (int tries = 0; tries < 6 && !meetings.empty(); ++tries) {
        if (stir(*m_dice.oneOf(meetings), at))
            return;
    }
}

bool RoomMachine::stir(RoomMeeting &meeting, qint64 at)
{
    const RoomRecord *room = m_store.rooms.find(meeting.room);
    std::vector<RoomGuest *> here = meeting.present();
    const auto number = static_cast<int>(here.size());
    const int wanted = crowd(meeting, *room);
    if (number < room->limit && (number < 2 || m_dice.chance(number < wanted ? 75 : 25))) {
        join(meeting, *room, at);
        return true;
    }
    std::erase_if(here, [](const RoomGuest *guest) { return guest->isKicked; });
    if (here.size() < 2 || (meeting.mood == RoomMood::Full && !m_dice.chance(30)))
        return false;
    leave(*m_dice.oneOf(here), at);
    return true;
}

bool RoomMachine::beginSomewhere(qint64 at)
{
    std::vector<RoomRecord *> idle;
    for (const auto &room : m_store.rooms.items()) {
        if (!room->active)
            idle.push_back(room.get());
    }
    if (idle.empty())
        return false;
    RoomRecord &room = *m_dice.oneOf(idle);
    RoomMeeting &meeting = m_store.begin(room, {.id = m_dice.uuid(), .room = room.id, .created = at});
    join(meeting, room, at);
    join(meeting, room, at);
    planEnd(meeting.id, m_dice.between(25, 110) * minute);
    return true;
}

void RoomMachine::join(RoomMeeting &meeting, const RoomRecord &room, qint64 at)
{
    const RoomGuest &guest = m_store.join(
        meeting,
        {.id = m_dice.uuid(), .session = meeting.id, .context = RoomPeople::context(m_dice), .joined = at});
    if (!room.isRecorded)
        return;
    for (const bool isVideo : {false, true}) {
        if (isVideo && !m_dice.chance(40))
            continue;
        m_store.takes.add({.id = m_dice.uuid(),
                           .room = room.id,
                           .session = meeting.id,
                           .participant = guest.id,
                           .isVideo = isVideo,
                           .codec = RoomMedia::codec(isVideo, m_dice),
                           .started = at,
                           .updated = at});
    }
}

void RoomMachine::leave(RoomGuest &guest, qint64 at)
{
    RoomMeeting &meeting = *m_store.meetings.find(guest.session);
    RoomStore::leave(meeting, guest, at);
    for (RoomTake *take : m_store.running(meeting.id)) {
        if (take->participant != guest.id)
            continue;
        take->ended = take->updated = std::max(at, take->started);
        completeTake(take->id, m_dice.between(15, 40) * second);
    }
    const bool endsAlone = isLively(meeting) || meeting.mood == RoomMood::Over;
    if (!endsAlone || !meeting.present().empty())
        return;
    m_table.after(5 * minute, [this, &meeting, left = guest.left](qint64 then) {
        const bool isStillEmpty = std::ranges::all_of(
            meeting.guests, [&](const RoomGuest *each) { return !each->isHere() && each->left <= left; });
        if (meeting.isActive() && isStillEmpty)
            endAt(meeting, then);
    });
}

void RoomMachine::kick(RoomGuest &guest)
{
    if (guest.isKicked || !guest.isHere())
        return;
    guest.isKicked = true;
    m_table.after(4 * second, [this, &guest](qint64 at) {
        if (guest.isHere())
            leave(guest, at);
    });
}

void RoomMachine::end(RoomMeeting &meeting)
{
    endAt(meeting, m_table.wall());
}

void RoomMachine::endAt(RoomMeeting &meeting, qint64 at)
{
    const std::vector<RoomTake *> running = m_store.running(meeting.id);
    m_store.end(meeting, at);
    for (const RoomTake *take : running)
        completeTake(take->id, m_dice.between(15, 40) * second);
}

void RoomMachine::remove(RoomRecord &room)
{
    if (room.active)
        end(*room.active);
    m_store.rooms.remove(room.id);
}

void RoomMachine::planEnd(const QUuid &meeting, qint64 ms)
{
    m_table.after(ms, [this, meeting](qint64) { disperse(*m_store.meetings.find(meeting)); });
}

void RoomMachine::disperse(RoomMeeting &meeting)
{
    if (!meeting.isActive())
        return;
    meeting.mood = RoomMood::Over;
    qint64 wait = 0;
    for (RoomGuest *guest : meeting.present()) {
        wait += m_dice.between(3, 20) * second;
        m_table.after(wait, [this, guest](qint64 at) {
            if (guest->isHere())
                leave(*guest, at);
        });
    }
}

void RoomMachine::completeTake(const QUuid &take, qint64 ms)
{
    m_table.after(ms, [this, take](qint64 at) {
        RoomTake *found = m_store.takes.find(take);
        if (!found || found->completed != 0)
            return;
        found->completed = found->updated = std::max(at, found->ended);
        found->bytes = RoomMedia::size(found->seconds());
    });
}

void RoomMachine::compose(const RoomFilm &film)
{
    completeFilm(film.id, 6 * second, 30 * second);
}

void RoomMachine::completeFilm(const QUuid &film, qint64 toStart, qint64 toEnd)
{
    const auto withFilm = [this, film](const std::function<void(RoomFilm &, qint64)> &work) {
        return [this, film, work](qint64 at) {
            if (RoomFilm *found = m_store.films.find(film))
                work(*found, at);
        };
    };
    if (toStart > 0)
        m_table.after(toStart, withFilm([](RoomFilm &it, qint64 at) {
                          it.started = it.updated = std::max(at, it.created);
                      }));
    m_table.after(toEnd, withFilm([](RoomFilm &it, qint64 at) {
                      it.ended = it.completed = it.updated = std::max(at, it.started);
                      it.bytes = RoomMedia::size(it.seconds);
                  }));
}

} // namespace sandbox
