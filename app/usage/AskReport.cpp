// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/AskReport.h"

namespace {
Grain grainOf(const AskQuery &query)
{
    switch (query.grain) {
    case AskQuery::Grain::Hour:
        return Grain::Hour;
    case AskQuery::Grain::Day:
        return Grain::Day;
    case AskQuery::Grain::Week:
        return Grain::Week;
    case AskQuery::Grain::Month:
        return Grain::Month;
    case AskQuery::Grain::None:
        break;
    }
    return query.chart == AskQuery::Chart::Line ? Grain::Day : Grain::None;
}

Aggregation aggregationOf(AskQuery::Aggregation aggregation)
{
    switch (aggregation) {
    case AskQuery::Aggregation::Total:
        return Aggregation::Total;
    case AskQuery::Aggregation::Average:
        return Aggregation::Average;
    case AskQuery::Aggregation::Count:
        return Aggregation::Count;
    case AskQuery::Aggregation::Maximum:
        return Aggregation::Maximum;
    }
    Q_UNREACHABLE();
}

ChartKind chartOf(AskQuery::Chart chart)
{
    switch (chart) {
    case AskQuery::Chart::Any:
        return ChartKind::Auto;
    case AskQuery::Chart::Bar:
        return ChartKind::Bars;
    case AskQuery::Chart::Line:
        return ChartKind::Lines;
    case AskQuery::Chart::Pie:
        return ChartKind::Pie;
    case AskQuery::Chart::Table:
        return ChartKind::Table;
    }
    Q_UNREACHABLE();
}
} // namespace

Report AskReport::of(const AskQuery &query)
{
    Report report;
    report.product = query.product;
    report.recordType = query.recordType;
    report.metrics = query.metrics;
    report.dimensions = query.dimensions;
    report.filters = query.filters;
    report.range = RangeChoice::ofDays(query.range);
    report.grain = grainOf(query);
    report.aggregation = aggregationOf(query.aggregation);
    report.chart = chartOf(query.chart);
    report.top = query.topN;
    if (query.compare)
        report.compare = Comparison{.range = RangeChoice::ofDays(*query.compare)};
    return report;
}
