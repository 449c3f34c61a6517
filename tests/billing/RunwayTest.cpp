// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/Runway.h"
#include "billing/MoneyParts.h"

#include "support/TestMain.h"

#include <QTest>

namespace {
const QDate today(2026, 11, 26);

Money usd(const char *amount)
{
    return Money::parse(QString::fromLatin1(amount), u"USD").value();
}
/// Whole days that end yesterday, oldest first.
QList<DaySpend> days(const QList<const char *> &amounts)
{
    QList<DaySpend> days;
    QDate day = today.addDays(-amounts.size());
    for (const char *amount : amounts) {
        days << DaySpend{day, usd(amount)};
        day = day.addDays(1);
    }
    return days;
}
} // namespace

// All cases are reckoned by hand; the sums stand beside them.
class RunwayTest : public QObject
{
    Q_OBJECT
private slots:
    void anEvenPaceHasNoDoubt();
    void theDearestAndTheCheapestWeekAreTheDoubt();
    void aWeekWithoutSpendHasNoEndInSight();
    void fewerThanThreeWholeDaysTellNothing();
    void holesAndTheDayThatGoesOnDoNotCount();
    void onlyTheNewestDaysCount();
    void nothingSpentIsNoEnd();
    void nothingLeftIsUsedUp();
    void aLastDayThatIsNotPaidInFullDoesNotCount();
    void otherCurrenciesTellNothing();
    void partsAreCutOffTowardsZero();
};

void RunwayTest::anEvenPaceHasNoDoubt()
{
    // 5 days of 10.00; 95.00 last 9 days and a half.
    const Runway runway = Runway::of(usd("95.00"), days({"10", "10", "10", "10", "10"}), today);
    QCOMPARE(runway.kind, Runway::Kind::Days);
    QCOMPARE(runway.days, 9);
    QCOMPARE(runway.fewest, 9);
    QCOMPARE(runway.most, 9);
    QCOMPARE(runway.basis, 5);
    QVERIFY(runway.perDay == usd("10.00"));
    QCOMPARE(runway.until, QDate(2026, 12, 5));
    QCOMPARE(runway.word(), QStringLiteral("9 days"));
    QCOMPARE(runway.doubt(), QStringLiteral("at the pace of the last 5 days"));
}

void RunwayTest::theDearestAndTheCheapestWeekAreTheDoubt()
{
    // A week of 10 and one of 30: 280.00 in 14 days, 20.00 a day. 400.00 last 20 days; at 70.00 a week
    // 400 × 7 / 70 = 40, at 210.00 a week 400 × 7 / 210 = 13.33.
    const Runway runway = Runway::of(
        usd("400"),
        days({"10", "10", "10", "10", "10", "10", "10", "30", "30", "30", "30", "30", "30", "30"}), today);
    QCOMPARE(runway.days, 20);
    QCOMPARE(runway.fewest, 13);
    QCOMPARE(runway.most, 40);
    QCOMPARE(runway.basis, 14);
    QVERIFY(runway.perDay == usd("20"));
    QCOMPARE(runway.doubt(), QStringLiteral("between 13 and 40 at the pace of the last 14 days"));
}

void RunwayTest::aWeekWithoutSpendHasNoEndInSight()
{
    // 14.00 in 8 days: 100 × 8 / 14 = 57.14. The dearest week has 14.00: 50. The first week has nothing.
    const Runway runway = Runway::of(usd("100"), days({"0", "0", "0", "0", "0", "0", "0", "14"}), today);
    QCOMPARE(runway.days, 57);
    QCOMPARE(runway.fewest, 50);
    QCOMPARE(runway.most, -1);
    QVERIFY(runway.perDay == usd("1.75"));
    QCOMPARE(runway.doubt(), QStringLiteral("at least 50 at the pace of the last 8 days"));
}

void RunwayTest::fewerThanThreeWholeDaysTellNothing()
{
    const Runway runway = Runway::of(usd("100"), days({"10", "10"}), today);
    QCOMPARE(runway.kind, Runway::Kind::Unknown);
    QCOMPARE(runway.basis, 2);
    QVERIFY(!runway.until.isValid());
    QCOMPARE(runway.word(), QStringLiteral("not known yet"));
    QVERIFY(runway.doubt().contains(QStringLiteral("2 are known")));
    QCOMPARE(Runway::of(usd("100"), {}, today).kind, Runway::Kind::Unknown);
}

void RunwayTest::holesAndTheDayThatGoesOnDoNotCount()
{
    // Left are 10, 20 and 30: 60.00 in 3 days, 20.00 a day; 100.00 last 5.
    QList<DaySpend> some = days({"10", "999", "20", "30"});
    some[1].isWhole = false;
    some << DaySpend{today, usd("777")};
    const Runway runway = Runway::of(usd("100"), some, today);
    QCOMPARE(runway.basis, 3);
    QCOMPARE(runway.days, 5);
    QVERIFY(runway.perDay == usd("20"));
}

void RunwayTest::onlyTheNewestDaysCount()
{
    // The newest 3 of 4: 2.00 a day.
    const Runway runway = Runway::of(usd("20"), days({"500", "2", "2", "2"}), today, 3);
    QCOMPARE(runway.basis, 3);
    QCOMPARE(runway.days, 10);
}

void RunwayTest::nothingSpentIsNoEnd()
{
    for (const char *back : {"0", "-1.50"}) {
        const Runway runway = Runway::of(usd("20"), days({"0", "0", back}), today);
        QCOMPARE(runway.kind, Runway::Kind::NoSpend);
        QVERIFY(!runway.until.isValid());
        QCOMPARE(runway.word(), QStringLiteral("no spend"));
    }
}

void RunwayTest::nothingLeftIsUsedUp()
{
    for (const char *left : {"0", "-3.10"}) {
        const Runway runway = Runway::of(usd(left), days({"10", "20", "31"}), today);
        QCOMPARE(runway.kind, Runway::Kind::UsedUp);
        // 61 / 3 = 20.333…
        QVERIFY(runway.perDay == usd("20.33"));
        QCOMPARE(Runway::of(usd(left), {}, today).kind, Runway::Kind::UsedUp);
    }
}

void RunwayTest::aLastDayThatIsNotPaidInFullDoesNotCount()
{
    // 30.00 a day: 89.99 pay two days, 90.00 pay three.
    QCOMPARE(Runway::of(usd("89.99"), days({"30", "30", "30"}), today).days, 2);
    QCOMPARE(Runway::of(usd("90.00"), days({"30", "30", "30"}), today).days, 3);
    // 0.01 in three days: 1,000,000.00 would last 300,000,000 days.
    QCOMPARE(Runway::of(usd("1000000"), days({"0", "0", "0.01"}), today).days, 9'999);
}

void RunwayTest::otherCurrenciesTellNothing()
{
    const Money euro = Money::parse(u"100", u"EUR").value();
    QCOMPARE(Runway::of(euro, days({"30", "30", "30"}), today).kind, Runway::Kind::Unknown);
}

void RunwayTest::partsAreCutOffTowardsZero()
{
    QCOMPARE(MoneyParts::part(usd("10"), 3, 2).amount(), QStringLiteral("3.33"));
    QCOMPARE(MoneyParts::part(usd("-10"), 3, 2).amount(), QStringLiteral("-3.33"));
    QCOMPARE(MoneyParts::part(usd("0.20"), 3, 1).amount(), QStringLiteral("0.0"));
    QCOMPARE(MoneyParts::held(usd("10"), 1, usd("3.333")), 3);
    QCOMPARE(MoneyParts::held(usd("0.08"), 1, usd("0.09")), 0);
    QCOMPARE(MoneyParts::held(usd("-1"), 1, usd("1")), 0);
}

SIGNALBOX_TEST(RunwayTest)
#include "RunwayTest.moc"
