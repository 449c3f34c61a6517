// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsageStitch.h"

#include "records/UsageMetrics.h"

#include <algorithm>
#include <numeric>

namespace {
qsizetype valuesIn(const UsageTable::Metric &metric)
{
    return std::ranges::count_if(metric.digits, [](qint64 value) { return value != UsageTable::missing; }) +
           metric.wide.size() + metric.texts.size();
}

// Values that met are fewer afterwards.
QStringList lost(const UsageTable &before, const UsageTable &after)
{
    QStringList names;
    for (const UsageTable::Metric &metric : before.metrics()) {
        if (!UsageMetrics::isAdditive(metric.name) && valuesIn(metric) > valuesIn(*after.metric(metric.name)))
            names << metric.name;
    }
    return names;
}

using Order = std::vector<int>;

void sortBy(const UsageTable &table, const QString &name, bool descends, Order &order)
{
    const UsageTable::Dimension *dimension = table.dimension(name);
    const UsageTable::Metric *metric = table.metric(name);
    const auto isBefore = [&](int left, int right) {
        if (dimension)
            return table.text(left, *dimension) < table.text(right, *dimension);
        const auto one = table.number(left, *metric);
        const auto other = table.number(right, *metric);
        return one && other ? *one < *other : !one && other;
    };
    if (dimension || metric)
        std::ranges::stable_sort(order, [&](int left, int right) {
            return descends ? isBefore(right, left) : isBefore(left, right);
        });
}

// The server sorted each slice; all of them together are in the order of time. The first name weighs most.
UsageTable sorted(const UsageTable &table, const QStringList &names)
{
    Order order(static_cast<size_t>(table.rows()));
    std::iota(order.begin(), order.end(), 0);
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        const bool descends = name->startsWith(u'-');
        sortBy(table, descends ? name->mid(1) : *name, descends, order);
    }
    return table.picked(order);
}
} // namespace

UsageTable UsageStitch::blank(const UsagePlan &plan)
{
    return {plan.asked().dimensions, plan.asked().metrics};
}

UsageStitch::Whole UsageStitch::stitched(const UsageQuery &query, const UsagePlan &plan,
                                         QList<UsagePart> parts)
{
    std::ranges::stable_sort(parts, {}, [](const UsagePart &part) { return part.range.from(); });
    const bool asksMore = plan.asked().dimensions != query.dimensions;
    if (parts.size() == 1 && !asksMore)
        return {parts.first().table, {}};
    UsageTable table = blank(plan);
    for (const UsagePart &part : parts)
        table.append(*part.table);
    QStringList notSummed;
    // Rows with a bucket never meet those of another slice: these are cut where buckets are.
    if (asksMore || !plan.isByDay()) {
        UsageTable folded = table.folded(query.dimensions, UsageMetrics::isAdditive);
        notSummed = lost(table, folded);
        table = std::move(folded);
    }
    if (!query.sort.isEmpty())
        table = sorted(table, query.sort);
    return {std::make_shared<UsageTable>(std::move(table)), notSummed};
}
