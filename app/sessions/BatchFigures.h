// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionSummary.h"

/// What a batch of sessions shows together: how their costs are spread, and which ones stand out.
struct BatchFigures
{
    struct Bin
    {
        Decimal from;
        Decimal to; ///< exclusive, but for the last one
        int sessions = 0;
    };
    struct Part ///< of one product
    {
        QString product;
        Decimal cost;
        int events = 0;
        int sessions = 0;
    };
    QString currency; ///< of most sessions; the others are counted in otherCurrencies
    int sessions = 0;
    int otherCurrencies = 0;
    int turns = 0;
    Decimal total;
    Decimal median;
    Decimal least;
    Decimal most;
    std::optional<Decimal> costPerTurn; ///< of the inference; nothing without turns
    QList<Bin> bins;      ///< about the square root of the number, 20 at most, all the same width
    QList<Part> products; ///< dearest first
    QList<int>
        outliers; ///< index into what was given: beyond the third quartile + 1.5 × the quartiles' distance

    static BatchFigures of(const QList<SessionSummary> &sessions);
    /// What the turns of one session cost, in the currency of its total.
    static Decimal inferenceOf(const SessionSummary &session);
};
