// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/PivotBuckets.h"

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
        for (QDateTime at = startOf(range.from()); at < range.to(); at = after(at))
            found.insert(at, 0);
    }
    QList<QDateTime> ofValue;
    // A value of the list may occur in no row; a million rows share few values.
    std::vector<bool> occurs;
    if (m_column) {
        for (const QString &text : m_column->values) {
            const QDateTime time = timeOf(text);
            ofValue << (time.isValid() ? startOf(time) : QDateTime());
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

QDateTime PivotBuckets::startOf(const QDateTime &time) const
{
    if (m_grain == Grain::Hour) {
        const qint64 hour = 3'600;
        return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch() / hour * hour, m_zone);
    }
    const QDate day = time.toTimeZone(m_zone).date();
    if (m_grain == Grain::Week)
        return day.addDays(1 - day.dayOfWeek()).startOfDay(m_zone);
    if (m_grain == Grain::Month)
        return QDate(day.year(), day.month(), 1).startOfDay(m_zone);
    return day.startOfDay(m_zone);
}

QDateTime PivotBuckets::after(const QDateTime &start) const
{
    if (m_grain == Grain::Hour)
        return start.addSecs(3'600);
    const QDate day = start.date();
    const QDate next = m_grain == Grain::Week    ? day.addDays(7)
                       : m_grain == Grain::Month ? day.addMonths(1)
                                                 : day.addDays(1);
    return next.startOfDay(m_zone);
}

qint64 PivotBuckets::days(int bucket) const
{
    if (isOdd(bucket))
        return 1;
    const QDateTime start = m_starts[bucket];
    const TimeRange whole(start, after(start));
    const TimeRange part = m_range.isNull() ? whole : whole.intersected(m_range);
    constexpr qint64 day = 86'400;
    // Days of 23 and 25 hours count as one.
    return std::max<qint64>(1, (part.length().count() + day / 2) / day);
}
