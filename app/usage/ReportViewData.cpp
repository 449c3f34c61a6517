// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ReportViewData.h"

namespace {
// More colours than these can't be told apart, more bars can't be read.
constexpr int mostSeries = 5;
constexpr int mostBars = 30;

/// Averages are made over what has begun: "this month" has no spend on days to come.
TimeRange begun(const TimeRange &range, const ReportResult &result)
{
    const Report &report = result.report;
    if (report.aggregation != Aggregation::Average || range.isNull() || !result.askedAt.isValid())
        return range;
    const QTimeZone zone = report.range.timeZone();
    const QDateTime now = result.askedAt.toTimeZone(zone);
    const QDateTime end = report.grain == Grain::Hour
                              ? QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch() / 3'600 * 3'600 + 3'600)
                              : now.date().addDays(1).startOfDay(zone);
    return range.from() < end && end < range.to() ? TimeRange(range.from(), end) : range;
}

PivotSpec base(const ReportResult &result)
{
    const Report &report = result.report;
    PivotSpec spec;
    spec.metrics = report.metrics;
    spec.grain = report.grain;
    spec.zone = report.range.zone;
    spec.aggregation = report.aggregation;
    spec.range = begun(result.range, result);
    return spec;
}

QString colourOf(const Report &report)
{
    return report.colour.isEmpty() ? report.dimensions.value(0) : report.colour;
}

PivotSpec chartSpec(const ReportResult &result, ChartKind kind)
{
    const Report &report = result.report;
    PivotSpec spec = base(result);
    spec.metrics = report.metrics.first(std::min<qsizetype>(1, report.metrics.size()));
    if (!report.secondMetric.isEmpty() && !spec.metrics.contains(report.secondMetric))
        spec.metrics << report.secondMetric;
    const QString colour = colourOf(report);
    const bool isTime = report.grain != Grain::None && kind != ChartKind::Pie;
    if (isTime) {
        spec.rows = {PivotSpec::time};
        if (!colour.isEmpty())
            spec.columns = {colour};
        spec.top = report.top.value_or(mostSeries);
        return spec;
    }
    if (report.dimensions.isEmpty() && report.grain != Grain::None)
        spec.rows = {PivotSpec::time};
    else if (kind == ChartKind::Pie)
        spec.rows = colour.isEmpty() ? QStringList() : QStringList{colour};
    else
        spec.rows = report.dimensions;
    spec.top = report.top.value_or(kind == ChartKind::Pie ? mostSeries : mostBars);
    return spec;
}

PivotSpec tableSpec(const ReportResult &result)
{
    const Report &report = result.report;
    PivotSpec spec = base(result);
    if (!report.secondMetric.isEmpty() && !spec.metrics.contains(report.secondMetric))
        spec.metrics << report.secondMetric;
    // What was paid in the other range alone is compared as well.
    const auto *paid =
        result.compared ? result.compared->table->dimension(QStringLiteral("currency")) : nullptr;
    if (paid)
        spec.currencies = paid->values;
    spec.rows = report.dimensions;
    if (!report.columns.isEmpty()) {
        spec.rows.removeAll(report.columns);
        spec.columns = {report.columns};
    }
    if (spec.rows.isEmpty() && report.grain != Grain::None)
        spec.rows = {PivotSpec::time};
    // The table has room for all of them, but for what was asked to be cut.
    spec.top = report.top;
    return spec;
}
} // namespace

ChartKind ReportViewData::kindOf(const Report &report)
{
    if (report.chart != ChartKind::Auto)
        return report.chart;
    if (report.grain == Grain::Hour)
        return ChartKind::Lines;
    const bool isOverTime = report.grain != Grain::None;
    return isOverTime && !colourOf(report).isEmpty() ? ChartKind::Stacked : ChartKind::Bars;
}

ReportViewData ReportViewData::of(const ReportResult &result)
{
    ReportViewData data;
    data.result = result;
    data.kind = kindOf(result.report);
    const UsageTable &table = *result.answer.table;
    const PivotSpec chart = chartSpec(result, data.kind);
    data.chart = Pivot::of(table, chart);
    data.table = Pivot::of(table, tableSpec(result));
    // What is missing on one side would be taken for a difference.
    if (!result.compared || result.hasHoles())
        return data;
    for (const Measure &measure : data.table.measures())
        data.compared << Compared::of(table, *result.compared->table, result.report, measure,
                                      begun(result.range, result), begun(result.comparedRange, result));
    return data;
}
