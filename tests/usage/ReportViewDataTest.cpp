// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ReportViewData.h"

#include "support/TestMain.h"
#include "usage/SmallTable.h"

#include <QTest>

class ReportViewDataTest : public QObject
{
    Q_OBJECT
private slots:
    void reportsWithoutAChoiceAreDrawnAsTheyReadBest();
    void timeLiesAlongTheAxisAndValuesAreSeries();
    void averagesLeaveOutDaysToCome();
    void whatWasPaidBeforeAloneIsComparedToo();
    void whatIsMissingIsNoDifference();
};

namespace {
ReportResult resultOf(UsageTable table, const char *dimensions)
{
    ReportResult result;
    result.report.metrics = words("cost");
    result.report.dimensions = words(dimensions);
    result.answer = answerOf(std::move(table));
    result.range = octoberOf(2026);
    return result;
}
} // namespace

void ReportViewDataTest::reportsWithoutAChoiceAreDrawnAsTheyReadBest()
{
    Report report;
    QCOMPARE(ReportViewData::kindOf(report), ChartKind::Bars);
    report.grain = Grain::Day;
    QCOMPARE(ReportViewData::kindOf(report), ChartKind::Bars);
    report.dimensions = words("direction");
    QCOMPARE(ReportViewData::kindOf(report), ChartKind::Stacked);
    report.grain = Grain::Hour;
    QCOMPARE(ReportViewData::kindOf(report), ChartKind::Lines);
    report.chart = ChartKind::Pie;
    QCOMPARE(ReportViewData::kindOf(report), ChartKind::Pie);
}

void ReportViewDataTest::timeLiesAlongTheAxisAndValuesAreSeries()
{
    ReportResult result = resultOf(
        smallTable("date direction", "cost", {"2026-10-02 in 3", "2026-10-02 out 4", "2026-10-05 in 1"}),
        "direction");
    result.report.grain = Grain::Day;
    const ReportViewData view = ReportViewData::of(result);
    QCOMPARE(view.chart.rows().size(), 31);
    QCOMPARE(view.chart.columns().size(), 2);
    QCOMPARE(view.chart.columnTotal(0, 0).number.toString(), QStringLiteral("4"));
    QCOMPARE(view.table.rows().size(), 2);
}

void ReportViewDataTest::averagesLeaveOutDaysToCome()
{
    ReportResult result =
        resultOf(smallTable("direction currency", "cost", {"in USD 40", "out USD 10"}), "direction");
    result.report.aggregation = Aggregation::Average;
    result.askedAt = QDateTime(QDate(2026, 10, 10), QTime(8, 0), Qt::UTC);
    QCOMPARE(ReportViewData::of(result).table.total(0).number.toString(), QStringLiteral("5"));
    result.askedAt = QDateTime(QDate(2026, 12, 1), QTime(8, 0), Qt::UTC);
    result.range = TimeRange::days(QDate(2026, 10, 1), QDate(2026, 10, 20), QTimeZone::utc());
    QCOMPARE(ReportViewData::of(result).table.total(0).number.toString(), QStringLiteral("2.5"));
}

void ReportViewDataTest::whatWasPaidBeforeAloneIsComparedToo()
{
    ReportResult result = resultOf(smallTable("direction currency", "cost", {"in USD 40"}), "direction");
    result.report.compare = Comparison{};
    result.compared = answerOf(smallTable("direction currency", "cost", {"in USD 30", "out EUR 7"}));
    result.comparedRange = octoberOf(2025);
    const ReportViewData view = ReportViewData::of(result);
    QCOMPARE(view.compared.size(), 2);
    QCOMPARE(view.compared[0].whole.difference->toString(), QStringLiteral("10"));
    QCOMPARE(view.compared[1].measure.currency, QStringLiteral("EUR"));
    QCOMPARE(view.compared[1].whole.difference->toString(), QStringLiteral("-7"));
}

void ReportViewDataTest::whatIsMissingIsNoDifference()
{
    ReportResult result = resultOf(smallTable("direction currency", "cost", {"in USD 40"}), "direction");
    result.report.compare = Comparison{};
    result.compared = answerOf(smallTable("direction currency", "cost", {"in USD 30"}));
    result.comparedRange = octoberOf(2025);
    result.compared->holes << UsageHole{octoberOf(2025), Failure::of(Failure::Kind::TimedOut)};
    QVERIFY(ReportViewData::of(result).compared.isEmpty());
    result.compared->holes.clear();
    QCOMPARE(ReportViewData::of(result).compared.size(), 1);
}

SIGNALBOX_TEST(ReportViewDataTest)
#include "ReportViewDataTest.moc"
