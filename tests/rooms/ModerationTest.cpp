// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/Moderation.h"
#include "rooms/WallFixture.h"
#include "support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace std::chrono_literals;
using Stage = Moderation::Stage;
using Wish = Moderation::Wish;

/// What is asked of participants, and what is claimed of it afterwards: never more than is known.
class ModerationTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void acceptedIsAllThatIsClaimedOfAMute();
    void everybodyMeansThoseWhoArePresent();
    void whoLeftMeanwhileIsLeftOut();
    void aKickIsConfirmedByLeftAtAlone();
    void aKickIsLookedAtAfterTwoFiveAndTenSeconds();
    void aKickInASessionThatIsOnNoWallIsReadAgain();
    void manyAreAskedAHundredAtATime();
    void aPartThatFailsFailsAlone();
    void whatCannotBeBetterStopsTheRest();
    void aLostAnswerIsUnconfirmed();
    void aSessionThatEndedIsAResult_data();
    void aSessionThatEndedIsAResult();
    void aRefusalIsOnlyOfThoseWhoAreStillThere();
    void theNewestWishCounts();
    void endingSaysWhetherItWasStillOn();
    void endingThatIsRefusedFails();

private:
    using Result = Moderation::Result;
    Outcome<Result> asked(Wish wish, const RoomTargets &who)
    {
        return m_fixture->ended(m_moderation->ask(wish, who, session()));
    }
    RoomSession session() const { return m_session; }
    void setPresent(int count);
    void actionsAnswer(std::function<ScriptedAnswer(const ScriptedRequest &, int number)> answer);
    QList<QJsonObject> bodies() const;
    Stage stageOf(const QString &id) const { return m_moderation->of(id)->stage; }
    /// What getRoomSession answers.
    QByteArray m_reread;
    int m_rereadStatus = 200;
    int m_actions = 0;
    RoomSession m_session;
    std::unique_ptr<WallFixture> m_fixture;
    std::unique_ptr<Moderation> m_moderation;
};

static QString p(int number)
{
    return QStringLiteral("p%1").arg(number);
}

void ModerationTest::init()
{
    m_actions = 0;
    m_rereadStatus = 404;
    m_reread = "{}";
    m_fixture = std::make_unique<WallFixture>();
    m_moderation =
        std::make_unique<Moderation>(m_fixture->api.get(), m_fixture->wall.get(), &m_fixture->clock);
    actionsAnswer([](const ScriptedRequest &, int) { return ScriptedAnswer::json(200, "{}"); });
    setPresent(3);
}

void ModerationTest::cleanup()
{
    m_moderation.reset();
    m_fixture.reset();
}

void ModerationTest::setPresent(int count)
{
    m_session = RoomSession();
    m_session.id = QStringLiteral("s1");
    m_session.active = true;
    m_session.participants.emplace();
    for (int number = 1; number <= count; ++number) {
        RoomParticipant one;
        one.id = p(number);
        m_session.participants->append(one);
    }
}

void ModerationTest::actionsAnswer(std::function<ScriptedAnswer(const ScriptedRequest &, int)> answer)
{
    m_fixture->special = [this, answer](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        if (request.target.contains("/actions/"))
            return answer(request, ++m_actions);
        if (request.target.startsWith("/v2/room_sessions/s1"))
            return ScriptedAnswer::json(m_rereadStatus, m_reread);
        return std::nullopt;
    };
}

QList<QJsonObject> ModerationTest::bodies() const
{
    QList<QJsonObject> all;
    for (const ScriptedRequest &request : m_fixture->server.requests()) {
        if (request.target.contains("/actions/"))
            all << QJsonDocument::fromJson(request.body).object();
    }
    return all;
}

void ModerationTest::acceptedIsAllThatIsClaimedOfAMute()
{
    QSignalSpy changes(m_moderation.get(), &Moderation::changed);
    auto *call = m_moderation->ask(Wish::Mute, RoomTargets::just({p(1)}), session());
    QCOMPARE(stageOf(p(1)), Stage::Asking);
    const auto result = m_fixture->ended(call);
    QVERIFY(result && !result->failure);
    QCOMPARE(result->done, QStringList(p(1)));
    QCOMPARE(stageOf(p(1)), Stage::Accepted);
    QCOMPARE(m_moderation->of(p(1))->wish, Wish::Mute);
    QVERIFY(!m_moderation->of(p(2)));
    QCOMPARE(changes.size(), 2);
    m_fixture->clock.advance(1min);
    QCOMPARE(stageOf(p(1)), Stage::Accepted);
    QVERIFY(m_fixture->server.requests().first().target.endsWith("/room_sessions/s1/actions/mute"));
}

void ModerationTest::everybodyMeansThoseWhoArePresent()
{
    m_session.participants->last().left = m_fixture->clock.now();
    const auto result = asked(Wish::Mute, RoomTargets::allBut({p(2)}));
    QCOMPARE(result->done, QStringList(p(1)));
    QVERIFY(result->gone.isEmpty());
    QVERIFY(!m_moderation->of(p(2)) && !m_moderation->of(p(3)));
    QCOMPARE(bodies().first()[u"participants"].toString(), QStringLiteral("all"));
    QCOMPARE(bodies().first()[u"exclude"].toArray().size(), 1);
}

void ModerationTest::whoLeftMeanwhileIsLeftOut()
{
    m_fixture->sessions = {
        {"s1", WallFixture::present("p1") + ',' + WallFixture::left("p2", "2026-03-01T11:59:30Z")}};
    QVERIFY(m_fixture->looked());
    const auto result = asked(Wish::Unmute, RoomTargets::just({p(1), p(2), p(1)}));
    QCOMPARE(result->done, QStringList(p(1)));
    QCOMPARE(result->gone, QStringList(p(2)));
    QCOMPARE(bodies().first()[u"participants"].toArray(), QJsonArray({p(1)}));
    const auto nobody = asked(Wish::Unmute, RoomTargets::just({p(2)}));
    QCOMPARE(nobody->gone, QStringList(p(2)));
    QCOMPARE(m_actions, 1);
}

void ModerationTest::aKickIsConfirmedByLeftAtAlone()
{
    m_fixture->sessions = {{"s1", WallFixture::present("p1") + ',' + WallFixture::present("p2")}};
    QVERIFY(m_fixture->looked());
    QVERIFY(asked(Wish::Kick, RoomTargets::just({p(1)})));
    QVERIFY(m_fixture->looked()); // still listed
    QCOMPARE(stageOf(p(1)), Stage::Accepted);
    m_fixture->sessions[0].participants =
        WallFixture::left("p1", "2026-03-01T12:00:01Z") + ',' + WallFixture::present("p2");
    QSignalSpy changes(m_moderation.get(), &Moderation::changed);
    QVERIFY(m_fixture->looked());
    QCOMPARE(stageOf(p(1)), Stage::Confirmed);
    QCOMPARE(changes.size(), 1);
    QVERIFY(!m_moderation->of(p(2)));
}

void ModerationTest::aKickIsLookedAtAfterTwoFiveAndTenSeconds()
{
    m_fixture->sessions = {{"s1", WallFixture::present("p1")}};
    QVERIFY(m_fixture->looked());
    auto *kick = m_moderation->ask(Wish::Kick, RoomTargets::just({p(1)}), session());
    QSignalSpy ended(kick, &CallBase::finished);
    QTRY_COMPARE(ended.size(), 1); // without moving the clock
    const auto looks = [this] { return m_fixture->asked("/room_sessions?"); };
    const QDateTime kicked = m_fixture->clock.now();
    QList<qint64> seconds;
    for (int known = looks(); seconds.size() < 3 && kicked.secsTo(m_fixture->clock.now()) < 60;) {
        m_fixture->clock.advance(1s);
        if (!m_fixture->wall->isLooking())
            continue;
        seconds << kicked.secsTo(m_fixture->clock.now());
        const auto isOver = [this] { return !m_fixture->wall->isLooking(); };
        QTRY_VERIFY(isOver());
        QCOMPARE(looks(), ++known);
    }
    QCOMPARE(seconds, QList<qint64>({2, 5, 10}));
    m_fixture->clock.advance(1h);
    m_fixture->server.letArrive();
    QCOMPARE(stageOf(p(1)), Stage::Accepted); // nobody has seen it
}

void ModerationTest::aKickInASessionThatIsOnNoWallIsReadAgain()
{
    m_rereadStatus = 200;
    m_reread = R"({"data":)" +
               WallFixture::sessionJson({"s1", WallFixture::left("p1", "2026-03-01T12:00:01Z")}) + '}';
    auto *kick = m_moderation->ask(Wish::Kick, RoomTargets::just({p(1)}), session());
    QSignalSpy ended(kick, &CallBase::finished);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(stageOf(p(1)), Stage::Accepted);
    m_fixture->clock.advance(2s);
    QTRY_COMPARE(stageOf(p(1)), Stage::Confirmed);
    m_fixture->clock.advance(1h);
    m_fixture->server.letArrive();
    QCOMPARE(m_fixture->asked("/room_sessions/s1?include_participants=true"), 1);
}

void ModerationTest::manyAreAskedAHundredAtATime()
{
    setPresent(250);
    QStringList all;
    for (const RoomParticipant &one : *m_session.participants)
        all << one.id;
    const auto result = asked(Wish::Mute, RoomTargets::just(all));
    QCOMPARE(result->done, all);
    QList<qsizetype> sizes;
    for (const QJsonObject &body : bodies())
        sizes << body[u"participants"].toArray().size();
    QCOMPARE(sizes, QList<qsizetype>({100, 100, 50}));
    QVERIFY(asked(Wish::Mute, RoomTargets::everybody()));
    QCOMPARE(m_actions, 4);
}

void ModerationTest::aPartThatFailsFailsAlone()
{
    setPresent(250);
    actionsAnswer([](const ScriptedRequest &, int number) {
        return ScriptedAnswer::json(number == 2 ? 500 : 200, "{}");
    });
    QStringList all;
    for (const RoomParticipant &one : *m_session.participants)
        all << one.id;
    const auto result = asked(Wish::Mute, RoomTargets::just(all));
    QCOMPARE(result->failed, all.mid(100, 100));
    QCOMPARE(result->done, all.first(100) + all.last(50));
    QCOMPARE(result->failure->kind, Failure::Kind::Unconfirmed);
    QCOMPARE(m_actions, 3);
}

void ModerationTest::whatCannotBeBetterStopsTheRest()
{
    setPresent(250);
    actionsAnswer([](const ScriptedRequest &, int number) {
        return ScriptedAnswer::json(number == 2 ? 403 : 200, "{}");
    });
    QStringList all;
    for (const RoomParticipant &one : *m_session.participants)
        all << one.id;
    const auto result = asked(Wish::Mute, RoomTargets::just(all));
    QCOMPARE(result->done, all.first(100));
    QCOMPARE(result->failed, all.mid(100));
    QCOMPARE(m_actions, 2);
    QCOMPARE(stageOf(p(101)), Stage::Refused);
    QCOMPARE(m_moderation->of(p(250))->failure->kind, Failure::Kind::Forbidden);
}

void ModerationTest::aLostAnswerIsUnconfirmed()
{
    actionsAnswer([](const ScriptedRequest &, int) {
        return ScriptedAnswer::of(ScriptedAnswer::Trouble::DropAfterBody);
    });
    const auto result = asked(Wish::Kick, RoomTargets::just({p(1)}));
    QCOMPARE(result->failed, QStringList(p(1)));
    QCOMPARE(stageOf(p(1)), Stage::Unconfirmed);
    QCOMPARE(m_actions, 1);
}

void ModerationTest::aSessionThatEndedIsAResult_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("reread");
    QTest::newRow("it does not exist") << 404 << 404;
    QTest::newRow("it is over") << 404 << 200;
    QTest::newRow("a refusal, and it is over") << 422 << 200;
}

void ModerationTest::aSessionThatEndedIsAResult()
{
    QFETCH(int, status);
    QFETCH(int, reread);
    m_rereadStatus = reread;
    m_reread = R"({"data":{"id":"s1","active":false,"ended_at":"2026-03-01T11:59:00Z"}})";
    actionsAnswer([status](const ScriptedRequest &, int) { return ScriptedAnswer::json(status, "{}"); });
    setPresent(250);
    const auto result = asked(Wish::Mute, RoomTargets::just({p(1), p(2)}));
    QVERIFY(result && !result->failure);
    QCOMPARE(result->gone, QStringList({p(1), p(2)}));
    QVERIFY(result->failed.isEmpty() && result->done.isEmpty());
    QVERIFY(!m_moderation->of(p(1)));
    m_session.active = false;
    m_actions = 0;
    QCOMPARE(asked(Wish::Mute, RoomTargets::everybody())->gone.size(), 250);
    QCOMPARE(m_actions, 0);
}

void ModerationTest::aRefusalIsOnlyOfThoseWhoAreStillThere()
{
    m_rereadStatus = 200;
    m_reread = R"({"data":)" +
               WallFixture::sessionJson({"s1", WallFixture::present("p1") + ',' +
                                                   WallFixture::left("p2", "2026-03-01T12:00:01Z")}) +
               '}';
    actionsAnswer([](const ScriptedRequest &, int) { return ScriptedAnswer::json(422, "{}"); });
    const auto result = asked(Wish::Mute, RoomTargets::just({p(1), p(2)}));
    QCOMPARE(result->failed, QStringList(p(1)));
    QCOMPARE(result->gone, QStringList(p(2)));
    QCOMPARE(result->failure->kind, Failure::Kind::Rejected);
    QCOMPARE(stageOf(p(1)), Stage::Refused);
}

void ModerationTest::theNewestWishCounts()
{
    auto *muting = m_moderation->ask(Wish::Mute, RoomTargets::just({p(1)}), session());
    bool isMuted = false;
    connect(muting, &CallBase::finished, this, [&] { isMuted = true; });
    actionsAnswer([](const ScriptedRequest &request, int) {
        return request.target.endsWith("/unmute") ? ScriptedAnswer::of(ScriptedAnswer::Trouble::Stall)
                                                  : ScriptedAnswer::json(200, "{}");
    });
    m_moderation->ask(Wish::Unmute, RoomTargets::just({p(1)}), session());
    QVERIFY(m_fixture->waitFor([&] { return isMuted; }));
    QCOMPARE(m_moderation->of(p(1))->wish, Wish::Unmute);
    QCOMPARE(stageOf(p(1)), Stage::Asking);
}

void ModerationTest::endingSaysWhetherItWasStillOn()
{
    const QString s1 = QStringLiteral("s1");
    const QDateTime before = m_fixture->clock.now();
    QCOMPARE(m_fixture->ended(m_moderation->end(s1)).value_or(false), true);
    QCOMPARE(m_moderation->endAskedAt(s1), before);
    actionsAnswer([](const ScriptedRequest &, int) { return ScriptedAnswer::json(404, "{}"); });
    const auto again = m_fixture->ended(m_moderation->end(s1));
    QVERIFY(again);
    QCOMPARE(*again, false);
    QVERIFY(!m_moderation->endAskedAt(QStringLiteral("s2")).isValid());
}

void ModerationTest::endingThatIsRefusedFails()
{
    m_rereadStatus = 200;
    m_reread = R"({"data":{"id":"s1","active":true}})";
    actionsAnswer([](const ScriptedRequest &, int) { return ScriptedAnswer::json(422, "{}"); });
    const auto refused = m_fixture->ended(m_moderation->end(QStringLiteral("s1")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Failure::Kind::Rejected);
    QVERIFY(!m_moderation->endAskedAt(QStringLiteral("s1")).isValid());
}

SIGNALBOX_TEST(ModerationTest)
#include "ModerationTest.moc"
