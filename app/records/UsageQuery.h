// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/TimeRange.h"

#include <QByteArray>
#include <QStringList>

class Query;

/// Only rows whose dimension has one of these values.
struct UsageFilter
{
    QString dimension;
    QStringList values;
    bool operator==(const UsageFilter &) const = default;
};

/// What one usage report asks for, in the words of the wire. Longer than 31 days is fine: UsageReports
/// splits.
struct UsageQuery
{
    QString product;
    QString recordType; ///< the sub-product; empty for all of the product
    QStringList metrics;
    QStringList dimensions; ///< to break out by, in the order shown
    QList<UsageFilter> filters;
    TimeRange range;   ///< UTC, end exclusive; null when `dateRange` names it
    QString dateRange; ///< a literal of the API, such as "last_1_weeks"; never split, never cached
    bool managedAccounts = false;
    QStringList sort;
    int pageSize = 5'000; ///< 0: not sent, and the server takes its own

    /// As the API demands them: the asked ones, those that are filtered on, and `date` when there is no
    /// other, because the API wants at least one.
    QStringList wireDimensions() const;
    /// The query of the request for one slice of the range (or for `dateRange`), without paging.
    Query wire(const TimeRange &slice) const;
    /// The same for every query that asks for the same numbers of any range: product, record type, metrics,
    /// dimensions, filters, managed accounts; order doesn't count.
    QByteArray cacheKey() const;
    /// The bucket dimension among the dimensions: "date_time", "date" or empty.
    QString bucketDimension() const;

    bool operator==(const UsageQuery &) const = default;
};
