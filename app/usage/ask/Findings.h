// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/ask/Lexeme.h"
#include "usage/ask/Period.h"

#include <QStringList>
#include <optional>

/// Why a question can't be answered as it stands.
struct Doubt
{
    QString why = {};
    QList<std::pair<qsizetype, QString>> instead = {}; ///< a lexeme and what could stand in its place
    bool declined = false;
};

/// What the words of a question were found to say, before it is known which product they are about.
struct Findings
{
    struct Wanted
    {
        qsizetype lexeme = 0;
        QList<Meaning> ways = {};
        bool noun = false; ///< "calls": a metric of its own only when nothing else is asked for
        bool usage = false;
    };
    struct Split
    {
        qsizetype lexeme = 0;
        QList<Meaning> ways = {};
    };
    struct Only
    {
        qsizetype lexeme = 0;
        QList<Meaning> ways = {}; ///< of the dimension
        QString value = {};
        bool country = false;
        bool source = false; ///< a country that it comes from
    };

    QList<Lexeme> lexemes;
    QList<Period> periods;
    QStringList products;      ///< that were named
    QList<QStringList> groups; ///< of each group or noun: the products it can mean
    QList<Wanted> metrics;
    QList<QList<Meaning>> hints; ///< metrics that only tell the product: "token cost"
    QList<Split> dimensions;
    QList<Only> filters;
    QStringList grains;
    QStringList aggregations;
    QStringList charts;
    std::optional<int> topN;
    std::optional<Period> compare;
    QList<Doubt> doubts;
};
