// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Target.h"
#include "records/UsageMetrics.h"
#include "records/UsageTable.h"

SIGNALBOX_FUZZ(usagetable)
{
    auto table = UsageTable::fromBytes(bytes);
    if (!table)
        return;
    Target::mustHold(UsageTable::fromBytes(table->toBytes()) == *table, "a table comes back from its bytes");
    UsageTable twice = *table;
    twice.append(*table);
    Target::mustHold(twice.rows() == 2 * table->rows(), "appending adds rows");
    for (const auto &dimension : table->dimensions()) {
        const UsageTable folded = table->folded({dimension.name}, UsageMetrics::isAdditive);
        Target::mustHold(folded.rows() <= table->rows(), "folding makes no rows");
        (void)table->ofDay(dimension, QDate(2024, 1, 1));
    }
    for (const auto &metric : table->metrics())
        (void)table->sum(metric).toString();
}
