// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/UsageReports.h"

inline QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

/// Of "date country_code", "cost" and rows as "2026-10-01 1 2.50"; "-" for what is missing.
inline UsageTable smallTable(const char *dimensions, const char *metrics, const QList<const char *> &rows)
{
    UsageTable table(words(dimensions), words(metrics));
    for (const char *row : rows) {
        QStringList cells = words(row);
        for (QString &cell : cells) {
            if (cell == u"-")
                cell = QString();
        }
        const qsizetype first = words(dimensions).size();
        table.append(cells.first(first), cells.mid(first));
    }
    return table;
}

inline UsageAnswer answerOf(UsageTable table)
{
    UsageAnswer answer;
    answer.table = std::make_shared<const UsageTable>(std::move(table));
    return answer;
}

inline TimeRange octoberOf(int year)
{
    return TimeRange::month(year, 10, QTimeZone::utc());
}
