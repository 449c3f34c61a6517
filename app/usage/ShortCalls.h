// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/UsageReports.h"

/// How many of the completed outbound calls lasted 6 seconds or less, against the line from which the vendor
/// asks a surcharge, and the connections that cause it.
struct ShortCalls
{
    static constexpr double limit = 0.15;
    struct Connection
    {
        QString id; ///< empty: not given
        Decimal shortCalls;
        Decimal calls;
        double share() const;
        /// How many of all short calls are its own.
        double part = 0;
    };

    Decimal shortCalls;
    Decimal calls;
    QList<Connection> connections; ///< the most short calls first
    /// Nothing when there was no call.
    std::optional<double> share() const;
    bool isOver() const { return share() && *share() >= limit; }

    /// The query of the documentation, by connection where asked.
    static UsageQuery query(const TimeRange &range, bool byConnection);
    static ShortCalls of(const UsageTable &table);
};
