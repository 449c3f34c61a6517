// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Money.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <optional>

/// What was spent on a UTC day.
struct DaySpend
{
    QDate day;
    Money spent;
    bool isWhole = true; ///< false: a hole, or a day that is not closed yet
    bool operator==(const DaySpend &) const = default;
};

/// How long the money lasts at the recent pace, with its doubt.
class Runway
{
    Q_DECLARE_TR_FUNCTIONS(Runway)
public:
    enum class Kind {
        Days,    ///< so many days
        Unknown, ///< fewer than 3 whole days are known
        NoSpend, ///< nothing was spent
        UsedUp,  ///< there is nothing left to spend
    };
    Kind kind = Kind::Unknown;
    int days = 0;   ///< left, whole days, at the mean pace
    int fewest = 0; ///< at the dearest 7-day pace of the basis (or of all its days, where they are fewer)
    int most = 0;   ///< at the cheapest one; -1 for "no end in sight"
    int basis = 0;  ///< whole days that it is made from
    Money perDay;   ///< the mean, rounded to the cent
    QDate until;    ///< the day on which it ends; invalid unless Days

    /// `available` is what can be spent: balance and credit. Up to the last `longest` whole days count.
    static Runway of(const Money &available, const QList<DaySpend> &days, QDate today, int longest = 14);
    /// "19 days", "no spend"; translated.
    QString word() const;
    /// "between 16 and 23 at the pace of the last 14 days"; translated, says the doubt.
    QString doubt() const;
    bool operator==(const Runway &) const = default;
};
