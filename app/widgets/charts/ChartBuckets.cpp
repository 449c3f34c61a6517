// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ChartBuckets.h"

#include <algorithm>

ChartBuckets::ChartBuckets(const ChartData &data) : m_times(data.times), m_count(int(data.buckets()))
{
    if (m_times.isEmpty())
        return;
    m_origin = m_times.first().toMSecsSinceEpoch();
    m_step = double(data.bucketSeconds);
    if (m_step <= 0) {
        m_step = 0;
        for (int bucket = 1; bucket < qMin(m_count, 100); ++bucket) {
            const double gap = start(bucket) - start(bucket - 1);
            if (gap > 0 && (m_step <= 0 || gap < m_step))
                m_step = gap;
        }
        if (m_step <= 0)
            m_step = 86'400;
    }
}

double ChartBuckets::start(int bucket) const
{
    if (m_times.isEmpty())
        return bucket;
    return double(m_times.at(bucket).toMSecsSinceEpoch() - m_origin) / 1000.0;
}

double ChartBuckets::end(int bucket) const
{
    const double begin = start(bucket);
    if (m_times.isEmpty())
        return begin + 1;
    if (bucket + 1 < m_count) {
        // A month has up to 31 days and a day up to 25 hours: what follows closely ends a bucket, a gap
        // doesn't.
        const double next = start(bucket + 1);
        if (next > begin && next <= begin + m_step * 1.07)
            return next;
    }
    return begin + m_step;
}

int ChartBuckets::firstFrom(double place) const
{
    int low = 0;
    int high = m_count;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (start(middle) < place)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

int ChartBuckets::firstCentreFrom(double place) const
{
    int bucket = firstFrom(place);
    while (bucket > 0 && centre(bucket - 1) >= place)
        --bucket;
    return bucket;
}

int ChartBuckets::at(double place) const
{
    if (m_count == 0)
        return -1;
    const int next = firstFrom(place);
    if (next >= m_count)
        return m_count - 1;
    if (next == 0 || start(next) <= place)
        return next;
    // Between two buckets, in a gap, the nearer one.
    const double over = place - end(next - 1);
    return over <= 0 || over <= start(next) - place ? next - 1 : next;
}

QDateTime ChartBuckets::timeAt(double place) const
{
    return m_times.isEmpty() ? QDateTime() : m_times.first().addMSecs(qint64(place * 1000.0));
}

double ChartBuckets::placeOf(const QDateTime &time) const
{
    return double(time.toMSecsSinceEpoch() - m_origin) / 1000.0;
}
