// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/UsageOptions.h"
#include "usage/ask/Sense.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

/// Every phrase that a question may consist of, with its meanings: the word tables of all languages, and what
/// /options lists.
class Lexicon
{
public:
    explicit Lexicon(const QList<UsageProduct> &products);

    /// Of a phrase of folded words; empty when it is none.
    QList<Meaning> meanings(const QString &phrase) const { return m_phrases.value(phrase); }
    /// The longest phrase, in words, that begins with a word; 0 for an unknown word.
    int longest(const QString &firstWord) const { return m_longest.value(firstWord); }
    bool knows(const QString &word) const { return m_words.contains(word); }
    /// Every word that occurs in a phrase.
    const QSet<QString> &words() const { return m_words; }
    /// Whether a word can be a part of a compound such as "Faxkosten": what it then means.
    bool isCompoundPart(const QString &word) const { return m_parts.contains(word); }
    /// A word of everyday language that is close to one of ours.
    bool isNoTypo(const QString &word) const { return m_notTypos.contains(word); }

    static QString plural(const QString &word);
    static QString singular(const QString &word);

private:
    void addTable(QStringView table, bool german, const QSet<QString> &listed);
    void addLine(QStringView line, bool german, const QSet<QString> &listed);
    void addWithEndings(const QString &phrase, const Meaning &meaning);
    void addInflected(const QString &phrase, const Meaning &meaning);
    void add(const QString &phrase, const Meaning &meaning);
    void addCountries();
    void addOptions(const QList<UsageProduct> &products);
    void addName(const QString &name, Sense sense, bool overrideWords);
    void addDimensionNames(const QStringList &names);
    void addMetricNames(const QStringList &names);

    QHash<QString, QList<Meaning>> m_phrases;
    QHash<QString, int> m_longest;
    QSet<QString> m_words;
    QSet<QString> m_parts;
    QSet<QString> m_notTypos;
};
