// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "billing/RechargeSimulation.h"
#include "billing/Runway.h"
#include "store/BalanceTable.h"

/// The balance day by day (UTC): as it was seen on this machine, reckoned back where it wasn't, and ahead at
/// the recent pace. The three are never mixed.
class BalanceCourse
{
public:
    struct Day
    {
        QDate day;
        std::optional<Money> seen; ///< at the end of the day; today: now
        std::optional<Money>
            reckoned; ///< what was spent since added to the first that was seen; payments unknown
        std::optional<Money> ahead; ///< at the end of the day, recharges included
        bool operator==(const Day &) const = default;
    };
    struct Basis
    {
        QList<BalancePoint> history; ///< oldest first
        QList<DaySpend> spend;
        std::optional<Money> now;
        QDateTime time; ///< UTC
        Runway runway;
        /// Nothing where auto recharge isn't known; then, and where it is off, the balance only falls.
        std::optional<RechargeSimulation::Rules> recharge;
    };
    /// From `back` days ago to `ahead` days from today; both ends included.
    static QList<Day> of(const Basis &basis, int back = 30, int ahead = 15);

private:
    static void addSeen(QList<Day> &days, const Basis &basis);
    static void addReckoned(QList<Day> &days, const Basis &basis);
    static void addAhead(QList<Day> &days, const Basis &basis);
};
