// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/TimeRange.h"
#include "records/UsageQuery.h"

#include <QStringList>
#include <optional>

/// What a question means, in the words of /options.
struct AskQuery
{
    enum class Grain { None, Hour, Day, Week, Month };
    enum class Aggregation { Total, Average, Count, Maximum };
    enum class Chart { Any, Bar, Line, Pie, Table };

    QString product;
    QString recordType; ///< the sub-product; empty for all of the product
    QStringList metrics;
    QStringList dimensions; ///< to break out by; none that only serve a filter or the grain
    QList<UsageFilter> filters;
    TimeRange range; ///< whole UTC days
    Grain grain = Grain::None;
    Aggregation aggregation = Aggregation::Total;
    Chart chart = Chart::Any;
    std::optional<int> topN;
    std::optional<TimeRange> compare;

    bool operator==(const AskQuery &) const = default;
};
