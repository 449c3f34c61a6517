// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/ReportViewData.h"
#include "widgets/charts/ChartData.h"

#include <QCoreApplication>

/// Turns what is grouped into what is drawn, and answers the exact words of what was drawn.
class ChartMaker
{
    Q_DECLARE_TR_FUNCTIONS(ChartMaker)
public:
    ChartMaker() = default;
    /// `summary` is the sentence for screen readers.
    ChartMaker(const ReportViewData &view, const QString &summary);

    const ChartData &data() const { return m_data; }
    /// "1,911.6248 USD", from the exact number.
    QString text(int series, int bucket) const;
    QString bucketText(int bucket) const;
    /// The row of the chart's pivot behind a bucket, and the column behind a series; -1 for none.
    int rowOf(int bucket) const { return m_rows.value(bucket, -1); }
    int columnOf(int series) const { return m_sources.value(series).column; }
    /// Which values drove a difference.
    static ChartData waterfall(const Compared &compared, const QStringList &dimensions);

private:
    struct Source
    {
        enum class Kind { Column, RowTotal, Before } kind = Kind::Column;
        int column = -1;
        int measure = 0;
    };
    void addBuckets();
    void addSeries(const Source &source, const QString &name, ChartSeries::Role role, int axis);
    void addAll();
    void addBefore();
    void markHoles();
    PivotCell cellOf(const Source &source, int bucket) const;
    bool isInHole(int bucket) const;

    ReportViewData m_view;
    ChartData m_data;
    QList<int> m_rows;
    QList<Source> m_sources;
    QList<PivotCell> m_before; ///< of the compared range, by bucket
    QList<bool> m_hasBefore;   ///< whether the bucket has a counterpart there
};
