// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/UsageReports.h"
#include "usage/Report.h"

/// What came of a report: the rows of its range, and of the one it is compared with.
struct ReportResult
{
    Report report;
    UsageProduct options;
    UsageAnswer answer;
    std::optional<UsageAnswer> compared;
    TimeRange range; ///< null for a literal
    TimeRange comparedRange;
    QDateTime askedAt; ///< what lies after it has not happened yet

    bool hasHoles() const { return !answer.holes.isEmpty() || (compared && !compared->holes.isEmpty()); }
};
