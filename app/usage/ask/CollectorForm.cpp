// SPDX-License-Identifier: GPL-3.0-or-later
// How: groups, grain, aggregation, chart, the top ones.
#include "usage/ask/Collector.h"

namespace {
const std::initializer_list<Sense> namesOfDimensions{Sense::Dimension, Sense::DimensionName, Sense::Flag};

QList<Meaning> only(const Lexeme &lexeme, std::initializer_list<Sense> senses)
{
    QList<Meaning> ways;
    for (const Meaning &meaning : lexeme.meanings) {
        if (std::ranges::find(senses, meaning.sense) != senses.end())
            ways << meaning;
    }
    return ways;
}
} // namespace

// "top 5 countries", "the 5 biggest", "which 3 carriers cost the most"
bool Collector::topAt(qsizetype i)
{
    const bool highest = free(i, Sense::Aggregation) && at(i)->is(Sense::Aggregation, u"max");
    if (!free(i, Sense::Top) && !free(i, Sense::Most) && !highest)
        return false;
    qsizetype number = -1;
    for (const qsizetype beside : {next(i), before(i)}) {
        if (number < 0 && free(beside, Sense::Number))
            number = beside;
    }
    for (qsizetype j = 0; number < 0 && j < m_lexemes.size(); ++j) {
        if (free(j, Sense::Number) && at(next(j)) && at(next(j))->hasAny(namesOfDimensions))
            number = j;
    }
    if (number < 0)
        return false;
    m_found.topN = m_lexemes[number].value(Sense::Number).toInt();
    m_lexemes[number].take(Role::Top);
    m_lexemes[i].take(Role::Top);
    return true;
}

void Collector::tops()
{
    for (qsizetype i = 0; i < m_lexemes.size(); ++i) {
        if (!topAt(i))
            continue;
        for (qsizetype j = i + 1; j < m_lexemes.size(); ++j) {
            if (free(j, Sense::Top) || free(j, Sense::Most))
                m_lexemes[j].take(Role::Top); // "top 5 most expensive"
        }
        return;
    }
}

// "which country cost the most" names one; "highest cost by country" is a maximum.
void Collector::superlatives()
{
    for (qsizetype i = 0; i < m_lexemes.size() && !m_found.topN; ++i) {
        const bool highest = free(i, Sense::Aggregation) && at(i)->is(Sense::Aggregation, u"max");
        if (!free(i, Sense::Top) && !free(i, Sense::Most) && !highest)
            continue;
        const auto named = std::ranges::find_if(m_lexemes, [](const Lexeme &lexeme) {
            return !lexeme.used && lexeme.hasAny({Sense::Dimension, Sense::DimensionName}) &&
                   !lexeme.has(Sense::Product);
        });
        if (highest && named == m_lexemes.end())
            continue;
        if (named != m_lexemes.end() && !named->isPlural())
            m_found.topN = 1;
        else
            doubt(tr("How many of them? Say for example “top 5”."),
                  {{i, QStringLiteral("top 5")}, {i, QStringLiteral("top 10")}});
        m_lexemes[i].take(Role::Top);
    }
}

// "by inbound and outbound" names all the values of a dimension instead of the dimension.
void Collector::groupValues(qsizetype first, qsizetype &end)
{
    QList<qsizetype> members{first};
    for (qsizetype i = first + 1; at(i); ++i) {
        if (free(i, Sense::And) || free(i, Sense::Versus))
            continue;
        if (!free(i, Sense::Value))
            break;
        members << i;
    }
    if (members.size() < 2 && !m_lexemes[first].value(Sense::Value).contains(u' '))
        return;
    for (qsizetype i = first; i <= members.last(); ++i)
        m_lexemes[i].take(Role::Dimension);
    m_found.dimensions << Findings::Split{.lexeme = first, .ways = only(m_lexemes[first], {Sense::Value})};
    end = members.last() + 1;
}

bool Collector::groupMember(qsizetype by, qsizetype i)
{
    Lexeme &member = m_lexemes[i];
    // "by SIM card charges" is about charges.
    const Lexeme *owned = at(next(i));
    if (member.has(Sense::Product) && owned && !owned->token.comma &&
        owned->hasAny({Sense::Metric, Sense::MetricName, Sense::Usage}))
        return false;
    // "per tag" is the tag, "pro Tag" the day.
    const bool german = std::ranges::any_of(m_lexemes[by].meanings, &Meaning::german) &&
                        m_lexemes[by].phrase != QStringLiteral("per");
    if (member.hasAny(namesOfDimensions) && !(german && member.has(Sense::Unit))) {
        member.take(Role::Dimension);
        m_found.dimensions << Findings::Split{.lexeme = i, .ways = only(member, namesOfDimensions)};
        return true;
    }
    if (member.has(Sense::Unit)) {
        const QString unit = member.value(Sense::Unit);
        static const QStringList grains{QStringLiteral("hour"), QStringLiteral("day"), QStringLiteral("week"),
                                        QStringLiteral("month")};
        if (unit == QStringLiteral("date") || grains.contains(unit))
            m_found.grains << (unit == QStringLiteral("date") ? QStringLiteral("day") : unit);
        else
            doubt(tr("Usage can be shown by hour, day, week or month. Which of them?"));
        member.take(Role::Grain, unit);
        // "day by day"
        if (free(before(by), Sense::Unit) && m_lexemes[before(by)].value(Sense::Unit) == unit)
            m_lexemes[before(by)].take(Role::Grain, unit);
        return true;
    }
    static const QStringList ratio{QStringLiteral("per"),      QStringLiteral("pro"),
                                   QStringLiteral("je"),       QStringLiteral("each"),
                                   QStringLiteral("every"),    QStringLiteral("for each"),
                                   QStringLiteral("for every")};
    if (member.hasAny({Sense::Entity, Sense::Metric, Sense::MetricName}) &&
        ratio.contains(m_lexemes[by].phrase)) {
        doubt(tr("Usage reports have no rates such as the cost of one call. Ask for both numbers instead."));
        member.take(Role::Unknown);
        return true;
    }
    return false;
}

// Whether a word such as "by" breaks out nothing: "by number of calls", "received by fax", "nach
// Deutschland".
bool Collector::groupsNothing(qsizetype by, qsizetype i) const
{
    const std::initializer_list<Sense> measures{Sense::Metric, Sense::MetricName, Sense::Entity,
                                                Sense::Counting};
    const bool measure = at(i) && (at(i)->hasAny(measures) || at(i)->has(Sense::Usage));
    const bool time = at(i) && at(i)->role == Role::Time && at(i)->used;
    const bool product = at(i) && at(i)->has(Sense::Product) && i > 0;
    qsizetype named = i; // "by outbound SIP minutes"
    while (at(named) && !at(named)->used && !at(named)->hasAny({Sense::Entity, Sense::Metric}) &&
           at(named)->hasAny({Sense::Product, Sense::Group, Sense::Value, Sense::Aggregation, Sense::Grain}))
        named = next(named);
    const bool later = named > i && at(named) && at(named)->hasAny(measures);
    return m_lexemes[by].has(Sense::Prep) || measure || time || later || product;
}

// One behind the last member of "by country, direction and by day"; `by` itself when there is none.
qsizetype Collector::groupEnd(qsizetype by)
{
    qsizetype i = next(by);
    bool any = false;
    while (at(i) && !at(i)->used) {
        if (any && !free(i, Sense::And) && !m_lexemes[i].token.comma && !m_lexemes[i].token.slash)
            break;
        if (free(i, Sense::And))
            i = next(i);
        while (free(i, Sense::By))
            m_lexemes[i++].take(Role::Dimension);
        if (!at(i) || at(i)->used)
            break;
        qsizetype end = i;
        if (free(i, Sense::Value))
            groupValues(i, end);
        if (end == i && !groupMember(by, i))
            break;
        any = true;
        i = end > i ? end : next(i);
    }
    return any ? i : by;
}

void Collector::groupingAt(qsizetype by)
{
    const qsizetype end = groupEnd(by);
    const qsizetype i = next(by);
    if (end > by)
        m_lexemes[by].take(Role::Dimension);
    else if (i > by + 1 && !m_lexemes[by + 1].hasAny({Sense::Article, Sense::Whole}))
        doubt(tr("By what should it be broken out? I can't do it by “%1”.").arg(quoted(by + 1)));
    else if (groupsNothing(by, i))
        m_lexemes[by].take(Role::Filler);
    else if (at(i) && !at(i)->isUnknown())
        doubt(tr("By what should it be broken out? I can't do it by “%1”.").arg(quoted(i)));
    for (qsizetype j = by; j < end && j < m_lexemes.size(); ++j) {
        if (free(j, Sense::And))
            m_lexemes[j].take(Role::Dimension);
    }
}

void Collector::groupings()
{
    for (qsizetype i = 0; i < m_lexemes.size(); ++i) {
        if (free(i, Sense::By))
            groupingAt(i);
        if (free(i, Sense::Sorted)) {
            m_lexemes[i].take(Role::Filler);
            if (!at(next(i)) || !at(next(i))->hasAny({Sense::Metric, Sense::MetricName, Sense::Entity}))
                doubt(tr("Reports are sorted by what they count. Leave the sorting out, or name a metric."));
        }
    }
}

void Collector::forms()
{
    for (qsizetype i = 0; i < m_lexemes.size(); ++i) {
        Lexeme &lexeme = m_lexemes[i];
        if (free(i, Sense::Grain)) {
            m_found.grains << lexeme.value(Sense::Grain);
            lexeme.take(Role::Grain, lexeme.value(Sense::Grain));
        } else if (free(i, Sense::Aggregation)) {
            m_found.aggregations << lexeme.value(Sense::Aggregation);
            lexeme.take(Role::Aggregation, lexeme.value(Sense::Aggregation));
        } else if (free(i, Sense::Chart)) {
            m_found.charts << lexeme.value(Sense::Chart);
            lexeme.take(Role::Chart, lexeme.value(Sense::Chart));
        }
    }
    for (QStringList *list : {&m_found.grains, &m_found.aggregations, &m_found.charts})
        list->removeDuplicates();
    if (m_found.aggregations.size() > 1)
        m_found.aggregations.removeAll(QStringLiteral("total"));
    if (m_found.grains.size() > 1)
        doubt(tr("By hour, day, week or month? One of them."));
    if (m_found.charts.size() > 1)
        doubt(tr("Which chart: bar, line, pie or table? One of them."));
    if (m_found.aggregations.size() > 1)
        doubt(tr("Total, average or maximum? One of them."));
}

// "busiest day": the maximum of days
void Collector::grainUnits()
{
    for (qsizetype i = 0; i < m_lexemes.size(); ++i) {
        const qsizetype lead = before(i);
        if (!free(i, Sense::Unit) || !at(lead) || at(lead)->role != Role::Aggregation ||
            !m_found.grains.isEmpty())
            continue;
        if (m_found.aggregations.contains(QStringLiteral("total")))
            continue;
        const QString unit = m_lexemes[i].value(Sense::Unit);
        if (unit != QStringLiteral("day") && unit != QStringLiteral("hour") &&
            unit != QStringLiteral("week") && unit != QStringLiteral("month"))
            continue;
        m_found.grains << unit;
        m_lexemes[i].take(Role::Grain, unit);
    }
}
