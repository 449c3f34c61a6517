// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomGlances.h"
#include "rooms/WallFixture.h"
#include "support/TestMain.h"

#include <QSignalSpy>

using namespace std::chrono_literals;
using State = LiveSession::State;

/// When a session is a phantom or its recording forgotten, and that the bell rings once for it.
class LiveWallAlarmsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_fixture = std::make_unique<WallFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void calmBeginsWhenAtMostOneIsLeft_data();
    void calmBeginsWhenAtMostOneIsLeft();
    void aSessionOfOneIsAPhantomOnlyAfterAWhile();
    void whatStandsDoesNotRingAgain();
    void whatIsOverSettles();
    void nothingRingsOnWithoutItsAccount();
    void aVideoOfNobodyIsAForgottenRecording();
    void soundAndFilmsBeingPutTogetherAreNotForgotten();
    void rulesCountAtOnce();
    void theAlarmSaysWhereAndNamesNobody();

private:
    State stateOf(const char *session) const
    {
        return m_fixture->wall->find(QString::fromLatin1(session))->state;
    }
    std::unique_ptr<WallFixture> m_fixture;
};

static QDateTime at(int minute)
{
    return {QDate(2026, 3, 1), QTime(11, minute), Qt::UTC};
}

void LiveWallAlarmsTest::calmBeginsWhenAtMostOneIsLeft_data()
{
    QTest::addColumn<QList<QList<int>>>("stays"); // joined, and left unless still there
    QTest::addColumn<int>("calm");
    QTest::addColumn<int>("empty");
    using Stays = QList<QList<int>>;
    QTest::newRow("nobody ever came") << Stays{} << 0 << 0;
    QTest::newRow("one is alone from the beginning") << Stays{{3}} << 0 << -1;
    QTest::newRow("one came and went") << Stays{{3, 7}} << 0 << 7;
    QTest::newRow("two are there") << Stays{{3}, {4}} << -1 << -1;
    QTest::newRow("the second of two left") << Stays{{3}, {4, 9}} << 9 << -1;
    QTest::newRow("both left") << Stays{{3, 12}, {4, 9}} << 9 << 12;
    QTest::newRow("again two, and again one") << Stays{{3}, {4, 9}, {20, 25}} << 25 << -1;
    QTest::newRow("one takes over from another") << Stays{{3, 10}, {10}} << 0 << -1;
    QTest::newRow("empty, then one comes") << Stays{{3, 8}, {4, 9}, {30}} << 8 << -1;
}

void LiveWallAlarmsTest::calmBeginsWhenAtMostOneIsLeft()
{
    QFETCH(QList<QList<int>>, stays);
    QFETCH(int, calm);
    QFETCH(int, empty);
    RoomSession session;
    session.created = at(0);
    session.participants.emplace();
    for (const QList<int> &stay : stays) {
        RoomParticipant one;
        one.joined = at(stay[0]);
        if (stay.size() > 1)
            one.left = at(stay[1]);
        session.participants->append(one);
    }
    const RoomGlance glance = RoomGlance::of(session);
    QCOMPARE(glance.calmSince, calm < 0 ? QDateTime() : at(calm));
    QCOMPARE(glance.emptySince, empty < 0 ? QDateTime() : at(empty));
}

void LiveWallAlarmsTest::aSessionOfOneIsAPhantomOnlyAfterAWhile()
{
    m_fixture->sessions = {{"s1", WallFixture::present("p1"), "2026-03-01T12:00:00Z"}};
    QVERIFY(m_fixture->looked());
    QCOMPARE(stateOf("s1"), State::Ordinary);
    m_fixture->clock.advance(14min + 59s);
    QVERIFY(m_fixture->looked());
    QCOMPARE(stateOf("s1"), State::Ordinary);
    QVERIFY(m_fixture->bell.standing().isEmpty());
    m_fixture->clock.advance(1s);
    QVERIFY(m_fixture->looked());
    QCOMPARE(stateOf("s1"), State::Phantom);
    QCOMPARE(m_fixture->wall->find(QStringLiteral("s1"))->since,
             QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC));
    QCOMPARE(m_fixture->bell.standing().size(), 1);
}

void LiveWallAlarmsTest::whatStandsDoesNotRingAgain()
{
    QSignalSpy rings(&m_fixture->bell, &AlarmBell::raised);
    m_fixture->sessions = {{"s1", {}, "2026-03-01T10:00:00Z"}, {"s2", {}, "2026-03-01T10:00:00Z"}};
    for (int look = 0; look < 5; ++look) {
        QVERIFY(m_fixture->looked());
        m_fixture->clock.advance(1min);
    }
    QCOMPARE(rings.size(), 2);
    m_fixture->failsWith = 500;
    QVERIFY(m_fixture->looked());
    m_fixture->failsWith.reset();
    QVERIFY(m_fixture->looked());
    QCOMPARE(rings.size(), 2);
}

void LiveWallAlarmsTest::whatIsOverSettles()
{
    m_fixture->sessions = {{"s1", {}, "2026-03-01T10:00:00Z"}, {"s2", {}, "2026-03-01T10:00:00Z"}};
    QVERIFY(m_fixture->looked());
    QCOMPARE(m_fixture->bell.standing().size(), 2);
    m_fixture->sessions[0].participants = WallFixture::present("p1") + ',' + WallFixture::present("p2");
    m_fixture->sessions.removeLast();
    QVERIFY(m_fixture->looked());
    QVERIFY(m_fixture->bell.standing().isEmpty());
}

void LiveWallAlarmsTest::nothingRingsOnWithoutItsAccount()
{
    m_fixture->sessions = {{"s1", WallFixture::present("p1"), "2026-03-01T11:00:00Z"}};
    QVERIFY(m_fixture->looked());
    QCOMPARE(m_fixture->bell.standing().size(), 1);
    m_fixture->wall.reset();
    QVERIFY(m_fixture->bell.standing().isEmpty());
}

void LiveWallAlarmsTest::aVideoOfNobodyIsAForgottenRecording()
{
    m_fixture->sessions = {
        {"s1", WallFixture::left("p1", "2026-03-01T11:55:00Z", "2026-03-01T11:54:00Z"),
         "2026-03-01T11:54:00Z"},
        {"s2", WallFixture::left("p1", "2026-03-01T11:55:01Z", "2026-03-01T11:54:00Z"),
         "2026-03-01T11:54:00Z"},
        {"s3", WallFixture::present("p1", "2026-03-01T11:40:00Z"), "2026-03-01T11:54:00Z"}};
    m_fixture->recordings = {WallFixture::running("s1"), WallFixture::running("s2"),
                             WallFixture::running("s3")};
    QVERIFY(m_fixture->looked());
    QCOMPARE(stateOf("s1"), State::ForgottenRecording);
    QCOMPARE(stateOf("s2"), State::Ordinary); // a second is missing
    QCOMPARE(stateOf("s3"), State::Ordinary);
    QCOMPARE(m_fixture->wall->find(QStringLiteral("s1"))->since, at(55));
}

void LiveWallAlarmsTest::soundAndFilmsBeingPutTogetherAreNotForgotten()
{
    m_fixture->sessions = {{"s1", {}, "2026-03-01T11:50:00Z"}, {"s2", {}, "2026-03-01T11:50:00Z"}};
    m_fixture->recordings = {WallFixture::running("s1", "audio"),
                             R"({"id":"c","session_id":"s2","type":"video","status":"processing",
                                "ended_at":"2026-03-01T11:51:00Z"})"};
    QVERIFY(m_fixture->looked());
    QCOMPARE(stateOf("s1"), State::Ordinary);
    QCOMPARE(stateOf("s2"), State::Ordinary);
    QVERIFY(m_fixture->wall->find(QStringLiteral("s1"))->isRecording);
    QVERIFY(!m_fixture->wall->find(QStringLiteral("s2"))->isRecording);
}

void LiveWallAlarmsTest::rulesCountAtOnce()
{
    m_fixture->sessions = {{"s1", {}, "2026-03-01T11:50:00Z"}};
    QVERIFY(m_fixture->looked());
    QVERIFY(m_fixture->bell.standing().isEmpty());
    m_fixture->wall->setRules({.phantomAfter = 10min, .recordingAfter = 5min, .longAfter = 3h});
    QCOMPARE(stateOf("s1"), State::Phantom);
    QCOMPARE(m_fixture->bell.standing().size(), 1);
    m_fixture->wall->setRules({});
    QVERIFY(m_fixture->bell.standing().isEmpty());
}

void LiveWallAlarmsTest::theAlarmSaysWhereAndNamesNobody()
{
    m_fixture->sessions = {{"s1", WallFixture::present("p1"), "2026-03-01T10:00:00Z"}};
    QVERIFY(m_fixture->looked());
    const Alarm alarm = m_fixture->bell.standing().first();
    QCOMPARE(alarm.destination.toString(), QStringLiteral("rooms?face=live&session=s1"));
    QCOMPARE(alarm.account, m_fixture->account.id);
    QCOMPARE(alarm.at, m_fixture->clock.now());
    QVERIFY(!(alarm.title + alarm.text).contains(u"Secret Name"));
    QVERIFY(alarm.key.contains(u"s1"));
}

SIGNALBOX_TEST(LiveWallAlarmsTest)
#include "LiveWallAlarmsTest.moc"
