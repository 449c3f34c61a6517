// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/WallFixture.h"
#include "support/TestMain.h"

#include <QSignalSpy>

using namespace std::chrono_literals;

/// The wall of sessions that go on: when it looks, what it shows, and what it says has changed.
class LiveWallTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_fixture = std::make_unique<WallFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void nothingIsAskedWhileNobodyWatches();
    void aLookComesAtOnceAndThenEveryTenSeconds();
    void hidingEndsTheLookThatIsUnderWay();
    void aLookThatIsDemandedGoesOnWhileHidden();
    void aLookDemandedMeanwhileComesAfterThisOne();
    void recordingsAreAskedAtEveryThirdLook();
    void sessionsShowWhoIsThereAndTheirRoom();
    void roomsThatBecomeKnownNameTheirSessions();
    void onlyWhatChangedIsTold();
    void whatAsksForAttentionComesFirst();
    void whatEndedIsGone();
    void whileNothingCanBeReachedTheLastStateStays();
    void aListThatMovesLosesNobody();
    void severalPagesAreOneWall();

private:
    bool isIdle()
    {
        return m_fixture->waitFor([this] { return !m_fixture->wall->isLooking(); });
    }
    QStringList names() const
    {
        QStringList all;
        for (const LiveSession &one : m_fixture->wall->sessions())
            all << one.roomName;
        return all;
    }
    std::unique_ptr<WallFixture> m_fixture;
};

void LiveWallTest::nothingIsAskedWhileNobodyWatches()
{
    m_fixture->clock.advance(1h);
    m_fixture->server.letArrive();
    QCOMPARE(m_fixture->server.count(), 0);
    m_fixture->wall->setWatched(true);
    m_fixture->clock.advance(0ms);
    QVERIFY(isIdle());
    m_fixture->wall->setWatched(false);
    const int asked = m_fixture->server.count();
    m_fixture->clock.advance(1h);
    m_fixture->server.letArrive();
    QCOMPARE(m_fixture->server.count(), asked);
}

void LiveWallTest::aLookComesAtOnceAndThenEveryTenSeconds()
{
    auto &wall = *m_fixture->wall;
    wall.setWatched(true);
    m_fixture->clock.advance(0ms);
    QVERIFY(wall.isLooking());
    QVERIFY(isIdle());
    QVERIFY(wall.lastLook().isValid());
    for (int look = 2; look < 6; ++look) {
        m_fixture->clock.advance(11s + 100ms); // the interval and its spread
        QVERIFY(isIdle());
        QCOMPARE(m_fixture->asked("/room_sessions?filter[active]=true&include_participants=true"), look);
    }
    QVERIFY(m_fixture->asked("page[size]=250") > 0);
}

void LiveWallTest::hidingEndsTheLookThatIsUnderWay()
{
    auto &wall = *m_fixture->wall;
    wall.setWatched(true);
    m_fixture->clock.advance(0ms);
    QVERIFY(wall.isLooking());
    wall.setWatched(false);
    QVERIFY(!wall.isLooking());
    wall.setWatched(true); // what was cut short comes at once
    m_fixture->clock.advance(0ms);
    QVERIFY(wall.isLooking());
    QVERIFY(isIdle());
    QVERIFY(wall.lastLook().isValid());
}

void LiveWallTest::aLookThatIsDemandedGoesOnWhileHidden()
{
    m_fixture->sessions = {{"s1", {}}};
    QVERIFY(m_fixture->looked());
    QCOMPARE(m_fixture->wall->sessions().size(), 1);
    QVERIFY(!m_fixture->wall->isWatched());
}

void LiveWallTest::aLookDemandedMeanwhileComesAfterThisOne()
{
    m_fixture->wall->look();
    m_fixture->wall->look();
    QVERIFY(m_fixture->waitFor([this] { return m_fixture->asked("/room_sessions?") == 2; }));
    QVERIFY(isIdle());
    m_fixture->server.letArrive();
    QCOMPARE(m_fixture->asked("/room_sessions?"), 2);
}

void LiveWallTest::recordingsAreAskedAtEveryThirdLook()
{
    for (int look = 0; look < 7; ++look)
        QVERIFY(m_fixture->looked());
    QCOMPARE(m_fixture->asked("/room_recordings?filter[status]=processing"), 3);
    QCOMPARE(m_fixture->asked("/rooms?"), 1);
}

void LiveWallTest::sessionsShowWhoIsThereAndTheirRoom()
{
    m_fixture->rooms = R"({"id":"room-s1","unique_name":"Board","max_participants":12})";
    m_fixture->sessions = {{"s1", WallFixture::present("p1") + ',' + WallFixture::present("p2") + ',' +
                                      WallFixture::left("p3", "2026-03-01T11:59:30Z")}};
    m_fixture->recordings = {WallFixture::running("s1", "audio")};
    QVERIFY(m_fixture->looked());
    QVERIFY(m_fixture->waitFor([this] { return m_fixture->wall->sessions().first().limit == 12; }));
    const LiveSession one = m_fixture->wall->sessions().first();
    QCOMPARE(one.roomName, QStringLiteral("Board"));
    QCOMPARE(one.present, 2);
    QVERIFY(one.isRecording);
    QCOMPARE(one.state, LiveSession::State::Ordinary);
    QCOMPARE(one.session.participants->size(), 3);
    QCOMPARE(m_fixture->wall->find(QStringLiteral("s1"))->session.id, QStringLiteral("s1"));
    QVERIFY(!m_fixture->wall->find(QStringLiteral("s2")));
}

void LiveWallTest::roomsThatBecomeKnownNameTheirSessions()
{
    m_fixture->sessions = {{"s1", {}}};
    QVERIFY(m_fixture->looked());
    QCOMPARE(names(), QStringList(QStringLiteral("room-s1")));
    QSignalSpy changes(m_fixture->wall.get(), &LiveWall::sessionChanged);
    Room room;
    room.id = QStringLiteral("room-s1");
    room.uniqueName = QStringLiteral("Board");
    m_fixture->directory->note({room});
    QVERIFY(m_fixture->waitFor([&] { return changes.size() == 1; }));
    QCOMPARE(names(), QStringList(QStringLiteral("Board")));
}

void LiveWallTest::onlyWhatChangedIsTold()
{
    m_fixture->sessions = {{"s1", WallFixture::present("p1")}, {"s2", WallFixture::present("p2")}};
    QVERIFY(m_fixture->looked());
    QSignalSpy changes(m_fixture->wall.get(), &LiveWall::sessionChanged);
    const RoomParticipant *first =
        m_fixture->wall->find(QStringLiteral("s1"))->session.participants->constData();
    QVERIFY(m_fixture->looked());
    QCOMPARE(changes.size(), 0);
    m_fixture->sessions[1].participants += ',' + WallFixture::present("p3");
    QVERIFY(m_fixture->looked());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().toString(), QStringLiteral("s2"));
    QCOMPARE(m_fixture->wall->find(QStringLiteral("s2"))->present, 2);
    // What stayed the same was not even read again.
    QCOMPARE(m_fixture->wall->find(QStringLiteral("s1"))->session.participants->constData(), first);
}

void LiveWallTest::whatAsksForAttentionComesFirst()
{
    m_fixture->rooms = R"({"id":"room-a","unique_name":"alpha"},{"id":"room-b","unique_name":"Beta"},
                          {"id":"room-c","unique_name":"gamma"})";
    const QByteArray two = WallFixture::present("p1") + ',' + WallFixture::present("p2");
    m_fixture->sessions = {{"b", two}, {"a", two, "2026-03-01T02:00:00Z"}, {"c", {}, "2026-03-01T11:00:00Z"}};
    QVERIFY(m_fixture->looked());
    QVERIFY(m_fixture->waitFor([this] { return names().join(u' ') == QStringLiteral("gamma alpha Beta"); }));
    QCOMPARE(m_fixture->wall->attention(), 1);
    QCOMPARE(m_fixture->wall->find(QStringLiteral("a"))->state, LiveSession::State::Long);
}

void LiveWallTest::whatEndedIsGone()
{
    m_fixture->sessions = {{"s1", {}}, {"s2", {}}};
    QVERIFY(m_fixture->looked());
    QSignalSpy changes(m_fixture->wall.get(), &LiveWall::sessionChanged);
    m_fixture->sessions.removeFirst();
    QVERIFY(m_fixture->looked());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().toString(), QStringLiteral("s1"));
    QVERIFY(!m_fixture->wall->find(QStringLiteral("s1")));
    QVERIFY(m_fixture->wall->find(QStringLiteral("s2")));
}

void LiveWallTest::whileNothingCanBeReachedTheLastStateStays()
{
    m_fixture->sessions = {{"s1", {}}};
    QVERIFY(m_fixture->looked());
    const QDateTime seen = m_fixture->wall->lastLook();
    m_fixture->failsWith = 403;
    m_fixture->clock.advance(20s);
    QVERIFY(m_fixture->looked());
    QCOMPARE(m_fixture->wall->failure()->kind, Failure::Kind::Forbidden);
    QCOMPARE(m_fixture->wall->sessions().size(), 1);
    QCOMPARE(m_fixture->wall->lastLook(), seen);
    m_fixture->failsWith.reset();
    QVERIFY(m_fixture->looked());
    QVERIFY(!m_fixture->wall->failure());
}

void LiveWallTest::aListThatMovesLosesNobody()
{
    m_fixture->sessions = {{"s1", {}}, {"s2", {}}, {"s3", {}}};
    QVERIFY(m_fixture->looked());
    // Between the pages the first one ended, so that s2 slipped to the page that was read before.
    m_fixture->special = [](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        if (!request.target.startsWith("/v2/room_sessions?"))
            return std::nullopt;
        const bool isFirst = QByteArray::fromPercentEncoding(request.target).contains("page[number]=1");
        const QByteArray one = WallFixture::sessionJson({isFirst ? "s1" : "s3", {}});
        return ScriptedAnswer::json(200, R"({"data":[)" + one +
                                             R"(],"meta":{"total_pages":2,"total_results":)" +
                                             (isFirst ? "3" : "2") + "}}");
    };
    QVERIFY(m_fixture->looked());
    QVERIFY(m_fixture->wall->find(QStringLiteral("s2")));
    QVERIFY(m_fixture->looked());
    QVERIFY(!m_fixture->wall->find(QStringLiteral("s2"))); // missing twice is gone
}

void LiveWallTest::severalPagesAreOneWall()
{
    m_fixture->special = [](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        if (!request.target.startsWith("/v2/room_sessions?"))
            return std::nullopt;
        const QByteArray plain = QByteArray::fromPercentEncoding(request.target);
        const QByteArray page = plain.mid(plain.indexOf("page[number]=") + 13, 1);
        return ScriptedAnswer::json(200, R"({"data":[)" + WallFixture::sessionJson({"s" + page, {}}) + ',' +
                                             WallFixture::sessionJson({"both", {}}) +
                                             R"(],"meta":{"total_pages":3,"total_results":6}})");
    };
    QVERIFY(m_fixture->looked());
    QCOMPARE(m_fixture->wall->sessions().size(), 4);
}

SIGNALBOX_TEST(LiveWallTest)
#include "LiveWallTest.moc"
