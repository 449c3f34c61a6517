// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/Pivot.h"

/// Two ranges of one report side by side: what differs, and which values drove it.
struct Compared
{
    struct Line
    {
        Pivot::Key key;
        PivotCell now;
        PivotCell before;
        std::optional<Decimal> difference;
        std::optional<double> percent; ///< nothing where there was nothing before
    };
    /// A bucket of the first range with the one of the second that it is compared with.
    struct Pair
    {
        QDateTime time;
        QDateTime beforeTime; ///< invalid where there is no counterpart
        PivotCell now;
        PivotCell before;
    };

    Measure measure;
    Line whole;
    QList<Line> lines; ///< the largest difference first
    QList<Pair> pairs; ///< by time; empty without a grain
    /// Of the waterfall: at most so many, the rest joined as the last one. They come to the whole difference
    /// (of averages but for their rounding); none where values don't add up.
    QList<Line> drivers;

    /// `now` and `before` are the answers of the two ranges; grouped by the report's dimensions.
    static Compared of(const UsageTable &now, const UsageTable &before, const Report &report,
                       const Measure &measure, const TimeRange &nowRange, const TimeRange &beforeRange,
                       int mostDrivers = 8);
};
