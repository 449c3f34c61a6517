// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/RechargeSimulation.h"

#include "billing/MoneyParts.h"

#include <QHash>
#include <algorithm>

namespace {
/// Goes through the steps; stops at the first sum that fails.
class Run
{
public:
    Run(const RechargeSimulation::Rules &rules, const Money &opening) : m_rules(rules), m_balance(opening)
    {
        m_result.total = Money::zero(opening.currency());
        m_result.lowest = opening;
    }

    Done begin()
    {
        if (!m_rules.enabled)
            return {};
        const auto target = m_rules.threshold.plus(m_rules.recharge);
        if (!target)
            return failed(target.error());
        m_target = *target;
        // The order of amounts of different currencies is no failure by itself.
        const auto distance = m_target.minus(m_balance);
        return distance ? Done() : failed(distance.error());
    }

    Done take(const SpendStep &step)
    {
        const auto left = m_balance.minus(step.spent);
        if (!left)
            return failed(left.error());
        m_balance = *left;
        if (m_result.points.isEmpty() || m_balance < m_result.lowest)
            m_result.lowest = m_balance;
        const Done charged = charge(step.at);
        m_result.points << RechargeSimulation::Point{step.at, m_balance};
        return charged;
    }

    RechargeSimulation::Result result() &&
    {
        m_result.end = m_balance;
        return std::move(m_result);
    }

private:
    Done charge(const QDateTime &at)
    {
        const bool isDue = m_rules.enabled && m_balance <= m_rules.threshold && m_balance < m_target;
        if (!isDue)
            return {};
        const auto amount = m_target.minus(m_balance);
        if (!amount)
            return failed(amount.error());
        const RechargeSimulation::Charge charge{at, *amount, m_balance};
        const QDate day = at.toUTC().date();
        if (m_ofDay.value(day) >= m_rules.mostInADay) {
            m_result.refused << charge;
            return {};
        }
        const auto total = m_result.total.plus(*amount);
        if (!total)
            return failed(total.error());
        m_result.total = *total;
        m_result.charges << charge;
        m_balance = m_target;
        const int count = ++m_ofDay[day];
        if (count > m_result.mostInADay) {
            m_result.mostInADay = count;
            m_result.busiest = day;
        }
        return {};
    }

    RechargeSimulation::Rules m_rules;
    Money m_balance;
    Money m_target;
    QHash<QDate, int> m_ofDay;
    RechargeSimulation::Result m_result;
};
} // namespace

Outcome<RechargeSimulation::Result> RechargeSimulation::run(const Rules &rules, const Money &opening,
                                                            const QDateTime &from,
                                                            const QList<SpendStep> &steps)
{
    Run run(rules, opening);
    if (const Done begun = run.begin(); !begun)
        return failed(begun.error());
    for (const SpendStep &step : steps) {
        if (step.at <= from)
            continue; // was spent before
        if (const Done taken = run.take(step); !taken)
            return failed(taken.error());
    }
    return std::move(run).result();
}

QList<SpendStep> RechargeSimulation::hourly(QDate day, const Money &spent)
{
    constexpr int hours = 24;
    const Money share = MoneyParts::part(spent, hours, std::max(spent.scale(), 2));
    const QDateTime midnight = day.startOfDay(Qt::UTC);
    QList<SpendStep> steps;
    Money left = spent;
    for (int hour = 1; hour < hours; ++hour) {
        steps << SpendStep{midnight.addSecs(hour * 3600), share};
        left = left.minus(share).value_or(left);
    }
    steps << SpendStep{midnight.addSecs(hours * 3600), left};
    return steps;
}
