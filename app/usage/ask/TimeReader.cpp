// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ask/TimeReader.h"

TimeReader::TimeReader(const QList<Lexeme> &lexemes, QDate today, bool comparing)
    : m_lexemes(lexemes), m_today(today), m_comparing(comparing)
{
    // One date that can be read in one way only tells how the others are meant.
    for (const Lexeme &lexeme : lexemes) {
        m_dayFirst |= lexeme.token.dayFirst;
        m_monthFirst |= lexeme.token.monthFirst;
    }
}

QList<Period> TimeReader::all() const
{
    QList<Period> periods;
    for (qsizetype i = 0; i < m_lexemes.size();) {
        if (const Found found = at(i)) {
            periods << checked(*found);
            i = found->end;
        } else {
            ++i;
        }
    }
    return periods;
}

Period TimeReader::checked(Period period) const
{
    if (period.problem.isEmpty() && period.link == Period::Link::None && period.from > m_today)
        period.problem = tr("Usage reports know the past only. Name days up to today.");
    return period;
}

int TimeReader::number(qsizetype i, Sense sense) const
{
    if (!is(i, sense))
        return -1;
    bool ok = false;
    const int value = m_lexemes[i].value(sense).toInt(&ok);
    return ok ? value : -1;
}

std::optional<CalendarUnit> TimeReader::unit(qsizetype i) const
{
    if (!is(i, Sense::Unit))
        return {};
    static const QHash<QString, CalendarUnit> units{
        {QStringLiteral("hour"), CalendarUnit::Hour},       {QStringLiteral("day"), CalendarUnit::Day},
        {QStringLiteral("week"), CalendarUnit::Week},       {QStringLiteral("month"), CalendarUnit::Month},
        {QStringLiteral("quarter"), CalendarUnit::Quarter}, {QStringLiteral("year"), CalendarUnit::Year}};
    const auto known = units.find(value(i, Sense::Unit));
    return known == units.end() ? std::nullopt : std::optional(*known);
}

qsizetype TimeReader::skip(qsizetype i, Sense sense) const
{
    while (is(i, sense))
        ++i;
    return i;
}

Period TimeReader::placed(Period period, qsizetype first, qsizetype end)
{
    period.first = first;
    period.end = end;
    return period;
}

Period TimeReader::problem(const QString &text, qsizetype first, qsizetype end) const
{
    Period period = Period::days(m_today, m_today.addDays(1));
    period.problem = text;
    return placed(period, first, end);
}

TimeReader::Found TimeReader::simple(qsizetype i) const
{
    using Rule = Found (TimeReader::*)(qsizetype) const;
    // The longer phrase first: "last 3 days of March" begins like "last 3 days".
    static constexpr Rule rules[] = {&TimeReader::partOf,   &TimeReader::same,       &TimeReader::linked,
                                     &TimeReader::weekday,  &TimeReader::yearBefore, &TimeReader::ago,
                                     &TimeReader::weekOf,   &TimeReader::lastUnits,  &TimeReader::lastNamed,
                                     &TimeReader::thisUnit, &TimeReader::nextUnit,   &TimeReader::toDate,
                                     &TimeReader::dayWord,  &TimeReader::edge,       &TimeReader::absolute};
    for (const Rule rule : rules) {
        if (const Found found = (this->*rule)(i))
            return found;
    }
    return {};
}

bool TimeReader::isPlural(qsizetype i) const
{
    static const QStringList german{QStringLiteral("stunden"),  QStringLiteral("tage"),
                                    QStringLiteral("tagen"),    QStringLiteral("wochen"),
                                    QStringLiteral("monate"),   QStringLiteral("monaten"),
                                    QStringLiteral("quartale"), QStringLiteral("quartalen"),
                                    QStringLiteral("jahre"),    QStringLiteral("jahren")};
    if (!is(i, Sense::Unit))
        return false;
    const QString &phrase = m_lexemes[i].phrase;
    return phrase == value(i, Sense::Unit) + u's' || german.contains(phrase);
}

bool TimeReader::isPossessive(qsizetype i) const
{
    // "last months cost" leaves out an apostrophe.
    return i + 1 < m_lexemes.size() && m_lexemes[i].phrase.endsWith(u's') &&
           m_lexemes[i + 1].hasAny({Sense::Product, Sense::Metric, Sense::MetricName, Sense::Entity,
                                    Sense::Usage, Sense::Value, Sense::Group, Sense::Aggregation,
                                    Sense::Grain});
}

TimeReader::Found TimeReader::previousWord(const QString &name, qsizetype first, qsizetype end) const
{
    // "Vormonat", "Vorwoche"
    static const QHash<QString, CalendarUnit> units{{QStringLiteral("day"), CalendarUnit::Day},
                                                    {QStringLiteral("week"), CalendarUnit::Week},
                                                    {QStringLiteral("month"), CalendarUnit::Month},
                                                    {QStringLiteral("quarter"), CalendarUnit::Quarter},
                                                    {QStringLiteral("year"), CalendarUnit::Year}};
    const auto known = units.find(name);
    Period period = Period::days(m_today.addDays(-1), m_today);
    if (known == units.end())
        period.link = Period::Link::Previous;
    else
        period = Period::whole(*known, Period::startOf(*known, m_today)).before();
    period.count = known == units.end() ? 0 : 1;
    period.previous = true;
    return placed(period, first, end);
}

TimeReader::Found TimeReader::lastUnits(qsizetype i) const
{
    // "last 2 weeks", "2 letzte Wochen", "month before last", "Vormonat"
    if (const auto u = unit(i); u && is(i + 1, Sense::Before) && is(i + 2, Sense::Last))
        return placed(Period::whole(*u, Period::add(*u, Period::startOf(*u, m_today), -2)), i, i + 3);
    qsizetype j = i;
    int count = -1;
    if (is(j, Sense::Number) && is(j + 1, Sense::Last) && isPlural(j + 2) && yearNumber(j) < 0)
        count = number(j++);
    if (!is(j, Sense::Last))
        return {};
    const QString kind = value(j, Sense::Last);
    if (kind.startsWith(QStringLiteral("previous")) && kind.size() > 8)
        return previousWord(kind.mid(8), i, j + 1);
    j = skip(j + 1, Sense::Whole);
    while (is(j, Sense::Last)) // "the last previous", "letzten vergangenen"
        ++j;
    if (count < 0 && is(j, Sense::Number) && yearNumber(j) < 0)
        count = number(j++);
    j = skip(j, Sense::Whole);
    if (is(j, Sense::Unit, u"period") && count < 0) {
        Period period = Period::days(m_today.addDays(-1), m_today);
        period.link = Period::Link::Previous;
        period.count = 0;
        return placed(period, i, j + 1);
    }
    const auto u = unit(j);
    if (!u || count == 0)
        return {};
    if (*u == CalendarUnit::Hour)
        return problem(tr("Usage reports are asked for by whole UTC days. Which days?"), i, j + 1);
    const int back = kind == QStringLiteral("beforelast") ? 2 : std::max(count, 1);
    const int length = kind == QStringLiteral("beforelast") ? 1 : back;
    if (back > 3'660 || (count < 0 && isPlural(j) && !isPossessive(j)))
        return problem(tr("How many of them? Say for example “last 7 days”."), i, j + 1);
    Period period = Period::whole(*u, Period::add(*u, Period::startOf(*u, m_today), -back), length);
    period.previous = kind == QStringLiteral("previous");
    return placed(period, i, j + 1);
}

TimeReader::Found TimeReader::lastNamed(qsizetype i) const
{
    // "last February", "last Q4": the latest one before the current one. "last Monday": before today.
    if (!is(i, Sense::Last))
        return {};
    if (is(i + 1, Sense::Weekday)) {
        const int back = (m_today.dayOfWeek() - number(i + 1, Sense::Weekday) + 7) % 7;
        return placed(Period::whole(CalendarUnit::Day, m_today.addDays(back == 0 ? -7 : -back)), i, i + 2);
    }
    if (!is(i + 1, Sense::Month) && !is(i + 1, Sense::Quarter))
        return {};
    Found named = is(i + 1, Sense::Month) ? month(i + 1) : quarter(i + 1);
    if (!named || !named->withoutYear)
        return {};
    if (named->to > m_today)
        named = named->aYearEarlier();
    return placed(*named, i, named->end);
}

TimeReader::Found TimeReader::thisUnit(qsizetype i) const
{
    qsizetype j = skip(i, Sense::SoFar);
    const bool early = j > i;
    if (!is(j, Sense::This))
        return {};
    j = skip(j + 1, Sense::Whole);
    if (is(j, Sense::Month) || is(j, Sense::Quarter)) {
        Found named = is(j, Sense::Month) ? month(j) : quarter(j);
        if (named && named->withoutYear && named->from.year() != m_today.year())
            named = Period::whole(named->unit, named->from.addYears(1));
        return named ? Found(placed(*named, i, j + 1)) : Found();
    }
    const auto u = unit(j);
    if (!u || *u == CalendarUnit::Hour)
        return {};
    Period period = Period::whole(*u, Period::startOf(*u, m_today));
    const qsizetype end = skip(j + 1, Sense::SoFar);
    if (early || end > j + 1)
        period = Period::days(period.from, m_today.addDays(1));
    return placed(period, i, end);
}

TimeReader::Found TimeReader::nextUnit(qsizetype i) const
{
    if (!is(i, Sense::Next))
        return {};
    const qsizetype j = is(i + 1, Sense::Number) ? i + 2 : i + 1;
    if (!is(j, Sense::Unit) && !is(j, Sense::Weekday) && !is(j, Sense::Month))
        return {};
    return problem(tr("Usage reports know the past only. Name days up to today."), i, j + 1);
}

TimeReader::Found TimeReader::ago(qsizetype i) const
{
    // "3 days ago", "a week ago", "vor 3 Tagen"
    const bool lead = is(i, Sense::Ago, u"lead");
    qsizetype j = lead ? i + 1 : i;
    const int count = is(j, Sense::Number) ? number(j++) : 1;
    const auto u = unit(j);
    if (!u || count < 1 || count > 3'660)
        return {};
    if (!lead && !is(j + 1, Sense::Ago, u""))
        return {};
    const qsizetype end = lead ? j + 1 : j + 2;
    if (*u == CalendarUnit::Hour)
        return problem(tr("Usage reports are asked for by whole UTC days. Which days?"), i, end);
    Period period = Period::whole(*u, Period::add(*u, Period::startOf(*u, m_today), -count));
    // "a year ago", after what it is compared with, is the same stretch a year earlier.
    if (m_comparing && *u == CalendarUnit::Year && count == 1)
        period.link = Period::Link::SameLastYear;
    return placed(period, i, end);
}

TimeReader::Found TimeReader::toDate(qsizetype i) const
{
    static const QHash<QString, CalendarUnit> units{{QStringLiteral("week"), CalendarUnit::Week},
                                                    {QStringLiteral("month"), CalendarUnit::Month},
                                                    {QStringLiteral("quarter"), CalendarUnit::Quarter},
                                                    {QStringLiteral("year"), CalendarUnit::Year}};
    if (!is(i, Sense::ToDate))
        return {};
    Period period =
        Period::days(Period::startOf(units.value(value(i, Sense::ToDate)), m_today), m_today.addDays(1));
    return placed(period, i, i + 1);
}

TimeReader::Found TimeReader::dayWord(qsizetype i) const
{
    if (!is(i, Sense::Day))
        return {};
    const QDate day = m_today.addDays(-number(i, Sense::Day));
    return placed(Period::whole(CalendarUnit::Day, day), i, skip(i + 1, Sense::SoFar));
}

TimeReader::Found TimeReader::weekday(qsizetype i) const
{
    // "Monday of last week", "last week's Monday", "this Monday", "Monday"
    const auto inWeek = [this](qsizetype week, qsizetype day, qsizetype first, qsizetype end) -> Found {
        const bool last = is(week, Sense::Last, u"last") || is(week, Sense::Last, u"previous");
        if ((!last && !is(week, Sense::This)) || unit(week + 1) != CalendarUnit::Week)
            return {};
        const QDate monday = Period::startOf(CalendarUnit::Week, m_today).addDays(last ? -7 : 0);
        return placed(Period::whole(CalendarUnit::Day, monday.addDays(number(day, Sense::Weekday) - 1)),
                      first, end);
    };
    if (is(i + 2, Sense::Weekday)) {
        if (const Found found = inWeek(i, i + 2, i, i + 3))
            return found;
    }
    const bool thisDay = is(i, Sense::This) && is(i + 1, Sense::Weekday);
    const qsizetype day = thisDay ? i + 1 : i;
    if (!is(day, Sense::Weekday))
        return {};
    const qsizetype week = skip(day + 1, Sense::Prep);
    if (const Found found = inWeek(week, day, i, week + 2); found && !thisDay)
        return found;
    int back = (m_today.dayOfWeek() - number(day, Sense::Weekday) + 7) % 7;
    if (thisDay)
        back = m_today.dayOfWeek() - number(day, Sense::Weekday);
    return placed(Period::whole(CalendarUnit::Day, m_today.addDays(-back)), i, day + 1);
}
