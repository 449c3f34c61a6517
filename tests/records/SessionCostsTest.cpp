// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/SessionCosts.h"
#include "support/ApiFixture.h"
#include "support/TestMain.h"

#include <QTest>

/// What a session cost, as one number.
class SessionCostsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theTotalIsExact();
    void aNumberKeepsItsDigits();
    void whatTheFirstEventGatheredStandsInForTheTotal();
    void anAliasIsAskedByItsType();
    void aTypeThatIsNotListedIsNotAsked();
    void anEventThatIsNotKnownCostsNothingKnown();
    void typesAreReadOnceForAll();
    void aCostIsAskedOnce();
    void failuresAreFailuresAndAskedAgain();
    void unreadableAnswersAreFailures();
    void whoGoesAwayIsNotAskedFor();

private:
    using Cost = std::optional<Money>;
    Outcome<Cost> costOf(const QString &event = QStringLiteral("event"),
                         const QString &type = QStringLiteral("room-session-event"))
    {
        return m_fixture->ended(m_costs->of(type, event));
    }
    void answer(int status, const QByteArray &body)
    {
        m_status = status;
        m_body = body;
    }
    int countOf(const QByteArray &part) const
    {
        int count = 0;
        for (const ScriptedRequest &request : m_fixture->server.requests())
            count += request.target.contains(part) ? 1 : 0;
        return count;
    }

    std::unique_ptr<ApiFixture> m_fixture;
    std::unique_ptr<SessionCosts> m_costs;
    ScriptedAnswer m_types;
    int m_status = 200;
    QByteArray m_body;
};

void SessionCostsTest::init()
{
    m_costs.reset();
    m_fixture = std::make_unique<ApiFixture>();
    m_costs = std::make_unique<SessionCosts>(m_fixture->client.get());
    m_types = ScriptedAnswer::json(200, R"({"record_types":[
        {"record_type":"call-control","aliases":["callcontrol"]},
        {"record_type":"room-session-event","aliases":["room-session", "call-control"]}]})");
    answer(200, R"({"session_id":"s","cost":{"total":"0.009800","currency":"USD"},"root":{"id":"s"}})");
    m_fixture->server.answerBy([this](const ScriptedRequest &request) {
        return request.target.contains("/metadata") ? m_types : ScriptedAnswer::json(m_status, m_body);
    });
}

void SessionCostsTest::theTotalIsExact()
{
    const auto cost = costOf();
    QVERIFY(cost && *cost);
    QCOMPARE((*cost)->amount(), QStringLiteral("0.009800"));
    QCOMPARE((*cost)->currency(), QStringLiteral("USD"));
    QCOMPARE(m_fixture->server.requests().last().target,
             QByteArray("/v2/session_analysis/room-session-event/event?max_depth=1&expand=none"));
}

void SessionCostsTest::aNumberKeepsItsDigits()
{
    answer(
        200,
        R"({"root":{"children":[{"cost":{}}]}, "cost" : { "currency" : null, "total" : 0.10000000000000000001 } })");
    const auto cost = costOf();
    QVERIFY(cost && *cost);
    QCOMPARE((*cost)->amount(), QStringLiteral("0.10000000000000000001"));
    QCOMPARE((*cost)->currency(), QString());
}

void SessionCostsTest::whatTheFirstEventGatheredStandsInForTheTotal()
{
    answer(200, R"({"root":{"cost":{"cumulative_cost":"1.20","currency":"EUR"}},"cost":{"total":null}})");
    const auto cost = costOf();
    QVERIFY(cost && *cost);
    QCOMPARE((*cost)->amount(), QStringLiteral("1.20"));
    answer(200, R"({"root":{"cost":null}})");
    const auto none = costOf(QStringLiteral("other"));
    QVERIFY(none && !*none);
}

void SessionCostsTest::anAliasIsAskedByItsType()
{
    QVERIFY(costOf(QStringLiteral("1"), QStringLiteral("room-session")).has_value());
    QCOMPARE(countOf("/room-session-event/1"), 1);
    QVERIFY(costOf(QStringLiteral("2"), QStringLiteral("call-control")).has_value());
    QCOMPARE(countOf("/call-control/2"), 1);
}

void SessionCostsTest::aTypeThatIsNotListedIsNotAsked()
{
    const auto cost = costOf(QStringLiteral("event"), QStringLiteral("fax"));
    QVERIFY(cost && !*cost);
    QCOMPARE(m_fixture->server.count(), 1);
    init();
    m_types = ScriptedAnswer::json(404, R"({"errors":[{"code":"10005"}]})");
    const auto none = costOf();
    QVERIFY(none && !*none);
}

void SessionCostsTest::anEventThatIsNotKnownCostsNothingKnown()
{
    answer(404, R"({"errors":[{"code":"not_found","message":"no such event"}]})");
    const auto cost = costOf();
    QVERIFY(cost && !*cost);
    // The cost may come later.
    answer(200, R"({"cost":{"total":"0.5","currency":"USD"}})");
    const auto later = costOf();
    QVERIFY(later && *later);
}

void SessionCostsTest::typesAreReadOnceForAll()
{
    int answered = 0;
    for (const char *event : {"1", "2", "3"}) {
        m_costs->of(QStringLiteral("room-session-event"), QLatin1String(event))
            ->then(m_costs.get(), [&](const Outcome<Cost> &cost) { answered += cost && *cost ? 1 : 0; });
    }
    QVERIFY(m_fixture->waitFor([&] { return answered == 3; }));
    QVERIFY(costOf(QStringLiteral("4")).has_value());
    QCOMPARE(countOf("/metadata"), 1);
}

void SessionCostsTest::aCostIsAskedOnce()
{
    QVERIFY(costOf().has_value());
    const auto again = costOf();
    QVERIFY(again && *again);
    QCOMPARE((*again)->amount(), QStringLiteral("0.009800"));
    QCOMPARE(countOf("/event?"), 1);
}

void SessionCostsTest::failuresAreFailuresAndAskedAgain()
{
    const ScriptedAnswer types = m_types;
    m_types = ScriptedAnswer::json(403, R"({"errors":[{"code":"10010"}]})");
    QCOMPARE(costOf().error().kind, Failure::Kind::Forbidden);
    m_types = types;
    answer(500, {});
    QCOMPARE(costOf().error().kind, Failure::Kind::ServerTrouble);
    answer(200, R"({"cost":{"total":"2","currency":"USD"}})");
    const auto cost = costOf();
    QVERIFY(cost && *cost);
}

void SessionCostsTest::unreadableAnswersAreFailures()
{
    for (const QByteArray body : {"", "[]", "{", R"({"cost":{"total":"many","currency":"USD"}})"}) {
        answer(200, body);
        const auto cost = costOf();
        QVERIFY2(!cost, body.constData());
        QCOMPARE(cost.error().kind, Failure::Kind::UnreadableReply);
    }
    init();
    m_types = ScriptedAnswer::json(200, R"({"record_types":7})");
    QCOMPARE(costOf().error().kind, Failure::Kind::UnreadableReply);
}

void SessionCostsTest::whoGoesAwayIsNotAskedFor()
{
    auto context = std::make_unique<QObject>();
    m_costs->of(QStringLiteral("room-session-event"), QStringLiteral("gone"))
        ->then(context.get(), [](const Outcome<Cost> &) {});
    context.reset();
    QVERIFY(costOf(QStringLiteral("there")).has_value());
    QCOMPARE(countOf("/gone"), 0);
}

#include "SessionCostsTest.moc"
SIGNALBOX_TEST(SessionCostsTest)
