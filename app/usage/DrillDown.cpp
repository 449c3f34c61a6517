// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/DrillDown.h"

#include "records/Vocabulary.h"

DrillDown::Way DrillDown::of(const Report &report, const QList<UsageFilter> &filters, const TimeRange &range)
{
    if (report.managedAccounts)
        return {{}, tr("Detail records are those of this account alone, without its managed accounts.")};
    const Vocabulary::Way way = Vocabulary::toRecords(report.product, filters, range);
    return {way.records, way.why};
}
