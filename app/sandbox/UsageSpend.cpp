// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/UsageSpend.h"

#include <algorithm>

namespace sandbox {

UsageSpend::UsageSpend(UsageFacts facts, qint64 since)
    : m_facts(std::move(facts)),
      m_since(since),
      m_nextHour((since - UsageFacts::complete) / UsageFacts::hour * UsageFacts::hour)
{
}

void UsageSpend::findSources()
{
    for (const UsageProduct &product : UsageCatalog::products()) {
        const auto cost = std::ranges::find(product.metrics, "cost", &UsageMetric::name);
        if (cost == product.metrics.end())
            continue;
        const qsizetype currency = product.dimensions.indexOf("currency");
        for (UsageFacts::Cell &cell : m_facts.cells(product)) {
            if (!cell.isManaged)
                m_sources.push_back(
                    {&product, &*cost, cell, currency >= 0 && cell.values[currency] == "EUR"});
        }
    }
}

qint64 UsageSpend::costOf(const Hour &hour, qint64 now) const
{
    // Dollars for a hundred euro; the balance is in dollars.
    constexpr qint64 rate = 108;
    qint64 cost = 0;
    for (size_t i = 0; i < m_sources.size(); ++i) {
        const Source &source = m_sources[i];
        const qint64 units = UsageFacts::known(hour.units[i], hour.start, now);
        const qint64 own = UsageFacts::value(*source.cost, source.cell, units);
        cost += source.isInEuro ? own * rate / 100 : own;
    }
    return cost;
}

qint64 UsageSpend::until(qint64 now)
{
    const bool isFirst = m_sources.empty();
    if (isFirst) {
        findSources();
        m_before = until(m_since);
    }
    for (; m_nextHour < now; m_nextHour += UsageFacts::hour) {
        Hour hour{m_nextHour, {}};
        for (const Source &source : m_sources)
            hour.units.push_back(
                m_facts.volume(*source.product, source.cell, m_nextHour, m_nextHour + UsageFacts::complete));
        m_arriving.push_back(std::move(hour));
    }
    while (!m_arriving.empty() && m_arriving.front().start + UsageFacts::complete <= now) {
        m_arrived += costOf(m_arriving.front(), now);
        m_arriving.pop_front();
    }
    qint64 cost = m_arrived - m_before;
    for (const Hour &hour : m_arriving)
        cost += costOf(hour, now);
    return cost;
}

} // namespace sandbox
