// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/UsageOptions.h"
#include "records/UsageQuery.h"
#include "usage/Comparison.h"

enum class Grain { None, Hour, Day, Week, Month };
enum class Aggregation { Total, Average, Count, Maximum };
enum class ChartKind { Auto, Bars, Stacked, Lines, Pie, Table };

/// A report as it is built, shown and saved: what is asked for and how it is laid out.
struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
public:
    QString product;
    QString recordType;
    QStringList metrics;    ///< the first one is drawn; the others are columns of the table
    QString secondMetric;   ///< drawn on an axis of its own; empty for none
    QStringList dimensions; ///< broken out by, without time buckets and without `currency` by rule
    QList<UsageFilter> filters;
    bool asksCurrency = true; ///< `currency` is asked for with money, where the product has it
    bool managedAccounts = false;
    QStringList sort;
    RangeChoice range;
    std::optional<Comparison> compare;

    Grain grain = Grain::None;
    Aggregation aggregation = Aggregation::Total;
    ChartKind chart = ChartKind::Auto;
    QString colour;         ///< the dimension whose values are series; empty: the first one
    QString columns;        ///< the dimension whose values are columns of the table; empty: the metrics are
    std::optional<int> top; ///< so many of the largest, the rest as "other"

    /// What is asked for on the wire at that time. The bucket dimension follows from grain and zone: `date`
    /// for UTC days, `date_time` for hours and for the days of other zones.
    UsageQuery query(const UsageProduct &options, const QDateTime &now) const;
    /// The same for the second range; nothing without a comparison.
    std::optional<UsageQuery> comparedQuery(const UsageProduct &options, const QDateTime &now) const;
    /// Whether `currency` is asked for because of the rule.
    bool addsCurrency(const UsageProduct &options) const;
    /// "SIP Trunking: cost by country_code, day".
    QString title() const;

    QByteArray toJson() const;
    /// Nothing for what is no report; unknown words are kept or fall back to the defaults.
    static std::optional<Report> fromJson(const QByteArray &json);
    bool operator==(const Report &) const = default;
};
