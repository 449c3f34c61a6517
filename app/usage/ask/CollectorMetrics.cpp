// SPDX-License-Identifier: GPL-3.0-or-later
// What: products, metrics, and nouns such as "calls" that can be either.
#include "usage/ask/Collector.h"

namespace {
bool isMetric(const Lexeme &lexeme)
{
    return lexeme.hasAny({Sense::Metric, Sense::MetricName}) &&
           (!lexeme.used || lexeme.role == AskWord::Role::Metric);
}

// What may stand between a noun and the metric that belongs to it: "cost of outbound SIP calls to France".
bool isBetween(const Lexeme &lexeme)
{
    if (lexeme.role == AskWord::Role::Filter || lexeme.role == AskWord::Role::Aggregation ||
        lexeme.role == AskWord::Role::Grain)
        return true;
    return lexeme.hasAny({Sense::Product, Sense::Group, Sense::Prep, Sense::Filler, Sense::Value}) &&
           !lexeme.hasAny({Sense::Entity, Sense::Metric});
}

QList<Meaning> waysOf(const Lexeme &lexeme, std::initializer_list<Sense> senses)
{
    QList<Meaning> ways;
    for (const Meaning &meaning : lexeme.meanings) {
        if (std::ranges::find(senses, meaning.sense) != senses.end())
            ways << meaning;
    }
    return ways;
}
} // namespace

// 1: a metric stands there directly; 2: one joined by "and"; 0: neither.
int Collector::neighbour(qsizetype i, int step) const
{
    bool joined = false;
    for (qsizetype j = i + step; at(j); j += step) {
        const Lexeme &lexeme = m_lexemes[j];
        // A comma stands before a word: seen from the left it is that of the word itself.
        const AskToken &edge = step > 0 ? lexeme.token : m_lexemes[j + 1].token;
        joined |= edge.comma || edge.slash;
        if (lexeme.hasAny({Sense::And, Sense::Versus}) && lexeme.role != AskWord::Role::Dimension &&
            lexeme.role != AskWord::Role::Filter) {
            joined = true;
            continue;
        }
        if (isMetric(lexeme) || (joined && lexeme.has(Sense::Counting)))
            return joined ? 2 : 1;
        if (joined && lexeme.role == AskWord::Role::Filter)
            joined = false;
        if (!isBetween(lexeme))
            return 0;
    }
    return 0;
}

bool Collector::isAttached(qsizetype i) const
{
    return neighbour(i, 1) == 1 || neighbour(i, -1) == 1;
}

bool Collector::isCoordinated(qsizetype i) const
{
    return !isAttached(i) && (neighbour(i, 1) == 2 || neighbour(i, -1) == 2);
}

// "number of", "how many", "count": what they count is a metric of its own.
void Collector::countings()
{
    for (qsizetype i = 0; i < m_lexemes.size(); ++i) {
        if (!free(i, Sense::Counting) || at(i)->has(Sense::MetricName))
            continue;
        qsizetype j = next(i);
        while (at(j) && isBetween(m_lexemes[j]) &&
               !m_lexemes[j].hasAny({Sense::Dimension, Sense::DimensionName}) && !m_lexemes[j].has(Sense::By))
            j = next(j);
        const Lexeme *counted = at(j);
        const bool dimension = counted && !counted->used &&
                               counted->hasAny({Sense::Dimension, Sense::DimensionName}) &&
                               !counted->hasAny({Sense::Product, Sense::Entity, Sense::Metric});
        if (dimension && j == next(i)) {
            doubt(
                tr("Usage reports don't count how many of “%1” there are. Ask for a metric of each instead.")
                    .arg(quoted(j)));
        } else if (counted && counted->is(Sense::Metric, u"cost") &&
                   m_lexemes[i].phrase.startsWith(QStringLiteral("count"))) {
            m_found.aggregations = {QStringLiteral("count")};
            m_lexemes[i].take(Role::Aggregation, QStringLiteral("count"));
            continue;
        } else if (!counted || !counted->hasAny({Sense::Entity, Sense::Metric, Sense::MetricName})) {
            // "SMS count": of what was named before, or of the product
            bool before = false;
            for (qsizetype k = 0; k < i; ++k)
                before |= free(k, Sense::Entity) || isMetric(m_lexemes[k]);
            if (!before)
                m_found.metrics << Findings::Wanted{
                    .lexeme = i, .ways = {{.sense = Sense::Metric, .value = QStringLiteral("count")}}};
        }
        m_lexemes[i].take(Role::Metric);
    }
}

void Collector::products()
{
    for (qsizetype i = 0; i < m_lexemes.size(); ++i) {
        Lexeme &lexeme = m_lexemes[i];
        if (lexeme.used)
            continue;
        // "recordings" and "SMS" are a product and what is counted of it.
        if (lexeme.has(Sense::Product)) {
            m_found.products << lexeme.value(Sense::Product);
            if (!lexeme.hasAny({Sense::Entity, Sense::MetricName, Sense::Metric}))
                lexeme.take(Role::Product, lexeme.value(Sense::Product));
        } else if (lexeme.has(Sense::Absent) &&
                   !lexeme.hasAny({Sense::MetricName, Sense::Entity, Sense::Group})) {
            doubt(tr("“%1” is not among the products that usage reports offer for this account.")
                      .arg(quoted(i)));
            lexeme.take(Role::Unknown);
        } else if (lexeme.has(Sense::Group) && !lexeme.has(Sense::Entity)) {
            m_found.groups << lexeme.value(Sense::Group).split(u' ');
            lexeme.take(Role::Product);
        }
    }
    m_found.products.removeDuplicates();
}

// "data cost" and "cost of data" ask for the cost; "billed SIP minutes" for the billed ones.
void Collector::relateMetrics()
{
    static const QStringList masses{
        QStringLiteral("data"),       QStringLiteral("duration"), QStringLiteral("pages"),
        QStringLiteral("tokens"),     QStringLiteral("parts"),    QStringLiteral("stored"),
        QStringLiteral("characters"), QStringLiteral("sessions"), QStringLiteral("requestcount"),
        QStringLiteral("uplink"),     QStringLiteral("downlink")};
    static const QStringList billed{QStringLiteral("billed"), QStringLiteral("charged"),
                                    QStringLiteral("berechnete"), QStringLiteral("berechneten"),
                                    QStringLiteral("berechneter")};
    for (qsizetype i = 0; i + 1 < m_found.metrics.size(); ++i) {
        Findings::Wanted &first = m_found.metrics[i];
        Findings::Wanted &second = m_found.metrics[i + 1];
        const Lexeme &one = m_lexemes[first.lexeme];
        const Lexeme &other = m_lexemes[second.lexeme];
        const bool beside = next(first.lexeme) == second.lexeme && !other.token.comma && !other.token.slash;
        const bool belongs = neighbour(first.lexeme, 1) == 1;
        const bool bills = billed.contains(one.phrase) || one.is(Sense::Metric, u"billed");
        // "verified count" is one thing.
        if (beside && other.has(Sense::Counting) && !one.is(Sense::Metric, u"cost")) {
            second.ways = first.ways;
        } else if (bills && belongs && other.is(Sense::Metric, u"duration")) {
            first.ways = {{.sense = Sense::Metric, .value = QStringLiteral("billed")}};
            second.noun = true;
        } else if (beside && other.is(Sense::Metric, u"cost") && masses.contains(one.value(Sense::Metric))) {
            first.noun = true;
        } else if (beside && other.is(Sense::Metric, u"cost") && !one.has(Sense::Entity) &&
                   !one.is(Sense::Metric, u"cost")) {
            doubt(tr("Usage reports don't have the cost of “%1” apart. Ask for both numbers instead.")
                      .arg(quoted(first.lexeme)));
        } else if (belongs && one.is(Sense::Metric, u"cost") && at(next(first.lexeme))->has(Sense::Prep)) {
            if (masses.contains(other.value(Sense::Metric)))
                second.noun = true;
            else
                doubt(tr("Usage reports don't have the cost of “%1” apart. Ask for both numbers instead.")
                          .arg(quoted(second.lexeme)));
        }
    }
}

void Collector::metrics()
{
    const auto named = [](const Findings::Wanted &wanted) { return !wanted.noun && !wanted.usage; };
    for (qsizetype i = 0; i < m_lexemes.size(); ++i) {
        Lexeme &lexeme = m_lexemes[i];
        if (lexeme.used)
            continue;
        const bool noun = lexeme.has(Sense::Entity);
        if (noun) {
            const QStringList products =
                lexeme.value(Sense::Entity).section(u'@', 1).split(u' ', Qt::SkipEmptyParts);
            if (!products.isEmpty() && !lexeme.has(Sense::Product))
                m_found.groups << products;
            m_found.metrics << Findings::Wanted{.lexeme = i,
                                                .ways = waysOf(lexeme, {Sense::Entity, Sense::MetricName}),
                                                .noun = !isCoordinated(i)};
        } else if (isMetric(lexeme)) {
            m_found.metrics << Findings::Wanted{.lexeme = i,
                                                .ways = waysOf(lexeme, {Sense::Metric, Sense::MetricName})};
        } else if (lexeme.has(Sense::Usage)) {
            m_found.metrics << Findings::Wanted{
                .lexeme = i, .ways = {}, .noun = !isCoordinated(i), .usage = true};
        } else {
            continue;
        }
        lexeme.take(Role::Metric);
    }
    std::ranges::sort(m_found.metrics, {}, &Findings::Wanted::lexeme);
    relateMetrics();
    // "cost of calls" asks for the cost only, "SIP usage costs" too.
    const bool any = std::ranges::any_of(m_found.metrics, named);
    const bool nouns = std::ranges::any_of(
        m_found.metrics, [](const Findings::Wanted &wanted) { return wanted.noun && !wanted.usage; });
    for (const Findings::Wanted &wanted : std::as_const(m_found.metrics)) {
        if (wanted.noun && any && !wanted.usage && !m_lexemes[wanted.lexeme].has(Sense::Entity))
            m_found.hints << wanted.ways;
    }
    m_found.metrics.removeIf([&](const Findings::Wanted &wanted) {
        return (wanted.noun && any) || (wanted.usage && wanted.noun && nouns);
    });
}
