// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ask/Reader.h"

#include "usage/ask/Countries.h"
#include "usage/ask/Spelling.h"

namespace {
// "KW 40" is a week, not Kuwait.
bool isSmallWord(const Meaning &meaning)
{
    return meaning.sense == Sense::Filler || meaning.sense == Sense::Prep ||
           meaning.sense == Sense::Article || meaning.sense == Sense::And || meaning.sense == Sense::By ||
           meaning.sense == Sense::Country;
}
} // namespace

QList<AskToken> Reader::spelled(const QList<AskToken> &tokens, QSet<qsizetype> &mended) const
{
    const Spelling spelling(m_lexicon);
    QList<AskToken> words;
    for (const AskToken &token : tokens) {
        if (token.kind != AskToken::Kind::Word || m_lexicon.knows(token.word)) {
            words << token;
            continue;
        }
        const Spelling::Reading reading = spelling.read(token.word);
        if (reading.words.isEmpty()) {
            words << token;
            continue;
        }
        if (reading.mended)
            mended << token.start;
        AskToken part = token;
        for (qsizetype i = 0; i < reading.words.size(); ++i) {
            part.word = reading.words[i];
            const bool lastOne = i + 1 == reading.words.size();
            part.length =
                lastOne ? token.end() - part.start : std::min(part.word.size(), token.end() - part.start);
            words << part;
            part.start += part.length;
            part.comma = part.dash = part.slash = part.equals = false;
        }
    }
    return words;
}

Lexeme Reader::phraseAt(const QList<AskToken> &tokens, qsizetype at, qsizetype &length) const
{
    Lexeme lexeme;
    lexeme.token = tokens[at];
    const qsizetype longest = std::min<qsizetype>(m_lexicon.longest(tokens[at].word), tokens.size() - at);
    for (length = longest; length > 0; --length) {
        QStringList words;
        bool whole = true;
        for (qsizetype i = at; i < at + length; ++i) {
            const AskToken &token = tokens[i];
            // A comma, a quote or an exact date is no part of a phrase.
            const bool apart = i > at && (token.comma || token.equals);
            whole &= !apart && (token.kind == AskToken::Kind::Word || token.kind == AskToken::Kind::Number ||
                                token.kind == AskToken::Kind::Sign);
            words << token.word;
        }
        const QString phrase = words.join(u' ');
        const auto meanings = whole ? m_lexicon.meanings(phrase) : QList<Meaning>();
        if (meanings.isEmpty())
            continue;
        lexeme.phrase = phrase;
        lexeme.meanings = meanings;
        lexeme.token.length = tokens[at + length - 1].end() - lexeme.token.start;
        return lexeme;
    }
    length = 1;
    lexeme.phrase = tokens[at].word;
    // "tages" in "Tageskosten" is a word of compounds only.
    lexeme.meanings = m_lexicon.meanings(lexeme.phrase + u'-');
    return lexeme;
}

void Reader::addNumber(Lexeme &lexeme) const
{
    if (lexeme.token.kind != AskToken::Kind::Number || !lexeme.meanings.isEmpty() || lexeme.token.number < 0)
        return;
    const QString number = QString::number(lexeme.token.number);
    if (!lexeme.token.ordinal || !lexeme.token.text.back().isLetter())
        lexeme.meanings << Meaning{.sense = Sense::Number, .value = number};
    if (lexeme.token.ordinal)
        lexeme.meanings << Meaning{.sense = Sense::Ordinal, .value = number};
}

void Reader::addCode(Lexeme &lexeme) const
{
    if (lexeme.token.kind != AskToken::Kind::Code)
        return;
    const QString region = Countries::ofDiallingCode(lexeme.token.word);
    if (!region.isEmpty())
        lexeme.meanings = {{.sense = Sense::Country, .value = region}};
}

void Reader::addCountryCode(Lexeme &lexeme, const QList<Lexeme> &before) const
{
    // Small letters are words: "us", "it", "in", "de". Capitals are a country: "DE", "US".
    const AskToken &token = lexeme.token;
    if (token.kind != AskToken::Kind::Word || lexeme.phrase != token.word || token.word.size() != 2)
        return;
    const bool led = !before.isEmpty() && (token.comma || token.slash || token.equals ||
                                           before.last().hasAny({Sense::Prep, Sense::And, Sense::From}));
    if (token.word == QStringLiteral("us") && !token.capitals) {
        lexeme.meanings.clear();
        if (!led)
            lexeme.meanings << Meaning{.sense = Sense::Filler}; // "what did it cost us"
        else if (before.last().phrase == QStringLiteral("in") ||
                 before.last().phrase == QStringLiteral("from"))
            lexeme.meanings << Meaning{.sense = Sense::Country, .value = QStringLiteral("US")};
    } else if (token.capitals && Countries::isKnown(token.word.toUpper()) &&
               (led || lexeme.meanings.isEmpty()) && std::ranges::all_of(lexeme.meanings, isSmallWord)) {
        lexeme.meanings = {{.sense = Sense::Country, .value = token.word.toUpper()}};
    }
}

// Articles say nothing, but what stood before them (a comma) stands before the next word.
QList<AskToken> Reader::withoutArticles(const QList<AskToken> &all) const
{
    QList<AskToken> tokens;
    AskToken carried;
    for (AskToken token : all) {
        const auto meanings = m_lexicon.meanings(token.word);
        token.comma |= carried.comma;
        token.dash |= carried.dash;
        token.slash |= carried.slash;
        token.equals |= carried.equals;
        token.indefinite = carried.word.startsWith(u'a') || carried.word.startsWith(u'e');
        carried = {};
        const bool article = std::ranges::any_of(
            meanings, [](const Meaning &meaning) { return meaning.sense == Sense::Article; });
        if (article && token.kind == AskToken::Kind::Word && !token.capitals)
            carried = token;
        else
            tokens << token;
    }
    return tokens;
}

QList<Lexeme> Reader::read(const QString &question) const
{
    QList<AskToken> all = AskToken::of(question);
    // Who writes in capitals only means nothing by them.
    if (question == question.toUpper()) {
        for (AskToken &token : all)
            token.capitals = false;
    }
    QSet<qsizetype> mended;
    const QList<AskToken> tokens = withoutArticles(spelled(all, mended));
    QList<Lexeme> lexemes;
    for (qsizetype at = 0; at < tokens.size();) {
        qsizetype length = 1;
        Lexeme lexeme = phraseAt(tokens, at, length);
        for (qsizetype i = at; i < at + length; ++i)
            lexeme.mended |= mended.contains(tokens[i].start);
        if (length > 1)
            lexeme.token.text = question.mid(lexeme.token.start, lexeme.token.length);
        addNumber(lexeme);
        addCode(lexeme);
        addCountryCode(lexeme, lexemes);
        lexemes << lexeme;
        at += length;
    }
    return lexemes;
}
