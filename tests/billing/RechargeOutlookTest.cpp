// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/RechargeOutlook.h"

#include "billing/Recharge.h"
#include "support/TestMain.h"

#include <QTest>

namespace {
using Rules = RechargeSimulation::Rules;

const QDateTime now(QDate(2026, 11, 26), QTime(10, 30), Qt::UTC);
const QDate first(2026, 10, 27); // 30 days before
const QDate last(2026, 11, 25);

Money usd(const char *amount)
{
    return Money::parse(QString::fromLatin1(amount), u"USD").value();
}
/// The same every day, today's beginning included.
RechargeOutlook::Basis basis(const char *daily)
{
    RechargeOutlook::Basis basis{.currency = QStringLiteral("USD"),
                                 .spend = {},
                                 .history = {},
                                 .now = usd("412.83"),
                                 .runway = {},
                                 .time = now};
    for (QDate day = first.addDays(-5); day <= now.date(); day = day.addDays(1))
        basis.spend << DaySpend{day, usd(daily), day < now.date()};
    basis.runway = Runway::of(usd("412.83"), basis.spend, now.date());
    return basis;
}
const Rules rules{usd("100"), usd("300")};
} // namespace

// The sums stand beside the cases.
class RechargeOutlookTest : public QObject
{
    Q_OBJECT
private slots:
    void thePastIsThirtyWholeDays();
    void itOpensWithTheBalanceThatWasSeenThen();
    void aBalanceSeenLongBeforeOrInAnotherCurrencyIsNoOpening();
    void holesAreNamedAndNothingIsMadeUp();
    void daysThatMayStillGrowAreNoHoles();
    void millionthsAreRoundedOnceAndNotEveryDay();
    void withoutSpendThereIsNoPast();
    void whatLiesAheadGoesOnFromNow();
    void withoutAPaceNothingLiesAhead();
    void bothSidesAreReckoned();
    void theBalanceAtATimeIsThatOfTheLastStep();
    void rulesNeedEveryAmount();
};

void RechargeOutlookTest::thePastIsThirtyWholeDays()
{
    // 24.00 a day, 1.00 an hour, from 400.00 on: after 300 hours the balance is at 100.00. 720 hours hold
    // that twice: on 27 October + 12.5 days = 8 November 12:00, and on 21 November 0:00.
    const auto outlook = RechargeOutlook::of(basis("24.00"), {}, rules);
    QCOMPARE(outlook.first, first);
    QCOMPARE(outlook.last, last);
    QVERIFY(outlook.holes.isEmpty());
    QVERIFY(outlook.asTyped && !outlook.asSet);
    const auto &past = *outlook.asTyped->past;
    QCOMPARE(past.from, first.startOfDay(Qt::UTC));
    QCOMPARE(past.to, now.date().startOfDay(Qt::UTC));
    QVERIFY(past.opening == usd("400"));
    QVERIFY(!outlook.openingSeen.isValid());
    QCOMPARE(past.result.charges.size(), 2);
    QCOMPARE(past.result.charges[0].at, QDateTime(QDate(2026, 11, 8), QTime(12, 0), Qt::UTC));
    QCOMPARE(past.result.charges[1].at, QDateTime(QDate(2026, 11, 21), QTime(0, 0), Qt::UTC));
    QVERIFY(past.result.total == usd("600"));
    // 400 − 120 hours.
    QVERIFY(past.result.end == usd("280"));
}

void RechargeOutlookTest::itOpensWithTheBalanceThatWasSeenThen()
{
    RechargeOutlook::Basis seen = basis("24.00");
    const QDateTime before = first.startOfDay(Qt::UTC).addSecs(-3600);
    seen.history = {
        {.at = before.addSecs(-600),
         .balance = usd("999"),
         .pending = {},
         .creditLimit = {},
         .available = {}},
        {.at = before, .balance = usd("150"), .pending = {}, .creditLimit = {}, .available = {}},
        {.at = before.addDays(1), .balance = usd("888"), .pending = {}, .creditLimit = {}, .available = {}}};
    const auto outlook = RechargeOutlook::of(seen, {}, rules);
    QCOMPARE(outlook.openingSeen, before);
    QVERIFY(outlook.asTyped->past->opening == usd("150"));
    // 150.00 is down to 100.00 after 50 hours.
    QCOMPARE(outlook.asTyped->past->result.charges.first().at, first.startOfDay(Qt::UTC).addSecs(50 * 3600));
}

void RechargeOutlookTest::aBalanceSeenLongBeforeOrInAnotherCurrencyIsNoOpening()
{
    RechargeOutlook::Basis seen = basis("24.00");
    const QDateTime from = first.startOfDay(Qt::UTC);
    seen.history = {
        {.at = from.addDays(-2), .balance = usd("150"), .pending = {}, .creditLimit = {}, .available = {}},
        {.at = from.addSecs(-60),
         .balance = Money::parse(u"150", u"EUR").value(),
         .pending = {},
         .creditLimit = {},
         .available = {}}};
    QVERIFY(!RechargeOutlook::of(seen, {}, rules).openingSeen.isValid());
}

void RechargeOutlookTest::holesAreNamedAndNothingIsMadeUp()
{
    RechargeOutlook::Basis some = basis("24.00");
    // 3 November is known in part, 5 November not at all: 28 × 24.00 + 4.00 = 676.00 are spent.
    for (DaySpend &day : some.spend) {
        if (day.day == QDate(2026, 11, 3))
            day = {day.day, usd("4.00"), false};
    }
    some.spend.removeIf([](const DaySpend &day) { return day.day == QDate(2026, 11, 5); });
    const auto outlook = RechargeOutlook::of(some, {}, Rules{usd("100"), usd("900")});
    QCOMPARE(outlook.holes, (QList<QDate>{QDate(2026, 11, 3), QDate(2026, 11, 5)}));
    QVERIFY(outlook.asTyped->past->result.end == usd("324.00"));
}

void RechargeOutlookTest::daysThatMayStillGrowAreNoHoles()
{
    RechargeOutlook::Basis some = basis("24.00");
    for (DaySpend &day : some.spend)
        day.isWhole = day.day < last.addDays(-2);
    const auto outlook = RechargeOutlook::of(some, {}, rules);
    // Usage is booked up to 48 hours late: the 24th is open until the 27th, the 23rd was until the 26th.
    QCOMPARE(outlook.open, (QList<QDate>{QDate(2026, 11, 24), QDate(2026, 11, 25)}));
    QCOMPARE(outlook.holes, QList<QDate>{QDate(2026, 11, 23)});
}

void RechargeOutlookTest::millionthsAreRoundedOnceAndNotEveryDay()
{
    // 30 × 1.004 = 30.12; each day rounded by itself would be 30.00.
    const auto outlook = RechargeOutlook::of(basis("1.004000"), {}, rules);
    QVERIFY(outlook.asTyped->past->result.end == usd("369.88"));
    for (const RechargeSimulation::Point &point : outlook.asTyped->past->result.points)
        QVERIFY(point.balance.scale() <= 2);
}

void RechargeOutlookTest::withoutSpendThereIsNoPast()
{
    RechargeOutlook::Basis nothing = basis("24.00");
    nothing.spend.clear();
    const auto outlook = RechargeOutlook::of(nothing, rules, rules);
    QVERIFY(!outlook.knowsSpend);
    QVERIFY(outlook.asTyped && !outlook.asTyped->past);
    // A day that isn't known in full is not enough to tell anything.
    nothing.spend = {{last, usd("5"), false}};
    QVERIFY(!RechargeOutlook::of(nothing, rules, rules).asTyped->past);
}

void RechargeOutlookTest::whatLiesAheadGoesOnFromNow()
{
    // 412.83 less 1.00 an hour: 312 hours leave 100.83, 313 leave 99.83. 400 − 99.83 = 300.17.
    const auto outlook = RechargeOutlook::of(basis("24.00"), {}, rules);
    QVERIFY(outlook.knowsPace);
    QVERIFY(outlook.perDay == usd("24"));
    const auto &ahead = *outlook.asTyped->ahead;
    QCOMPARE(ahead.from, now);
    QCOMPARE(ahead.to, now.addDays(15));
    QCOMPARE(ahead.result.charges,
             (QList<RechargeSimulation::Charge>{{now.addSecs(313 * 3600), usd("300.17"), usd("99.83")}}));
}

void RechargeOutlookTest::withoutAPaceNothingLiesAhead()
{
    RechargeOutlook::Basis unknown = basis("24.00");
    unknown.runway = Runway();
    QVERIFY(!RechargeOutlook::of(unknown, {}, rules).asTyped->ahead);
    RechargeOutlook::Basis unseen = basis("24.00");
    unseen.now.reset();
    QVERIFY(!RechargeOutlook::of(unseen, {}, rules).asTyped->ahead);
}

void RechargeOutlookTest::bothSidesAreReckoned()
{
    Rules off = rules;
    off.enabled = false;
    const auto outlook = RechargeOutlook::of(basis("24.00"), off, rules);
    QVERIFY(outlook.asSet->past->result.charges.isEmpty());
    // 400 − 720.
    QVERIFY(outlook.asSet->past->result.end == usd("-320"));
    QCOMPARE(outlook.asTyped->past->result.charges.size(), 2);
    const Rules other{Money::parse(u"1", u"EUR").value(), usd("3")};
    const auto odd = RechargeOutlook::of(basis("24.00"), {}, other);
    QVERIFY(!odd.asTyped->past && !odd.asTyped->trouble.isEmpty());
}

void RechargeOutlookTest::theBalanceAtATimeIsThatOfTheLastStep()
{
    const auto past = *RechargeOutlook::of(basis("24.00"), {}, rules).asTyped->past;
    QVERIFY(past.at(past.from) == usd("400"));
    QVERIFY(past.at(past.from.addSecs(3599)) == usd("400"));
    QVERIFY(past.at(past.from.addSecs(3600)) == usd("399"));
    QVERIFY(past.at(past.from.addSecs(300 * 3600)) == usd("400"));
    QVERIFY(past.at(past.to.addDays(9)) == usd("280"));
}

void RechargeOutlookTest::rulesNeedEveryAmount()
{
    RechargePreferences set;
    set.enabled = false;
    set.threshold = usd("1");
    set.recharge = usd("2");
    const auto known = RechargeOutlook::rules(set, 7);
    QVERIFY(known && !known->enabled && known->mostInADay == 7 && known->threshold == usd("1") &&
            known->recharge == usd("2"));
    for (int missing = 0; missing < 3; ++missing) {
        RechargePreferences some = set;
        if (missing == 0)
            some.enabled.reset();
        else
            (missing == 1 ? some.threshold : some.recharge).reset();
        QVERIFY(!RechargeOutlook::rules(some, 7));
    }
}

SIGNALBOX_TEST(RechargeOutlookTest)
#include "RechargeOutlookTest.moc"
