// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/Comparison.h"

namespace {
/// The stretch right before: of whole months as many months, else as many days.
TimeRange before(const TimeRange &range, const QTimeZone &zone)
{
    const QDate first = range.from().toTimeZone(zone).date();
    const QDate end = range.to().toTimeZone(zone).date();
    const int months = (end.year() - first.year()) * 12 + end.month() - first.month();
    if (first.day() == 1 && end.day() == 1 && months > 0)
        return TimeRange::days(first.addMonths(-months), first.addDays(-1), zone);
    // Not so many seconds: clocks change between.
    return TimeRange::days(first.addDays(-first.daysTo(end)), first.addDays(-1), zone);
}

TimeRange yearBefore(const TimeRange &range, const QTimeZone &zone)
{
    const QDate first = range.from().toTimeZone(zone).date();
    const QDate end = range.to().toTimeZone(zone).date();
    // The end, not the last day: of February in a leap year it is the same.
    return TimeRange::days(first.addYears(-1), end.addYears(-1).addDays(-1), zone);
}
} // namespace

RangeChoice Comparison::choice(const RangeChoice &own, const QDateTime &now) const
{
    if (with == With::Range)
        return range;
    const TimeRange first = own.resolved(now);
    if (first.isNull())
        return RangeChoice::ofDays({}, own.zone);
    const QTimeZone zone = own.timeZone();
    return RangeChoice::ofDays(with == With::Before ? before(first, zone) : yearBefore(first, zone),
                               own.zone);
}
