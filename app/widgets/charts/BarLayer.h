// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/ChartLayer.h"

#include <vector>

/// Bars side by side, stacked or floating; of too many to be told apart, one column for each pixel that shows
/// the tallest of its buckets, so that no peak is lost.
class BarLayer : public ChartLayer
{
public:
    BarLayer(const ChartFrame &frame, QGraphicsItem *parent) : ChartLayer(frame, Place::Bars, parent) {}

    void rebuild() override;

    ChartSpot spotAt(const QPointF &point) const;
    /// Null when it has no bar of its own.
    QRectF rectOf(const ChartSpot &spot) const;
    int size() const { return int(m_bars.size()); }

protected:
    void draw(QPainter &painter) override;

private:
    struct Bar
    {
        QRectF rect;
        int series;
        int bucket;
    };

    void addBucket(const QList<int> &series, int bucket, double left, double width);
    void addStack(const QList<int> &series, int bucket, double left, double width, bool above, bool below);
    void addColumns(const QList<int> &series);
    void add(double left, double width, double from, double to, int series, int bucket);
    void paintCut(QPainter &painter, const QRectF &rect) const;
    void paintSteps(QPainter &painter) const;
    SeriesLook stepLook(int bucket) const;

    std::vector<Bar> m_bars;
    bool m_dense = false;
};
