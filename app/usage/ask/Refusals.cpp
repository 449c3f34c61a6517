// SPDX-License-Identifier: GPL-3.0-or-later
// Before anything is composed: what is no question about usage, and words that would be lost.
#include "usage/ask/Composer.h"

#include <QRegularExpression>

namespace {
QString reasonFor(const QString &kind)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("Composer", source); };
    if (kind == QStringLiteral("action"))
        return text(QT_TRANSLATE_NOOP("Composer",
                                      "This line shows usage; it changes and sends nothing. Ask for "
                                      "example “fax cost last month by direction”."));
    if (kind == QStringLiteral("howto"))
        return text(QT_TRANSLATE_NOOP("Composer",
                                      "This line shows numbers and explains nothing. Ask for example “SIP "
                                      "cost last month”."));
    if (kind == QStringLiteral("price"))
        return text(QT_TRANSLATE_NOOP("Composer",
                                      "Price lists are not part of usage. Ask what something has cost, "
                                      "such as “SMS cost last month”."));
    if (kind == QStringLiteral("account"))
        return text(QT_TRANSLATE_NOOP("Composer",
                                      "Balance, invoices and account settings are not part of usage. Ask "
                                      "for example “messaging cost last month”."));
    if (kind == QStringLiteral("future"))
        return text(QT_TRANSLATE_NOOP("Composer",
                                      "Usage reports know the past only. Ask for example “SMS cost last "
                                      "month”."));
    return text(QT_TRANSLATE_NOOP("Composer",
                                  "That is no question about usage. Ask for example “fax cost last month "
                                  "by direction”."));
}

QString reasonAgainst(const Lexeme &lexeme)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("Composer", source); };
    if (lexeme.has(Sense::Not))
        return text(QT_TRANSLATE_NOOP("Composer",
                                      "Reports can't leave something out (“%1”). Name what should be in "
                                      "it instead."));
    const QString kind = lexeme.value(Sense::Unsupported);
    if (kind == QStringLiteral("statistic") || kind == QStringLiteral("unit"))
        return text(QT_TRANSLATE_NOOP("Composer",
                                      "Usage reports have totals, averages, counts and maxima, not “%1”. "
                                      "Which of these?"));
    if (kind == QStringLiteral("bottom"))
        return text(QT_TRANSLATE_NOOP("Composer",
                                      "Reports show the top ones, not “%1”. Ask for the top ones, or "
                                      "for all as a table."));
    if (kind == QStringLiteral("grain"))
        return text(QT_TRANSLATE_NOOP("Composer",
                                      "Usage can be shown by hour, day, week or month, not “%1”. Which "
                                      "of these?"));
    if (kind == QStringLiteral("chart"))
        return text(QT_TRANSLATE_NOOP("Composer",
                                      "There are bar, line and pie charts and tables, not “%1”. Which of "
                                      "these?"));
    if (kind == QStringLiteral("export"))
        return text(QT_TRANSLATE_NOOP("Composer",
                                      "Leave “%1” out of the question: the finished report can be exported "
                                      "with its own button."));
    if (kind == QStringLiteral("accounts"))
        return text(QT_TRANSLATE_NOOP("Composer",
                                      "Leave “%1” out of the question: managed accounts are chosen in the "
                                      "report's settings."));
    return text(QT_TRANSLATE_NOOP("Composer", "“%1” is not clear. From which day to which day?"));
}

// "fy2025" is some kind of name or time, a telephone number is nothing of usage.
bool isNumbered(const Lexeme &lexeme)
{
    return lexeme.token.text.contains(QRegularExpression(QStringLiteral("\\d"))) &&
           lexeme.token.kind == AskToken::Kind::Word;
}

// Words that hold a sentence together and say nothing by themselves.
bool isGlue(const Lexeme &lexeme)
{
    return lexeme.hasAny({Sense::Filler, Sense::Prep, Sense::And, Sense::Article});
}
} // namespace

bool Composer::hasUsageWord() const
{
    return std::ranges::any_of(m_found.lexemes, [](const Lexeme &lexeme) {
        return lexeme.hasAny({Sense::Product, Sense::Absent, Sense::Group, Sense::Entity, Sense::Usage,
                              Sense::Metric, Sense::MetricName, Sense::Dimension, Sense::DimensionName,
                              Sense::Value, Sense::Flag});
    });
}

// "What does an SMS to France cost?" asks for a price.
bool Composer::asksForPrice() const
{
    const auto &lexemes = m_found.lexemes;
    const bool one = std::ranges::any_of(lexemes, [](const Lexeme &lexeme) {
        return lexeme.token.indefinite && lexeme.has(Sense::Entity) && !lexeme.isPlural();
    });
    const bool cost =
        std::ranges::any_of(lexemes, [](const Lexeme &lexeme) { return lexeme.is(Sense::Metric, u"cost"); });
    return one && cost && m_found.periods.isEmpty();
}

// "What is SIP trunking?" asks for no number.
bool Composer::asksForMeaning() const
{
    const bool asked = m_found.lexemes.size() > 1 && m_found.lexemes.first().phrase.startsWith(u'w');
    const bool about = !m_found.products.isEmpty() || !m_found.groups.isEmpty();
    return asked && about && m_found.metrics.isEmpty() && !isFormed();
}

bool Composer::isFormed() const
{
    return !m_found.periods.isEmpty() || !m_found.grains.isEmpty() || !m_found.charts.isEmpty() ||
           m_found.topN;
}

// Words that have nothing to do with usage make a "cost" somebody else's.
bool Composer::isForeign() const
{
    qsizetype unknown = 0;
    bool timed = !m_found.periods.isEmpty();
    for (qsizetype i = 0; i < m_found.lexemes.size(); ++i) {
        const Lexeme &lexeme = m_found.lexemes[i];
        if (lexeme.used)
            continue;
        unknown += lexeme.isUnknown() && !isNumbered(lexeme) ? 1 : 0;
        const bool points = i + 1 < m_found.lexemes.size() && m_found.lexemes[i + 1].isUnknown();
        timed |= lexeme.hasAny({Sense::Last, Sense::Unit}) || (lexeme.has(Sense::This) && !points);
    }
    const bool about = !m_found.products.isEmpty() || !m_found.groups.isEmpty();
    const bool measured = std::ranges::any_of(
        m_found.metrics, [](const Findings::Wanted &wanted) { return !wanted.noun || wanted.usage; });
    if (unknown > 0 && !hasUsageWord())
        return true;
    return unknown > 5 || (unknown > 0 && !timed && (!about || !measured));
}

bool Composer::declines()
{
    for (const Lexeme &lexeme : std::as_const(m_found.lexemes)) {
        if (!lexeme.used && lexeme.has(Sense::Decline) && !lexeme.hasAny({Sense::Filler, Sense::Prep}))
            return !decline(reasonFor(lexeme.value(Sense::Decline)));
    }
    if (asksForPrice())
        return !decline(reasonFor(QStringLiteral("price")));
    if (isForeign() || asksForMeaning() || (!hasUsageWord() && !isFormed()))
        return !decline(reasonFor(QString()));
    return false;
}

bool Composer::leavesWords()
{
    for (qsizetype i = 0; i < m_found.lexemes.size(); ++i) {
        Lexeme &lexeme = m_found.lexemes[i];
        if (lexeme.used)
            continue;
        if (lexeme.hasAny({Sense::Not, Sense::Unsupported}) && !lexeme.has(Sense::Filler)) {
            clarify(reasonAgainst(lexeme).arg(quoted(i)));
            return true;
        }
        if (isGlue(lexeme) || (lexeme.has(Sense::Whole) && !m_found.periods.isEmpty())) {
            lexeme.take(AskWord::Role::Filler);
            continue;
        }
        if (m_found.doubts.isEmpty()) {
            clarify(
                lexeme.isUnknown()
                    ? tr("What does “%1” mean here? Leave it out, or say it in other words.").arg(quoted(i))
                    : tr("I can't tell what “%1” belongs to. Say it in other words.").arg(quoted(i)));
            return true;
        }
    }
    if (m_found.doubts.isEmpty())
        return false;
    clarify(m_found.doubts.first().why, m_found.doubts.first().instead);
    return true;
}
