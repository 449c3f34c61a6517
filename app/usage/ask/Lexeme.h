// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/ask/AskAnswer.h"
#include "usage/ask/AskToken.h"
#include "usage/ask/Sense.h"

#include <initializer_list>

/// A phrase of a question with all that it can mean, and in the end what it was taken for.
struct Lexeme
{
    AskToken token; ///< the first one; its span is that of the whole phrase
    QString phrase; ///< folded, as the lexicon knows it
    QList<Meaning> meanings;
    bool mended = false; ///< a typing mistake was put right

    bool used = false; ///< somebody took it for something
    AskWord::Role role = AskWord::Role::Unknown;
    QString meaning; ///< for people

    bool has(Sense sense) const
    {
        return std::ranges::any_of(meanings, [sense](const Meaning &m) { return m.sense == sense; });
    }
    bool hasAny(std::initializer_list<Sense> senses) const
    {
        return std::ranges::any_of(senses, [this](Sense sense) { return has(sense); });
    }
    bool is(Sense sense, QStringView value) const
    {
        return std::ranges::any_of(meanings,
                                   [&](const Meaning &m) { return m.sense == sense && m.value == value; });
    }
    QString value(Sense sense) const
    {
        for (const Meaning &m : meanings) {
            if (m.sense == sense)
                return m.value;
        }
        return {};
    }
    bool isPlural() const
    {
        return std::ranges::any_of(meanings, [](const Meaning &m) { return m.plural; });
    }
    bool isUnknown() const { return meanings.isEmpty(); }
    void take(AskWord::Role as, const QString &what = {})
    {
        used = true;
        role = as;
        meaning = what;
    }
};
