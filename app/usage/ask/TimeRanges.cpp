// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases with two ends: "since March", "from 3 to 10 March", "between Monday and Wednesday".
#include "usage/ask/TimeReader.h"

TimeReader::Found TimeReader::at(qsizetype i) const
{
    if (is(i, Sense::Since))
        return since(i);
    if (is(i, Sense::Between)) {
        if (const Found found = between(i))
            return found;
    }
    const bool led = is(i, Sense::From);
    const qsizetype first = led ? i + 1 : i;
    if (Found days = daysOfOneMonth(first))
        return placed(*days, led ? i : first, days->end);
    const Found start = simple(first);
    if (!start)
        return {};
    if (!m_comparing || led) {
        if (const Found range = upTo(*start, start->end))
            return placed(*range, led ? i : range->first, range->end);
    }
    if (!led)
        return start;
    // "from March 3 on" has an end; "from March 3" may be that day or all that came after.
    Period only = placed(*start, i, start->end);
    if (is(only.end, Sense::SoFar) || is(only.end, Sense::Now)) {
        only.to = m_today.addDays(1);
        ++only.end;
    } else if (only.unit == CalendarUnit::Day && only.count == 1 && only.problem.isEmpty() &&
               m_lexemes[i].phrase != QStringLiteral("vom") && !is(first, Sense::Day)) {
        only.problem = tr("From that day until when?");
    }
    return only;
}

TimeReader::Found TimeReader::since(qsizetype i) const
{
    qsizetype j = skip(i + 1, Sense::Prep);
    Found start = simple(j);
    if (!start) {
        if (is(j, Sense::Number) && is(j + 1, Sense::Unit))
            return problem(tr("Since which day exactly?"), i, j + 2);
        return {};
    }
    // "since the beginning of the year": the start of a stretch is a day here, and so no doubt.
    if (is(j, Sense::Edge, u"start"))
        start->problem.clear();
    if (const Found range = upTo(*start, start->end))
        return placed(*range, i, range->end);
    Period period = Period::days(start->from, m_today.addDays(1));
    period.problem = start->problem;
    period.replacement[0] = start->replacement[0];
    period.replacement[1] = start->replacement[1];
    return placed(period, i, skip(start->end, Sense::SoFar));
}

Period TimeReader::joined(Period start, const Period &end) const
{
    if (start.problem.isEmpty())
        start.problem = end.problem;
    for (int i : {0, 1}) {
        if (start.replacement[i].isEmpty())
            start.replacement[i] = end.replacement[i];
    }
    Period last = end;
    // The year is said once: "January to March 2025", "November 2024 to February".
    if (start.withoutYear && !last.withoutYear) {
        while (start.from >= last.to)
            start.from = start.from.addYears(-1);
        while (start.from.addYears(1) < last.to)
            start.from = start.from.addYears(1);
    } else if (last.withoutYear) {
        while (last.to <= start.from) {
            last.from = last.from.addYears(1);
            last.to = last.to.addYears(1);
        }
        while (!start.withoutYear && last.from.addYears(-1) >= start.from)
            last = last.aYearEarlier();
    }
    if (start.problem.isEmpty() && last.to <= start.from)
        start.problem = tr("That ends before it begins. From which day to which day?");
    const bool same = start.unit == last.unit && start.unit != CalendarUnit::Day;
    const CalendarUnit u = same ? start.unit : CalendarUnit::Day;
    int count = 0;
    for (QDate day = start.from; day < last.to && count < 10'000; day = Period::add(u, day, 1))
        ++count;
    start.to = last.to;
    start.unit = u;
    start.count = count;
    start.end = end.end;
    return start;
}

TimeReader::Found TimeReader::upTo(const Period &start, qsizetype i) const
{
    if (i >= m_lexemes.size() || start.link != Period::Link::None)
        return {};
    qsizetype j = i;
    if (is(j, Sense::To))
        j = skip(j + 1, Sense::Prep);
    else if (!m_lexemes[j].token.dash)
        return {};
    if (is(j, Sense::Now))
        return joined(start, placed(Period::whole(CalendarUnit::Day, m_today), j, j + 1));
    // "March 3 to 10": the month is said once.
    const int day = dayNumber(j);
    const bool lone = day > 0 && start.unit == CalendarUnit::Day && !simple(j) && !is(j + 1, Sense::Unit);
    const bool lastDay = day > 0 && start.unit == CalendarUnit::Day && start.count == 1 &&
                         m_lexemes[j].token.ordinal && !is(j + 1, Sense::Month) &&
                         !is(j + 1, Sense::Prep, u"of");
    if (lone || lastDay) {
        qsizetype end = j + 1;
        const int year = start.withoutYear ? yearAt(j + 1, end) : start.from.year();
        Period from = start;
        if (year > 0 && start.withoutYear)
            from = dated(start.from.day(), start.from.month(), year, start.first, start.end);
        from.withoutYear = false;
        return joined(from, dated(day, from.from.month(), from.from.year(), j, end));
    }
    const Found end = simple(j);
    if (!end || end->link != Period::Link::None)
        return {};
    return joined(start, *end);
}

TimeReader::Found TimeReader::daysOfOneMonth(qsizetype i) const
{
    // "3 to 10 March", "3.–10. März 2026"
    const int day = dayNumber(i);
    if (day < 0 || is(i + 1, Sense::Month))
        return {};
    const qsizetype j = is(i + 1, Sense::To) ? skip(i + 2, Sense::Prep) : i + 1;
    if (j >= m_lexemes.size() || (j == i + 1 && !m_lexemes[j].token.dash))
        return {};
    const Found end = dayMonth(j);
    if (!end || !end->problem.isEmpty())
        return {};
    Period start = dated(day, end->from.month(), end->from.year(), i, i + 1);
    return joined(start, *end);
}

TimeReader::Found TimeReader::between(qsizetype i) const
{
    qsizetype j = skip(i + 1, Sense::Prep);
    Found start = simple(j);
    Found end;
    if (!start) {
        // "between 3 and 10 March"
        const int day = dayNumber(j);
        if (day < 0 || !is(j + 1, Sense::And))
            return {};
        end = dayMonth(j + 2);
        if (!end)
            return {};
        start = dated(day, end->from.month(), end->from.year(), j, j + 1);
    } else {
        if (!is(start->end, Sense::And) && !is(start->end, Sense::To))
            return {};
        const qsizetype k = skip(start->end + 1, Sense::Prep);
        end = is(k, Sense::Now) ? Found(placed(Period::whole(CalendarUnit::Day, m_today), k, k + 1))
                                : simple(k);
        if (!end || m_comparing)
            return {};
    }
    return placed(joined(*start, *end), i, end->end);
}
