// SPDX-License-Identifier: GPL-3.0-or-later
// When: stretches of time, and which of them is compared with which.
#include "usage/ask/Collector.h"
#include "usage/ask/TimeReader.h"

namespace {
QString spanText(const Period &period)
{
    const QLocale locale;
    const QString from = locale.toString(period.from, QLocale::ShortFormat);
    return period.from.addDays(1) == period.to
               ? from
               : from + QStringLiteral(" – ") + locale.toString(period.to.addDays(-1), QLocale::ShortFormat);
}
} // namespace

bool Collector::comparesTimes() const
{
    const QList<Period> periods = TimeReader(m_lexemes, m_today, false).all();
    for (qsizetype i = 0; i < m_lexemes.size(); ++i) {
        if (m_lexemes[i].has(Sense::Compare))
            return true;
        if (!m_lexemes[i].hasAny({Sense::Versus, Sense::Than}))
            continue;
        qsizetype j = i + 1;
        while (at(j) && at(j)->hasAny({Sense::Prep, Sense::Filler}) && !at(j)->has(Sense::Last))
            ++j;
        if (std::ranges::any_of(periods, [j](const Period &period) { return period.first == j; }))
            return true;
    }
    return false;
}

void Collector::times()
{
    m_found.periods = TimeReader(m_lexemes, m_today, comparesTimes()).all();
    for (const Period &period : std::as_const(m_found.periods)) {
        const bool own = period.link == Period::Link::None && period.problem.isEmpty();
        for (qsizetype i = period.first; i < period.end; ++i)
            m_lexemes[i].take(Role::Time, own ? spanText(period) : QString());
        for (qsizetype i = period.first - 1; i >= 0; --i) {
            Lexeme &lead = m_lexemes[i];
            if (lead.used || !lead.hasAny({Sense::Prep, Sense::From, Sense::Whole}) ||
                lead.hasAny({Sense::Versus, Sense::Than}))
                break;
            lead.take(Role::Time);
        }
        if (!period.problem.isEmpty()) {
            QList<std::pair<qsizetype, QString>> instead;
            for (const QString &reading : period.replacement) {
                if (!reading.isEmpty())
                    instead << std::pair(period.first, reading);
            }
            doubt(period.problem, instead);
        }
    }
}

// "January and February" are one stretch when they touch.
void Collector::joinTimes()
{
    Period joined = m_found.periods.first();
    for (qsizetype i = 1; i < m_found.periods.size(); ++i) {
        Period nextOne = m_found.periods[i];
        if (joined.withoutYear && !nextOne.withoutYear && joined.unit == nextOne.unit) {
            const int years = nextOne.from.year() - joined.from.year();
            joined.from = joined.from.addYears(years);
            joined.to = joined.to.addYears(years);
        }
        const qsizetype between = m_found.periods[i].first - 1;
        const QString &link = m_lexemes[between].phrase;
        const bool either = link == QStringLiteral("or") || link == QStringLiteral("oder");
        const bool comma = m_lexemes[m_found.periods[i].first].token.comma;
        const bool linked = !either && (comma || m_lexemes[between].has(Sense::And));
        if (!linked || joined.to != nextOne.from || joined.unit != nextOne.unit ||
            nextOne.link != Period::Link::None) {
            doubt(tr(
                "There are several stretches of time. Which one is it, or should they be compared? Say for "
                "example “compare this month with last month”."));
            return;
        }
        joined.to = nextOne.to;
        joined.count += nextOne.count;
        if (m_lexemes[between].has(Sense::And))
            m_lexemes[between].take(Role::Time);
    }
    m_found.periods = {joined};
}

void Collector::compareOne(const Period &period)
{
    for (Lexeme &lexeme : m_lexemes) {
        if (!lexeme.has(Sense::OverPeriod) || lexeme.used)
            continue;
        const QString over = lexeme.value(Sense::OverPeriod);
        static const QHash<QString, CalendarUnit> units{{QStringLiteral("day"), CalendarUnit::Day},
                                                        {QStringLiteral("week"), CalendarUnit::Week},
                                                        {QStringLiteral("month"), CalendarUnit::Month},
                                                        {QStringLiteral("quarter"), CalendarUnit::Quarter}};
        const bool own = units.contains(over) && units.value(over) == period.unit && period.count == 1;
        if (over == QStringLiteral("year"))
            m_found.compare = period.aYearEarlier();
        else if (over == QStringLiteral("period") || own)
            m_found.compare = period.before();
        else
            doubt(tr(
                "What should be compared with what? Say for example “compare this month with last month”."));
        lexeme.take(Role::Compare);
    }
}

void Collector::compareTwo(Period first, Period second)
{
    const bool sameMonth = first.from.month() == second.from.month();
    if (first.withoutYear && !second.withoutYear && first.unit == second.unit && !sameMonth &&
        second.link == Period::Link::None && second.unit >= CalendarUnit::Month &&
        m_lexemes[second.end - 1].token.number > 31) {
        const int years = second.from.year() - first.from.year();
        first.from = first.from.addYears(years);
        first.to = first.to.addYears(years);
    } else if (second.withoutYear && !first.withoutYear && first.unit == second.unit) {
        Period sameYear = second;
        const int years = first.from.year() - second.from.year();
        sameYear.from = second.from.addYears(years);
        sameYear.to = second.to.addYears(years);
        if (sameYear.from <= m_today)
            second = sameYear;
    }
    const bool fits = second.count == 0 || first.isLike(second) ||
                      first.from.daysTo(first.to) == second.from.daysTo(second.to);
    if (second.link == Period::Link::SameLastYear)
        second = first.aYearEarlier();
    else if ((second.link == Period::Link::Previous && (second.count == 0 || first.isLike(second))) ||
             (second.previous && first.isLike(second)))
        second = first.before();
    else if (second.link == Period::Link::Previous || !fits || second.unit != first.unit ||
             second.from == first.from)
        doubt(tr("What exactly should it be compared with? Name two stretches of the same kind, such as "
                 "“this month "
                 "with last month”."));
    m_found.periods = {first};
    m_found.compare = second;
}

// "connected vs attempted" and "compare cost and parts" name two metrics.
void Collector::comparedMetrics()
{
    if (m_found.periods.size() > 1 || m_found.metrics.size() < 2)
        return;
    for (qsizetype i = 0; i < m_lexemes.size(); ++i) {
        if (free(i, Sense::Versus) && at(before(i)) && at(before(i))->role == Role::Metric && at(next(i)) &&
            at(next(i))->role == Role::Metric)
            m_lexemes[i].take(Role::Filler);
        else if (free(i, Sense::Compare))
            m_lexemes[i].take(Role::Filler);
    }
}

// "als Tabelle" compares nothing, "mehr als gestern" does.
bool Collector::isComparing(qsizetype i) const
{
    const Lexeme &lexeme = m_lexemes[i];
    if (lexeme.used || !lexeme.hasAny({Sense::Compare, Sense::Versus, Sense::Than}))
        return false;
    if (lexeme.hasAny({Sense::Compare, Sense::Versus}) || !lexeme.has(Sense::Prep))
        return true;
    return at(next(i)) && at(next(i))->role == Role::Time;
}

void Collector::comparison()
{
    bool asked = false;
    for (qsizetype i = 0; i < m_lexemes.size(); ++i)
        asked |= isComparing(i);
    const qsizetype number = m_found.periods.size();
    if (number == 2 && asked) {
        compareTwo(m_found.periods[0], m_found.periods[1]);
        for (Lexeme &lexeme : m_lexemes) {
            const bool link = lexeme.hasAny({Sense::Compare, Sense::Versus, Sense::Than, Sense::Comparative});
            if (!lexeme.used && link)
                lexeme.take(Role::Compare);
        }
        for (qsizetype i = m_found.periods[0].end; i < m_lexemes.size(); ++i) {
            if (!m_lexemes[i].used && m_lexemes[i].hasAny({Sense::To, Sense::And}) && at(i + 1) &&
                at(i + 1)->role == Role::Time)
                m_lexemes[i].take(Role::Compare);
        }
        return;
    }
    if (number > 1)
        joinTimes();
    if (m_found.periods.size() == 1) {
        if (m_found.periods[0].link == Period::Link::None)
            compareOne(m_found.periods[0]);
        else
            doubt(tr(
                "What should be compared with what? Say for example “compare this month with last month”."));
    }
    if (asked && !m_found.compare)
        doubt(tr("What should be compared with what? Say for example “compare this month with last month”."));
}
