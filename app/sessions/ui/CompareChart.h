// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Decimal.h"
#include "widgets/charts/ChartData.h"

#include <QCoreApplication>

class CompareModel;

/// What drove the difference of two sessions, as steps from one total to the other, and their exact words.
class CompareChart
{
    Q_DECLARE_TR_FUNCTIONS(CompareChart)
public:
    static constexpr int mostSteps = 8;

    CompareChart() = default;
    /// In the currency of the first session, else of the second; what is paid in others is in the table.
    explicit CompareChart(const CompareModel &model);

    const ChartData &data() const { return m_data; }
    QString currency() const { return m_currency; }
    /// Totals as they are, steps with their sign.
    QString text(int bucket) const;
    /// The row of the comparison behind a step; -1 for totals and what is joined.
    int rowOf(int bucket) const { return m_rows.value(bucket, -1); }

private:
    QList<int> driversOf(const CompareModel &model) const;
    void add(const QString &name, const Decimal &value, int row);

    ChartData m_data;
    QString m_currency;
    int m_decimals = 0;
    QList<Decimal> m_values;
    QList<int> m_rows;
};
