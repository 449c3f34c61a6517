// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ask/Collector.h"

Collector::Collector(QList<Lexeme> lexemes, QDate today) : m_lexemes(m_found.lexemes), m_today(today)
{
    m_found.lexemes = std::move(lexemes);
}

Findings Collector::collect()
{
    times();
    tops();
    givenValues();
    groupings();
    superlatives();
    forms();
    grainUnits();
    comparedValues();
    values();
    countries();
    countings();
    dimensions();
    products();
    metrics();
    comparedMetrics();
    comparison();
    return m_found;
}

const Lexeme *Collector::at(qsizetype i) const
{
    return i >= 0 && i < m_lexemes.size() ? &m_lexemes[i] : nullptr;
}

bool Collector::free(qsizetype i, Sense sense) const
{
    return at(i) && !at(i)->used && at(i)->has(sense);
}

// Says nothing by itself: what may stand between two words that belong together.
bool Collector::isQuiet(qsizetype i) const
{
    return at(i) && !at(i)->used && !at(i)->isUnknown() &&
           std::ranges::all_of(at(i)->meanings, [](const Meaning &meaning) {
               return meaning.sense == Sense::Filler || meaning.sense == Sense::Article ||
                      meaning.sense == Sense::Whole;
           });
}

qsizetype Collector::next(qsizetype i) const
{
    for (++i; isQuiet(i);)
        ++i;
    return i;
}

qsizetype Collector::before(qsizetype i) const
{
    for (--i; isQuiet(i);)
        --i;
    return i;
}

void Collector::doubt(const QString &why, QList<std::pair<qsizetype, QString>> instead)
{
    m_found.doubts << Doubt{.why = why, .instead = std::move(instead)};
}

QString Collector::quoted(qsizetype i) const
{
    return at(i) ? at(i)->token.text : QString();
}
