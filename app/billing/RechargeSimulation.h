// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Money.h"
#include "base/Outcome.h"

#include <QDateTime>
#include <QList>

/// What was spent up to a moment since the one before.
struct SpendStep
{
    QDateTime at; ///< UTC, rising
    Money spent;
    bool operator==(const SpendStep &) const = default;
};

/// What auto recharge does to a balance that is spent in steps. After each step: where the balance is at or
/// below the threshold, it is lifted to threshold + recharge amount, unless the limit of that UTC day is used
/// up. Exact; amounts of one currency.
class RechargeSimulation
{
public:
    struct Rules
    {
        Money threshold;
        Money recharge;
        int mostInADay = 10; ///< by a support article, not by the API's contract
        bool enabled = true;
    };
    struct Charge
    {
        QDateTime at;
        Money amount;
        Money before; ///< the balance that asked for it
        bool operator==(const Charge &) const = default;
    };
    struct Point
    {
        QDateTime at;
        Money balance; ///< after the step, and after the charge where there was one
        bool operator==(const Point &) const = default;
    };
    struct Result
    {
        QList<Charge> charges;
        QList<Charge> refused; ///< what the limit of the day kept from being charged
        QList<Point> points;
        Money total;  ///< of the charges
        Money lowest; ///< balance right after a step, before its charge
        Money end;
        int mostInADay = 0;
        QDate busiest; ///< UTC; invalid without charges
        bool operator==(const Result &) const = default;
    };
    /// Fails as Rejected where currencies differ or a sum leaves what is exact.
    static Outcome<Result> run(const Rules &rules, const Money &opening, const QDateTime &from,
                               const QList<SpendStep> &steps);

    /// A UTC day's spend spread evenly over its hours, exactly: what doesn't divide is in the last hour. Each
    /// step is at the end of its hour, the last one at the next midnight.
    static QList<SpendStep> hourly(QDate day, const Money &spent);
};
