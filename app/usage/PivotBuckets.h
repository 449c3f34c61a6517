// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/UsageTable.h"
#include "usage/Report.h"

#include <QDateTime>
#include <vector>

/// The time buckets of a table: which one each value of `date` or `date_time` lies in. Days of UTC come from
/// `date`; hours, and the days of other zones, from `date_time`.
class PivotBuckets
{
public:
    PivotBuckets(const UsageTable &table, Grain grain, const QByteArray &zone, const TimeRange &range);

    /// The start of each bucket, ascending, in the zone; every bucket of the range is there.
    const QList<QDateTime> &starts() const { return m_starts; }
    int count() const { return static_cast<int>(m_starts.size()) + (m_hasOdd ? 1 : 0); }
    /// The bucket of a row. Values that are no time lie in a last one of their own.
    int of(size_t row) const { return m_column ? m_ofCode[m_column->codes[row]] : 0; }
    bool isOdd(int bucket) const { return bucket >= m_starts.size(); }
    /// How many days a bucket has within the range, at least one.
    qint64 days(int bucket) const;

private:
    QDateTime timeOf(const QString &text) const;

    const UsageTable::Dimension *m_column = nullptr;
    Grain m_grain;
    QTimeZone m_zone;
    TimeRange m_range;
    QList<QDateTime> m_starts;
    std::vector<int> m_ofCode;
    bool m_hasOdd = false;
};
