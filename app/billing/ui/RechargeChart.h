// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "billing/RechargeOutlook.h"
#include "widgets/charts/ChartData.h"

#include <QCoreApplication>

/// Turns an outlook into what is drawn: the balance as typed, as it is set now, the threshold and the
/// charges.
class RechargeChart
{
    Q_DECLARE_TR_FUNCTIONS(RechargeChart)
public:
    enum class Time { Past, Ahead };

    RechargeChart() = default;
    /// `compares` draws also what is set now.
    RechargeChart(const RechargeOutlook &outlook, Time time, bool compares);

    const ChartData &data() const { return m_data; }
    /// The exact amount behind a value.
    QString text(int series, int bucket) const;
    QString bucketText(int bucket) const;

private:
    using Course = RechargeOutlook::Course;
    void addTimes(const Course &course);
    void addLine(const QString &name, ChartSeries::Role role, int colour,
                 const QList<std::optional<Money>> &amounts);
    QList<std::optional<Money>> balances(const Course &course) const;
    QList<std::optional<Money>> charges(const Course &course) const;

    ChartData m_data;
    QList<QList<std::optional<Money>>> m_amounts; ///< of each series
};
