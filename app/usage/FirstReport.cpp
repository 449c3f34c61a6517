// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/FirstReport.h"

namespace {
const QString cost = QStringLiteral("cost");
const QString direction = QStringLiteral("direction");
} // namespace

Report FirstReport::of(const QList<UsageProduct> &products)
{
    const auto withCost =
        std::ranges::find_if(products, [](const UsageProduct &each) { return each.metrics.contains(cost); });
    RangeChoice range;
    range.preset = RangeChoice::Preset::LastMonth;
    const auto &first = withCost == products.end() ? products.value(0) : *withCost;
    return ofProduct(first.product, products, range);
}

Report FirstReport::ofProduct(const QString &product, const QList<UsageProduct> &products,
                              const RangeChoice &range)
{
    Report report;
    report.product = product;
    report.range = range;
    report.grain = Grain::Day;
    const auto found = std::ranges::find_if(products, [&](const UsageProduct &each) {
        return each.product == product && each.recordType.isEmpty();
    });
    if (found == products.end())
        return report;
    // Cost, and the first thing that is counted.
    if (found->metrics.contains(cost))
        report.metrics << cost;
    for (const QString &metric : found->metrics) {
        if (metric != cost && report.metrics.size() < 3)
            report.metrics << metric;
    }
    for (const char *name : {"country_code", "country_iso", "direction", "model", "connection_id"}) {
        if (report.dimensions.isEmpty() && found->dimensions.contains(QLatin1String(name)))
            report.dimensions << QLatin1String(name);
    }
    return report;
}

Report FirstReport::shortCalls(const QString &connection, const RangeChoice &range)
{
    Report report;
    report.product = QStringLiteral("sip-trunking");
    report.metrics = {QStringLiteral("completed")};
    report.dimensions = {QStringLiteral("short_duration_call")};
    report.filters = {{direction, {QStringLiteral("outbound")}}};
    if (!connection.isEmpty())
        report.filters << UsageFilter{QStringLiteral("connection_id"), {connection}};
    report.range = range;
    report.grain = Grain::Day;
    return report;
}
