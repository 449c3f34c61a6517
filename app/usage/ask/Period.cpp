// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ask/Period.h"

namespace {
int monthsIn(CalendarUnit unit)
{
    switch (unit) {
    case CalendarUnit::Month:
        return 1;
    case CalendarUnit::Quarter:
        return 3;
    case CalendarUnit::Half:
        return 6;
    case CalendarUnit::Year:
        return 12;
    default:
        return 0;
    }
}

QDate mondayOfWeek(int week, int year)
{
    const QDate fourth(year, 1, 4); // always in week 1
    return fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
}
} // namespace

QDate Period::startOf(CalendarUnit unit, QDate day)
{
    if (unit == CalendarUnit::Week)
        return day.addDays(1 - day.dayOfWeek());
    const int months = monthsIn(unit);
    if (months == 0)
        return day;
    return QDate(day.year(), (day.month() - 1) / months * months + 1, 1);
}

QDate Period::add(CalendarUnit unit, QDate day, int number)
{
    if (unit == CalendarUnit::Week)
        return day.addDays(7 * number);
    const int months = monthsIn(unit);
    return months == 0 ? day.addDays(number) : day.addMonths(months * number);
}

Period Period::whole(CalendarUnit unit, QDate start, int count)
{
    Period period;
    period.from = start;
    period.to = add(unit, start, count);
    period.unit = unit;
    period.count = count;
    return period;
}

Period Period::days(QDate from, QDate to)
{
    Period period;
    period.from = from;
    period.to = to;
    period.count = int(from.daysTo(to));
    return period;
}

Period Period::before() const
{
    Period earlier = *this;
    earlier.to = from;
    earlier.from = add(unit, from, -count);
    return earlier;
}

Period Period::aYearEarlier() const
{
    Period earlier = *this;
    if (unit == CalendarUnit::Week) {
        int year = 0;
        const int week = from.weekNumber(&year);
        earlier.from = mondayOfWeek(week, year - 1);
        earlier.to = earlier.from.addDays(from.daysTo(to));
    } else {
        earlier.from = from.addYears(-1);
        // The end of February is the end of February in a leap year, too.
        earlier.to = to.day() == 1 ? to.addYears(-1) : earlier.from.addDays(from.daysTo(to));
    }
    return earlier;
}
