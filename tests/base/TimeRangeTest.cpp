// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TimeRange.h"

#include "support/TestMain.h"

#include <QTest>

using namespace std::chrono_literals;

class TimeRangeTest : public QObject
{
    Q_OBJECT
private slots:
    void theEndIsNotPartOfIt();
    void endsInTheWrongOrderAreNoRange();
    void daysAreAsLongAsTheirClocksSay();
    void aMonthEndsWhereTheNextBegins();
    void thePreviousOneEndsWhereThisBegins();
    void piecesCoverItWithoutGap();
    void rangesThatOnlyTouchDoNotMeet();
    void theTextComesBack();
    void peopleReadTheLastDayNotTheOneAfter();

private:
    const QTimeZone berlin{"Europe/Berlin"};
    static QDateTime utc(int day, int hour) { return {QDate(2026, 3, day), QTime(hour, 0), Qt::UTC}; }
};

void TimeRangeTest::theEndIsNotPartOfIt()
{
    const TimeRange range(utc(1, 0), utc(2, 0));
    QVERIFY(range.contains(utc(1, 0)));
    QVERIFY(range.contains(utc(1, 23)));
    QVERIFY(!range.contains(utc(2, 0)));
    QVERIFY(!TimeRange().contains(utc(1, 0)));
}

void TimeRangeTest::endsInTheWrongOrderAreNoRange()
{
    QVERIFY(TimeRange(utc(2, 0), utc(1, 0)).isNull());
    QVERIFY(TimeRange(QDateTime(), utc(1, 0)).isNull());
    QVERIFY(!TimeRange(utc(1, 0), utc(1, 0)).isNull());
}

void TimeRangeTest::daysAreAsLongAsTheirClocksSay()
{
    const QDate changes(2026, 3, 29);
    QCOMPARE(TimeRange::days(changes, changes, berlin).length(), 23h);
    QCOMPARE(TimeRange::days(changes, changes.addDays(1), berlin).length(), 47h);
    QCOMPARE(TimeRange::days(QDate(2026, 10, 25), QDate(2026, 10, 25), berlin).length(), 25h);
    QCOMPARE(TimeRange::days(changes, changes, berlin).from(), utc(28, 23));
}

void TimeRangeTest::aMonthEndsWhereTheNextBegins()
{
    const TimeRange december = TimeRange::month(2025, 12, berlin);
    QCOMPARE(december.to(), TimeRange::month(2026, 1, berlin).from());
    QCOMPARE(december.length(), 24h * 31);
}

void TimeRangeTest::thePreviousOneEndsWhereThisBegins()
{
    const TimeRange range(utc(3, 0), utc(5, 0));
    QCOMPARE(range.previous(), TimeRange(utc(1, 0), utc(3, 0)));
    QVERIFY(TimeRange().previous().isNull());
}

void TimeRangeTest::piecesCoverItWithoutGap()
{
    const TimeRange range(utc(1, 0), utc(3, 12));
    const QList<TimeRange> pieces = range.pieces(24h);
    QCOMPARE(pieces.size(), 3);
    QCOMPARE(pieces[0], TimeRange(utc(1, 0), utc(2, 0)));
    QCOMPARE(pieces[2], TimeRange(utc(3, 0), utc(3, 12)));
    QVERIFY(TimeRange().pieces(24h).isEmpty());
    QVERIFY(range.pieces(0s).isEmpty());
}

void TimeRangeTest::rangesThatOnlyTouchDoNotMeet()
{
    const TimeRange first(utc(1, 0), utc(3, 0));
    QCOMPARE(first.intersected({utc(2, 0), utc(9, 0)}), TimeRange(utc(2, 0), utc(3, 0)));
    QVERIFY(first.intersected({utc(3, 0), utc(4, 0)}).isNull());
    QVERIFY(first.intersected({}).isNull());
}

void TimeRangeTest::theTextComesBack()
{
    const TimeRange range(utc(1, 6), utc(2, 7));
    QCOMPARE(range.toString(), QStringLiteral("2026-03-01T06:00:00Z/2026-03-02T07:00:00Z"));
    QCOMPARE(TimeRange::parse(range.toString()), range);
    for (const char *text :
         {"", "x", "2026-03-01T06:00:00Z", "x/y", "2026-03-02T00:00:00Z/2026-03-01T00:00:00Z"})
        QVERIFY2(TimeRange::parse(QString::fromLatin1(text)).isNull(), text);
}

void TimeRangeTest::peopleReadTheLastDayNotTheOneAfter()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const auto shown = [&](const TimeRange &range) { return range.display(berlin, english); };
    QCOMPARE(shown(TimeRange::month(2026, 1, berlin)), QStringLiteral("01/01/2026 – 31/01/2026"));
    QCOMPARE(shown(TimeRange::days(QDate(2026, 1, 5), QDate(2026, 1, 5), berlin)),
             QStringLiteral("05/01/2026"));
    QCOMPARE(shown({utc(1, 6), utc(1, 8)}), QStringLiteral("01/03/2026 07:00 – 01/03/2026 09:00"));
}

#include "TimeRangeTest.moc"
SIGNALBOX_TEST(TimeRangeTest)
