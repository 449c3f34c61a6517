// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/Spend.h"

#include "sandbox/AccountBalance.h"
#include "sandbox/UsageRoutes.h"
#include "support/ApiFixture.h"
#include "support/TestMain.h"

#include <QTest>

using namespace std::chrono_literals;
using sandbox::AccountBalance;
using Freshness = UsageReports::Freshness;

/// What was spent by the reports is what the balance lost, by a server that was written from the contract
/// alone.
class SpendFromSandboxTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theBalanceLosesWhatWasSpent();
    void groupsAndTheRestComeToTheMonth();
    void daysComeToTheMonths();

private:
    void read(Spend &spend, const char *currency);
    /// Millionths of a dollar; an hour is the longest that the server looks away.
    qint64 balanceAfter(std::chrono::hours time);
    static qint64 millionths(const Money &amount)
    {
        return qRound64(amount.shareOf(*Money::parse(u"1", amount.currency())) * 1e6);
    }
    qint64 now() const { return m_fixture->clock.now().toMSecsSinceEpoch(); }

    std::unique_ptr<ApiFixture> m_fixture;
    std::unique_ptr<sandbox::UsageRoutes> m_usage;
    std::unique_ptr<AccountBalance> m_balance;
    std::unique_ptr<sandbox::Router> m_router;
};

void SpendFromSandboxTest::init()
{
    m_fixture = std::make_unique<ApiFixture>();
    m_router = std::make_unique<sandbox::Router>();
    const sandbox::UsageFacts facts(1);
    m_usage = std::make_unique<sandbox::UsageRoutes>(facts, [this] { return now(); });
    m_usage->addTo(*m_router);
    m_balance =
        std::make_unique<AccountBalance>(facts, 5'000 * 100 * AccountBalance::cent, [this] { return now(); });
    m_balance->setPrefs({.isEnabled = false});
    m_fixture->server.answerBy([this](const ScriptedRequest &request) {
        HttpRequest asked;
        asked.method = request.method;
        const QList<QByteArray> parts = request.target.split('?');
        asked.path = parts[0];
        asked.query = parts.value(1);
        const HttpReply reply = m_router->route(asked);
        return ScriptedAnswer::json(reply.status, reply.body);
    });
}

void SpendFromSandboxTest::read(Spend &spend, const char *currency)
{
    spend.read(QString::fromLatin1(currency), Freshness::Again);
    QVERIFY(m_fixture->waitFor([&] { return !spend.isReading(); }));
    QVERIFY2(!spend.failure(), qPrintable(spend.failure() ? spend.failure()->technical : QString()));
    QVERIFY(spend.missing().isEmpty());
}

qint64 SpendFromSandboxTest::balanceAfter(std::chrono::hours time)
{
    for (auto hour = 0h; hour < time; ++hour) {
        m_fixture->clock.advance(1h);
        m_balance->balance();
    }
    return m_balance->balance();
}

void SpendFromSandboxTest::theBalanceLosesWhatWasSpent()
{
    Spend spend(m_fixture->client.get(), nullptr, &m_fixture->clock);
    const auto spentIn = [&](const char *currency) {
        read(spend, currency);
        return millionths(spend.between(QDate(2026, 2, 1), m_fixture->clock.now().date()));
    };
    // Products that name no currency are in each; this account pays 1.08 dollars for a euro.
    const auto spent = [&] {
        const qint64 euros = spentIn("EUR") - spentIn("GBP");
        return spentIn("USD") + euros * 108 / 100;
    };
    const qint64 opening = balanceAfter(0h);
    const qint64 before = spent();
    const qint64 closing = balanceAfter(30h);
    const qint64 after = spent();
    QCOMPARE(spend.otherCurrencies(), QStringList{QStringLiteral("EUR")});
    QVERIFY(after - before > 100 * AccountBalance::cent);
    const qint64 off = (opening - closing) - (after - before);
    QVERIFY2(qAbs(off) < AccountBalance::cent, qPrintable(QString::number(off)));
}

void SpendFromSandboxTest::groupsAndTheRestComeToTheMonth()
{
    m_fixture->clock.advance(24h * 9);
    Spend spend(m_fixture->client.get(), nullptr, &m_fixture->clock);
    read(spend, "USD");
    Money sum = spend.thisMonthNotByGroup();
    const auto groups = spend.groups();
    QVERIFY(groups.size() > 1);
    for (const Spend::GroupLine &group : groups) {
        sum = *sum.plus(group.thisMonth);
        Money products = Money::zero(u"USD");
        for (const auto &[product, cost] : group.products)
            products = *products.plus(cost);
        QCOMPARE(products, group.thisMonth);
    }
    QVERIFY(!sum.isZero());
    QCOMPARE(sum, spend.thisMonth());
    QVERIFY(!spend.notByGroup().isEmpty());
}

void SpendFromSandboxTest::daysComeToTheMonths()
{
    m_fixture->clock.advance(24h * 9);
    Spend spend(m_fixture->client.get(), nullptr, &m_fixture->clock);
    read(spend, "USD");
    QList<Money> february;
    QList<Money> soFar;
    const auto days = spend.days();
    for (const DaySpend &day : days) {
        if (day.day.month() == 2) {
            february << day.spent;
            if (day.day.day() <= 10)
                soFar << day.spent;
        }
    }
    QCOMPARE(*Money::sum(soFar), spend.lastMonthSoFar());
    QVERIFY(spend.lastMonthSoFar() < *Money::sum(february));
    QCOMPARE(*Money::sum(february), spend.between(QDate(2026, 2, 1), QDate(2026, 2, 28)));
}

SIGNALBOX_TEST(SpendFromSandboxTest)
#include "SpendFromSandboxTest.moc"
