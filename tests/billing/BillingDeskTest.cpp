// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/BillingDesk.h"

#include "base/AlarmBell.h"
#include "billing/BalanceWatch.h"
#include "billing/MoneyFixture.h"
#include "billing/Spend.h"
#include "support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using Matter = BillingAlarms::Matter;

class BillingDeskTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void nothingIsAskedBeforeAnybodyLooks();
    void watchedItReadsTheBalanceFirst();
    void watchedItReadsSpendEveryHour();
    void nothingIsAskedOnceNobodyLooks();
    void shownItWatchesTheBalanceAlone();
    void aRuleOfTheBalanceRingsWhileNobodyLooks();
    void aRuleOfTheRunwayReadsSpendInTheBackground();
    void aRuleOfRechargeReadsPreferencesInTheBackground();
    void rulesTakenAwayEndTheWatch();
    void theRunwayIsThatOfTheAvailableCredit();
    void amountsOfRechargeHaveTheCurrencyOfTheBalance();
    void anotherCurrencyHasAllReadAnew();
    void anotherCurrencyWhileNobodyLooksHasAllReadAnewAtTheNextLook();
    void preferencesThatWereSavedStandAgainstAnOlderReading();
    void preferencesThatCannotBeReadAreAskedForWithMeasure();
    void aSumThatLacksSomethingDoesNotSettleAnAlarm();
    void rulesAreToldWhenTheyChange();
    void anAccountThatIsMarkedLaterRings();

private:
    void make();
    /// Lets the time pass, and everything be answered on the way.
    void wait(std::chrono::minutes time)
    {
        for (; time > 0min; time -= 1min) {
            m_fixture->clock.advance(1min);
            settled();
        }
    }
    /// Until everything that was asked for is answered.
    void settled();
    void watch()
    {
        m_desk->setWatched(true);
        settled();
    }
    static BillingAlarmRules balanceBelow(const char *amount)
    {
        BillingAlarmRules rules;
        rules.balanceBelow = MoneyFixture::usd(amount);
        return rules;
    }
    void spendEveryDay(const char *amount);

    std::unique_ptr<MoneyFixture> m_fixture;
    std::unique_ptr<AlarmBell> m_bell;
    std::unique_ptr<BillingDesk> m_desk;
};

void BillingDeskTest::init()
{
    m_fixture = std::make_unique<MoneyFixture>();
    m_fixture->account.name = QStringLiteral("Main line");
    m_fixture->account.production = true;
    m_bell = std::make_unique<AlarmBell>();
    make();
}

void BillingDeskTest::cleanup()
{
    m_desk.reset();
    m_bell.reset();
    m_fixture.reset();
}

void BillingDeskTest::make()
{
    m_desk = std::make_unique<BillingDesk>(m_fixture->account,
                                           BillingDesk::Parts{.client = m_fixture->client.get(),
                                                              .days = nullptr,
                                                              .balances = &m_fixture->balances,
                                                              .bell = m_bell.get(),
                                                              .clock = &m_fixture->clock,
                                                              .random = &m_fixture->random});
}

void BillingDeskTest::settled()
{
    m_fixture->clock.advance(0ms);
    QVERIFY(m_fixture->waitFor([this] {
        const auto isIdle = [](const QObject *asked) {
            return asked->findChildren<CallBase *>(Qt::FindDirectChildrenOnly).isEmpty();
        };
        return isIdle(m_fixture->client.get()) && isIdle(m_desk->recharge()) && !m_desk->spend()->isReading();
    }));
}

void BillingDeskTest::spendEveryDay(const char *amount)
{
    m_fixture->reports = [amount](const ScriptedRequest &request) {
        QByteArrayList rows;
        const QDate from = QDate::fromString(MoneyFixture::item(request, "start_date").left(10), Qt::ISODate);
        const QDate to = QDate::fromString(MoneyFixture::item(request, "end_date").left(10), Qt::ISODate);
        for (QDate day = from; day <= to; day = day.addDays(1))
            rows << "{\"date\":\"" + day.toString(Qt::ISODate).toUtf8() +
                        "\",\"currency\":\"USD\",\"cost\":" + amount + "}";
        // The day that a slice ends with belongs to the next one, that of the last one is today.
        if (to < QDate(2026, 3, 1))
            rows.removeLast();
        return MoneyFixture::page("[" + rows.join(',') + "]");
    };
}

void BillingDeskTest::nothingIsAskedBeforeAnybodyLooks()
{
    wait(6h);
    m_fixture->server.letArrive();
    QCOMPARE(m_fixture->server.count(), 0);
}

void BillingDeskTest::watchedItReadsTheBalanceFirst()
{
    watch();
    QVERIFY(m_fixture->server.requests()[0].target.contains("/balance"));
    QCOMPARE(m_fixture->balanceAsked(), 1);
    QVERIFY(m_desk->spend()->isRead());
    QVERIFY(m_desk->preferences().has_value());
    QVERIFY(*m_desk->preferences()->enabled);
    QCOMPARE(m_fixture->preferencesAsked(), 1);
    const int before = m_fixture->server.count();
    m_desk->setWatched(false);
    watch();
    QCOMPARE(m_fixture->server.count(), before);
}

void BillingDeskTest::watchedItReadsSpendEveryHour()
{
    watch();
    const int reports = m_fixture->reportsAsked();
    wait(50min);
    QCOMPARE(m_fixture->reportsAsked(), reports);
    QVERIFY(m_fixture->balanceAsked() > 5);
    wait(17min);
    QVERIFY(m_fixture->reportsAsked() > reports);
    QCOMPARE(m_fixture->preferencesAsked(), 2);
}

void BillingDeskTest::nothingIsAskedOnceNobodyLooks()
{
    watch();
    const int before = m_fixture->server.count();
    m_desk->setWatched(false);
    wait(3h);
    m_fixture->server.letArrive();
    QCOMPARE(m_fixture->server.count(), before);
    // What grew old meanwhile is read when somebody looks again.
    watch();
    QCOMPARE(m_fixture->balanceAsked(), 2);
    QCOMPARE(m_fixture->preferencesAsked(), 2);
}

void BillingDeskTest::shownItWatchesTheBalanceAlone()
{
    m_desk->setShown(true);
    settled();
    wait(2h);
    QVERIFY(m_fixture->balanceAsked() > 1);
    QCOMPARE(m_fixture->server.count(), m_fixture->balanceAsked());
    QCOMPARE(m_desk->runway(), Runway());
    m_desk->setShown(false);
    const int before = m_fixture->server.count();
    wait(1h);
    QCOMPARE(m_fixture->server.count(), before);
}

void BillingDeskTest::aRuleOfTheBalanceRingsWhileNobodyLooks()
{
    m_desk->setRules(balanceBelow("400"));
    settled();
    QVERIFY(m_desk->ringing().isEmpty());
    m_fixture->balance = MoneyFixture::balanceOf("399");
    wait(6min);
    QCOMPARE(m_desk->ringing(), QList<Matter>{Matter::Balance});
    QCOMPARE(m_bell->standing().size(), 1);
    QVERIFY(m_bell->standing().first().text.contains(QStringLiteral("Main line")));
    QCOMPARE(m_fixture->server.count(), m_fixture->balanceAsked());
    // A look that fails says nothing.
    m_fixture->balance = MoneyFixture::refused();
    wait(6min);
    QCOMPARE(m_bell->standing().size(), 1);
    m_fixture->balance = MoneyFixture::balanceOf("500");
    wait(6min);
    QVERIFY(m_bell->standing().isEmpty());
}

void BillingDeskTest::aRuleOfTheRunwayReadsSpendInTheBackground()
{
    spendEveryDay("10");
    m_fixture->balance = MoneyFixture::balanceOf("150");
    BillingAlarmRules rules;
    rules.runwayBelow = 12;
    m_desk->setRules(rules);
    settled();
    QCOMPARE(m_desk->runway().days, 15);
    QVERIFY(m_desk->ringing().isEmpty());
    m_fixture->balance = MoneyFixture::balanceOf("110");
    wait(6min);
    QCOMPARE(m_desk->ringing(), QList<Matter>{Matter::Runway});
    const int before = m_fixture->reportsAsked();
    wait(67min);
    QVERIFY(m_fixture->reportsAsked() > before);
    QCOMPARE(m_fixture->preferencesAsked(), 0);
}

void BillingDeskTest::aRuleOfRechargeReadsPreferencesInTheBackground()
{
    BillingAlarmRules rules;
    rules.rechargeOff = true;
    m_desk->setRules(rules);
    settled();
    QCOMPARE(m_fixture->preferencesAsked(), 1);
    QVERIFY(m_desk->ringing().isEmpty());
    m_fixture->recharge = MoneyFixture::rechargeOf(false);
    wait(67min);
    QCOMPARE(m_desk->ringing(), QList<Matter>{Matter::RechargeOff});
    QCOMPARE(m_fixture->reportsAsked(), 0);
}

void BillingDeskTest::rulesTakenAwayEndTheWatch()
{
    m_desk->setRules(balanceBelow("500"));
    settled();
    QCOMPARE(m_bell->standing().size(), 1);
    m_desk->setRules({});
    QVERIFY(m_bell->standing().isEmpty());
    const int before = m_fixture->server.count();
    wait(1h);
    QCOMPARE(m_fixture->server.count(), before);
}

void BillingDeskTest::theRunwayIsThatOfTheAvailableCredit()
{
    spendEveryDay("10");
    m_fixture->balance =
        MoneyFixture::ok(R"({"balance":"50.00","available_credit":"95.00","currency":"USD"})");
    watch();
    QCOMPARE(m_desk->runway().kind, Runway::Kind::Days);
    QCOMPARE(m_desk->runway().days, 9);
    QCOMPARE(m_desk->runway().perDay, MoneyFixture::usd("10"));
    QCOMPARE(m_desk->runway().basis, 14);
    m_fixture->balance = MoneyFixture::balanceOf("50.00");
    wait(6min);
    QCOMPARE(m_desk->runway().days, 5);
    m_fixture->balance = MoneyFixture::ok(R"({"pending":"1.00","currency":"USD"})");
    wait(6min);
    QCOMPARE(m_desk->runway().kind, Runway::Kind::Unknown);
}

void BillingDeskTest::amountsOfRechargeHaveTheCurrencyOfTheBalance()
{
    m_fixture->balance = MoneyFixture::balanceOf("1", "EUR");
    watch();
    QCOMPARE(*m_desk->preferences()->threshold, *Money::parse(u"100", u"EUR"));
}

void BillingDeskTest::anotherCurrencyHasAllReadAnew()
{
    watch();
    const int reports = m_fixture->reportsAsked();
    m_fixture->balance = MoneyFixture::balanceOf("1", "EUR");
    wait(6min);
    QCOMPARE(m_desk->preferences()->threshold->currency(), QStringLiteral("EUR"));
    QVERIFY(m_fixture->reportsAsked() > reports);
    QCOMPARE(m_desk->spend()->days().last().spent.currency(), QStringLiteral("EUR"));
}

void BillingDeskTest::anotherCurrencyWhileNobodyLooksHasAllReadAnewAtTheNextLook()
{
    watch();
    m_desk->setShown(true);
    m_desk->setWatched(false);
    m_fixture->balance = MoneyFixture::balanceOf("1", "EUR");
    wait(6min);
    watch();
    QCOMPARE(m_desk->spend()->days().last().spent.currency(), QStringLiteral("EUR"));
}

void BillingDeskTest::preferencesThatWereSavedStandAgainstAnOlderReading()
{
    watch();
    m_desk->readPreferences();
    RechargePreferences saved = *m_desk->preferences();
    saved.threshold = MoneyFixture::usd("7");
    m_desk->setPreferences(saved);
    settled();
    QCOMPARE(*m_desk->preferences(), saved);
    m_desk->readPreferences();
    settled();
    QCOMPARE(*m_desk->preferences()->threshold, MoneyFixture::usd("100"));
}

void BillingDeskTest::preferencesThatCannotBeReadAreAskedForWithMeasure()
{
    m_fixture->recharge = MoneyFixture::refused();
    watch();
    QVERIFY(!m_desk->preferences());
    QCOMPARE(m_desk->rechargeFailure()->kind, Failure::Kind::Forbidden);
    wait(30min);
    QCOMPARE(m_fixture->preferencesAsked(), 1);
    m_fixture->recharge = MoneyFixture::rechargeOf(true);
    m_desk->readPreferences();
    settled();
    QVERIFY(m_desk->preferences() && !m_desk->rechargeFailure());
}

void BillingDeskTest::aSumThatLacksSomethingDoesNotSettleAnAlarm()
{
    m_fixture->options = MoneyFixture::ok(R"([
        {"product":"a","product_dimensions":["date","currency"],"product_metrics":["cost"]},
        {"product":"b","product_dimensions":["date","currency"],"product_metrics":["cost"]}])");
    spendEveryDay("30");
    BillingAlarmRules rules;
    rules.spendAbove = MoneyFixture::usd("50");
    m_desk->setRules(rules);
    settled();
    QCOMPARE(m_desk->ringing(), QList<Matter>{Matter::Spend});
    const auto all = m_fixture->reports;
    m_fixture->reports = [all](const ScriptedRequest &request) {
        return request.target.contains("product=a") ? MoneyFixture::refused(500) : all(request);
    };
    wait(67min);
    QCOMPARE(m_desk->spend()->missing().size(), 1);
    QCOMPARE(m_desk->ringing(), QList<Matter>{Matter::Spend});
    // What is refused for good is not waited for.
    m_fixture->reports = [all](const ScriptedRequest &request) {
        return request.target.contains("product=a") ? MoneyFixture::refused(403) : all(request);
    };
    wait(67min);
    QCOMPARE(m_desk->spend()->missing().size(), 1);
    QVERIFY(m_desk->ringing().isEmpty());
}

void BillingDeskTest::rulesAreToldWhenTheyChange()
{
    const QSignalSpy told(m_desk.get(), &BillingDesk::rulesChanged);
    m_desk->setRules(balanceBelow("1"));
    m_desk->setRules(balanceBelow("1"));
    QCOMPARE(told.size(), 1);
    QCOMPARE(BillingAlarmRules::fromBytes(told[0][0].toByteArray()), balanceBelow("1"));
    QCOMPARE(m_desk->rules(), balanceBelow("1"));
}

void BillingDeskTest::anAccountThatIsMarkedLaterRings()
{
    m_fixture->account.production = false;
    make();
    m_fixture->recharge = MoneyFixture::rechargeOf(false);
    BillingAlarmRules rules;
    rules.rechargeOff = true;
    m_desk->setRules(rules);
    settled();
    QVERIFY(m_bell->standing().isEmpty());
    Account marked = m_desk->account();
    marked.production = true;
    m_desk->setAccount(marked);
    QCOMPARE(m_bell->standing().size(), 1);
}

SIGNALBOX_TEST(BillingDeskTest)
#include "BillingDeskTest.moc"
