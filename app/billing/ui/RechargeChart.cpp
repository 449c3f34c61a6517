// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ui/RechargeChart.h"

#include "billing/MoneyParts.h"
#include "billing/ui/RechargeWords.h"

#include <cmath>

namespace {
// Hours would be more points than pixels, which are drawn without dashes.
constexpr int bucketSeconds = 3 * 3'600;
} // namespace

RechargeChart::RechargeChart(const RechargeOutlook &outlook, Time time, bool compares)
{
    const auto courseOf = [time](const std::optional<RechargeOutlook::Side> &side) -> const Course * {
        const std::optional<Course> *course = !side                ? nullptr
                                              : time == Time::Past ? &side->past
                                                                   : &side->ahead;
        return course && *course ? &**course : nullptr;
    };
    const Course *typed = courseOf(outlook.asTyped);
    const Course *set = courseOf(outlook.asSet);
    const Course *any = typed ? typed : set;
    m_data.kind = ChartData::Kind::Lines;
    m_data.title = time == Time::Past ? tr("Balance in the last 30 days, had it been so")
                                      : tr("Balance in the next 15 days at the recent pace");
    if (!any)
        return;
    addTimes(*any);
    m_data.axisTitles = {any->opening.currency()};
    const bool drawsSet = set && (compares || !typed);
    if (typed) {
        addLine(compares ? tr("As typed") : tr("Balance"), ChartSeries::Role::Usual, 0, balances(*typed));
        // A reference may have gaps; elsewhere they would be drawn as days that nobody knows.
        if (!typed->result.charges.isEmpty())
            addLine(tr("Charges"), ChartSeries::Role::Reference, 2, charges(*typed));
    }
    if (drawsSet)
        addLine(tr("As it is set now"), ChartSeries::Role::Reference, -1, balances(*set));
    const RechargeOutlook::Side &side = typed ? *outlook.asTyped : *outlook.asSet;
    if (side.rules.enabled)
        addLine(tr("Threshold"), ChartSeries::Role::Reference, 1,
                QList<std::optional<Money>>(m_data.times.size(), side.rules.threshold));
    m_data.summary =
        tr("%1: %2, lowest %3.")
            .arg(m_data.title, RechargeWords::inAll(any->result), any->result.lowest.displayWithCode());
}

void RechargeChart::addTimes(const Course &course)
{
    m_data.bucketSeconds = bucketSeconds;
    for (QDateTime time = course.from; time <= course.to; time = time.addSecs(bucketSeconds))
        m_data.times << time;
}

QList<std::optional<Money>> RechargeChart::balances(const Course &course) const
{
    QList<std::optional<Money>> amounts;
    for (const QDateTime &time : m_data.times)
        amounts << course.at(time);
    return amounts;
}

QList<std::optional<Money>> RechargeChart::charges(const Course &course) const
{
    QList<std::optional<Money>> amounts(m_data.times.size());
    for (const RechargeSimulation::Charge &charge : course.result.charges) {
        const qint64 seconds = course.from.secsTo(charge.at);
        // At the end of the bucket that it falls in, as the balances are.
        const qint64 bucket = (seconds + bucketSeconds - 1) / bucketSeconds;
        if (bucket >= 0 && bucket < amounts.size())
            amounts[bucket] = course.at(m_data.times[bucket]);
    }
    return amounts;
}

void RechargeChart::addLine(const QString &name, ChartSeries::Role role, int colour,
                            const QList<std::optional<Money>> &amounts)
{
    ChartSeries series;
    series.name = name;
    series.role = role;
    series.colour = colour;
    for (const std::optional<Money> &amount : amounts)
        series.values << (amount ? MoneyParts::height(*amount) : std::nan(""));
    m_data.series << series;
    m_amounts << amounts;
}

QString RechargeChart::text(int series, int bucket) const
{
    const auto amount = m_amounts.value(series).value(bucket);
    return amount ? amount->displayWithCode() : tr("no charge");
}

QString RechargeChart::bucketText(int bucket) const
{
    return m_data.times.isEmpty() ? QString() : RechargeWords::about(m_data.times.value(bucket));
}
