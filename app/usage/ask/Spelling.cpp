// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ask/Spelling.h"

#include <QVarLengthArray>

Spelling::Reading Spelling::read(const QString &word) const
{
    if (const QString other = otherForm(word); !other.isEmpty())
        return {.words = {other}};
    if (m_lexicon.isNoTypo(word))
        return {};
    if (const QStringList parts = compound(word, 3); parts.size() > 1)
        return {.words = parts};
    if (const QString meant = withoutMistake(word); !meant.isEmpty())
        return {.words = {meant}, .mended = true};
    return {};
}

QString Spelling::otherForm(const QString &word) const
{
    // "Maerz" and "fuer" are typed where there are no umlauts.
    QString plain = word;
    plain.replace(QStringLiteral("ae"), QStringLiteral("a"))
        .replace(QStringLiteral("oe"), QStringLiteral("o"))
        .replace(QStringLiteral("ue"), QStringLiteral("u"));
    for (const QString &form : {plain, Lexicon::singular(word)}) {
        if (form != word && m_lexicon.knows(form))
            return form;
    }
    return {};
}

QStringList Spelling::compound(const QString &word, int parts) const
{
    if (m_lexicon.isCompoundPart(word))
        return {word};
    if (parts < 2 || word.size() < 6)
        return {};
    static const QString links[] = {QString(), QStringLiteral("s"), QStringLiteral("n"),
                                    QStringLiteral("en")};
    for (qsizetype cut = word.size() - 3; cut >= 2; --cut) {
        const QString first = word.left(cut);
        for (const QString &link : links) {
            if (!link.isEmpty() && (!first.endsWith(link) || first.size() - link.size() < 3))
                continue;
            const QString head = first.chopped(link.size());
            // "KI" is a product; other words of two letters are none.
            const auto meanings = head.size() < 3 ? m_lexicon.meanings(head) : QList<Meaning>();
            if (!m_lexicon.isCompoundPart(head) ||
                (head.size() < 3 && meanings.front().sense != Sense::Product))
                continue;
            const QStringList rest = compound(word.mid(cut), parts - 1);
            if (!rest.isEmpty())
                return QStringList{head} + rest;
        }
    }
    return {};
}

bool Spelling::meansTheSame(const QString &a, const QString &b) const
{
    const auto first = m_lexicon.meanings(a);
    const auto second = m_lexicon.meanings(b);
    return !first.isEmpty() && !second.isEmpty() && first.front().sense == second.front().sense &&
           first.front().value == second.front().value;
}

// Whether a word is worth mending into: one that only refuses says nothing more than an unknown one.
bool Spelling::isTarget(const QString &known) const
{
    const auto meanings = m_lexicon.meanings(known);
    return meanings.isEmpty() || !std::ranges::all_of(meanings, [](const Meaning &meaning) {
               return meaning.sense == Sense::Decline || meaning.sense == Sense::Unsupported ||
                      meaning.sense == Sense::Not || meaning.sense == Sense::Absent;
           });
}

QString Spelling::withoutMistake(const QString &word) const
{
    // Short words have too many neighbours: of four letters two may be swapped, or one be missing.
    const int limit = word.size() >= 9 ? 2 : word.size() >= 4 ? 1 : 0;
    if (limit == 0 || word.size() > 30)
        return {};
    QString letters = word;
    std::ranges::sort(letters);
    QString best;
    int least = 2 * limit + 2;
    bool unique = true;
    for (const QString &known : m_lexicon.words()) {
        if (known.size() < 4 || std::abs(known.size() - word.size()) > limit)
            continue;
        const bool sameStart = known.front() == word.front();
        const bool swappedStart = known.front() == word[1] && known[1] == word.front();
        if ((!sameStart && !swappedStart) || (word.size() == 4 && known.size() < 4))
            continue;
        const int edits = distance(word, known, limit);
        if (edits > limit)
            continue;
        // Two letters swapped are the likeliest mistake of all.
        QString others = known;
        std::ranges::sort(others);
        const int far = 2 * edits - (others == letters ? 1 : 0);
        if (far > least || (word.size() == 4 && known.size() == 4 && others != letters) || !isTarget(known))
            continue;
        if (far == least && !meansTheSame(best, known))
            unique = false;
        if (far < least) {
            least = far;
            unique = true;
            best = known;
        }
    }
    return unique ? best : QString();
}

int Spelling::distance(QStringView a, QStringView b, int limit)
{
    const qsizetype width = b.size() + 1;
    QVarLengthArray<int, 512> cells((a.size() + 1) * width);
    const auto cell = [&](qsizetype i, qsizetype j) -> int & { return cells[i * width + j]; };
    for (qsizetype i = 0; i <= a.size(); ++i)
        cell(i, 0) = int(i);
    for (qsizetype j = 0; j <= b.size(); ++j)
        cell(0, j) = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int least = limit + 1;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            int far = std::min({cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                far = std::min(far, cell(i - 2, j - 2) + 1);
            cell(i, j) = far;
            least = std::min(least, far);
        }
        if (least > limit)
            return limit + 1;
    }
    return std::min(cell(a.size(), b.size()), limit + 1);
}
