// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ui/ChartMaker.h"

#include "support/TestMain.h"

#include <QTest>
#include <cmath>

class ChartMakerTest : public QObject
{
    Q_OBJECT
private slots:
    void aDayWithoutRowsIsZeroAndAHoleIsNone();
    void wordsAreExactWhereTheDrawingIsNot();
    void ofTwoCurrenciesTheDrawnOneIsNamed();
    void theSmallOnesAreJoined();
    void theOtherRangeIsAReference();
    void aLineBetweenNamesBecomesBars();
    void theStepsOfAWaterfallAddUp();
};

namespace {
QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

/// Three days, of which the second has no rows and the third could not be read.
ReportResult result()
{
    UsageTable table(words("date country_code currency"), words("cost"));
    table.append(words("2026-10-01 1 USD"), words("1911.6248"));
    table.append(words("2026-10-01 44 USD"), words("0.0001"));
    ReportResult result;
    result.report.product = QStringLiteral("sip-trunking");
    result.report.metrics = words("cost");
    result.report.dimensions = words("country_code");
    result.report.grain = Grain::Day;
    result.range = TimeRange::days(QDate(2026, 10, 1), QDate(2026, 10, 3), QTimeZone::utc());
    result.answer.table = std::make_shared<UsageTable>(table);
    result.answer.holes << UsageHole{
        TimeRange::days(QDate(2026, 10, 3), QDate(2026, 10, 3), QTimeZone::utc()),
        Failure::of(Failure::Kind::ServerTrouble)};
    return result;
}
} // namespace

void ChartMakerTest::aDayWithoutRowsIsZeroAndAHoleIsNone()
{
    const ChartMaker maker(ReportViewData::of(result()), {});
    const ChartData &data = maker.data();
    QCOMPARE(data.kind, ChartData::Kind::StackedBars);
    QCOMPARE(data.times.size(), 3);
    QCOMPARE(data.series.size(), 2);
    QCOMPARE(data.series[0].values[1], 0.0);
    QVERIFY(std::isnan(data.series[0].values[2]));
    QCOMPARE(maker.text(0, 2), QStringLiteral("could not be read"));
    QCOMPARE(maker.text(0, 1), QStringLiteral("nothing used"));
}

void ChartMakerTest::wordsAreExactWhereTheDrawingIsNot()
{
    const ChartMaker maker(ReportViewData::of(result()), {});
    QCOMPARE(maker.data().series[0].name, QStringLiteral("United States (1)"));
    QVERIFY(maker.text(0, 0).contains(QStringLiteral("911.6248 USD")));
    QCOMPARE(maker.text(1, 0), QStringLiteral("0.0001 USD"));
}

void ChartMakerTest::ofTwoCurrenciesTheDrawnOneIsNamed()
{
    ReportResult two = result();
    QVERIFY(!ChartMaker(ReportViewData::of(two), {}).data().title.contains(QStringLiteral("USD")));
    UsageTable table = *two.answer.table;
    table.append(words("2026-10-02 49 EUR"), words("3"));
    two.answer.table = std::make_shared<UsageTable>(table);
    QVERIFY(ChartMaker(ReportViewData::of(two), {}).data().title.contains(QStringLiteral("USD")));
}

void ChartMakerTest::theSmallOnesAreJoined()
{
    ReportResult few = result();
    few.report.top = 1;
    const ChartMaker maker(ReportViewData::of(few), {});
    QCOMPARE(maker.data().series.size(), 2);
    QCOMPARE(maker.data().series[1].role, ChartSeries::Role::Rest);
}

void ChartMakerTest::theOtherRangeIsAReference()
{
    ReportResult compared = result();
    compared.answer.holes.clear(); // nothing is compared while something is missing
    UsageTable before(words("date country_code currency"), words("cost"));
    before.append(words("2026-09-02 1 USD"), words("7.5"));
    compared.compared = UsageAnswer();
    compared.compared->table = std::make_shared<UsageTable>(before);
    compared.comparedRange = TimeRange::days(QDate(2026, 9, 1), QDate(2026, 9, 3), QTimeZone::utc());
    compared.report.compare = Comparison();
    const ChartMaker maker(ReportViewData::of(compared), {});
    const ChartSeries &last = maker.data().series.last();
    QCOMPARE(last.role, ChartSeries::Role::Reference);
    QCOMPARE(last.values[1], 7.5);
    QCOMPARE(last.values[0], 0.0); // read, and nothing used
}

void ChartMakerTest::aLineBetweenNamesBecomesBars()
{
    ReportResult names = result();
    names.report.grain = Grain::None;
    names.report.chart = ChartKind::Lines;
    const ChartMaker maker(ReportViewData::of(names), {});
    QCOMPARE(maker.data().kind, ChartData::Kind::Bars);
    QCOMPARE(maker.data().categories.size(), 2);
}

void ChartMakerTest::theStepsOfAWaterfallAddUp()
{
    UsageTable now(words("model"), words("count"));
    UsageTable before(words("model"), words("count"));
    for (int i = 0; i < 20; ++i) {
        now.append({QString::number(i)}, {QString::number(i * 3)});
        before.append({QString::number(i)}, {QString::number(40 - i)});
    }
    Report report;
    report.metrics = words("count");
    report.dimensions = words("model");
    Measure count;
    count.metric = QStringLiteral("count");
    const Compared compared = Compared::of(now, before, report, count, {}, {});
    const ChartData data = ChartMaker::waterfall(compared, report.dimensions);
    QCOMPARE(data.categories.size(), 10); // before, eight drivers, now
    double level = data.series[0].values.first();
    for (qsizetype step = 1; step + 1 < data.series[0].values.size(); ++step)
        level += data.series[0].values[step];
    QCOMPARE(level, data.series[0].values.last());
}

SIGNALBOX_TEST(ChartMakerTest)
#include "ChartMakerTest.moc"
