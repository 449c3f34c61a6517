// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/TimeRange.h"

#include <QCoreApplication>
#include <QJsonObject>

/// A range as the operator chose it: presets move with the clock, fixed ones stay.
struct RangeChoice
{
    Q_DECLARE_TR_FUNCTIONS(RangeChoice)
public:
    enum class Preset {
        Today,
        Yesterday,
        ThisWeek, ///< weeks begin on Monday
        LastWeek,
        ThisMonth,
        LastMonth,
        ThisQuarter,
        LastQuarter,
        ThisYear,
        LastYear,
        LastDays,   ///< `count` whole days before today
        LastWeeks,  ///< `count` whole weeks before this one
        LastMonths, ///< `count` whole months before this one
        Fixed,      ///< `fixed`
        Literal,    ///< `literal`, resolved by the server
    };

    Preset preset = Preset::LastMonth;
    int count = 0;
    TimeRange fixed;
    QString literal;         ///< "last_1_weeks"
    QByteArray zone = "UTC"; ///< IANA id; whose days, weeks and months are meant

    /// Days that stay as they are.
    static RangeChoice ofDays(const TimeRange &days, const QByteArray &zone = "UTC");
    /// UTC, end exclusive; null for a literal. "This" units end with the unit, not with now.
    TimeRange resolved(const QDateTime &now) const;
    QTimeZone timeZone() const;
    /// "Last month", "1 Oct – 31 Oct 2026".
    QString title(const QLocale &locale = {}) const;
    /// The days as dates with the zone: "1 – 31 Oct 2026 UTC".
    QString dates(const QDateTime &now, const QLocale &locale = {}) const;

    QJsonObject toJson() const;
    static std::optional<RangeChoice> fromJson(const QJsonObject &json);
    bool operator==(const RangeChoice &) const = default;
};
