// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/RoomSeed.h"

#include "sandbox/RoomMedia.h"
#include "sandbox/RoomPeople.h"
#include "sandbox/SessionTypes.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace sandbox {

namespace {
constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

struct Row
{
    const char *name;
    int limit;
    bool isRecorded;
    const char *hook; ///< empty: none
};

constexpr std::array<Row, SessionWorld::rooms> rows{{
    {"Daily stand-up", 20, true, "standup"},
    {"Training, group B", 12, false, ""},
    {"Telehealth 4417", 4, false, "telehealth"},
    {"Claims review", 8, true, "claims"},
    {"Front desk huddle", 10, false, ""},
    {"Night desk", 6, false, "night"},
    {"Training, group A", 12, true, "training"},
    {"Training, group C", 12, false, ""},
    {"Telehealth 4402", 4, true, "telehealth"},
    {"Telehealth 4403", 4, false, "telehealth"},
    {"Telehealth 4409", 4, false, "telehealth"},
    {"Telehealth 4415", 4, true, "telehealth"},
    {"Telehealth 4421", 4, false, "telehealth"},
    {"Telehealth 4428", 4, false, "telehealth"},
    {"Claims intake", 6, true, "claims"},
    {"Claims appeals", 8, true, "claims"},
    {"Radiology board", 16, false, ""},
    {"Tumor board", 24, true, "boards"},
    {"Cardiology rounds", 20, false, ""},
    {"Pediatrics rounds", 14, false, ""},
    {"Ward round, 3 north", 10, false, ""},
    {"Ward round, 5 south", 10, false, ""},
    {"Interpreter, Spanish", 3, false, "interpreters"},
    {"Interpreter, Polish", 3, false, "interpreters"},
    {"Interpreter, sign language", 5, true, "interpreters"},
    {"Billing questions", 6, false, ""},
    {"IT help", 5, false, ""},
    {"Onboarding, new nurses", 30, true, "training"},
    {"Onboarding, front office", 25, false, ""},
    {"All hands", 50, true, "company"},
    {"Board of directors", 12, false, ""},
    {"Works council", 9, false, ""},
    {"Vendor calls", 8, false, ""},
    {"Pharmacy sync", 6, false, ""},
    {"Discharge planning", 10, false, ""},
    {"Patient council", 15, false, ""},
    {"Family room 1", 6, false, ""},
    {"Family room 2", 6, false, ""},
    {"Second opinion", 4, true, "telehealth"},
    {"Home care check-in", 8, false, "homecare"},
    {"Sleep lab consult", 3, false, ""},
    {"Dietician", 2, false, ""},
    {"Physiotherapy class", 40, false, ""},
    {"Yoga for staff", 50, false, ""},
    {"Exam prep", 18, true, "training"},
    {"Quality circle", 10, false, ""},
    {"Complaints desk", 4, true, "claims"},
    {"1-1 with Ingrid", 2, false, ""},
}};
constexpr int mostPast = 420;

Row wallRow(int number, int participants, QByteArray &name)
{
    name = "Ward " + QByteArray::number(number + 1).rightJustified(3, '0');
    return {name.constData(), participants, false, ""};
}

RoomRecord room(const Row &row, const QUuid &id, qint64 created)
{
    RoomRecord room{.id = id, .name = row.name, .limit = row.limit, .isRecorded = row.isRecorded};
    if (const QByteArray hook = row.hook; !hook.isEmpty()) {
        room.webhookUrl = "https://hooks.harbor-clinic.example/" + hook + "/video";
        if (hook.size() % 2 == 0) {
            room.failoverUrl = "https://backup.harbor-clinic.example/" + hook;
            room.webhookTimeout = 25;
        }
    }
    room.created = room.updated = created;
    return room;
}
} // namespace

RoomSeed::RoomSeed(const SessionWorld &world, quint32 seed, qint64 now)
    : m_world(world), m_now(now), m_dice(seed ^ 0x76696465U)
{
}

void RoomSeed::fill(RoomStore &store, const Wall &wall)
{
    addRooms(store);
    QList<Plan> plans = wall.rooms > 0 ? QList<Plan>() : present();
    const auto overlaps = [&, now = plans](const Plan &plan) {
        return std::ranges::any_of(
            now, [&](const Plan &each) { return each.room == plan.room && each.time.begin < plan.time.end; });
    };
    for (const Plan &plan : past()) {
        if (!overlaps(plan))
            plans << plan;
    }
    std::ranges::stable_sort(plans, {}, [](const Plan &plan) { return plan.time.begin; });
    for (const Plan &plan : std::as_const(plans))
        play(store, plan);
    if (wall.rooms > 0)
        addWall(store, wall);
    addTakes(store);
    addRunningTakes(store);
    addFilms(store);
    store.guests.sort(&RoomGuest::joined);
    store.takes.sort(&RoomTake::started);
}

void RoomSeed::addRooms(RoomStore &store)
{
    qint64 age = 400 * day;
    for (int number = 0; number < SessionWorld::rooms; ++number) {
        age -= m_dice.between(2, 7) * day + m_dice.between(1, 12) * hour;
        RoomRecord &added =
            store.rooms.add(room(rows[static_cast<size_t>(number)],
                                 QUuid::fromString(QString::fromLatin1(m_world.room(number))), m_now - age));
        if (m_dice.chance(40))
            added.updated = m_now - m_dice.between(3, 40) * day;
    }
}

QList<RoomSeed::Plan> RoomSeed::past() const
{
    static const int kind = SessionTypes::find("room-session-event");
    QList<Plan> plans;
    Dice dice(static_cast<quint32>(m_world.noise("room-session-event", 0, 90)));
    const int number = std::min(m_world.stories(kind), mostPast);
    for (int index = 0; index < number; ++index) {
        const SessionEvent event = m_world.story(kind, index).events[0];
        const auto length = event.seconds * second;
        plans << Plan{.room = SessionWorld::roomOf(index),
                      .time = {event.at, event.at + length},
                      .id = QUuid::fromString(QString::fromLatin1(event.id))};
        // Session analysis does not know every session.
        if (index % 6 == 4)
            plans << Plan{.room = (SessionWorld::roomOf(index) + 24) % SessionWorld::rooms,
                          .time = {event.at + 2 * minute, event.at + 2 * minute + length / 2},
                          .id = dice.uuid()};
    }
    return plans;
}

QList<RoomSeed::Plan> RoomSeed::present()
{
    const auto since = [this](qint64 ago) { return Time{m_now - ago, 0}; };
    return {{.room = 0,
             .time = since(38 * minute),
             .id = m_dice.uuid(),
             .mood = RoomMood::Busy,
             .people = 11,
             .former = 3},
            {.room = 1,
             .time = since(52 * minute),
             .id = m_dice.uuid(),
             .mood = RoomMood::Full,
             .people = 12,
             .former = 2},
            {.room = 2,
             .time = since(7 * hour),
             .id = m_dice.uuid(),
             .mood = RoomMood::Phantom,
             .people = 1,
             .former = 2},
            {.room = 3,
             .time = since(3 * hour),
             .id = m_dice.uuid(),
             .mood = RoomMood::Forgotten,
             .people = 0,
             .former = 5},
            {.room = 4,
             .time = since(14 * minute),
             .id = m_dice.uuid(),
             .mood = RoomMood::Ordinary,
             .people = 4,
             .former = 1}};
}

void RoomSeed::play(RoomStore &store, const Plan &plan)
{
    RoomRecord &room = *store.rooms.items()[static_cast<size_t>(plan.room)];
    RoomMeeting &meeting =
        store.begin(room, {.id = plan.id, .room = room.id, .created = plan.time.begin, .mood = plan.mood});
    const bool isOver = plan.time.end != 0;
    const qint64 end = isOver ? plan.time.end : m_now;
    const qint64 length = end - plan.time.begin;
    const int former = isOver ? static_cast<int>(m_dice.between(2, std::min(room.limit, 12))) : plan.former;
    const auto arrive = [&](int number, qint64 latest) -> RoomGuest & {
        const qint64 late = number < 2 ? m_dice.between(0, std::min<qint64>(8 * second, length / 9))
                                       : m_dice.between(0, latest);
        return store.join(meeting, {.id = m_dice.uuid(),
                                    .session = meeting.id,
                                    .context = RoomPeople::context(m_dice),
                                    .joined = plan.time.begin + late});
    };
    for (int number = 0; number < former; ++number) {
        RoomGuest &guest = arrive(number, length / 3);
        const qint64 longest = end - guest.joined;
        const qint64 spent = m_dice.chance(70) ? longest - m_dice.between(0, longest / 20)
                                               : m_dice.between(longest / 8, longest * 2 / 3);
        RoomStore::leave(meeting, guest,
                         guest.joined + (isOver ? spent : std::min(spent, longest - length / 3)));
    }
    for (int number = 0; number < plan.people; ++number)
        arrive(former + number, length * 2 / 3);
    std::ranges::stable_sort(meeting.guests, {}, &RoomGuest::joined);
    if (isOver)
        store.end(meeting, end);
}

void RoomSeed::addWall(RoomStore &store, const Wall &wall)
{
    const int participants = std::clamp(wall.participants, 1, 50);
    for (int number = 0; number < wall.rooms; ++number) {
        QByteArray name;
        const Row row = wallRow(number, std::max(2, participants), name);
        RoomRecord &added = store.rooms.add(room(row, m_dice.uuid(), m_now - 20 * day + number * minute));
        const qint64 begin = m_now - m_dice.between(10, 50) * minute;
        RoomMeeting &meeting = store.begin(
            added, {.id = m_dice.uuid(), .room = added.id, .created = begin, .mood = RoomMood::Full});
        for (int guest = 0; guest < participants; ++guest)
            store.join(meeting, {.id = m_dice.uuid(),
                                 .session = meeting.id,
                                 .context = RoomPeople::context(m_dice),
                                 .joined = begin + guest * second});
    }
}

RoomTake RoomSeed::take(const RoomMeeting &meeting, const RoomGuest &guest, bool isVideo)
{
    return {.id = m_dice.uuid(),
            .room = meeting.room,
            .session = meeting.id,
            .participant = guest.id,
            .isVideo = isVideo,
            .codec = RoomMedia::codec(isVideo, m_dice),
            .started = guest.joined + m_dice.between(400, 2'500)};
}

/// Of the past: of each recorded session what the first two said, and what one of them looked like.
void RoomSeed::addTakes(RoomStore &store)
{
    constexpr size_t enough = 306;
    int number = 0;
    const auto add = [&](const RoomMeeting &meeting, const RoomGuest &guest, bool isVideo) {
        RoomTake made = take(meeting, guest, isVideo);
        // A few minutes, so that the files stay small; one is long.
        const qint64 most = number == 5 ? 50 * minute : m_dice.between(35, 720) * second;
        made.ended = std::max(made.started + second, std::min(guest.left, made.started + most));
        if (number == 5)
            made.ended = made.started + most;
        made.completed = made.updated = made.ended + m_dice.between(12, 50) * second;
        made.bytes = number == 5 ? 12'000'000 : RoomMedia::size(made.seconds());
        ++number;
        store.takes.add(std::move(made));
    };
    const auto &meetings = store.meetings.items();
    for (auto it = meetings.rbegin(); it != meetings.rend() && store.takes.items().size() < enough; ++it) {
        const RoomMeeting &meeting = **it;
        const RoomRecord *where = store.rooms.find(meeting.room);
        if (meeting.isActive() || !where || !where->isRecorded)
            continue;
        add(meeting, *meeting.guests[0], false);
        add(meeting, *meeting.guests[0], true);
        add(meeting, *meeting.guests[1], false);
    }
}

/// Of right now: two tracks of the busy session run, two wait for their files, and one was forgotten.
void RoomSeed::addRunningTakes(RoomStore &store)
{
    for (const auto &meeting : store.meetings.items()) {
        if (!meeting->isActive())
            continue;
        if (meeting->mood == RoomMood::Forgotten) {
            RoomTake forgotten = take(*meeting, *meeting->guests[0], true);
            forgotten.updated = forgotten.started;
            store.takes.add(std::move(forgotten));
        }
        if (meeting->mood != RoomMood::Busy)
            continue;
        for (const RoomGuest *guest : meeting->present()) {
            if (store.running(meeting->id).size() >= 3)
                break;
            RoomTake running = take(*meeting, *guest, store.running(meeting->id).size() == 1);
            running.updated = running.started;
            store.takes.add(std::move(running));
        }
        for (const bool isVideo : {false, true}) {
            RoomTake waiting = take(*meeting, *meeting->guests[0], isVideo);
            waiting.ended = waiting.updated = std::max(waiting.started + second, meeting->guests[0]->left);
            store.takes.add(std::move(waiting));
        }
    }
}

} // namespace sandbox
