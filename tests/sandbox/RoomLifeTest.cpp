// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoomWire.h"
#include "sandbox/RoomSeed.h"
#include "sandbox/VideoRooms.h"
#include "support/TestMain.h"

using namespace sandbox;

namespace {
constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

/// The rooms of an account whose clock the test moves.
class Days
{
public:
    explicit Days(quint32 seed = 1)
        : m_world(UsageFacts(seed, {}), seed, m_now, 200),
          m_machine(store, {.wall = [this] { return m_now; }, .monotonic = [this] { return m_now; }}, 1, seed)
    {
        RoomSeed(m_world, seed, m_now).fill(store, {});
        m_machine.start();
    }
    void pass(qint64 ms)
    {
        m_now += ms;
        m_machine.step();
    }
    RoomMachine &machine() { return m_machine; }
    std::vector<RoomMeeting *> active() const
    {
        std::vector<RoomMeeting *> found;
        for (const auto &meeting : store.meetings.items()) {
            if (meeting->isActive())
                found.push_back(meeting.get());
        }
        return found;
    }
    RoomMeeting &with(RoomMood mood) const
    {
        const auto all = active();
        return **std::ranges::find(all, mood, &RoomMeeting::mood);
    }
    /// Everything that joined or left so far.
    qsizetype steps() const
    {
        return std::ranges::count_if(store.guests.items(),
                                     [](const auto &guest) { return !guest->isHere(); }) +
               static_cast<qsizetype>(store.guests.items().size());
    }
    QByteArray drawn() const
    {
        QByteArray text;
        for (const auto &guest : store.guests.items())
            text += guest->id.toByteArray() + guest->context.value_or("-") +
                    QByteArray::number(guest->left - guest->joined);
        return text;
    }

    RoomStore store;

private:
    qint64 m_now = 1'795'000'000'000;
    SessionWorld m_world;
    RoomMachine m_machine;
};
} // namespace

class RoomLifeTest : public QObject
{
    Q_OBJECT
private slots:
    void somethingHappensEveryMinute();
    void aWorkingDayNeverEmptiesTheRooms();
    void noRoomIsOverfull();
    void theSameSeedLivesTheSameLife();
    void lifeCanBeHeld();
    void whoIsKickedLeavesAfterFourSeconds();
    void anEmptySessionEndsByItself();
    void recordingsAreCompleted();
    void everySessionIsTold();
    void sessionAnalysisKnowsWhatMostCost();
};

void RoomLifeTest::somethingHappensEveryMinute()
{
    Days days;
    for (int minutes = 0; minutes < 60; ++minutes) {
        const qsizetype before = days.steps();
        const size_t meetings = days.store.meetings.items().size();
        days.pass(2 * minute);
        QVERIFY(days.steps() > before || days.store.meetings.items().size() > meetings);
    }
    QVERIFY(days.steps() > 0);
}

void RoomLifeTest::aWorkingDayNeverEmptiesTheRooms()
{
    Days days;
    const QUuid phantom = days.with(RoomMood::Phantom).id;
    size_t fewest = 100;
    size_t most = 0;
    for (int minutes = 0; minutes < 12 * 60; ++minutes) {
        days.pass(minute);
        const auto active = days.active();
        fewest = std::min(fewest, active.size());
        most = std::max(most, active.size());
        QVERIFY(
            std::ranges::any_of(active, [](const RoomMeeting *each) { return each->present().size() > 3; }));
    }
    QVERIFY(fewest >= 4 && most <= 12);
    QVERIFY(days.store.meetings.find(phantom)->isActive());
    QCOMPARE(days.store.meetings.find(phantom)->present().size(), size_t(1));
    QVERIFY(std::ranges::count_if(days.store.meetings.items(), [&](const auto &each) {
                return !each->isActive() && each->ended > 1'795'000'000'000;
            }) > 3);
}

void RoomLifeTest::noRoomIsOverfull()
{
    Days days;
    for (int steps = 0; steps < 400; ++steps) {
        days.pass(minute);
        for (const RoomMeeting *each : days.active())
            QVERIFY(static_cast<int>(each->present().size()) <= days.store.rooms.find(each->room)->limit);
    }
}

void RoomLifeTest::theSameSeedLivesTheSameLife()
{
    Days one;
    Days same;
    Days other(2);
    for (Days *days : {&one, &same, &other})
        days->pass(3 * hour);
    QCOMPARE(one.drawn(), same.drawn());
    QVERIFY(one.drawn() != other.drawn());
}

void RoomLifeTest::lifeCanBeHeld()
{
    Days days;
    days.pass(hour);
    days.machine().hold(true);
    QVERIFY(!days.machine().untilNext());
    const QByteArray before = days.drawn();
    days.pass(5 * hour);
    QCOMPARE(days.drawn(), before);
    days.machine().hold(false);
    days.pass(0);
    QCOMPARE(days.drawn(), before);
    days.pass(3 * minute);
    QVERIFY(days.drawn() != before);
}

void RoomLifeTest::whoIsKickedLeavesAfterFourSeconds()
{
    Days days;
    RoomGuest &guest = *days.with(RoomMood::Busy).present()[0];
    days.machine().kick(guest);
    days.pass(3'999);
    QVERIFY(guest.isHere());
    days.pass(1);
    QVERIFY(!guest.isHere());
    QCOMPARE(guest.left, 1'795'000'004'000);
}

void RoomLifeTest::anEmptySessionEndsByItself()
{
    Days days;
    RoomMeeting &busy = days.with(RoomMood::Ordinary);
    RoomMeeting &phantom = days.with(RoomMood::Phantom);
    busy.mood = RoomMood::Over;
    for (RoomMeeting *meeting : {&busy, &phantom}) {
        for (RoomGuest *guest : meeting->present())
            days.machine().kick(*guest);
    }
    days.pass(4 * second);
    QVERIFY(busy.present().empty() && busy.isActive());
    days.pass(5 * minute);
    QVERIFY(!busy.isActive());
    QCOMPARE(busy.ended, 1'795'000'000'000 + 4 * second + 5 * minute);
    days.pass(10 * hour);
    QVERIFY(phantom.isActive());
}

void RoomLifeTest::recordingsAreCompleted()
{
    Days days;
    RoomMeeting &busy = days.with(RoomMood::Busy);
    RoomMeeting &forgotten = days.with(RoomMood::Forgotten);
    const auto running = days.store.running(busy.id);
    QVERIFY(!running.empty());
    days.machine().end(busy);
    for (const RoomTake *take : running)
        QVERIFY(take->ended != 0 && take->completed == 0);
    days.pass(minute);
    for (const RoomTake *take : running)
        QVERIFY(take->completed > take->ended && take->bytes > 0);
    days.pass(8 * hour);
    QCOMPARE(days.store.running(forgotten.id).size(), size_t(1));
    days.machine().end(forgotten);
    QVERIFY(days.store.running(forgotten.id).empty());
}

void RoomLifeTest::everySessionIsTold()
{
    Days days;
    days.pass(6 * hour);
    for (const auto &meeting : days.store.meetings.items()) {
        const qint64 end = meeting->isActive() ? std::numeric_limits<qint64>::max() : meeting->ended;
        QVERIFY(end >= meeting->created && meeting->updated >= meeting->created && meeting->updated <= end);
        for (const RoomGuest *guest : meeting->guests) {
            QVERIFY(guest->joined >= meeting->created);
            QVERIFY(guest->left <= end && (guest->left == 0 || guest->left >= guest->joined));
            QVERIFY(meeting->isActive() || !guest->isHere());
        }
    }
    // Nobody meets in one room twice at the same time.
    QHash<QUuid, qint64> lastEnd;
    for (const auto &meeting : days.store.meetings.items()) {
        QVERIFY(meeting->created >= lastEnd.value(meeting->room));
        lastEnd[meeting->room] = meeting->isActive() ? std::numeric_limits<qint64>::max() : meeting->ended;
    }
}

void RoomLifeTest::sessionAnalysisKnowsWhatMostCost()
{
    Sandbox sandbox({.faxes = 0});
    QVERIFY(sandbox.start());
    RoomWire wire(sandbox);
    int known = 0;
    int unknown = 0;
    for (const QJsonObject &meeting : wire.all("/room_sessions?filter[active]=false").mid(0, 60)) {
        const auto answer = wire.get("/session_analysis/room-session-event/" + RoomWire::id(meeting) +
                                     "?date_time=" + meeting[u"created_at"].toString().left(10).toLatin1());
        if (answer.status == 404) {
            ++unknown;
            continue;
        }
        QCOMPARE(answer.status, 200);
        ++known;
        const QJsonObject root = answer[u"root"].toObject();
        const QJsonObject record = root[u"record"].toObject();
        QCOMPARE(record[u"id"], meeting[u"id"]);
        QCOMPARE(record[u"room_session_id"], meeting[u"id"]);
        QCOMPARE(record[u"room_id"], meeting[u"room_id"]);
        QCOMPARE(record[u"started_at"].toString().left(23), meeting[u"created_at"].toString().left(23));
        QCOMPARE(record[u"ended_at"].toString().left(23), meeting[u"ended_at"].toString().left(23));
        QVERIFY(answer[u"cost"][u"total"].toString().toDouble() > 0);
    }
    QVERIFY(known > 40 && unknown > 4);
}

SIGNALBOX_TEST(RoomLifeTest)
#include "RoomLifeTest.moc"
