// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/Runway.h"

#include "billing/MoneyParts.h"

#include <algorithm>

namespace {
constexpr int leastBasis = 3;
constexpr int week = 7;
constexpr int longestSaid = 9'999; // a balance that is never spent has no date worth telling

QList<Money> recentWholeDays(const QList<DaySpend> &days, QDate today, int longest)
{
    QList<DaySpend> whole;
    std::ranges::copy_if(days, std::back_inserter(whole),
                         [today](const DaySpend &day) { return day.isWhole && day.day < today; });
    std::ranges::sort(whole, {}, &DaySpend::day);
    QList<Money> spent;
    for (const DaySpend &day : whole.sliced(std::max<qsizetype>(0, whole.size() - longest)))
        spent << day.spent;
    return spent;
}

int daysAt(const Money &available, int days, const Money &spent)
{
    return std::min(MoneyParts::held(available, days, spent), longestSaid);
}

/// The sums of all weeks in a row; of all the days, where they are fewer.
QList<Money> weeksOf(const QList<Money> &spent, qsizetype length)
{
    QList<Money> sums;
    for (qsizetype first = 0; first + length <= spent.size(); ++first)
        sums << Money::sum(spent.sliced(first, length)).value_or(Money());
    return sums;
}
} // namespace

Runway Runway::of(const Money &available, const QList<DaySpend> &days, QDate today, int longest)
{
    Runway runway;
    const QList<Money> spent = recentWholeDays(days, today, longest);
    const auto sum = Money::sum(spent);
    runway.basis = static_cast<int>(spent.size());
    const bool isUsedUp = available.isNegative() || available.isZero();
    if (isUsedUp)
        runway.kind = Kind::UsedUp;
    if (runway.basis < leastBasis || !sum || !available.minus(*sum))
        return runway;
    runway.perDay = MoneyParts::part(*sum, runway.basis, std::max(sum->scale(), 6)).rounded(2);
    if (isUsedUp)
        return runway;
    if (sum->isNegative() || sum->isZero()) {
        runway.kind = Kind::NoSpend;
        return runway;
    }
    runway.kind = Kind::Days;
    runway.days = daysAt(available, runway.basis, *sum);
    runway.until = today.addDays(runway.days);
    const int length = std::min(runway.basis, week);
    const auto weeks = weeksOf(spent, length);
    const auto [cheapest, dearest] =
        std::ranges::minmax(weeks, [](const Money &a, const Money &b) { return a < b; });
    const bool endsAlways = !cheapest.isNegative() && !cheapest.isZero();
    runway.fewest = daysAt(available, length, dearest);
    runway.most = endsAlways ? daysAt(available, length, cheapest) : -1;
    return runway;
}

QString Runway::word() const
{
    switch (kind) {
    case Kind::Days:
        return tr("%n days", nullptr, days);
    case Kind::NoSpend:
        return tr("no spend");
    case Kind::UsedUp:
        return tr("used up");
    case Kind::Unknown:
        break;
    }
    return tr("not known yet");
}

QString Runway::doubt() const
{
    switch (kind) {
    case Kind::Days:
        if (most < 0)
            return tr("at least %1 at the pace of the last %n days", nullptr, basis).arg(fewest);
        if (fewest == most)
            return tr("at the pace of the last %n days", nullptr, basis);
        return tr("between %1 and %2 at the pace of the last %n days", nullptr, basis).arg(fewest).arg(most);
    case Kind::NoSpend:
        return tr("nothing was spent in the last %n days", nullptr, basis);
    case Kind::UsedUp:
        return tr("nothing is left to spend, credit included");
    case Kind::Unknown:
        break;
    }
    return tr("it takes 3 whole days of spend to tell; %n are known", nullptr, basis);
}
