// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ReportRules.h"

#include "support/TestMain.h"

#include <QTest>

using Part = ReportRules::Part;
using Preset = RangeChoice::Preset;
using Change = void (*)(Report &);
Q_DECLARE_METATYPE(Change)

class ReportRulesTest : public QObject
{
    Q_OBJECT
private slots:
    void aReportThatOptionsAllowIsFine();
    void whatIsImpossibleIsSaidWhereItStands_data();
    void whatIsImpossibleIsSaidWhereItStands();
    void complaintsOfTheServerStandAtTheirPart();
};

namespace {
const QDateTime now(QDate(2026, 11, 25), QTime(18, 30), Qt::UTC);

QList<UsageProduct> products()
{
    return {{.product = QStringLiteral("sip-trunking"),
             .recordType = {},
             .dimensions = {QStringLiteral("date"), QStringLiteral("date_time"), QStringLiteral("direction")},
             .metrics = {QStringLiteral("cost")}}};
}

Report fine()
{
    Report report;
    report.product = QStringLiteral("sip-trunking");
    report.metrics = {QStringLiteral("cost")};
    report.filters = {{QStringLiteral("direction"), {QStringLiteral("inbound")}}};
    report.sort = {QStringLiteral("-cost"), QStringLiteral("direction")};
    report.grain = Grain::Day;
    report.compare = Comparison();
    report.compare->range.preset = Preset::LastQuarter;
    return report;
}
} // namespace

void ReportRulesTest::aReportThatOptionsAllowIsFine()
{
    const auto mistakes = ReportRules::mistakes(fine(), products(), now);
    QVERIFY2(mistakes.isEmpty(), mistakes.isEmpty() ? "" : qPrintable(mistakes[0].what));
}

void ReportRulesTest::whatIsImpossibleIsSaidWhereItStands_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("part");
    const auto row = [](const char *name, Part part, Change change) {
        QTest::newRow(name) << change << static_cast<int>(part);
    };
    row("no product", Part::Product, [](Report &r) { r.product.clear(); });
    row("a product that isn't offered", Part::Product,
        [](Report &r) { r.product = QStringLiteral("pagers"); });
    row("no metric", Part::Metrics, [](Report &r) {
        r.metrics.clear();
        r.sort.clear();
    });
    row("a metric of another product", Part::Metrics,
        [](Report &r) { r.metrics << QStringLiteral("pages"); });
    row("a second metric of another product", Part::Metrics,
        [](Report &r) { r.secondMetric = QStringLiteral("pages"); });
    row("a dimension of another product", Part::Dimensions,
        [](Report &r) { r.dimensions << QStringLiteral("mcc"); });
    row("none of the largest", Part::Dimensions, [](Report &r) { r.top = 0; });
    row("a filter on what isn't offered", Part::Filters, [](Report &r) {
        r.filters = {{QStringLiteral("mcc"), {QStringLiteral("204")}}};
        r.sort.clear();
    });
    row("a filter without values", Part::Filters, [](Report &r) {
        r.filters[0].values.clear();
        r.sort.clear();
    });
    row("the same filter twice", Part::Filters, [](Report &r) { r.filters << r.filters[0]; });
    row("a filter on days", Part::Filters, [](Report &r) {
        r.filters << UsageFilter{QStringLiteral("date"), {QStringLiteral("2026-01-01")}};
    });
    row("no days", Part::Range, [](Report &r) { r.range.preset = Preset::Fixed; });
    row("days to come", Part::Range, [](Report &r) {
        r.range.preset = Preset::Fixed;
        r.range.fixed = TimeRange::month(2027, 1, QTimeZone::utc());
    });
    row("half hours", Part::Range, [](Report &r) {
        r.range.zone = "Asia/Kolkata";
        r.compare.reset();
    });
    row("a literal without a name", Part::Range, [](Report &r) {
        r.range.preset = Preset::Literal;
        r.compare.reset();
    });
    row("the same range twice", Part::Compare, [](Report &r) { r.compare->range = r.range; });
    row("a literal to compare with", Part::Compare, [](Report &r) {
        r.compare->range.preset = Preset::Literal;
        r.compare->range.literal = QStringLiteral("last_week");
    });
    row("an order by what isn't there", Part::Sort, [](Report &r) { r.sort << QStringLiteral("mcc"); });
}

void ReportRulesTest::whatIsImpossibleIsSaidWhereItStands()
{
    QFETCH(Change, change);
    QFETCH(int, part);
    Report report = fine();
    change(report);
    const auto mistakes = ReportRules::mistakes(report, products(), now);
    QCOMPARE(mistakes.size(), 1);
    QCOMPARE(static_cast<int>(mistakes[0].part), part);
    QVERIFY(mistakes[0].what.endsWith(u'.'));
}

void ReportRulesTest::complaintsOfTheServerStandAtTheirPart()
{
    Failure failure = Failure::of(Failure::Kind::Rejected);
    const auto complain = [&](const char *parameter, const char *pointer, const char *detail) {
        Problem problem;
        problem.title = QStringLiteral("Invalid");
        problem.detail = QLatin1String(detail);
        problem.pointer = QLatin1String(pointer);
        problem.parameter = QLatin1String(parameter);
        failure.problems << problem;
    };
    complain("metrics", "", "No such metric.");
    complain("filter[direction]", "", "");
    complain("", "/end_date", "Too long.");
    complain("", "", "Odd.");
    const QList<ReportRules::Mistake> expected{{Part::Metrics, QStringLiteral("No such metric.")},
                                               {Part::Filters, QStringLiteral("Invalid")},
                                               {Part::Range, QStringLiteral("Too long.")},
                                               {Part::Whole, QStringLiteral("Odd.")}};
    QVERIFY(ReportRules::mistakes(failure) == expected);
    failure.problems.clear();
    QCOMPARE(ReportRules::mistakes(failure)[0].what, failure.what);
}

SIGNALBOX_TEST(ReportRulesTest)
#include "ReportRulesTest.moc"
