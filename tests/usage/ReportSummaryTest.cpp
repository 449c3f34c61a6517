// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ReportSummary.h"

#include "support/TestMain.h"
#include "usage/SmallTable.h"

#include <QTest>

class ReportSummaryTest : public QObject
{
    Q_OBJECT
private slots:
    void aTotalIsSaidWithItsCurrency();
    void currenciesAreSaidApart();
    void theLargestPartIsNamed();
    void overTimeTheMostIsNamed();
    void averagesMaximaAndCountsSayWhatTheyAre();
    void aComparisonSaysWhatChangedMost();
    void theSameAsBeforeIsNotMoreOrLess();
    void nothingBeforeIsNoPercentage();
    void whatIsMissingIsSaid();
    void nothingUsedIsNotNothingRead();
    void peaksAreNotSaidAsATotal();
    void numbersFollowTheLocale();
    void theReadingSaysWhereTheNumbersCameFrom();
};

namespace {
const QLocale english(QLocale::English, QLocale::UnitedStates);

ReportResult resultOf(UsageTable table, const char *metrics = "cost", const char *dimensions = "")
{
    ReportResult result;
    result.report.product = QStringLiteral("sip-trunking");
    result.report.metrics = words(metrics);
    result.report.dimensions = words(dimensions);
    result.answer = answerOf(std::move(table));
    result.range = octoberOf(2026);
    return result;
}

Pivot pivotOf(const ReportResult &result)
{
    PivotSpec spec;
    spec.rows = result.report.dimensions;
    if (result.report.grain != Grain::None)
        spec.rows = {PivotSpec::time};
    spec.metrics = result.report.metrics;
    spec.grain = result.report.grain;
    spec.aggregation = result.report.aggregation;
    spec.range = result.range;
    return Pivot::of(*result.answer.table, spec);
}

QString said(const ReportResult &result, const QLocale &locale = english)
{
    const Pivot pivot = pivotOf(result);
    std::optional<Compared> compared;
    if (result.compared)
        compared = Compared::of(*result.answer.table, *result.compared->table, result.report,
                                pivot.measures()[0], result.range, result.comparedRange);
    return ReportSummary::of(result, pivot, compared, locale);
}

ReportResult comparedOf(UsageTable now, UsageTable before, const char *dimensions = "country_code")
{
    ReportResult result = resultOf(std::move(now), "cost", dimensions);
    result.report.compare = Comparison{};
    result.compared = answerOf(std::move(before));
    result.comparedRange = octoberOf(2025);
    return result;
}

const QString october = QStringLiteral("SIP Trunking, 10/1/26 – 10/31/26");
} // namespace

void ReportSummaryTest::aTotalIsSaidWithItsCurrency()
{
    const ReportResult result =
        resultOf(smallTable("currency", "cost connected", {"USD 3126.7349 857613"}), "cost connected");
    QCOMPARE(said(result), october + QStringLiteral(": Cost 3,126.73 USD and Connected 857,613."));
}

void ReportSummaryTest::currenciesAreSaidApart()
{
    const ReportResult result = resultOf(smallTable("currency", "cost", {"USD 10", "EUR 2.5"}));
    QCOMPARE(said(result), october + QStringLiteral(": Cost 10.00 USD and Cost 2.50 EUR."));
    const ReportResult none = resultOf(smallTable("direction", "cost", {"inbound 10"}));
    QCOMPARE(said(none), october + QStringLiteral(": Cost 10.00."));
}

void ReportSummaryTest::theLargestPartIsNamed()
{
    const ReportResult result = resultOf(smallTable("direction", "attempted", {"inbound 25", "outbound 75"}),
                                         "attempted", "direction");
    QCOMPARE(said(result),
             october + QStringLiteral(": Attempted 100. The largest part is Outbound with 75.0 %."));
}

void ReportSummaryTest::overTimeTheMostIsNamed()
{
    ReportResult result = resultOf(
        smallTable("date currency", "cost", {"2026-10-01 USD 5", "2026-10-03 USD 9.5", "2026-10-04 USD 1"}));
    result.report.grain = Grain::Day;
    QCOMPARE(said(result), october + QStringLiteral(": Cost 15.50 USD. The most was 9.50 USD (10/3/26)."));
}

void ReportSummaryTest::averagesMaximaAndCountsSayWhatTheyAre()
{
    ReportResult result = resultOf(smallTable("currency", "cost", {"USD 31", "USD 31"}));
    result.report.aggregation = Aggregation::Average;
    QCOMPARE(said(result), october + QStringLiteral(": Cost 2.00 USD a day on average."));
    result.report.aggregation = Aggregation::Maximum;
    QCOMPARE(said(result), october + QStringLiteral(": Cost at most 31.00 USD."));
    result.report.aggregation = Aggregation::Count;
    QCOMPARE(said(result), october + QStringLiteral(": Cost in 2 rows."));
}

void ReportSummaryTest::aComparisonSaysWhatChangedMost()
{
    const UsageTable more = smallTable("country_code currency", "cost", {"52 USD 20", "49 USD 30"});
    const UsageTable less = smallTable("country_code currency", "cost", {"52 USD 10", "49 USD 30"});
    QCOMPARE(said(comparedOf(more, less)),
             october + QStringLiteral(": Cost 50.00 USD. That is 25.0 % more than in the other range. "
                                      "Mexico (52) grew most, by 10.00 USD."));
    QCOMPARE(said(comparedOf(less, more)),
             october + QStringLiteral(": Cost 40.00 USD. That is 20.0 % less than in the other range. "
                                      "Mexico (52) fell most, by 10.00 USD."));
}

void ReportSummaryTest::theSameAsBeforeIsNotMoreOrLess()
{
    const UsageTable table = smallTable("country_code currency", "cost", {"52 USD 20", "49 USD 30"});
    QVERIFY(said(comparedOf(table, table))
                .endsWith(QStringLiteral("50.00 USD. That is as much as in the other range.")));
}

void ReportSummaryTest::nothingBeforeIsNoPercentage()
{
    const QString text = said(comparedOf(smallTable("country_code currency", "cost", {"52 USD 20"}),
                                         smallTable("country_code currency", "cost", {})));
    QVERIFY2(text.endsWith(QStringLiteral("There is nothing to compare with in the other range.")),
             qPrintable(text));
}

void ReportSummaryTest::whatIsMissingIsSaid()
{
    ReportResult result = resultOf(smallTable("currency", "cost", {"USD 1"}));
    result.answer.holes << UsageHole{octoberOf(2026), Failure::of(Failure::Kind::TimedOut)};
    QCOMPARE(said(result),
             october + QStringLiteral(": Cost 1.00 USD. Some of it could not be read and is missing here."));
}

void ReportSummaryTest::nothingUsedIsNotNothingRead()
{
    ReportResult result = resultOf(smallTable("currency", "cost", {}));
    QCOMPARE(said(result), QStringLiteral("SIP Trunking was not used in 10/1/26 – 10/31/26."));
    result.answer.holes << UsageHole{octoberOf(2026), Failure::of(Failure::Kind::TimedOut)};
    QCOMPARE(said(result), QStringLiteral("No rows of SIP Trunking for 10/1/26 – 10/31/26 could be read."));
}

void ReportSummaryTest::peaksAreNotSaidAsATotal()
{
    const ReportResult result =
        resultOf(smallTable("direction", "cps_peak", {"inbound 5", "outbound 9"}), "cps_peak", "direction");
    QCOMPARE(said(result), october + QStringLiteral(": the numbers of the rows can’t be added up."));
}

void ReportSummaryTest::numbersFollowTheLocale()
{
    const ReportResult result = resultOf(smallTable("currency", "cost", {"EUR 3126.7349"}));
    const QString text = said(result, QLocale(QLocale::German, QLocale::Germany));
    QVERIFY2(text.contains(QStringLiteral("3.126,73 EUR")), qPrintable(text));
}

void ReportSummaryTest::theReadingSaysWhereTheNumbersCameFrom()
{
    ReportResult result = resultOf(smallTable("currency", "cost", {"USD 1"}));
    result.answer.slices = 2;
    result.answer.daysFromCache = 29;
    result.answer.daysAsked = 2;
    const QDateTime now(QDate(2026, 10, 31), QTime(12, 0), Qt::UTC);
    result.answer.provisionalFrom = now.addSecs(-3 * 3'600);
    const QString text = ReportSummary::reading(result, now, english);
    QVERIFY2(text.contains(QStringLiteral("29 of 31 days from the cache")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("last 3 hour")), qPrintable(text));
}

SIGNALBOX_TEST(ReportSummaryTest)
#include "ReportSummaryTest.moc"
