// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/CompareChart.h"

#include "sessions/SessionWords.h"
#include "sessions/ui/CompareModel.h"

#include <algorithm>
#include <limits>

namespace {
Decimal totalOf(const SessionTree &tree, const QString &currency)
{
    const auto found =
        std::ranges::find_if(tree.totals(), [&](const auto &total) { return total.first == currency; });
    return found == tree.totals().end() ? Decimal() : found->second;
}
} // namespace

CompareChart::CompareChart(const CompareModel &model)
{
    const SessionComparison &comparison = model.comparison();
    m_data.kind = ChartData::Kind::Waterfall;
    if (comparison.rows().empty() || comparison.difference().isEmpty())
        return;
    m_currency = comparison.difference().first().first;
    m_decimals = model.decimals();
    const Decimal before = totalOf(*comparison.left(), m_currency);
    const Decimal after = totalOf(*comparison.right(), m_currency);
    m_data.title = m_currency.isEmpty() ? tr("What drove the difference")
                                        : tr("What drove the difference, %1").arg(m_currency);
    m_data.series << ChartSeries{m_currency, {}};
    add(tr("Before"), before, -1);
    Decimal rest = after - before;
    const QList<int> drivers = driversOf(model);
    for (const int row : drivers) {
        const Decimal step = comparison.rows()[static_cast<size_t>(row)].ownDifference.value_or(Decimal());
        add(model.eventName(row), step, row);
        rest -= step;
    }
    if (!rest.isZero())
        add(tr("all others"), rest, -1);
    add(tr("After"), after, -1);
    m_data.summary = tr("From %1 before to %2 after, in %n steps.", nullptr,
                        static_cast<int>(m_data.categories.size()) - 2)
                         .arg(text(0), text(static_cast<int>(m_values.size()) - 1));
}

QList<int> CompareChart::driversOf(const CompareModel &model) const
{
    // Other currencies are seldom: only where they are in the way, all drivers are asked for.
    for (const int most : {8 * mostSteps, std::numeric_limits<int>::max()}) {
        QList<int> drivers = model.comparison().drivers(most);
        const bool wereAll = drivers.size() < most;
        drivers.removeIf([&](int row) { return model.currency(row) != m_currency; });
        if (wereAll || drivers.size() >= mostSteps)
            return drivers.mid(0, mostSteps);
    }
    return {};
}

void CompareChart::add(const QString &name, const Decimal &value, int row)
{
    m_data.categories << name;
    m_data.series[0].values << value.toDouble();
    m_values << value;
    m_rows << row;
}

QString CompareChart::text(int bucket) const
{
    if (bucket < 0 || bucket >= m_values.size())
        return {};
    const bool isTotal = bucket == 0 || bucket == m_values.size() - 1;
    return isTotal ? SessionWords::money(m_values[bucket], m_currency, m_decimals)
                   : SessionWords::difference(m_values[bucket], m_decimals);
}
