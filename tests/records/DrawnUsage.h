// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/UsageTable.h"

/// "us out 1.5 N/A; …": texts, then numbers as they are shown, "-" for what is missing.
inline QString drawn(const UsageTable &table)
{
    QStringList lines;
    for (int row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (const auto &dimension : table.dimensions())
            cells << table.text(row, dimension);
        for (const auto &metric : table.metrics()) {
            const auto number = table.number(row, metric);
            cells << (number ? number->toString() : metric.texts.value(row, QStringLiteral("-")));
        }
        lines << cells.join(u' ');
    }
    return lines.join(QStringLiteral("; "));
}
