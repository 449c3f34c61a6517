// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/ChartData.h"

/// Where buckets lie along the axis: seconds from the first one, or whole numbers for categories. Searches
/// the times as they are given: a million of them is not copied.
class ChartBuckets
{
public:
    ChartBuckets() = default;
    explicit ChartBuckets(const ChartData &data);

    int count() const { return m_count; }
    bool isTime() const { return !m_times.isEmpty(); }
    double start(int bucket) const;
    double end(int bucket) const;
    double centre(int bucket) const { return (start(bucket) + end(bucket)) / 2; }
    double from() const { return 0; }
    double to() const { return m_count > 0 ? end(m_count - 1) : 1; }

    /// The bucket at a place or the nearest one; -1 when there is none.
    int at(double place) const;
    /// The first bucket that starts at a place or later; count() when there is none.
    int firstFrom(double place) const;
    /// The same by centres, which is where values are drawn.
    int firstCentreFrom(double place) const;

    QDateTime timeAt(double place) const;
    double placeOf(const QDateTime &time) const;
    double step() const { return m_step; }

private:
    QVector<QDateTime> m_times;
    int m_count = 0;
    qint64 m_origin = 0; ///< milliseconds since 1970
    double m_step = 1;
};
