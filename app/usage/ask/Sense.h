// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// What a word or phrase can mean in a question about usage. The names are those of the word tables.
enum class Sense {
    // what is asked for
    Product, ///< the row of /options
    Absent,  ///< a product of Telnyx that isn't in /options
    Group,   ///< one of several products: "voice", "storage"
    Entity,  ///< what is counted: "calls", "messages"; value "calls@sip-trunking,call-control"
    Usage,   ///< all metrics
    Metric,  ///< a concept of the domain table
    MetricName,
    Dimension, ///< a concept of the domain table
    DimensionName,
    Value,   ///< "direction=outbound"
    Flag,    ///< a dimension that is true or false
    Country, ///< ISO code
    // how it is shown
    Grain,
    By,
    Aggregation,
    Chart,
    Top,
    Most,
    Counting, ///< "number of", "count"
    Sorted,
    // what holds a question together
    And,
    Prep,
    Compare,
    Versus,
    Comparative,
    Than,
    OverPeriod, ///< "month over month"
    // time
    Unit,
    Last,
    This,
    Next,
    Ago,
    Since,
    To,
    From,
    Between,
    Day,
    Weekday,
    Month,
    Number,
    Ordinal,
    Quarter,
    Half,
    ToDate,
    SoFar,
    Same,
    Before,
    Edge,
    Now,
    Whole,
    // what can't be a report
    Not,
    Unsupported,
    Decline,
    Filler,
    Article
};

/// One meaning of a phrase.
struct Meaning
{
    Sense sense = Sense::Filler;
    QString value = {};
    bool plural = false;
    bool german = false;

    bool operator==(const Meaning &) const = default;
};
