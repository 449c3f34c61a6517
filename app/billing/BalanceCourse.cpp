// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/BalanceCourse.h"

#include <QHash>

QList<BalanceCourse::Day> BalanceCourse::of(const Basis &basis, int back, int ahead)
{
    const QDate today = basis.time.toUTC().date();
    QList<Day> days;
    for (int offset = -back; offset <= ahead; ++offset)
        days << Day{.day = today.addDays(offset), .seen = {}, .reckoned = {}, .ahead = {}};
    addSeen(days, basis);
    addReckoned(days, basis);
    addAhead(days, basis);
    return days;
}

void BalanceCourse::addSeen(QList<Day> &days, const Basis &basis)
{
    QHash<QDate, Money> last;
    // A year of a busy account is some 100,000 points, and this is done at every look.
    const auto first =
        std::ranges::lower_bound(basis.history, days.first().day.startOfDay(Qt::UTC), {}, &BalancePoint::at);
    for (const BalancePoint &point : std::ranges::subrange(first, basis.history.cend())) {
        // Amounts of another currency than now's are another account's past.
        if (!basis.now || point.balance.currency() == basis.now->currency())
            last.insert(point.at.toUTC().date(), point.balance);
    }
    const QDate today = basis.time.toUTC().date();
    if (basis.now)
        last.insert(today, *basis.now);
    for (Day &day : days) {
        if (const auto found = last.constFind(day.day); found != last.cend() && day.day <= today)
            day.seen = *found;
    }
}

void BalanceCourse::addReckoned(QList<Day> &days, const Basis &basis)
{
    const auto first = std::ranges::find_if(days, [](const Day &day) { return day.seen.has_value(); });
    if (first == days.end())
        return;
    QHash<QDate, Money> spent;
    for (const DaySpend &day : basis.spend)
        spent.insert(day.day, day.spent);
    first->reckoned = first->seen; // so that the two lines meet
    for (auto day = first; day != days.begin(); --day) {
        const auto known = spent.constFind(day->day);
        if (known == spent.cend())
            return;
        const auto before = day->reckoned->plus(*known);
        if (!before)
            return;
        std::prev(day)->reckoned = *before;
    }
}

void BalanceCourse::addAhead(QList<Day> &days, const Basis &basis)
{
    if (!basis.now || basis.runway.perDay.isZero())
        return;
    QList<SpendStep> steps;
    const QDate today = basis.time.toUTC().date();
    for (const Day &day : std::as_const(days)) {
        if (day.day > today)
            steps += RechargeSimulation::hourly(day.day, basis.runway.perDay);
    }
    RechargeSimulation::Rules rules = basis.recharge.value_or(RechargeSimulation::Rules());
    rules.enabled = basis.recharge && basis.recharge->enabled;
    const auto result = RechargeSimulation::run(rules, *basis.now, basis.time, steps);
    if (!result)
        return;
    QHash<QDate, Money> last;
    for (const RechargeSimulation::Point &point : result->points) {
        // The last hour of a day ends at the next one's midnight.
        last.insert(point.at.toUTC().addSecs(-1).date(), point.balance);
    }
    for (Day &day : days) {
        if (day.day == today)
            day.ahead = *basis.now;
        else if (const auto found = last.constFind(day.day); found != last.cend() && day.day > today)
            day.ahead = *found;
    }
}
