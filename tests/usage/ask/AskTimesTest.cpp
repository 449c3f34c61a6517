// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sentences.h"
#include "support/TestMain.h"

#include <QTest>

/// What time phrases mean depends on the day they are said: months, years and weeks that turn, leap days.
class AskTimesTest : public QObject
{
    Q_OBJECT
private slots:
    void aPhraseMeansWholeUnits_data();
    void aPhraseMeansWholeUnits();
    void aComparisonFollowsTheCalendar_data();
    void aComparisonFollowsTheCalendar();

private:
    const Ask m_ask{Sentences::products()};
    AskQuery ask(const QString &today, const QString &when) const
    {
        const QDateTime now(QDate::fromString(today, Qt::ISODate), QTime(23, 59), Qt::UTC);
        return m_ask.answer(QStringLiteral("fax cost ") + when, now).query;
    }
};

static QString text(const TimeRange &range)
{
    return range.from().toString(QStringLiteral("yyyy-MM-dd")) + u' ' +
           range.to().toString(QStringLiteral("yyyy-MM-dd"));
}

void AskTimesTest::aPhraseMeansWholeUnits_data()
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("range");
    const auto row = [](const char *today, const char *when, const char *range) {
        QTest::addRow("%s, %s", today, when)
            << QString::fromUtf8(today) << QString::fromUtf8(when) << QString::fromUtf8(range);
    };
    row("2026-01-01", "last month", "2025-12-01 2026-01-01");
    row("2026-01-01", "last week", "2025-12-22 2025-12-29");
    row("2026-01-01", "this week", "2025-12-29 2026-01-05");
    row("2026-01-01", "last quarter", "2025-10-01 2026-01-01");
    row("2026-01-01", "yesterday", "2025-12-31 2026-01-01");
    row("2026-01-01", "in december", "2025-12-01 2026-01-01");
    row("2026-01-01", "in january", "2026-01-01 2026-02-01");
    row("2026-01-01", "in february", "2025-02-01 2025-03-01");
    row("2026-01-01", "last january", "2025-01-01 2025-02-01");
    row("2026-01-01", "year to date", "2026-01-01 2026-01-02");
    row("2026-01-01", "from november to february 2025", "2024-11-01 2025-03-01");
    row("2026-01-01", "von november bis dezember", "2025-11-01 2026-01-01");
    row("2026-01-05", "since monday", "2026-01-05 2026-01-06");
    row("2026-01-05", "last monday", "2025-12-29 2025-12-30");
    row("2026-01-04", "on monday", "2025-12-29 2025-12-30");
    row("2026-01-05", "last 2 weeks", "2025-12-22 2026-01-05");
    row("2026-01-05", "week 1", "2025-12-29 2026-01-05");
    row("2026-01-05", "week 53 of 2020", "2020-12-28 2021-01-04");
    row("2024-02-29", "last year", "2023-01-01 2024-01-01");
    row("2024-02-29", "in february", "2024-02-01 2024-03-01");
    row("2024-03-31", "last month", "2024-02-01 2024-03-01");
    row("2026-03-31", "last month", "2026-02-01 2026-03-01");
    row("2026-03-31", "on february 29", "2024-02-29 2024-03-01");
    row("2026-03-31", "last 31 days", "2026-02-28 2026-03-31");
    row("2026-03-31", "last day of february", "2026-02-28 2026-03-01");
    row("2026-03-31", "the first 3 months of 2025", "2025-01-01 2025-04-01");
    row("2026-03-31", "on the 31st", "2026-03-31 2026-04-01");
    row("2026-04-15", "since the 20th", "2026-03-20 2026-04-16");
    row("2026-12-31", "this quarter", "2026-10-01 2027-01-01");
    row("2026-12-31", "vorletzten Monat", "2026-10-01 2026-11-01");
    row("2026-12-31", "vor 3 Tagen", "2026-12-28 2026-12-29");
    row("2026-12-31", "seit Jahresbeginn", "2026-01-01 2027-01-01");
    row("2026-12-31", "im ersten Halbjahr", "2026-01-01 2026-07-01");
    row("2026-12-31", "in KW 2 2026", "2026-01-05 2026-01-12");
}

void AskTimesTest::aPhraseMeansWholeUnits()
{
    QFETCH(QString, today);
    QFETCH(QString, when);
    QFETCH(QString, range);
    QCOMPARE(text(ask(today, when).range), range);
}

void AskTimesTest::aComparisonFollowsTheCalendar_data()
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("ranges");
    const auto row = [](const char *today, const char *when, const char *ranges) {
        QTest::addRow("%s, %s", today, when)
            << QString::fromUtf8(today) << QString::fromUtf8(when) << QString::fromUtf8(ranges);
    };
    row("2026-01-15", "this month vs last month", "2026-01-01 2026-02-01 2025-12-01 2026-01-01");
    row("2026-01-15", "january vs december", "2026-01-01 2026-02-01 2025-12-01 2026-01-01");
    row("2026-01-15", "last week compared to the week before", "2026-01-05 2026-01-12 2025-12-29 2026-01-05");
    row("2026-01-15", "last month compared with the previous month",
        "2025-12-01 2026-01-01 2025-11-01 2025-12-01");
    row("2026-01-15", "last month year over year", "2025-12-01 2026-01-01 2024-12-01 2025-01-01");
    row("2024-03-01", "february 2024 vs the same month last year",
        "2024-02-01 2024-03-01 2023-02-01 2023-03-01");
    row("2026-05-01", "q1 2026 vs q4 2025", "2026-01-01 2026-04-01 2025-10-01 2026-01-01");
    row("2026-05-01", "last 7 days vs the previous 7 days", "2026-04-24 2026-05-01 2026-04-17 2026-04-24");
    row("2026-05-01", "diesen Monat im Vergleich zum Vormonat",
        "2026-05-01 2026-06-01 2026-04-01 2026-05-01");
}

void AskTimesTest::aComparisonFollowsTheCalendar()
{
    QFETCH(QString, today);
    QFETCH(QString, when);
    QFETCH(QString, ranges);
    const AskQuery query = ask(today, when);
    QVERIFY(query.compare);
    QCOMPARE(text(query.range) + u' ' + text(*query.compare), ranges);
}

#include "AskTimesTest.moc"
SIGNALBOX_TEST(AskTimesTest)
