// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/RangeChoice.h"

/// The second range of a comparison, and how its buckets meet those of the first.
struct Comparison
{
    enum class Align {
        Date,    ///< the first day meets the first day
        Weekday, ///< the first Monday meets the first Monday, and so on
    };
    enum class With {
        Range,      ///< `range`, whatever the report's own is
        Before,     ///< the stretch right before the report's own; moves with it
        YearBefore, ///< the same days of the year before; moves with it
    };
    RangeChoice range;
    Align align = Align::Date;
    With with = With::Range;

    /// What is compared with a report of this range. Whole days of its zone.
    RangeChoice choice(const RangeChoice &own, const QDateTime &now) const;
    bool operator==(const Comparison &) const = default;
};
