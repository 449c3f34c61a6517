// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/UsageFacts.h"

#include <deque>

namespace sandbox {

/// What the account's own usage has cost since a moment: the same facts that usage reports are made of, so
/// that the cost in two reports differs by what was spent between them.
class UsageSpend
{
public:
    UsageSpend(UsageFacts facts, qint64 since);

    /// Millionths of a dollar, as known at `now`, which must not be before an earlier one.
    qint64 until(qint64 now);

private:
    /// Something that costs.
    struct Source
    {
        const UsageProduct *product;
        const UsageMetric *cost;
        UsageFacts::Cell cell;
        bool isInEuro;
    };
    struct Hour
    {
        qint64 start;
        std::vector<qint64> units; ///< of each source, when all has arrived
    };
    void findSources();
    qint64 costOf(const Hour &hour, qint64 now) const;

    UsageFacts m_facts;
    qint64 m_since;
    qint64 m_nextHour;
    std::vector<Source> m_sources;
    std::deque<Hour> m_arriving;
    qint64 m_arrived = 0; ///< of the hours that are complete
    qint64 m_before = 0;  ///< what was known at m_since
};

} // namespace sandbox
