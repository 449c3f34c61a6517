// SPDX-License-Identifier: GPL-3.0-or-later
// Only what: values of dimensions, countries; and the dimensions that are left to break out by.
#include "usage/ask/Collector.h"

#include <QRegularExpression>

namespace {
QList<Meaning> dimensionsOf(const Lexeme &lexeme)
{
    QList<Meaning> ways;
    for (const Meaning &meaning : lexeme.meanings) {
        if (meaning.sense == Sense::Dimension || meaning.sense == Sense::DimensionName ||
            meaning.sense == Sense::Flag)
            ways << meaning;
    }
    return ways;
}

// The values of a lexeme such as "sent and received": "direction=outbound direction=inbound".
QStringList valuesOf(const Lexeme &lexeme)
{
    return lexeme.value(Sense::Value).split(u' ', Qt::SkipEmptyParts);
}

bool isValueText(const Lexeme &lexeme)
{
    static const QRegularExpression digit(QStringLiteral("\\d"));
    return lexeme.token.kind == AskToken::Kind::Quoted || lexeme.token.kind == AskToken::Kind::Number ||
           (lexeme.isUnknown() && lexeme.token.text.contains(digit));
}
} // namespace

// "direction outbound", "country Germany": the value says it all, and is found later.
bool Collector::namesValueAfter(qsizetype i, const Lexeme &value)
{
    const Lexeme &name = m_lexemes[i];
    if (value.has(Sense::Value) && valuesOf(value).size() == 1)
        return name.is(Sense::Dimension, value.value(Sense::Value).section(u'=', 0, 0));
    return value.has(Sense::Country) && name.is(Sense::Dimension, u"country");
}

// An id such as "gpt-4o" was cut at its signs: it goes on until the next space.
QString Collector::wholeValue(qsizetype first)
{
    QString text = m_lexemes[first].token.text;
    for (qsizetype j = first + 1; j < m_lexemes.size(); ++j) {
        const Lexeme &rest = m_lexemes[j];
        if (m_lexemes[first].token.kind == AskToken::Kind::Quoted || rest.used ||
            rest.token.start > m_lexemes[j - 1].token.end() + 1 || !(rest.token.dash || rest.token.slash))
            break;
        text += (rest.token.dash ? QStringLiteral("-") : QStringLiteral("/")) + rest.token.text;
        m_lexemes[j].take(Role::Filter);
    }
    return text;
}

// "connection 1234", "tag \"gold\"", "direction=outbound", "country code 49"
bool Collector::givenValueAt(qsizetype i)
{
    static const QStringList copulas{QStringLiteral("is"), QStringLiteral("equals"), QStringLiteral("are"),
                                     QStringLiteral("ist")};
    static const QStringList closed{QStringLiteral("country"),    QStringLiteral("sourcecountry"),
                                    QStringLiteral("direction"),  QStringLiteral("status"),
                                    QStringLiteral("numbertype"), QStringLiteral("calltype")};
    Lexeme &name = m_lexemes[i];
    const QList<Meaning> ways = dimensionsOf(name);
    const bool copula = at(i + 1) && copulas.contains(at(i + 1)->phrase);
    const qsizetype where = copula ? i + 2 : i + 1; // "direction is outbound"
    Lexeme *value = where < m_lexemes.size() ? &m_lexemes[where] : nullptr;
    if (ways.isEmpty() || name.used || !value || value->used)
        return false;
    if (namesValueAfter(i, *value)) {
        name.take(Role::Filter);
        return true;
    }
    const bool equals = value->token.equals;
    const bool grouped = at(before(i)) && at(before(i))->hasAny({Sense::By, Sense::Top});
    const bool led = at(before(i)) && at(before(i))->has(Sense::Prep) && !at(before(i))->has(Sense::By);
    // A plain word may be the name of a tag or carrier, never a country that nobody knows.
    const bool word = value->isUnknown() && value->token.kind == AskToken::Kind::Word && led &&
                      !value->mended && !closed.contains(name.value(Sense::Dimension));
    if ((!isValueText(*value) && !word && !equals) || (grouped && !equals) || value->token.comma)
        return false;
    QString text = wholeValue(where);
    if (name.has(Sense::Flag) && value->token.kind != AskToken::Kind::Quoted)
        text = text.toLower() == QStringLiteral("yes") ? QStringLiteral("true") : text.toLower();
    m_found.filters << Findings::Only{.lexeme = i, .ways = ways, .value = text};
    name.take(Role::Filter);
    value->take(Role::Filter, text);
    return true;
}

void Collector::givenValues()
{
    for (qsizetype i = 0; i < m_lexemes.size(); ++i)
        givenValueAt(i);
}

// "inbound vs outbound" and "compare inbound with outbound": the dimension is what is asked for.
void Collector::comparedValues()
{
    for (qsizetype i = 0; i + 2 < m_lexemes.size(); ++i) {
        if (!free(i, Sense::Value))
            continue;
        const qsizetype other = i + 2;
        const bool against =
            free(i + 1, Sense::Versus) || (free(i + 1, Sense::And) && free(before(i), Sense::Compare));
        if (!against || !free(other, Sense::Value) || m_found.periods.size() > 1)
            continue;
        const auto idea = [this](qsizetype at) {
            return m_lexemes[at].value(Sense::Value).section(u'=', 0, 0);
        };
        if (idea(i) != idea(other))
            continue;
        QList<Meaning> ways{{.sense = Sense::Value, .value = m_lexemes[i].value(Sense::Value)}};
        m_found.dimensions << Findings::Split{.lexeme = i, .ways = ways};
        if (free(before(i), Sense::Compare))
            m_lexemes[before(i)].take(Role::Filler);
        for (qsizetype j = i; j <= other; ++j)
            m_lexemes[j].take(Role::Dimension);
    }
}

void Collector::values()
{
    for (qsizetype i = 0; i < m_lexemes.size(); ++i) {
        Lexeme &lexeme = m_lexemes[i];
        if (lexeme.used || (!lexeme.has(Sense::Value) && !lexeme.has(Sense::Flag)))
            continue;
        const QStringList values = valuesOf(lexeme);
        for (const QString &value : values) {
            const QList<Meaning> ways{{.sense = Sense::Value, .value = value}};
            m_found.filters << Findings::Only{.lexeme = i, .ways = ways, .value = value.section(u'=', 1)};
        }
        if (values.isEmpty())
            m_found.filters << Findings::Only{
                .lexeme = i, .ways = dimensionsOf(lexeme), .value = QStringLiteral("true")};
        for (const Meaning &meaning : std::as_const(lexeme.meanings)) {
            if (meaning.sense == Sense::Entity)
                m_found.metrics << Findings::Wanted{.lexeme = i, .ways = {meaning}, .noun = true};
        }
        lexeme.take(Role::Filter, values.isEmpty() ? lexeme.phrase : values.join(u' '));
    }
}

void Collector::countries()
{
    bool source = false;
    for (qsizetype i = 0; i < m_lexemes.size(); ++i) {
        if (!free(i, Sense::Country))
            continue;
        const Lexeme *lead = at(before(i));
        const bool goesOn =
            lead && (lead->has(Sense::And) || m_lexemes[i].token.comma || lead->has(Sense::Country));
        if (!goesOn)
            source = lead && !lead->used && (lead->has(Sense::From) || lead->is(Sense::Prep, u"from"));
        m_found.filters << Findings::Only{.lexeme = i,
                                          .ways = {},
                                          .value = m_lexemes[i].value(Sense::Country),
                                          .country = true,
                                          .source = source};
        m_lexemes[i].take(Role::Filter, m_lexemes[i].value(Sense::Country));
        for (qsizetype j = before(i); j >= 0 && j < i; ++j) {
            if (!m_lexemes[j].used && m_lexemes[j].hasAny({Sense::Prep, Sense::And, Sense::From, Sense::To}))
                m_lexemes[j].take(Role::Filter);
        }
    }
}

void Collector::dimensions()
{
    for (qsizetype i = 0; i < m_lexemes.size(); ++i) {
        Lexeme &lexeme = m_lexemes[i];
        const QList<Meaning> ways = dimensionsOf(lexeme);
        const bool asked = at(before(i)) && at(before(i))->role == Role::Top &&
                           !lexeme.hasAny({Sense::Metric, Sense::MetricName});
        // "SIM cost" is about the product, "top 5 SIMs" about each of them.
        if (lexeme.used || ways.isEmpty() ||
            (!asked &&
             lexeme.hasAny({Sense::Product, Sense::Group, Sense::Metric, Sense::MetricName, Sense::Entity})))
            continue;
        // "carrier cost" may be what carriers cost or the cost by carrier.
        const Lexeme *owned = at(next(i));
        if (!m_found.topN && owned && !owned->used && !owned->token.comma &&
            owned->hasAny({Sense::Metric, Sense::MetricName, Sense::Usage}))
            doubt(tr("Should it be broken out by “%1”? Then say “by %1”.").arg(quoted(i)));
        m_found.dimensions << Findings::Split{.lexeme = i, .ways = ways};
        lexeme.take(Role::Dimension);
    }
}
