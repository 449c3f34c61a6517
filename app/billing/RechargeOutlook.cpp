// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/RechargeOutlook.h"

#include "billing/AmountText.h"
#include "billing/Recharge.h"
#include "records/UsageReports.h"

#include <QHash>
#include <algorithm>

namespace {
using Rules = RechargeSimulation::Rules;

constexpr qint64 secondsOfADay = 86'400;

/// The steps of what is known of some days, and the days of which not all is known.
struct PastSpend
{
    PastSpend(const RechargeOutlook::Basis &basis, QDate first, QDate last)
    {
        QHash<QDate, DaySpend> known;
        for (const DaySpend &day : basis.spend)
            known.insert(day.day, day);
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            const auto found = known.constFind(day);
            const bool isThere = found != known.cend();
            if (!isThere || !found->isWhole)
                (isThere && isOpen(day, basis.time) ? open : holes) << day;
            if (!isThere)
                continue;
            knowsAny = knowsAny || found->isWhole;
            steps += RechargeSimulation::hourly(day, counted(found->spent, basis.currency));
        }
    }
    /// Usage costs millionths, and balances and payments know none: the sum up to a day is what counts,
    /// rounded, so that no rounding adds up.
    Money counted(const Money &spent, const QString &currency)
    {
        const auto next = sum.plus(spent);
        if (!next)
            return spent; // the simulation refuses it
        const int decimals = AmountText::payment(currency).decimals;
        const auto day = next->rounded(decimals).minus(sum.rounded(decimals));
        sum = *next;
        return day.value_or(spent);
    }
    static bool isOpen(QDate day, const QDateTime &now)
    {
        const auto settles = std::chrono::seconds(UsageReports::settles).count();
        return day.addDays(1).startOfDay(Qt::UTC).addSecs(settles) > now;
    }

    QList<SpendStep> steps;
    QList<QDate> holes;
    QList<QDate> open;
    bool knowsAny = false;
    Money sum;
};

/// The balance that was seen last before a time, unless that was more than a day before.
std::optional<BalancePoint> seenAt(const RechargeOutlook::Basis &basis, const QDateTime &time)
{
    std::optional<BalancePoint> seen;
    for (const BalancePoint &point : basis.history) {
        const bool isNear = point.at <= time && point.at.secsTo(time) <= secondsOfADay;
        if (isNear && point.balance.currency() == basis.currency && (!seen || point.at >= seen->at))
            seen = point;
    }
    return seen;
}

/// The pace, hour by hour from a time on.
QList<SpendStep> stepsAhead(const QDateTime &from, const Money &perDay)
{
    QList<SpendStep> steps;
    for (int day = 0; day < RechargeOutlook::daysAhead; ++day) {
        const QDate any = from.date();
        const QDateTime midnight = any.startOfDay(Qt::UTC);
        for (SpendStep step : RechargeSimulation::hourly(any, perDay)) {
            step.at = from.addSecs(day * secondsOfADay + midnight.secsTo(step.at));
            steps << step;
        }
    }
    return steps;
}

void follow(std::optional<RechargeOutlook::Course> &course, QString &trouble, const Rules &rules,
            const Money &opening, const QDateTime &from, const QList<SpendStep> &steps)
{
    const auto result = RechargeSimulation::run(rules, opening, from, steps);
    if (!result)
        trouble = result.error().what;
    else
        course = RechargeOutlook::Course{from, steps.isEmpty() ? from : steps.last().at, opening, *result};
}
} // namespace

Money RechargeOutlook::Course::at(const QDateTime &time) const
{
    const auto after = std::ranges::upper_bound(result.points, time, {}, &RechargeSimulation::Point::at);
    return after == result.points.begin() ? opening : std::prev(after)->balance;
}

RechargeOutlook RechargeOutlook::of(const Basis &basis, const std::optional<Rules> &asSet,
                                    const std::optional<Rules> &asTyped)
{
    RechargeOutlook outlook;
    const QDateTime now = basis.time.toUTC();
    outlook.last = now.date().addDays(-1);
    outlook.first = now.date().addDays(-daysBack);
    const QDateTime from = outlook.first.startOfDay(Qt::UTC);
    const PastSpend past(basis, outlook.first, outlook.last);
    const auto seen = seenAt(basis, from);
    outlook.holes = past.holes;
    outlook.open = past.open;
    outlook.knowsSpend = past.knowsAny;
    outlook.openingSeen = seen ? seen->at : QDateTime();
    outlook.knowsPace = basis.now && basis.runway.basis >= 3 &&
                        (basis.runway.kind != Runway::Kind::Unknown) && !basis.runway.perDay.isNegative();
    outlook.perDay = basis.runway.perDay;

    const auto look = [&](const std::optional<Rules> &rules) -> std::optional<Side> {
        if (!rules)
            return std::nullopt;
        Side side{.rules = *rules, .past = {}, .ahead = {}, .trouble = {}};
        const auto target = rules->threshold.plus(rules->recharge);
        if (!target) {
            side.trouble = target.error().what;
            return side;
        }
        if (outlook.knowsSpend)
            follow(side.past, side.trouble, *rules, seen ? seen->balance : *target, from, past.steps);
        if (outlook.knowsPace)
            follow(side.ahead, side.trouble, *rules, *basis.now, now, stepsAhead(now, outlook.perDay));
        return side;
    };
    outlook.asSet = look(asSet);
    outlook.asTyped = look(asTyped);
    return outlook;
}

std::optional<Rules> RechargeOutlook::rules(const RechargePreferences &preferences, int mostInADay)
{
    if (!preferences.enabled || !preferences.threshold || !preferences.recharge)
        return std::nullopt;
    return Rules{*preferences.threshold, *preferences.recharge, mostInADay, *preferences.enabled};
}
