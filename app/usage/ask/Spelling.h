// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/ask/Lexicon.h"

/// What an unknown word was meant to be: another form of a known one, a compound of known ones, or a typing
/// mistake in one.
class Spelling
{
public:
    explicit Spelling(const Lexicon &lexicon) : m_lexicon(lexicon) {}

    struct Reading
    {
        QStringList words; ///< known ones; several for a compound; empty when nothing fits
        bool mended = false;
    };
    Reading read(const QString &word) const;

    /// Edits (insert, remove, replace, swap neighbours) from one word to another; more than `limit` is limit
    /// + 1.
    static int distance(QStringView a, QStringView b, int limit);

private:
    QString otherForm(const QString &word) const;
    QStringList compound(const QString &word, int parts) const;
    QString withoutMistake(const QString &word) const;
    bool isTarget(const QString &known) const;
    bool meansTheSame(const QString &a, const QString &b) const;

    const Lexicon &m_lexicon;
};
