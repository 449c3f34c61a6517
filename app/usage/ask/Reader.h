// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/ask/Lexeme.h"
#include "usage/ask/Lexicon.h"

/// Reads a question as phrases of the lexicon: the longest first, articles left out, typing mistakes put
/// right where only one word can have been meant.
class Reader
{
public:
    explicit Reader(const Lexicon &lexicon) : m_lexicon(lexicon) {}
    QList<Lexeme> read(const QString &question) const;

private:
    QList<AskToken> spelled(const QList<AskToken> &tokens, QSet<qsizetype> &mended) const;
    QList<AskToken> withoutArticles(const QList<AskToken> &all) const;
    Lexeme phraseAt(const QList<AskToken> &tokens, qsizetype at, qsizetype &length) const;
    void addNumber(Lexeme &lexeme) const;
    void addCode(Lexeme &lexeme) const;
    void addCountryCode(Lexeme &lexeme, const QList<Lexeme> &before) const;

    const Lexicon &m_lexicon;
};
