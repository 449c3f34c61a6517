// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/UsagePlan.h"
#include "records/UsageReports.h"

/// Makes one table of the parts of a report. Runs on a pool thread.
namespace UsageStitch {
struct Whole
{
    std::shared_ptr<const UsageTable> table;
    QStringList notSummed;
};

/// The columns that a part of this plan has.
UsageTable blank(const UsagePlan &plan);
/// The rows of the parts in the order of time, broken out as the query asks and no further.
Whole stitched(const UsageQuery &query, const UsagePlan &plan, QList<UsagePart> parts);
} // namespace UsageStitch
