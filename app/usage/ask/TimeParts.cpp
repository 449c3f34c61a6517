// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases that depend on another stretch of time: parts of it, its start, the one before it.
#include "usage/ask/TimeReader.h"

TimeReader::Found TimeReader::linked(qsizetype i) const
{
    // "the week before", "the 7 days before", "the year earlier"
    const qsizetype j = is(i, Sense::Number) ? i + 1 : i;
    if (!is(j, Sense::Unit) || !is(j + 1, Sense::Before) || is(j + 2, Sense::Last))
        return {};
    Period period = Period::days(m_today.addDays(-1), m_today);
    const auto u = unit(j);
    period.link = u == CalendarUnit::Year ? Period::Link::SameLastYear : Period::Link::Previous;
    if (u) {
        period.unit = *u;
        period.count = is(i, Sense::Number) ? number(i) : 1;
    } else {
        period.count = 0;
    }
    return placed(period, i, j + 2);
}

TimeReader::Found TimeReader::same(qsizetype i) const
{
    // "same month last year", "same period a year ago", "same days of the previous year"
    if (!is(i, Sense::Same))
        return {};
    qsizetype j = i + 1;
    if (!is(j, Sense::Unit) && !is(j, Sense::Quarter) && !is(j, Sense::Day))
        return {};
    j = skip(j + 1, Sense::Prep);
    const bool lastYear = is(j, Sense::Last) && unit(j + 1) == CalendarUnit::Year;
    const bool yearAgo = unit(j) == CalendarUnit::Year && is(j + 1, Sense::Ago);
    const bool yearBefore = unit(j) == CalendarUnit::Year && is(j + 1, Sense::Before);
    const bool oneWord = is(j, Sense::Last, u"previousyear");
    Period period = Period::days(m_today.addDays(-1), m_today);
    period.link = Period::Link::SameLastYear;
    if (lastYear || yearAgo || yearBefore)
        return placed(period, i, j + 2);
    if (oneWord)
        return placed(period, i, j + 1);
    return problem(tr("The same as when? Say for example “same month last year”."), i, j);
}

TimeReader::Found TimeReader::edge(qsizetype i) const
{
    if (!is(i, Sense::Edge))
        return {};
    qsizetype j = skip(i + 1, Sense::Prep);
    // "the beginning of the year" is that of this year.
    Found whole;
    if (const auto u = unit(j); u && *u != CalendarUnit::Hour && !is(j + 1, Sense::Ago))
        whole = placed(Period::whole(*u, Period::startOf(*u, m_today)), i, j + 1);
    else
        whole = simple(j);
    if (!whole)
        return {};
    Period start = placed(*whole, i, whole->end);
    if (start.problem.isEmpty())
        start.problem = tr("From which day to which day exactly?");
    return start;
}

TimeReader::Found TimeReader::partOf(qsizetype i) const
{
    // "first 10 days of March", "last 3 months of 2025", "last day of March", "second half of March"
    const bool last = is(i, Sense::Last, u"last");
    const bool half = is(i, Sense::Half);
    if (!last && !half && !is(i, Sense::Ordinal))
        return {};
    qsizetype j = i + 1;
    const int count = !half && is(j, Sense::Number) ? number(j++) : 1;
    const auto u = half ? std::optional(CalendarUnit::Half) : unit(j);
    const qsizetype of = half ? i + 1 : j + 1;
    if (!u || !is(of, Sense::Prep) || !(is(of, Sense::Prep, u"of") || is(of, Sense::Prep, u"in")))
        return {};
    const Found whole = simple(skip(of, Sense::Prep));
    if (!whole || !whole->problem.isEmpty() || whole->link != Period::Link::None)
        return {};
    if (*u == CalendarUnit::Quarter && last && count == 1 && whole->unit == CalendarUnit::Year)
        return placed(Period::whole(*u, Period::add(*u, whole->to, -1)), i, whole->end);
    if (*u == CalendarUnit::Quarter || (half && whole->unit == CalendarUnit::Year))
        return {}; // "first quarter of 2025" is a quarter with its year
    const bool months = *u == CalendarUnit::Month && whole->unit > CalendarUnit::Month;
    const bool days = *u == CalendarUnit::Day && whole->unit != CalendarUnit::Day;
    if ((!months && !days) || count < 1 || (!last && number(i, Sense::Ordinal) > 1 && count > 1))
        return problem(tr("From which day to which day exactly?"), i, whole->end);
    const int skipped = last ? 0 : number(i, Sense::Ordinal) - 1;
    Period part = last ? Period::whole(*u, Period::add(*u, whole->to, -count), count)
                       : Period::whole(*u, Period::add(*u, whole->from, skipped), count);
    if (part.from < whole->from || part.to > whole->to)
        return problem(tr("From which day to which day exactly?"), i, whole->end);
    return placed(part, i, whole->end);
}
