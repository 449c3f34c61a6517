// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TimeRange.h"

using std::chrono::seconds;

TimeRange::TimeRange(const QDateTime &from, const QDateTime &to)
{
    if (!from.isValid() || !to.isValid() || from > to)
        return;
    m_from = from.toUTC();
    m_to = to.toUTC();
}

TimeRange TimeRange::last(seconds length, const QDateTime &now)
{
    return {now.addSecs(-length.count()), now};
}

TimeRange TimeRange::days(QDate first, QDate last, const QTimeZone &zone)
{
    // Where clocks change at midnight a day may not begin at 00:00.
    return {first.startOfDay(zone), last.addDays(1).startOfDay(zone)};
}

TimeRange TimeRange::month(int year, int month, const QTimeZone &zone)
{
    const QDate first(year, month, 1);
    return days(first, first.addMonths(1).addDays(-1), zone);
}

seconds TimeRange::length() const
{
    return seconds(isNull() ? 0 : m_from.secsTo(m_to));
}

bool TimeRange::contains(const QDateTime &time) const
{
    return !isNull() && time >= m_from && time < m_to;
}

TimeRange TimeRange::intersected(const TimeRange &other) const
{
    if (isNull() || other.isNull())
        return {};
    const TimeRange common(std::max(m_from, other.m_from), std::min(m_to, other.m_to));
    return common.length() > seconds(0) ? common : TimeRange();
}

TimeRange TimeRange::previous() const
{
    return isNull() ? TimeRange() : last(length(), m_from);
}

QList<TimeRange> TimeRange::pieces(seconds longest) const
{
    QList<TimeRange> found;
    for (QDateTime at = m_from; !isNull() && longest > seconds(0) && at < m_to;) {
        const QDateTime end = std::min(at.addSecs(longest.count()), m_to);
        found << TimeRange(at, end);
        at = end;
    }
    return found;
}

QString TimeRange::toString() const
{
    if (isNull())
        return {};
    return m_from.toString(Qt::ISODate) + u'/' + m_to.toString(Qt::ISODate);
}

TimeRange TimeRange::parse(const QString &text)
{
    const QStringList ends = text.split(u'/');
    if (ends.size() != 2)
        return {};
    return {QDateTime::fromString(ends[0], Qt::ISODate), QDateTime::fromString(ends[1], Qt::ISODate)};
}

QString TimeRange::display(const QTimeZone &zone, const QLocale &locale) const
{
    if (isNull())
        return tr("all time");
    const QDateTime from = m_from.toTimeZone(zone);
    const QDateTime to = m_to.toTimeZone(zone);
    const bool wholeDays =
        from == from.date().startOfDay(zone) && to == to.date().startOfDay(zone) && from.date() < to.date();
    if (!wholeDays)
        return tr("%1 – %2").arg(locale.toString(from, QLocale::ShortFormat),
                                 locale.toString(to, QLocale::ShortFormat));
    const QDate last = to.date().addDays(-1);
    const QString begin = locale.toString(from.date(), QLocale::ShortFormat);
    return last == from.date() ? begin
                               : tr("%1 – %2").arg(begin, locale.toString(last, QLocale::ShortFormat));
}
