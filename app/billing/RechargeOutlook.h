// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "billing/RechargeSimulation.h"
#include "billing/Runway.h"
#include "store/BalanceTable.h"

struct RechargePreferences;

/// What auto recharge would have done to the account's own spend of the last 30 days, and would do next at
/// the recent pace: as it is set now, and as somebody is about to set it. In whole cents, as balances and
/// payments are. Values in, values out: any thread.
class RechargeOutlook
{
public:
    static constexpr int daysBack = 30;
    static constexpr int daysAhead = 15;

    struct Basis
    {
        QString currency;
        QList<DaySpend> spend;       ///< UTC days
        QList<BalancePoint> history; ///< as kept on this machine, oldest first
        std::optional<Money> now;    ///< the balance
        Runway runway;
        QDateTime time; ///< UTC
    };

    /// A balance that is followed from one time to another.
    struct Course
    {
        QDateTime from; ///< UTC
        QDateTime to;
        Money opening;
        RechargeSimulation::Result result;
        bool operator==(const Course &) const = default;

        /// The balance at a time, as far as it is followed: a step counts from its end on.
        Money at(const QDateTime &time) const;
    };
    struct Side
    {
        RechargeSimulation::Rules rules;
        std::optional<Course> past;
        std::optional<Course> ahead;
        QString trouble; ///< why there is no course where there should be one
    };

    /// The first and the last whole UTC day that the past is made of.
    QDate first;
    QDate last;
    QList<QDate> holes; ///< days whose spend isn't known in full; only what is known of them counts
    QList<QDate> open;  ///< days whose spend may still change: usage is booked late
    bool knowsSpend = false;
    /// When the balance was seen that the past opens with; invalid: it opens with threshold + amount instead.
    QDateTime openingSeen;
    bool knowsPace = false; ///< of what lies ahead
    Money perDay;
    std::optional<Side> asSet;
    std::optional<Side> asTyped;

    static RechargeOutlook of(const Basis &basis, const std::optional<RechargeSimulation::Rules> &asSet,
                              const std::optional<RechargeSimulation::Rules> &asTyped);

    /// Nothing where an amount or whether it is on isn't known.
    static std::optional<RechargeSimulation::Rules> rules(const RechargePreferences &preferences,
                                                          int mostInADay);
};
