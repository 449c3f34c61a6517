// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/RechargeSimulation.h"

#include "support/TestMain.h"

#include <QTest>
#include <random>

namespace {
using Rules = RechargeSimulation::Rules;
using Charge = RechargeSimulation::Charge;

Money usd(const char *amount)
{
    return Money::parse(QString::fromLatin1(amount), u"USD").value();
}
/// A moment of November 2026.
QDateTime at(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), Qt::UTC);
}
Rules rules(const char *threshold, const char *recharge, int most = 10, bool enabled = true)
{
    return {usd(threshold), usd(recharge), most, enabled};
}
RechargeSimulation::Result ran(const Rules &rules, const char *opening, const QList<SpendStep> &steps)
{
    return RechargeSimulation::run(rules, usd(opening), at(1, 0), steps).value();
}
} // namespace

// All cases are reckoned by hand; the sums stand beside them.
class RechargeSimulationTest : public QObject
{
    Q_OBJECT
private slots:
    void itChargesWhatIsMissingToTheThresholdPlusTheAmount();
    void exactlyAtTheThresholdItCharges();
    void aCentAboveTheThresholdItDoesNot();
    void anOpeningBelowIsChargedAfterTheFirstStep();
    void theLimitOfTheDayRefusesAndTheNextDayCharges();
    void theDayEndsAtMidnightOfUtc();
    void aLimitOfNothingRefusesAll();
    void switchedOffItOnlySpends();
    void moneyThatComesBackIsReckonedToo();
    void withoutStepsNothingHappens();
    void whatWasSpentBeforeIsLeftOut();
    void currenciesAreNeverMixed();
    void whatIsNoLongerExactFails();
    void hoursOfADayAddUpToIt();
    void hoursOfRandomDaysAddUpToThem();
    void chargesAndSpendExplainTheBalance();
};

void RechargeSimulationTest::itChargesWhatIsMissingToTheThresholdPlusTheAmount()
{
    // 400.00 − 250.00 = 150.00: above 100.00. 150.00 − 188.80 = −38.80: 400.00 − (−38.80) = 438.80.
    // 400.00 − 311.25 = 88.75: 400.00 − 88.75 = 311.25. In all 438.80 + 311.25 = 750.05.
    const auto result =
        ran(rules("100", "300"), "400.00",
            {{at(1, 1), usd("250.00")}, {at(1, 2), usd("188.80")}, {at(2, 5), usd("311.25")}});
    QCOMPARE(result.charges, (QList<Charge>{{at(1, 2), usd("438.80"), usd("-38.80")},
                                            {at(2, 5), usd("311.25"), usd("88.75")}}));
    QVERIFY(result.refused.isEmpty());
    QVERIFY(result.total == usd("750.05"));
    QVERIFY(result.lowest == usd("-38.80"));
    QVERIFY(result.end == usd("400.00"));
    QCOMPARE(result.mostInADay, 1);
    QCOMPARE(result.busiest, QDate(2026, 11, 1));
    QCOMPARE(result.points, (QList<RechargeSimulation::Point>{
                                {at(1, 1), usd("150")}, {at(1, 2), usd("400")}, {at(2, 5), usd("400")}}));
}

void RechargeSimulationTest::exactlyAtTheThresholdItCharges()
{
    // 100.01 − 0.01 = 100.00: not below, but at it. 400.00 − 100.00 = 300.00, the least that it charges.
    const auto result = ran(rules("100", "300"), "100.01", {{at(1, 1), usd("0.01")}});
    QCOMPARE(result.charges, (QList<Charge>{{at(1, 1), usd("300"), usd("100")}}));
}

void RechargeSimulationTest::aCentAboveTheThresholdItDoesNot()
{
    // 100.02 − 0.01 = 100.01.
    const auto result = ran(rules("100", "300"), "100.02", {{at(1, 1), usd("0.01")}});
    QVERIFY(result.charges.isEmpty());
    QVERIFY(result.total == usd("0"));
    QCOMPARE(result.total.currency(), QStringLiteral("USD"));
    QVERIFY(result.end == usd("100.01"));
    QVERIFY(!result.busiest.isValid());
}

void RechargeSimulationTest::anOpeningBelowIsChargedAfterTheFirstStep()
{
    // 20.00 − 0.50 = 19.50: 150.00 − 19.50 = 130.50.
    const auto result = ran(rules("50", "100"), "20.00", {{at(1, 1), usd("0.50")}, {at(1, 2), usd("0.50")}});
    QCOMPARE(result.charges, (QList<Charge>{{at(1, 1), usd("130.50"), usd("19.50")}}));
    QVERIFY(result.lowest == usd("19.50"));
    QVERIFY(result.end == usd("149.50"));
}

void RechargeSimulationTest::theLimitOfTheDayRefusesAndTheNextDayCharges()
{
    // Threshold 10, up to 30, two a day. 30 − 25 = 5: charges 25. 30 − 25 = 5: charges 25. 30 − 25 = 5:
    // refused, and so is the next, at 5 − 3 = 2. On the second day 2 − 1 = 1: charges 29.
    const auto result = ran(rules("10", "20", 2), "30",
                            {{at(1, 1), usd("25")},
                             {at(1, 2), usd("25")},
                             {at(1, 3), usd("25")},
                             {at(1, 23, 59), usd("3")},
                             {at(2, 0), usd("1")}});
    QCOMPARE(result.charges, (QList<Charge>{{at(1, 1), usd("25"), usd("5")},
                                            {at(1, 2), usd("25"), usd("5")},
                                            {at(2, 0), usd("29"), usd("1")}}));
    QCOMPARE(result.refused,
             (QList<Charge>{{at(1, 3), usd("25"), usd("5")}, {at(1, 23, 59), usd("28"), usd("2")}}));
    QVERIFY(result.total == usd("79"));
    QVERIFY(result.lowest == usd("1"));
    QCOMPARE(result.mostInADay, 2);
    QCOMPARE(result.busiest, QDate(2026, 11, 1));
}

void RechargeSimulationTest::theDayEndsAtMidnightOfUtc()
{
    // 01:30 in Berlin on the 2nd is 00:30 UTC of the 2nd, and 00:30 there is still the 1st in UTC.
    const QTimeZone berlin("Europe/Berlin");
    const QDateTime lateOnTheFirst(QDate(2026, 11, 2), QTime(0, 30), berlin);
    const QDateTime earlyOnTheSecond(QDate(2026, 11, 2), QTime(1, 30), berlin);
    const auto result =
        ran(rules("10", "20", 1), "30",
            {{at(1, 12), usd("25")}, {lateOnTheFirst, usd("25")}, {earlyOnTheSecond, usd("0")}});
    QCOMPARE(result.charges.size(), 2);
    QCOMPARE(result.refused.size(), 1);
    QCOMPARE(result.refused.first().at, lateOnTheFirst);
    QCOMPARE(result.charges.last().at, earlyOnTheSecond);
}

void RechargeSimulationTest::aLimitOfNothingRefusesAll()
{
    const auto result = ran(rules("10", "20", 0), "10", {{at(1, 1), usd("1")}});
    QVERIFY(result.charges.isEmpty());
    QCOMPARE(result.refused, (QList<Charge>{{at(1, 1), usd("21"), usd("9")}}));
    QCOMPARE(result.mostInADay, 0);
}

void RechargeSimulationTest::switchedOffItOnlySpends()
{
    // 30 − 25 − 25 = −20.
    const auto result =
        ran(rules("10", "20", 10, false), "30", {{at(1, 1), usd("25")}, {at(1, 2), usd("25")}});
    QVERIFY(result.charges.isEmpty());
    QVERIFY(result.refused.isEmpty());
    QVERIFY(result.end == usd("-20"));
    QVERIFY(result.lowest == usd("-20"));
}

void RechargeSimulationTest::moneyThatComesBackIsReckonedToo()
{
    // 30 − 15 = 15, 15 + 5 = 20: the lowest was 15.
    const auto result = ran(rules("10", "20"), "30", {{at(1, 1), usd("15")}, {at(1, 2), usd("-5")}});
    QVERIFY(result.lowest == usd("15"));
    QVERIFY(result.end == usd("20"));
}

void RechargeSimulationTest::withoutStepsNothingHappens()
{
    const auto result = ran(rules("10", "20"), "5", {});
    QVERIFY(result.charges.isEmpty() && result.points.isEmpty());
    QVERIFY(result.lowest == usd("5") && result.end == usd("5"));
}

void RechargeSimulationTest::whatWasSpentBeforeIsLeftOut()
{
    const auto result = RechargeSimulation::run(rules("10", "20"), usd("30"), at(2, 0),
                                                {{at(2, 0), usd("7")}, {at(2, 1), usd("4")}})
                            .value();
    QVERIFY(result.end == usd("26"));
}

void RechargeSimulationTest::currenciesAreNeverMixed()
{
    const Money euro = Money::parse(u"10", u"EUR").value();
    const auto kindOf = [](const Rules &rules, const Money &opening, const Money &spent) {
        const auto result = RechargeSimulation::run(rules, opening, at(1, 0), {{at(1, 1), spent}});
        return result ? std::nullopt : std::optional(result.error().kind);
    };
    QCOMPARE(kindOf(rules("10", "20"), usd("5"), usd("1")), std::nullopt);
    QCOMPARE(kindOf(rules("10", "20"), usd("5"), euro), Failure::Kind::Rejected);
    QCOMPARE(kindOf(rules("10", "20"), euro, euro), Failure::Kind::Rejected);
    QCOMPARE(kindOf({euro, usd("20")}, usd("5"), usd("1")), Failure::Kind::Rejected);
    QCOMPARE(kindOf({usd("10"), euro}, usd("5"), usd("1")), Failure::Kind::Rejected);
}

void RechargeSimulationTest::whatIsNoLongerExactFails()
{
    const Money huge = Money::parse(u"99999999999999999999999999999999999999", u"USD").value();
    const auto result = RechargeSimulation::run(rules("10", "20"), usd("0.01"), at(1, 0), {{at(1, 1), huge}});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Failure::Kind::Rejected);
}

void RechargeSimulationTest::hoursOfADayAddUpToIt()
{
    // 24.07 / 24 = 1.00 and 0.07 over: 23 × 1.00 + 1.07.
    const auto steps = RechargeSimulation::hourly(QDate(2026, 11, 7), usd("24.07"));
    QCOMPARE(steps.size(), 24);
    QCOMPARE(steps.first(), (SpendStep{at(7, 1), usd("1.00")}));
    QCOMPARE(steps[22], (SpendStep{at(7, 23), usd("1.00")}));
    QCOMPARE(steps.last(), (SpendStep{at(8, 0), usd("1.07")}));
    // −0.50 / 24 = −0.02 and −0.04 over.
    const auto back = RechargeSimulation::hourly(QDate(2026, 11, 7), usd("-0.50"));
    QCOMPARE(back.first().spent.amount(), QStringLiteral("-0.02"));
    QCOMPARE(back.last().spent.amount(), QStringLiteral("-0.04"));
    // A whole amount is cut to the cent: 100 / 24 = 4.16 and 100 − 23 × 4.16 = 4.32.
    const auto whole = RechargeSimulation::hourly(QDate(2026, 11, 7), usd("100"));
    QCOMPARE(whole.first().spent.amount(), QStringLiteral("4.16"));
    QCOMPARE(whole.last().spent.amount(), QStringLiteral("4.32"));
}

void RechargeSimulationTest::hoursOfRandomDaysAddUpToThem()
{
    std::mt19937_64 random(6);
    for (int i = 0; i < 500; ++i) {
        const auto units = std::uniform_int_distribution<qint64>(-9'000'000'000, 900'000'000'000)(random);
        const auto scale = std::uniform_int_distribution<int>(0, 9)(random);
        const Money spent = Money::parse(QStringLiteral("%1e-%2").arg(units).arg(scale), u"USD").value();
        QList<Money> amounts;
        QDateTime before = at(7, 0);
        for (const SpendStep &step : RechargeSimulation::hourly(QDate(2026, 11, 7), spent)) {
            QCOMPARE(before.secsTo(step.at), 3600);
            before = step.at;
            amounts << step.spent;
        }
        QVERIFY(Money::sum(amounts) == spent);
    }
}

void RechargeSimulationTest::chargesAndSpendExplainTheBalance()
{
    std::mt19937 random(4);
    const auto pick = [&random](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    const auto cents = [](int amount) {
        return Money::parse(QStringLiteral("%1e-2").arg(amount), u"USD").value();
    };
    for (int i = 0; i < 200; ++i) {
        const Rules rules{cents(pick(20'000)), cents(1 + pick(40'000)), 1 + pick(3)};
        const Money opening = cents(pick(60'000));
        QList<SpendStep> steps;
        Money spent = usd("0");
        for (int hour = 1; hour < 120; ++hour) {
            steps << SpendStep{at(1, 0).addSecs(hour * 3600), cents(pick(9'000))};
            spent = spent.plus(steps.last().spent).value();
        }
        const auto result = RechargeSimulation::run(rules, opening, at(1, 0), steps).value();
        QVERIFY(opening.minus(spent)->plus(result.total) == result.end);
        QVERIFY(result.mostInADay <= rules.mostInADay);
        const Money target = rules.threshold.plus(rules.recharge).value();
        for (const Charge &charge : result.charges) {
            QVERIFY(charge.before <= rules.threshold);
            QVERIFY(charge.before.plus(charge.amount) == target);
        }
    }
}

SIGNALBOX_TEST(RechargeSimulationTest)
#include "RechargeSimulationTest.moc"
