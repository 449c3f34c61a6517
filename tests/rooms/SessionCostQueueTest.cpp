// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/SessionCostQueue.h"
#include "records/SessionCosts.h"
#include "support/ApiFixture.h"
#include "support/TestMain.h"

#include <QTest>

/// Costs of what somebody looks at.
class SessionCostQueueTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void fewAreAskedAtOnce();
    void whatIsNoLongerSeenIsNotAskedFor();
    void whatGoesOnIsNotAskedFor();
    void failuresAreAskedForAgainAfterAReload();
    void anotherAccountForgets();

private:
    using State = SessionCostQueue::Known::State;
    static QList<RoomSession> sessions(int from, int count);
    int asked() const;
    State stateOf(int number) const { return m_queue->of(QString::number(number)).state; }

    std::unique_ptr<ApiFixture> m_fixture;
    std::unique_ptr<SessionCosts> m_costs;
    std::unique_ptr<SessionCostQueue> m_queue;
    ScriptedAnswer m_answer;
};

void SessionCostQueueTest::init()
{
    m_queue = std::make_unique<SessionCostQueue>();
    m_costs.reset();
    m_fixture = std::make_unique<ApiFixture>();
    m_costs = std::make_unique<SessionCosts>(m_fixture->client.get());
    m_queue->setCosts(m_costs.get());
    m_answer = ScriptedAnswer::json(200, R"({"cost":{"total":"0.5","currency":"USD"}})");
    m_fixture->server.answerBy([this](const ScriptedRequest &request) {
        return request.target.contains("/metadata")
                   ? ScriptedAnswer::json(200, R"({"record_types":[{"record_type":"room-session-event"}]})")
                   : m_answer;
    });
}

QList<RoomSession> SessionCostQueueTest::sessions(int from, int count)
{
    QList<RoomSession> all;
    for (int number = from; number < from + count; ++number) {
        RoomSession session;
        session.id = QString::number(number);
        all << session;
    }
    return all;
}

int SessionCostQueueTest::asked() const
{
    return static_cast<int>(
        std::ranges::count_if(m_fixture->server.requests(), [](const ScriptedRequest &request) {
            return request.target.contains("room-session-event/");
        }));
}

void SessionCostQueueTest::fewAreAskedAtOnce()
{
    m_answer = ScriptedAnswer::of(ScriptedAnswer::Trouble::Stall);
    m_queue->want(sessions(0, 20));
    QVERIFY(m_fixture->waitFor([&] { return asked() == SessionCostQueue::atOnce; }));
    m_fixture->server.letArrive();
    QCOMPARE(asked(), SessionCostQueue::atOnce);
    QCOMPARE(stateOf(0), State::Asking);
    QCOMPARE(stateOf(2), State::NotAsked);
}

void SessionCostQueueTest::whatIsNoLongerSeenIsNotAskedFor()
{
    m_queue->want(sessions(0, 20));
    m_queue->want(sessions(100, 3));
    QVERIFY(m_fixture->waitFor([&] { return stateOf(102) == State::Given; }));
    QCOMPARE(asked(), SessionCostQueue::atOnce + 3);
    QCOMPARE(m_queue->of(QStringLiteral("100")).cost.amount(), QStringLiteral("0.5"));
    m_queue->want(sessions(100, 3)); // known
    m_fixture->server.letArrive();
    QCOMPARE(asked(), SessionCostQueue::atOnce + 3);
}

void SessionCostQueueTest::whatGoesOnIsNotAskedFor()
{
    QList<RoomSession> two = sessions(0, 2);
    two[0].active = true;
    m_queue->want(two);
    QVERIFY(m_fixture->waitFor([&] { return stateOf(1) == State::Given; }));
    QCOMPARE(stateOf(0), State::NotAsked);
    two[0].active = false;
    m_queue->want(two);
    QVERIFY(m_fixture->waitFor([&] { return stateOf(0) == State::Given; }));
}

void SessionCostQueueTest::failuresAreAskedForAgainAfterAReload()
{
    m_answer = ScriptedAnswer::json(403, R"({"errors":[{"code":"10010"}]})");
    m_queue->want(sessions(0, 1));
    QVERIFY(m_fixture->waitFor([&] { return stateOf(0) == State::Failed; }));
    QVERIFY(!m_queue->of(QStringLiteral("0")).why.isEmpty());
    m_queue->want(sessions(0, 1));
    QCOMPARE(stateOf(0), State::Failed);
    m_answer = ScriptedAnswer::json(404, R"({"errors":[{"code":"10005"}]})");
    m_queue->retry();
    m_queue->want(sessions(0, 1));
    QVERIFY(m_fixture->waitFor([&] { return stateOf(0) == State::NotGiven; }));
}

void SessionCostQueueTest::anotherAccountForgets()
{
    m_queue->want(sessions(0, 5));
    m_queue->setCosts(nullptr);
    m_fixture->server.letArrive();
    for (int number = 0; number < 5; ++number)
        QCOMPARE(stateOf(number), State::NotAsked);
}

#include "SessionCostQueueTest.moc"
SIGNALBOX_TEST(SessionCostQueueTest)
