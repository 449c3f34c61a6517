// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/BalanceCourse.h"
#include "support/TestMain.h"

#include <QTest>

namespace {
Money usd(const char *amount)
{
    return *Money::parse(QString::fromLatin1(amount), u"USD");
}

QDate day(int ofNovember)
{
    return QDate(2026, 11, ofNovember);
}

QDateTime at(int ofNovember, int hour)
{
    return QDateTime(day(ofNovember), QTime(hour, 0), Qt::UTC);
}

BalancePoint point(int ofNovember, int hour, const char *amount)
{
    return {.at = at(ofNovember, hour),
            .balance = usd(amount),
            .pending = {},
            .creditLimit = {},
            .available = {}};
}

// "20: seen 100 ahead 90"
QString drawn(const QList<BalanceCourse::Day> &course)
{
    QStringList lines;
    for (const BalanceCourse::Day &each : course) {
        QString line = QString::number(each.day.day()) + u':';
        if (each.seen)
            line += QStringLiteral(" seen ") + each.seen->amount();
        if (each.reckoned)
            line += QStringLiteral(" reckoned ") + each.reckoned->amount();
        if (each.ahead)
            line += QStringLiteral(" ahead ") + each.ahead->amount();
        lines << line;
    }
    return lines.join(u'\n');
}

Runway pace(const char *perDay)
{
    Runway runway;
    runway.kind = Runway::Kind::Days;
    runway.perDay = usd(perDay);
    return runway;
}
} // namespace

class BalanceCourseTest : public QObject
{
    Q_OBJECT
private slots:
    void theLastBalanceOfADayCounts();
    void whatWasNotSeenIsReckonedBackFromWhatWasSpent();
    void whereSpendIsNotKnownTheReckoningEnds();
    void aheadItOnlyFallsWithoutAutoRecharge();
    void aheadAutoRechargeLiftsIt();
    void nothingIsKnownWithoutABalance();
    void amountsOfAnotherCurrencyAreLeftOut();
};

void BalanceCourseTest::theLastBalanceOfADayCounts()
{
    const auto course =
        BalanceCourse::of({.history = {point(18, 8, "150"), point(18, 20, "140"), point(19, 1, "139")},
                           .spend = {},
                           .now = usd("120"),
                           .time = at(20, 12),
                           .runway = {},
                           .recharge = {}},
                          2, 1);
    QCOMPARE(drawn(course), QStringLiteral("18: seen 140 reckoned 140\n19: seen 139\n20: seen 120\n21:"));
}

void BalanceCourseTest::whatWasNotSeenIsReckonedBackFromWhatWasSpent()
{
    const auto course = BalanceCourse::of(
        {.history = {},
         .spend = {{day(18), usd("1.50")}, {day(19), usd("10")}, {day(20), usd("3.25"), false}},
         .now = usd("100.00"),
         .time = at(20, 12),
         .runway = {},
         .recharge = {}},
        2, 0);
    QCOMPARE(drawn(course),
             QStringLiteral("18: reckoned 113.25\n19: reckoned 103.25\n20: seen 100.00 reckoned 100.00"));
}

void BalanceCourseTest::whereSpendIsNotKnownTheReckoningEnds()
{
    const auto course = BalanceCourse::of({.history = {},
                                           .spend = {{day(20), usd("5")}},
                                           .now = usd("100"),
                                           .time = at(20, 12),
                                           .runway = {},
                                           .recharge = {}},
                                          2, 0);
    QCOMPARE(drawn(course), QStringLiteral("18:\n19: reckoned 105\n20: seen 100 reckoned 100"));
}

void BalanceCourseTest::aheadItOnlyFallsWithoutAutoRecharge()
{
    const auto course = BalanceCourse::of({.history = {},
                                           .spend = {},
                                           .now = usd("50"),
                                           .time = at(20, 12),
                                           .runway = pace("24"),
                                           .recharge = {}},
                                          0, 3);
    QCOMPARE(drawn(course),
             QStringLiteral(
                 "20: seen 50 reckoned 50 ahead 50\n21: ahead 26.00\n22: ahead 2.00\n23: ahead -22.00"));
}

void BalanceCourseTest::aheadAutoRechargeLiftsIt()
{
    const auto course = BalanceCourse::of({.history = {},
                                           .spend = {},
                                           .now = usd("50"),
                                           .time = at(20, 12),
                                           .runway = pace("24"),
                                           .recharge = RechargeSimulation::Rules{.threshold = usd("10"),
                                                                                 .recharge = usd("100"),
                                                                                 .mostInADay = 10,
                                                                                 .enabled = true}},
                                          0, 2);
    // One an hour: 10 is reached after 40 of the 48 hours, and lifted to 110 right then.
    QCOMPARE(drawn(course),
             QStringLiteral("20: seen 50 reckoned 50 ahead 50\n21: ahead 26.00\n22: ahead 102.00"));
}

void BalanceCourseTest::nothingIsKnownWithoutABalance()
{
    const auto course = BalanceCourse::of({.history = {},
                                           .spend = {{day(20), usd("5")}},
                                           .now = {},
                                           .time = at(20, 12),
                                           .runway = pace("24"),
                                           .recharge = {}},
                                          1, 1);
    QCOMPARE(drawn(course), QStringLiteral("19:\n20:\n21:"));
}

void BalanceCourseTest::amountsOfAnotherCurrencyAreLeftOut()
{
    BalancePoint euro = point(19, 8, "70");
    euro.balance = *Money::parse(u"70", u"EUR");
    const auto course = BalanceCourse::of(
        {.history = {euro}, .spend = {}, .now = usd("50"), .time = at(20, 12), .runway = {}, .recharge = {}},
        1, 0);
    QCOMPARE(drawn(course), QStringLiteral("19:\n20: seen 50 reckoned 50"));
}

#include "BalanceCourseTest.moc"
SIGNALBOX_TEST(BalanceCourseTest)
