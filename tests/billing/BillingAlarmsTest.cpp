// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/BillingAlarms.h"

#include "base/AlarmBell.h"
#include "billing/Recharge.h"
#include "records/Balance.h"
#include "support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using Matter = BillingAlarms::Matter;

class BillingAlarmsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void rulesComeBackAsTheyWere();
    void rulesThatCannotBeReadAreLeftOut();
    void onlyWishesWantSomething();
    void aBalanceBelowRingsOnceAndSettles();
    void otherWordsForTheSameDoNotRing();
    void aUsedUpBalanceRingsThroughQuietHours();
    void creditKeepsABalanceFromBeingUsedUp();
    void whatIsNotKnownNeitherRingsNorSettles();
    void aRunwayBelowRings();
    void aRunwayWithoutEndDoesNotRing();
    void spendingMoreThanThatInADayRings();
    void rechargeOffRingsInProductionOnly();
    void anotherCurrencyIsNotCompared();
    void aRuleTakenAwaySettles();
    void eachAccountHasItsOwn();
    void nothingRingsOnWhenTheAccountGoes();
    void withoutABellItStillKnows();

private:
    static Money usd(const char *amount) { return *Money::parse(QString::fromLatin1(amount), u"USD"); }
    static BalanceNow balance(const char *amount)
    {
        return {.balance = usd(amount), .pending = {}, .creditLimit = {}, .availableCredit = {}};
    }
    static BillingAlarmRules balanceBelow(const char *amount)
    {
        BillingAlarmRules rules;
        rules.balanceBelow = usd(amount);
        return rules;
    }
    void followBalance(const BillingAlarmRules &rules, const BalanceNow &now)
    {
        BillingAlarms::State state;
        state.balance = &now;
        state.now = m_now;
        m_alarms->follow(rules, state);
    }
    void followRunway(int least, const Runway &now)
    {
        BillingAlarmRules rules;
        rules.runwayBelow = least;
        BillingAlarms::State state;
        state.runway = &now;
        state.now = m_now;
        m_alarms->follow(rules, state);
    }
    void make(bool production = true)
    {
        m_alarms.reset();
        m_account.production = production;
        m_alarms = std::make_unique<BillingAlarms>(m_account, m_bell.get());
    }
    static Runway days(int number)
    {
        Runway runway;
        runway.kind = Runway::Kind::Days;
        runway.days = number;
        runway.fewest = number - 1;
        runway.most = number + 1;
        runway.basis = 14;
        return runway;
    }

    const QDateTime m_now{QDate(2026, 3, 1), QTime(12, 0), Qt::UTC};
    Account m_account;
    std::unique_ptr<AlarmBell> m_bell;
    std::unique_ptr<BillingAlarms> m_alarms;
    std::unique_ptr<QSignalSpy> m_rung;
    std::unique_ptr<QSignalSpy> m_settled;
};

void BillingAlarmsTest::init()
{
    m_alarms.reset();
    m_account.id = QUuid::createUuid();
    m_account.name = QStringLiteral("Main line");
    m_bell = std::make_unique<AlarmBell>();
    m_rung = std::make_unique<QSignalSpy>(m_bell.get(), &AlarmBell::raised);
    m_settled = std::make_unique<QSignalSpy>(m_bell.get(), &AlarmBell::settled);
    make();
}

void BillingAlarmsTest::rulesComeBackAsTheyWere()
{
    BillingAlarmRules rules = balanceBelow("100.50");
    rules.runwayBelow = 14;
    rules.spendAbove = *Money::parse(u"7", u"EUR");
    rules.rechargeOff = true;
    rules.rechargesADay = 3;
    const auto back = BillingAlarmRules::fromBytes(rules.toBytes());
    QCOMPARE(back, rules);
    QCOMPARE(back.balanceBelow->amount(), QStringLiteral("100.50"));
    QCOMPARE(back.spendAbove->currency(), QStringLiteral("EUR"));
    QCOMPARE(BillingAlarmRules::fromBytes(BillingAlarmRules().toBytes()), BillingAlarmRules());
}

void BillingAlarmsTest::rulesThatCannotBeReadAreLeftOut()
{
    QCOMPARE(BillingAlarmRules::fromBytes({}), BillingAlarmRules());
    QCOMPARE(BillingAlarmRules::fromBytes("[1]"), BillingAlarmRules());
    const auto rules = BillingAlarmRules::fromBytes(
        R"({"balanceBelow":{"amount":"1.234,5","currency":"USD"},"runwayBelow":-3,"spendAbove":"9",
            "rechargesADay":0,"rechargeOff":true,"later":{}})");
    BillingAlarmRules expected;
    expected.rechargeOff = true;
    QCOMPARE(rules, expected);
}

void BillingAlarmsTest::onlyWishesWantSomething()
{
    BillingAlarmRules rules;
    rules.rechargesADay = 3;
    QVERIFY(!rules.wantsAnything());
    rules.rechargeOff = true;
    QVERIFY(rules.wantsAnything());
    QVERIFY(balanceBelow("1").wantsAnything());
}

void BillingAlarmsTest::aBalanceBelowRingsOnceAndSettles()
{
    followBalance(balanceBelow("100"), balance("100.00"));
    QCOMPARE(m_rung->size(), 0);
    followBalance(balanceBelow("100"), balance("99.99"));
    followBalance(balanceBelow("100"), balance("99.99"));
    QCOMPARE(m_rung->size(), 1);
    QCOMPARE(m_alarms->ringing(), QList<Matter>{Matter::Balance});
    const Alarm alarm = m_bell->standing().first();
    QCOMPARE(alarm.level, Alarm::Level::Warning);
    QCOMPARE(alarm.account, m_account.id);
    QCOMPARE(alarm.at, m_now);
    QCOMPARE(alarm.destination.toString(), QStringLiteral("billing?face=balance"));
    QVERIFY(alarm.title.contains(QStringLiteral("100.00\u00a0USD")));
    QVERIFY(alarm.text.contains(QStringLiteral("Main line")));
    QVERIFY(alarm.text.contains(QStringLiteral("99.99\u00a0USD")));
    followBalance(balanceBelow("100"), balance("300"));
    QCOMPARE(m_settled->size(), 1);
    QVERIFY(m_alarms->ringing().isEmpty());
    followBalance(balanceBelow("100"), balance("50"));
    QCOMPARE(m_rung->size(), 2);
}

void BillingAlarmsTest::otherWordsForTheSameDoNotRing()
{
    followBalance(balanceBelow("100"), balance("99"));
    followBalance(balanceBelow("100"), balance("42"));
    QCOMPARE(m_rung->size(), 1);
    QCOMPARE(m_bell->standing().size(), 1);
    QVERIFY(m_bell->standing().first().text.contains(QStringLiteral("42.00\u00a0USD")));
    m_account.name = QStringLiteral("Renamed");
    m_alarms->setAccount(m_account);
    followBalance(balanceBelow("100"), balance("42"));
    QCOMPARE(m_rung->size(), 1);
    QVERIFY(m_bell->standing().first().text.contains(QStringLiteral("Renamed")));
}

void BillingAlarmsTest::aUsedUpBalanceRingsThroughQuietHours()
{
    followBalance(balanceBelow("100"), balance("10"));
    followBalance(balanceBelow("100"), balance("0.00"));
    // It got worse: that is news.
    QCOMPARE(m_rung->size(), 2);
    QCOMPARE(m_bell->standing().size(), 1);
    QCOMPARE(m_bell->standing().first().level, Alarm::Level::Urgent);
    followBalance(balanceBelow("100"), balance("10"));
    followBalance(balanceBelow("100"), balance("9"));
    QCOMPARE(m_rung->size(), 2);
    QCOMPARE(m_bell->standing().first().level, Alarm::Level::Warning);
}

void BillingAlarmsTest::creditKeepsABalanceFromBeingUsedUp()
{
    BalanceNow now = balance("-20");
    now.availableCredit = usd("80");
    followBalance(balanceBelow("0"), now);
    QCOMPARE(m_bell->standing().first().level, Alarm::Level::Warning);
    now.availableCredit = usd("0");
    followBalance(balanceBelow("0"), now);
    QCOMPARE(m_bell->standing().first().level, Alarm::Level::Urgent);
}

void BillingAlarmsTest::whatIsNotKnownNeitherRingsNorSettles()
{
    followBalance(balanceBelow("100"), balance("99"));
    BillingAlarmRules all = balanceBelow("100");
    all.runwayBelow = 14;
    all.spendAbove = usd("1");
    all.rechargeOff = true;
    BillingAlarms::State unknown;
    unknown.now = m_now;
    m_alarms->follow(all, unknown);
    const BalanceNow empty;
    const RechargePreferences left;
    const Runway runway;
    unknown.balance = &empty;
    unknown.recharge = &left;
    unknown.runway = &runway;
    m_alarms->follow(all, unknown);
    QCOMPARE(m_alarms->ringing(), QList<Matter>{Matter::Balance});
    QCOMPARE(m_rung->size(), 1);
    QCOMPARE(m_settled->size(), 0);
}

void BillingAlarmsTest::aRunwayBelowRings()
{
    followRunway(14, days(14));
    QCOMPARE(m_rung->size(), 0);
    followRunway(14, days(13));
    QCOMPARE(m_alarms->ringing(), QList<Matter>{Matter::Runway});
    QVERIFY(m_bell->standing().first().text.contains(QStringLiteral("between 12 and 14")));
    followRunway(14, days(20));
    QCOMPARE(m_settled->size(), 1);
    Runway used;
    used.kind = Runway::Kind::UsedUp;
    followRunway(14, used);
    QCOMPARE(m_bell->standing().first().level, Alarm::Level::Urgent);
}

void BillingAlarmsTest::aRunwayWithoutEndDoesNotRing()
{
    followRunway(14, days(3));
    Runway none;
    none.kind = Runway::Kind::NoSpend;
    followRunway(14, none);
    QVERIFY(m_alarms->ringing().isEmpty());
}

void BillingAlarmsTest::spendingMoreThanThatInADayRings()
{
    BillingAlarmRules rules;
    rules.spendAbove = usd("20");
    DaySpend today{QDate(2026, 3, 1), usd("20"), false};
    BillingAlarms::State state;
    state.today = &today;
    state.now = m_now;
    m_alarms->follow(rules, state);
    QVERIFY(m_alarms->ringing().isEmpty());
    today.spent = usd("20.01");
    m_alarms->follow(rules, state);
    QCOMPARE(m_alarms->ringing(), QList<Matter>{Matter::Spend});
    QVERIFY(m_bell->standing().first().text.contains(QStringLiteral("20.01\u00a0USD")));
    today = {QDate(2026, 3, 2), usd("0"), false};
    m_alarms->follow(rules, state);
    QVERIFY(m_alarms->ringing().isEmpty());
}

void BillingAlarmsTest::rechargeOffRingsInProductionOnly()
{
    BillingAlarmRules rules;
    rules.rechargeOff = true;
    RechargePreferences preferences;
    preferences.enabled = true;
    BillingAlarms::State state;
    state.recharge = &preferences;
    state.now = m_now;
    m_alarms->follow(rules, state);
    QVERIFY(m_alarms->ringing().isEmpty());
    preferences.enabled = false;
    m_alarms->follow(rules, state);
    QCOMPARE(m_alarms->ringing(), QList<Matter>{Matter::RechargeOff});
    QCOMPARE(m_bell->standing().first().destination.toString(), QStringLiteral("billing?face=recharge"));
    // Not marked any more.
    m_account.production = false;
    m_alarms->setAccount(m_account);
    m_alarms->follow(rules, state);
    QVERIFY(m_alarms->ringing().isEmpty());
    QCOMPARE(m_settled->size(), 1);
    make(false);
    m_alarms->follow(rules, state);
    QCOMPARE(m_rung->size(), 1);
}

void BillingAlarmsTest::anotherCurrencyIsNotCompared()
{
    BillingAlarmRules rules;
    rules.balanceBelow = *Money::parse(u"100", u"EUR");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("rule is not followed.*EUR.*USD")));
    followBalance(rules, balance("1"));
    QTest::failOnWarning(QRegularExpression(QStringLiteral("not followed"))); // said once
    followBalance(rules, balance("2"));
    QVERIFY(m_alarms->ringing().isEmpty());
    followBalance(balanceBelow("100"), balance("1"));
    QCOMPARE(m_rung->size(), 1);
}

void BillingAlarmsTest::aRuleTakenAwaySettles()
{
    followBalance(balanceBelow("100"), balance("1"));
    m_alarms->follow({}, {.now = m_now});
    QVERIFY(m_bell->standing().isEmpty());
    QVERIFY(m_alarms->ringing().isEmpty());
}

void BillingAlarmsTest::eachAccountHasItsOwn()
{
    followBalance(balanceBelow("100"), balance("1"));
    Account other;
    other.id = QUuid::createUuid();
    {
        BillingAlarms others(other, m_bell.get());
        const BalanceNow now = balance("1");
        others.follow(balanceBelow("100"), {.balance = &now, .now = m_now});
        QCOMPARE(m_bell->standing().size(), 2);
    }
    QCOMPARE(m_bell->standing().size(), 1);
    QCOMPARE(m_bell->standing().first().account, m_account.id);
}

void BillingAlarmsTest::nothingRingsOnWhenTheAccountGoes()
{
    followBalance(balanceBelow("100"), balance("1"));
    m_alarms.reset();
    QVERIFY(m_bell->standing().isEmpty());
}

void BillingAlarmsTest::withoutABellItStillKnows()
{
    m_alarms = std::make_unique<BillingAlarms>(m_account, nullptr);
    followBalance(balanceBelow("100"), balance("1"));
    QCOMPARE(m_alarms->ringing(), QList<Matter>{Matter::Balance});
}

SIGNALBOX_TEST(BillingAlarmsTest)
#include "BillingAlarmsTest.moc"
