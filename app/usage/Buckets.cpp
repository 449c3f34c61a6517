// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/Buckets.h"

namespace {
constexpr qint64 hour = 3'600;
}

QDateTime Buckets::startOf(const QDateTime &time, Grain grain, const QTimeZone &zone)
{
    if (grain == Grain::Hour)
        return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch() / hour * hour, zone);
    const QDate day = time.toTimeZone(zone).date();
    if (grain == Grain::Week)
        return day.addDays(1 - day.dayOfWeek()).startOfDay(zone);
    if (grain == Grain::Month)
        return QDate(day.year(), day.month(), 1).startOfDay(zone);
    return day.startOfDay(zone);
}

QDateTime Buckets::endOf(const QDateTime &start, Grain grain)
{
    if (grain == Grain::Hour)
        return start.addSecs(hour);
    const QDate day = start.date();
    const QDate next = grain == Grain::Week    ? day.addDays(7)
                       : grain == Grain::Month ? day.addMonths(1)
                                               : day.addDays(1);
    return next.startOfDay(start.timeZone());
}
