// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsagePlan.h"

#include "records/UsageMetrics.h"
#include "records/UsageReports.h"

#include <QCryptographicHash>
#include <QTimeZone>
#include <algorithm>

namespace {
constexpr auto longest = UsageReports::longest;

QDateTime midnight(QDate day)
{
    return {day, QTime(0, 0), Qt::UTC};
}

// What lies before the first moment after it belongs to the day of that moment.
QDate lastDay(const TimeRange &range)
{
    return range.to().addMSecs(-1).date();
}

QList<TimeRange> cutAtMidnight(const TimeRange &run)
{
    if (run.length() <= longest)
        return {run};
    QList<TimeRange> found;
    for (QDateTime at = run.from(); at < run.to();) {
        const QDateTime end = std::min(midnight(at.date().addDays(longest.count())), run.to());
        found << TimeRange(at, end);
        at = end;
    }
    return found;
}
} // namespace

UsagePlan::UsagePlan(const UsageQuery &query) : m_asked(query)
{
    m_asked.dimensions = query.wireDimensions();
    const bool isLong = query.range.length() > longest;
    if (query.dateRange.isEmpty() && m_asked.bucketDimension().isEmpty() && isLong &&
        std::ranges::all_of(query.metrics, UsageMetrics::isAdditive))
        m_asked.dimensions << QStringLiteral("date");
    m_isByDay = query.dateRange.isEmpty() && !m_asked.bucketDimension().isEmpty();
}

QList<TimeRange> UsagePlan::slices(const QSet<QDate> &known) const
{
    const TimeRange &range = m_asked.range;
    if (!m_asked.dateRange.isEmpty())
        return {TimeRange()};
    if (!m_isByDay)
        return range.pieces(longest);
    QList<TimeRange> found;
    QDateTime begin = range.from();
    const auto runUntil = [&](const QDateTime &end) {
        if (begin < end)
            found += cutAtMidnight({begin, end});
    };
    for (QDate day = range.from().date(); midnight(day) < range.to(); day = day.addDays(1)) {
        if (!known.contains(day))
            continue;
        runUntil(midnight(day));
        begin = midnight(day.addDays(1));
    }
    runUntil(range.to());
    return found;
}

QList<QDate> UsagePlan::closedDays(const TimeRange &range, const QDateTime &now)
{
    QList<QDate> days;
    if (range.isNull())
        return days;
    for (QDate day = range.from().date(); midnight(day) < range.to(); day = day.addDays(1)) {
        const TimeRange whole = dayRange(day);
        if (whole.from() >= range.from() && whole.to() <= range.to() && isClosed(whole, now))
            days << day;
    }
    return days;
}

bool UsagePlan::isClosed(const TimeRange &range, const QDateTime &now)
{
    return !range.isNull() && range.to().addSecs(std::chrono::seconds(UsageReports::settles).count()) <= now;
}

int UsagePlan::daysIn(const TimeRange &range)
{
    return range.length().count() <= 0 ? 0 : static_cast<int>(range.from().date().daysTo(lastDay(range))) + 1;
}

TimeRange UsagePlan::dayRange(QDate day)
{
    return {midnight(day), midnight(day.addDays(1))};
}

QByteArray UsagePlan::key(const TimeRange &slice) const
{
    return QCryptographicHash::hash(key() + slice.toString().toUtf8(), QCryptographicHash::Sha256);
}
