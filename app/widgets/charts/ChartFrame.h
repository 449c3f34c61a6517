// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/ChartBuckets.h"
#include "widgets/charts/ChartLook.h"
#include "widgets/charts/MinMaxIndex.h"
#include "widgets/charts/SeriesLook.h"
#include "widgets/charts/ValueScale.h"

#include <QRectF>
#include <QSet>
#include <array>
#include <functional>

/// One value of a chart.
struct ChartSpot
{
    int series = -1;
    int bucket = -1;
    bool isOnMark = false; ///< the bar or slice itself, not merely near it

    bool isValid() const { return bucket >= 0; }
    bool isSame(const ChartSpot &other) const { return series == other.series && bucket == other.bucket; }
};

/// What is to be drawn now, the same for every layer: the data, what of it is seen, and where it goes.
class ChartFrame
{
public:
    void setData(const ChartData &data);
    void setHidden(const QSet<int> &hidden);

    const ChartData &data() const { return m_data; }
    const ChartBuckets &buckets() const { return m_buckets; }
    const QSet<int> &hidden() const { return m_hidden; }
    bool isPie() const { return m_data.kind == ChartData::Kind::Pie; }
    bool isWaterfall() const { return m_data.kind == ChartData::Kind::Waterfall; }

    double value(int series, int bucket) const;
    bool isShown(int series) const { return !m_hidden.contains(series); }
    /// Shown series that are bars here, and those that are lines: of very many bars only one kind of series
    /// can be drawn as columns, and side by side they become lines.
    QList<int> barSeries() const;
    QList<int> lineSeries() const;
    const MinMaxIndex &index(int series) const { return m_indexes.at(series); }
    /// Of stacks: the sums of what is above and of what is below zero.
    const MinMaxIndex &sumsAbove() const { return m_above; }
    const MinMaxIndex &sumsBelow() const { return m_below; }
    /// Somewhere in what is no reference, seen or not.
    bool hasHoles() const;
    /// The axis of a waterfall begins above zero, so that steps between large totals can be seen.
    bool isCut() const { return isWaterfall() && scales[0].low() > 0; }
    /// Of a waterfall: from where to where a bucket's bar goes.
    std::pair<double, double> waterfallSpan(int bucket) const;

    /// Places on the axis that are seen.
    double from = 0;
    double to = 1;
    QRectF plot;
    std::array<ValueScale, 2> scales;
    ChartLook look;
    QList<SeriesLook> looks;
    std::function<QString(int series, int bucket)> valueText; ///< exact words

    double xOf(double place) const { return plot.left() + (place - from) / (to - from) * plot.width(); }
    double placeOf(double x) const { return from + (x - plot.left()) / plot.width() * (to - from); }
    double yOf(int axis, double value) const;
    /// Buckets that are at least partly seen; last < first when there are none.
    int firstSeen() const;
    int lastSeen() const;
    double pixelsPerBucket() const;
    /// Too many for a bar each.
    bool isDense() const;
    /// Chooses scales for what is seen.
    void fitScales();

private:
    void sum();
    std::pair<double, double> waterfallExtent() const;
    std::pair<double, double> extent(int axis, bool *whole) const;

    ChartData m_data;
    ChartBuckets m_buckets;
    QSet<int> m_hidden;
    QList<MinMaxIndex> m_indexes;
    MinMaxIndex m_above;
    MinMaxIndex m_below;
    QVector<double> m_levels; ///< of a waterfall, before each bucket
};
