// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases of the calendar: dates, months, quarters, years, numbered weeks.
#include "usage/ask/TimeReader.h"

TimeReader::Found TimeReader::absolute(qsizetype i) const
{
    using Rule = Found (TimeReader::*)(qsizetype) const;
    static constexpr Rule rules[] = {&TimeReader::date,  &TimeReader::dayMonth,  &TimeReader::monthDay,
                                     &TimeReader::month, &TimeReader::quarter,   &TimeReader::week,
                                     &TimeReader::year,  &TimeReader::dayOfMonth};
    for (const Rule rule : rules) {
        if (const Found found = (this->*rule)(i))
            return found;
    }
    return {};
}

int TimeReader::yearNumber(qsizetype i) const
{
    const int n = number(i);
    return n >= 1990 && n <= 2100 && m_lexemes[i].token.text.size() == 4 ? n : -1;
}

int TimeReader::dayNumber(qsizetype i) const
{
    const int n = std::max(number(i), number(i, Sense::Ordinal));
    return n >= 1 && n <= 31 ? n : -1;
}

int TimeReader::yearAt(qsizetype i, qsizetype &next) const
{
    // "2025", "of 2025", "of last year", "this year"
    const qsizetype j = is(i, Sense::Prep, u"of") || is(i, Sense::Prep, u"in") ? i + 1 : i;
    if (const int year = yearNumber(j); year > 0) {
        next = j + 1;
        return year;
    }
    const bool last = is(j, Sense::Last, u"last") || is(j, Sense::Last, u"previous");
    if ((last || is(j, Sense::This)) && unit(j + 1) == CalendarUnit::Year && !m_comparing) {
        next = j + 2;
        return m_today.year() - (last ? 1 : 0);
    }
    if ((is(j, Sense::Last, u"previousyear")) && !m_comparing) {
        next = j + 1;
        return m_today.year() - 1;
    }
    next = i;
    return -1;
}

Period TimeReader::dated(int day, int month, int year, qsizetype first, qsizetype end) const
{
    const bool withoutYear = year < 0;
    QDate date(withoutYear ? m_today.year() : year, month, day);
    // Without a year it is the latest such day that has begun; the 29th of February may be some years ago.
    for (int back = 1; withoutYear && (!date.isValid() || date > m_today) && back < 9; ++back)
        date = QDate(m_today.year() - back, month, day);
    if (!date.isValid())
        return problem(tr("There is no such day. Which one do you mean?"), first, end);
    Period period = Period::whole(CalendarUnit::Day, date);
    period.withoutYear = withoutYear;
    return placed(period, first, end);
}

TimeReader::Found TimeReader::date(qsizetype i) const
{
    if (i >= m_lexemes.size())
        return {};
    const AskToken &token = m_lexemes[i].token;
    if (token.kind == AskToken::Kind::Month) {
        if (!token.date.isValid())
            return problem(tr("There is no such month. Which one do you mean?"), i, i + 1);
        return placed(Period::whole(CalendarUnit::Month, token.date), i, i + 1);
    }
    if (token.kind != AskToken::Kind::Date)
        return {};
    QDate day = token.date;
    if (token.otherDate.isValid() && !(m_dayFirst && !m_monthFirst)) {
        if (!m_monthFirst || m_dayFirst) {
            Period doubt = problem(tr("Is “%1” a day of %2 or of %3?")
                                       .arg(token.text, QLocale().monthName(token.date.month()),
                                            QLocale().monthName(token.otherDate.month())),
                                   i, i + 1);
            const auto reading = [&](QDate other) {
                return token.withoutYear ? dated(other.day(), other.month(), -1, i, i + 1).from : other;
            };
            doubt.replacement[0] = reading(token.date).toString(Qt::ISODate);
            doubt.replacement[1] = reading(token.otherDate).toString(Qt::ISODate);
            return doubt;
        }
        day = token.otherDate;
    }
    if (!day.isValid())
        return problem(tr("There is no such day. Which one do you mean?"), i, i + 1);
    qsizetype end = i + 1;
    const int year = token.withoutYear ? yearAt(i + 1, end) : day.year();
    return dated(day.day(), day.month(), year, i, end);
}

TimeReader::Found TimeReader::dayMonth(qsizetype i) const
{
    // "3 March", "3rd of March 2026", "3. März"; also "Monday, 3 March"
    const int day = dayNumber(i);
    const qsizetype j = is(i + 1, Sense::Prep, u"of") ? i + 2 : i + 1;
    if (day < 0 || !is(j, Sense::Month) || (j < m_lexemes.size() && m_lexemes[j].token.comma))
        return {};
    qsizetype end = j + 1;
    const int year = yearAt(j + 1, end);
    return dated(day, number(j, Sense::Month), year, i, end);
}

TimeReader::Found TimeReader::monthDay(qsizetype i) const
{
    // "March 3rd, 2026"; "March 2026" is a month
    if (!is(i, Sense::Month))
        return {};
    const qsizetype j = i + 1;
    const int day = dayNumber(j);
    if (day < 0 || (unit(j + 1) && !is(j + 2, Sense::By)) || m_lexemes[j].token.comma ||
        m_lexemes[j].token.dash)
        return {};
    qsizetype end = j + 1;
    const int year = yearAt(j + 1, end);
    return dated(day, number(i, Sense::Month), year, i, end);
}

Period TimeReader::latest(CalendarUnit u, QDate inThisYear) const
{
    Period period = Period::whole(u, inThisYear > m_today ? inThisYear.addYears(-1) : inThisYear);
    period.withoutYear = true;
    return period;
}

TimeReader::Found TimeReader::month(qsizetype i) const
{
    // "March", "March 2026", "the month of March"
    // after "by" it is a grain: "by month, February 2025"
    const bool grain = i > 0 && is(i - 1, Sense::By);
    const bool said = unit(i) == CalendarUnit::Month && !grain;
    const qsizetype j = !said ? i : is(i + 1, Sense::Prep, u"of") ? i + 2 : i + 1;
    if (!is(j, Sense::Month))
        return {};
    const int month = number(j, Sense::Month);
    qsizetype end = j + 1;
    const int year = yearAt(j + 1, end);
    if (year > 0)
        return placed(Period::whole(CalendarUnit::Month, QDate(year, month, 1)), i, end);
    return placed(latest(CalendarUnit::Month, QDate(m_today.year(), month, 1)), i, j + 1);
}

TimeReader::Found TimeReader::quarter(qsizetype i) const
{
    // "Q1 2026", "first quarter of last year", "2025 Q3", "H1"
    qsizetype j = i;
    int year = yearNumber(i);
    if (year > 0)
        ++j;
    const bool half = is(j, Sense::Half);
    if (!half && !is(j, Sense::Quarter))
        return {};
    qsizetype end = j + 1;
    if (year < 0) {
        // "first half of the year" is that of this year
        const qsizetype of = skip(j + 1, Sense::Prep);
        if (half && of > j + 1 && unit(of) == CalendarUnit::Year)
            end = of + 1;
        else
            year = yearAt(j + 1, end);
    }
    const CalendarUnit u = half ? CalendarUnit::Half : CalendarUnit::Quarter;
    const int which = number(j, half ? Sense::Half : Sense::Quarter) - 1;
    const QDate start(year > 0 ? year : m_today.year(), which * (half ? 6 : 3) + 1, 1);
    if (year > 0)
        return placed(Period::whole(u, start), i, end);
    return placed(latest(u, start), i, end);
}

TimeReader::Found TimeReader::yearBefore(qsizetype i) const
{
    // "last year's Q1", "this year's March"
    const bool last = is(i, Sense::Last, u"last") || is(i, Sense::Last, u"previous");
    if ((!last && !is(i, Sense::This)) || unit(i + 1) != CalendarUnit::Year)
        return {};
    Found named = is(i + 2, Sense::Month)     ? month(i + 2)
                  : is(i + 2, Sense::Quarter) ? quarter(i + 2)
                                              : Found();
    if (!named || !named->withoutYear || m_lexemes[i + 2].token.comma)
        return {};
    const int year = m_today.year() - (last ? 1 : 0);
    Period period = Period::whole(named->unit, QDate(year, named->from.month(), 1));
    return placed(period, i, named->end);
}

TimeReader::Found TimeReader::year(qsizetype i) const
{
    const bool grain = i > 0 && is(i - 1, Sense::By);
    const qsizetype said = unit(i) == CalendarUnit::Year && !grain ? i + 1 : i;
    const qsizetype j = said > i && is(said, Sense::Prep, u"of") ? said + 1 : said;
    const int year = yearNumber(j);
    if (year < 0 || is(j + 1, Sense::Unit))
        return {};
    return placed(Period::whole(CalendarUnit::Year, QDate(year, 1, 1)), i, j + 1);
}

TimeReader::Found TimeReader::week(qsizetype i) const
{
    // "week 12", "KW 12 2026"
    const int week = unit(i) == CalendarUnit::Week ? number(i + 1) : -1;
    if (week < 1 || week > 53 || (is(i + 2, Sense::Unit) && !is(i + 3, Sense::By)))
        return {};
    qsizetype end = i + 2;
    int year = yearAt(i + 2, end);
    const auto monday = [week](int y) {
        const QDate fourth(y, 1, 4);
        return fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
    };
    if (year < 0)
        year = monday(m_today.year()) > m_today ? m_today.year() - 1 : m_today.year();
    return placed(Period::whole(CalendarUnit::Week, monday(year)), i, end);
}

TimeReader::Found TimeReader::weekOf(qsizetype i) const
{
    // "week of January 23rd": the calendar week that has the day
    if (unit(i) != CalendarUnit::Week)
        return {};
    const bool grain = i > 0 && is(i - 1, Sense::By);
    const qsizetype j = skip(i + 1, Sense::Prep);
    const Found day = is(i + 1, Sense::Prep, u"of") && !grain ? simple(j) : Found();
    if (!day || day->unit != CalendarUnit::Day || day->count != 1 || !day->problem.isEmpty())
        return {};
    return placed(Period::whole(CalendarUnit::Week, Period::startOf(CalendarUnit::Week, day->from)), i,
                  day->end);
}

TimeReader::Found TimeReader::dayOfMonth(qsizetype i) const
{
    // "the 15th": the latest one that has begun
    const bool written =
        i < m_lexemes.size() && m_lexemes[i].token.ordinal && m_lexemes[i].token.text.back().isLetter();
    const int day = dayNumber(i);
    if (!written || day < 0 || is(i + 1, Sense::Unit) || is(i + 1, Sense::Number))
        return {};
    QDate month(m_today.year(), m_today.month(), 1);
    for (int back = 0; back < 3; ++back, month = month.addMonths(-1)) {
        const QDate date(month.year(), month.month(), day);
        if (date.isValid() && date <= m_today)
            return placed(Period::whole(CalendarUnit::Day, date), i, i + 1);
    }
    return {};
}
