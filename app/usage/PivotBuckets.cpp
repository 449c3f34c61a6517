// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/PivotBuckets.h"

#include "usage/Buckets.h"

#include <QMap>

PivotBuckets::PivotBuckets(const UsageTable &table, Grain grain, const QByteArray &zone,
                           const TimeRange &range)
    : m_grain(grain), m_zone(QTimeZone::utc()), m_range(range)
{
    m_column = table.dimension(QStringLiteral("date_time"));
    if (m_column && QTimeZone(zone).isValid())
        m_zone = QTimeZone(zone);
    if (!m_column)
        m_column = table.dimension(QStringLiteral("date"));
    QMap<QDateTime, int> found;
    if (!range.isNull()) {
        for (QDateTime at = Buckets::startOf(range.from(), m_grain, m_zone); at < range.to();
             at = Buckets::endOf(at, m_grain))
            found.insert(at, 0);
    }
    QList<QDateTime> ofValue;
    // A value of the list may occur in no row; a million rows share few values.
    std::vector<bool> occurs;
    if (m_column) {
        for (const QString &text : m_column->values) {
            const QDateTime time = timeOf(text);
            ofValue << (time.isValid() ? Buckets::startOf(time, m_grain, m_zone) : QDateTime());
        }
        occurs.resize(static_cast<size_t>(ofValue.size()));
        for (const quint32 code : m_column->codes)
            occurs[code] = true;
        for (qsizetype code = 0; code < ofValue.size(); ++code) {
            if (occurs[static_cast<size_t>(code)] && ofValue[code].isValid())
                found.insert(ofValue[code], 0);
        }
    }
    m_starts = found.keys();
    int next = 0;
    for (int &index : found)
        index = next++;
    for (const QDateTime &start : ofValue) {
        m_hasOdd |= !start.isValid() && occurs[m_ofCode.size()];
        m_ofCode.push_back(start.isValid() ? found.value(start) : next);
    }
}

QDateTime PivotBuckets::timeOf(const QString &text) const
{
    if (text.size() == 10)
        return QDate::fromString(text, Qt::ISODate).startOfDay(m_zone);
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time;
}

qint64 PivotBuckets::days(int bucket) const
{
    if (isOdd(bucket))
        return 1;
    const QDateTime start = m_starts[bucket];
    const TimeRange whole(start, Buckets::endOf(start, m_grain));
    const TimeRange part = m_range.isNull() ? whole : whole.intersected(m_range);
    constexpr qint64 day = 86'400;
    // Days of 23 and 25 hours count as one.
    return std::max<qint64>(1, (part.length().count() + day / 2) / day);
}
