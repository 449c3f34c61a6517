// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/Report.h"

#include "support/TestMain.h"

#include <QTest>

using Preset = RangeChoice::Preset;

class ReportTest : public QObject
{
    Q_OBJECT
private slots:
    void presetsAreWholeUnits_data();
    void presetsAreWholeUnits();
    void daysAreThoseOfTheZone();
    void aRangeIsReadAsItWasWritten();
    void daysOfUtcAskForDatesAndOthersForHours();
    void moneyAsksForItsCurrencyUnlessToldNotTo();
    void whatComesBeforeMovesWithTheRange_data();
    void whatComesBeforeMovesWithTheRange();
    void aReportIsReadAsItWasWritten();
    void whatIsNoReportIsRefused();
};

namespace {
const QDateTime now(QDate(2026, 11, 25), QTime(18, 30), Qt::UTC); // a Wednesday

UsageProduct sip()
{
    return {.product = QStringLiteral("sip-trunking"),
            .recordType = {},
            .dimensions = {QStringLiteral("date"), QStringLiteral("date_time"), QStringLiteral("direction"),
                           QStringLiteral("country_code"), QStringLiteral("currency")},
            .metrics = {QStringLiteral("cost"), QStringLiteral("attempted")}};
}

Report daily()
{
    Report report;
    report.product = QStringLiteral("sip-trunking");
    report.metrics = {QStringLiteral("cost")};
    report.dimensions = {QStringLiteral("direction")};
    report.grain = Grain::Day;
    return report;
}
} // namespace

void ReportTest::presetsAreWholeUnits_data()
{
    QTest::addColumn<int>("preset");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("range");
    const auto row = [](const char *name, Preset preset, int count, const char *from, const char *to) {
        QTest::newRow(name)
            << static_cast<int>(preset) << count
            << QStringLiteral("%1T00:00:00Z/%2T00:00:00Z").arg(QLatin1String(from), QLatin1String(to));
    };
    row("today", Preset::Today, 0, "2026-11-25", "2026-11-26");
    row("yesterday", Preset::Yesterday, 0, "2026-11-24", "2026-11-25");
    row("this week begins on Monday", Preset::ThisWeek, 0, "2026-11-23", "2026-11-30");
    row("last week", Preset::LastWeek, 0, "2026-11-16", "2026-11-23");
    row("this month", Preset::ThisMonth, 0, "2026-11-01", "2026-12-01");
    row("last month", Preset::LastMonth, 0, "2026-10-01", "2026-11-01");
    row("this quarter", Preset::ThisQuarter, 0, "2026-10-01", "2027-01-01");
    row("last quarter", Preset::LastQuarter, 0, "2026-07-01", "2026-10-01");
    row("this year", Preset::ThisYear, 0, "2026-01-01", "2027-01-01");
    row("last year", Preset::LastYear, 0, "2025-01-01", "2026-01-01");
    row("ten days", Preset::LastDays, 10, "2026-11-15", "2026-11-25");
    row("two weeks", Preset::LastWeeks, 2, "2026-11-09", "2026-11-23");
    row("three months", Preset::LastMonths, 3, "2026-08-01", "2026-11-01");
}

void ReportTest::presetsAreWholeUnits()
{
    QFETCH(int, preset);
    QFETCH(int, count);
    QFETCH(QString, range);
    RangeChoice choice;
    choice.preset = static_cast<Preset>(preset);
    choice.count = count;
    QCOMPARE(choice.resolved(now).toString(), range);
}

void ReportTest::daysAreThoseOfTheZone()
{
    RangeChoice choice;
    choice.preset = Preset::Today;
    choice.zone = "Europe/Berlin";
    QCOMPARE(choice.resolved(now).toString(), QStringLiteral("2026-11-24T23:00:00Z/2026-11-25T23:00:00Z"));
    choice.zone = "Asia/Tokyo"; // where it is tomorrow already
    QCOMPARE(choice.resolved(now).toString(), QStringLiteral("2026-11-25T15:00:00Z/2026-11-26T15:00:00Z"));
}

void ReportTest::aRangeIsReadAsItWasWritten()
{
    RangeChoice choice;
    choice.preset = Preset::LastDays;
    choice.count = 10;
    QCOMPARE(*RangeChoice::fromJson(choice.toJson()), choice);
    RangeChoice fixed;
    fixed.preset = Preset::Fixed;
    fixed.fixed = TimeRange::month(2026, 2, QTimeZone::utc());
    fixed.zone = "Europe/Berlin";
    QCOMPARE(*RangeChoice::fromJson(fixed.toJson()), fixed);
    RangeChoice literal;
    literal.preset = Preset::Literal;
    literal.literal = QStringLiteral("last_1_weeks");
    QCOMPARE(*RangeChoice::fromJson(literal.toJson()), literal);
    QVERIFY(!RangeChoice::fromJson({}));
    QJsonObject odd = choice.toJson();
    odd[QStringLiteral("zone")] = QStringLiteral("Nowhere/AtAll");
    odd[QStringLiteral("count")] = -5;
    QCOMPARE(RangeChoice::fromJson(odd)->zone, QByteArray("UTC"));
    QVERIFY(RangeChoice::fromJson(odd)->resolved(now).isNull());
}

void ReportTest::daysOfUtcAskForDatesAndOthersForHours()
{
    Report report = daily();
    QVERIFY(report.query(sip(), now).dimensions.contains(QStringLiteral("date")));
    report.range.zone = "Europe/Berlin";
    QVERIFY(report.query(sip(), now).dimensions.contains(QStringLiteral("date_time")));
    QVERIFY(!report.query(sip(), now).dimensions.contains(QStringLiteral("date")));
    report.grain = Grain::None;
    QVERIFY(!report.query(sip(), now).dimensions.contains(QStringLiteral("date_time")));
}

void ReportTest::moneyAsksForItsCurrencyUnlessToldNotTo()
{
    const QString currency = QStringLiteral("currency");
    Report report = daily();
    QVERIFY(report.query(sip(), now).dimensions.contains(currency));
    report.asksCurrency = false;
    QVERIFY(!report.query(sip(), now).dimensions.contains(currency));
    report.asksCurrency = true;
    report.metrics = {QStringLiteral("attempted")};
    QVERIFY(!report.query(sip(), now).dimensions.contains(currency));
}

void ReportTest::whatComesBeforeMovesWithTheRange_data()
{
    QTest::addColumn<RangeChoice>("own");
    QTest::addColumn<int>("with");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *name, const RangeChoice &own, Comparison::With with, const char *first,
                        const char *last) {
        QTest::newRow(name) << own << static_cast<int>(with) << QString::fromLatin1(first)
                            << QString::fromLatin1(last);
    };
    RangeChoice month;
    month.preset = Preset::LastMonth;
    RangeChoice week;
    week.preset = Preset::LastWeek;
    const auto days = [](QDate first, QDate last) {
        return RangeChoice::ofDays(TimeRange::days(first, last, QTimeZone("Europe/Berlin")), "Europe/Berlin");
    };
    using With = Comparison::With;
    row("the month before", month, With::Before, "2026-09-01", "2026-09-30");
    row("the month of last year", month, With::YearBefore, "2025-10-01", "2025-10-31");
    row("the week before", week, With::Before, "2026-11-09", "2026-11-15");
    row("a quarter of another length", days(QDate(2026, 4, 1), QDate(2026, 6, 30)), With::Before,
        "2026-01-01", "2026-03-31");
    row("days across a change of clocks", days(QDate(2026, 3, 29), QDate(2026, 4, 4)), With::Before,
        "2026-03-22", "2026-03-28");
    row("February after a leap year", days(QDate(2025, 2, 1), QDate(2025, 2, 28)), With::YearBefore,
        "2024-02-01", "2024-02-29");
}

void ReportTest::whatComesBeforeMovesWithTheRange()
{
    QFETCH(RangeChoice, own);
    QFETCH(int, with);
    QFETCH(QString, first);
    QFETCH(QString, last);
    Report report = daily();
    report.range = own;
    report.compare = Comparison{.range = {}, .with = static_cast<Comparison::With>(with)};
    const TimeRange expected = TimeRange::days(QDate::fromString(first, Qt::ISODate),
                                               QDate::fromString(last, Qt::ISODate), own.timeZone());
    QCOMPARE(report.comparedQuery(sip(), now)->range.toString(), expected.toString());
    // And it is still relative when it is read again.
    QCOMPARE(Report::fromJson(report.toJson())->compare->with, report.compare->with);
}

void ReportTest::aReportIsReadAsItWasWritten()
{
    Report report = daily();
    report.secondMetric = QStringLiteral("attempted");
    report.filters = {{QStringLiteral("direction"), {QStringLiteral("inbound"), QStringLiteral("a=b & c")}}};
    report.asksCurrency = false;
    report.managedAccounts = true;
    report.sort = {QStringLiteral("-cost")};
    report.compare = Comparison();
    report.compare->range.preset = Preset::LastYear;
    report.compare->align = Comparison::Align::Weekday;
    report.aggregation = Aggregation::Average;
    report.chart = ChartKind::Pie;
    report.colour = QStringLiteral("direction");
    report.columns = QStringLiteral("country_code");
    report.top = 5;
    QVERIFY(*Report::fromJson(report.toJson()) == report);
}

void ReportTest::whatIsNoReportIsRefused()
{
    QVERIFY(!Report::fromJson("[]"));
    QVERIFY(!Report::fromJson(R"({"product":"fax-api"})"));
    const auto report = Report::fromJson(
        R"({"product":"fax-api","range":{"preset":"today"},"chart":"hologram","top":-1,"metrics":[1,"cost"]})");
    QVERIFY(report);
    QVERIFY(report->chart == ChartKind::Auto);
    QVERIFY(!report->top);
    QCOMPARE(report->metrics, QStringList{QStringLiteral("cost")});
}

SIGNALBOX_TEST(ReportTest)
#include "ReportTest.moc"
