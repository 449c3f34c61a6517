// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ask/Lexicon.h"

#include "usage/ask/AskToken.h"
#include "usage/ask/WordTables.h"

namespace {
struct SenseName
{
    const char *name;
    Sense sense;
};

constexpr SenseName senseNames[] = {
    {"product", Sense::Product},
    {"group", Sense::Group},
    {"entity", Sense::Entity},
    {"usage", Sense::Usage},
    {"metric", Sense::Metric},
    {"dimension", Sense::Dimension},
    {"value", Sense::Value},
    {"flag", Sense::Flag},
    {"grain", Sense::Grain},
    {"by", Sense::By},
    {"aggregation", Sense::Aggregation},
    {"chart", Sense::Chart},
    {"top", Sense::Top},
    {"most", Sense::Most},
    {"counting", Sense::Counting},
    {"sorted", Sense::Sorted},
    {"and", Sense::And},
    {"prep", Sense::Prep},
    {"compare", Sense::Compare},
    {"versus", Sense::Versus},
    {"comparative", Sense::Comparative},
    {"than", Sense::Than},
    {"overperiod", Sense::OverPeriod},
    {"unit", Sense::Unit},
    {"last", Sense::Last},
    {"this", Sense::This},
    {"next", Sense::Next},
    {"ago", Sense::Ago},
    {"since", Sense::Since},
    {"to", Sense::To},
    {"from", Sense::From},
    {"between", Sense::Between},
    {"day", Sense::Day},
    {"weekday", Sense::Weekday},
    {"month", Sense::Month},
    {"number", Sense::Number},
    {"ordinal", Sense::Ordinal},
    {"quarter", Sense::Quarter},
    {"half", Sense::Half},
    {"todate", Sense::ToDate},
    {"sofar", Sense::SoFar},
    {"same", Sense::Same},
    {"before", Sense::Before},
    {"edge", Sense::Edge},
    {"now", Sense::Now},
    {"whole", Sense::Whole},
    {"not", Sense::Not},
    {"unsupported", Sense::Unsupported},
    {"decline", Sense::Decline},
    {"filler", Sense::Filler},
    {"article", Sense::Article},
};

const SenseName *senseOf(const QString &name)
{
    for (const SenseName &entry : senseNames) {
        if (name == QLatin1String(entry.name))
            return &entry;
    }
    return nullptr;
}

// Nouns that an operator puts in the plural as well.
bool isNoun(Sense sense)
{
    return sense == Sense::Product || sense == Sense::Absent || sense == Sense::Entity ||
           sense == Sense::Metric || sense == Sense::MetricName || sense == Sense::Dimension ||
           sense == Sense::DimensionName;
}

// What the parts of a compound may be: nothing that only holds a sentence together.
bool isPart(Sense sense)
{
    switch (sense) {
    case Sense::Product:
    case Sense::Group:
    case Sense::Entity:
    case Sense::Usage:
    case Sense::Metric:
    case Sense::MetricName:
    case Sense::Dimension:
    case Sense::DimensionName:
    case Sense::Grain:
    case Sense::Aggregation:
    case Sense::Chart:
    case Sense::Unit:
    case Sense::Last:
    case Sense::This:
    case Sense::Counting:
        return true;
    default:
        return false;
    }
}
} // namespace

Lexicon::Lexicon(const QList<UsageProduct> &products)
{
    QSet<QString> listed;
    for (const UsageProduct &product : products)
        listed << QString(product.product).replace(u'_', u'-').toLower();
    addTable(WordTables::english(), false, listed);
    addTable(WordTables::german(), true, listed);
    addTable(WordTables::products(), false, listed);
    addTable(WordTables::metrics(), false, listed);
    addTable(WordTables::dimensions(), false, listed);
    addCountries();
    addOptions(products);
    const auto words = WordTables::notTypos().toString().simplified().split(u' ');
    m_notTypos = QSet<QString>(words.cbegin(), words.cend());
}

QString Lexicon::plural(const QString &word)
{
    static const QString vowels = QStringLiteral("aeiou");
    if (word.endsWith(u'y') && word.size() > 1 && !vowels.contains(word[word.size() - 2]))
        return word.chopped(1) + QStringLiteral("ies");
    if (word.endsWith(u's') || word.endsWith(u'x') || word.endsWith(QStringLiteral("ch")) ||
        word.endsWith(QStringLiteral("sh")))
        return word + QStringLiteral("es");
    return word + u's';
}

QString Lexicon::singular(const QString &word)
{
    if (word.endsWith(QStringLiteral("ies")) && word.size() > 4)
        return word.chopped(3) + u'y';
    for (const auto *ending : {"sses", "xes", "ches", "shes"}) {
        if (word.endsWith(QLatin1String(ending)))
            return word.chopped(2);
    }
    if (word.endsWith(u's') && !word.endsWith(QStringLiteral("ss")) && !word.endsWith(QStringLiteral("us")) &&
        word.size() > 3)
        return word.chopped(1);
    return word;
}

void Lexicon::addTable(QStringView table, bool german, const QSet<QString> &listed)
{
    const auto lines = table.split(u'\n', Qt::SkipEmptyParts);
    for (const QStringView line : lines)
        addLine(line, german, listed);
}

void Lexicon::addLine(QStringView line, bool german, const QSet<QString> &listed)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon < 0)
        return;
    const QString head = line.left(colon).trimmed().toString();
    const QString name = head.section(u' ', 0, 0);
    const SenseName *known = senseOf(name);
    Q_ASSERT(known);
    Meaning meaning{.sense = known->sense, .value = head.section(u' ', 1), .plural = false, .german = german};
    if (meaning.sense == Sense::Product && !listed.contains(meaning.value))
        meaning.sense = Sense::Absent;
    const auto phrases = line.mid(colon + 1).split(u',', Qt::SkipEmptyParts);
    for (const QStringView phrase : phrases)
        addWithEndings(AskToken::fold(phrase.trimmed().toString()), meaning);
}

void Lexicon::addWithEndings(const QString &phrase, const Meaning &meaning)
{
    const qsizetype mark = phrase.indexOf(u'~');
    if (mark < 0) {
        // "tages-" is a word of compounds only: "Tageskosten".
        if (phrase.endsWith(u'-')) {
            m_parts << phrase.chopped(1);
            m_words << phrase.chopped(1);
            m_phrases[phrase] << meaning;
            return;
        }
        addInflected(phrase, meaning);
        return;
    }
    for (const auto *ending : {"", "e", "en", "er", "es", "em"})
        addWithEndings(phrase.left(mark) + QLatin1String(ending) + phrase.mid(mark + 1), meaning);
}

void Lexicon::addInflected(const QString &phrase, const Meaning &meaning)
{
    add(phrase, meaning);
    if (!isNoun(meaning.sense))
        return;
    const qsizetype space = phrase.lastIndexOf(u' ') + 1;
    const QString noun = phrase.mid(space);
    if (noun.size() < 3 || singular(noun) != noun)
        return;
    Meaning several = meaning;
    several.plural = true;
    add(phrase.left(space) + plural(noun), several);
}

void Lexicon::add(const QString &phrase, const Meaning &meaning)
{
    // Articles are left out of questions before they are read, so they are left out of phrases too.
    static const QSet<QString> articles{QStringLiteral("a"), QStringLiteral("an"), QStringLiteral("the")};
    QStringList words = phrase.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    if (words.size() > 1)
        words.removeIf([](const QString &word) { return articles.contains(word); });
    QList<Meaning> &meanings = m_phrases[words.join(u' ')];
    const bool same = std::ranges::any_of(meanings, [&](const Meaning &known) {
        return known.sense == meaning.sense && known.value == meaning.value;
    });
    if (!same)
        meanings << meaning;
    int &longest = m_longest[words.first()];
    longest = std::max(longest, int(words.size()));
    for (const QString &word : std::as_const(words))
        m_words << word;
    if (words.size() == 1 && isPart(meaning.sense))
        m_parts << words.first();
}

void Lexicon::addCountries()
{
    const auto lines = WordTables::countries().split(u'\n', Qt::SkipEmptyParts);
    for (const QStringView line : lines) {
        const auto fields = line.split(u'|');
        for (qsizetype i = 2; i < fields.size(); ++i)
            add(fields[i].toString(), {.sense = Sense::Country, .value = fields[0].toString()});
    }
}
