// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/ask/AskQuery.h"

/// A piece of a question, and what it was taken for.
struct AskWord
{
    enum class Role {
        Product,
        Metric,
        Dimension,
        Filter,
        Time,
        Grain,
        Aggregation,
        Chart,
        Top,
        Compare,
        Filler, ///< means nothing for the report: "please", "show me"
        Unknown
    };
    qsizetype start = 0; ///< in the question as it was typed
    qsizetype length = 0;
    Role role = Role::Unknown;
    QString meaning; ///< "product = sip-trunking", "1 Oct – 1 Nov 2026 UTC"; empty for fillers
};

/// What a question came to: a report, a question back, or a refusal.
struct AskAnswer
{
    enum class Kind { Understood, Clarify, Declined };

    Kind kind = Kind::Declined;
    QString why;    ///< translated: the question back, or why it is none for a usage report
    AskQuery query; ///< complete when understood; what was understood so far else
    QList<AskWord> words;
    QStringList choices; ///< of Clarify: whole questions that leave no doubt; may be empty
};
