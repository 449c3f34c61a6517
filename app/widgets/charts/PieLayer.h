// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/ChartLayer.h"
#include "widgets/charts/ChartSlices.h"

class QChart;
class QPieSeries;

/// Slices by Qt Charts as a ring; the shares outside are drawn here, the largest first, so that none covers
/// another, and slices under 2 % have none.
class PieLayer : public ChartLayer
{
    Q_DECLARE_TR_FUNCTIONS(PieLayer)
public:
    struct Label
    {
        QRectF area;
        QString text;
        QLineF arm;
    };

    PieLayer(const ChartFrame &frame, QChart *chart);

    void rebuild() override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    /// The slice at a point, as its place among the slices; -1 in the hole and outside.
    ChartSpot spotAt(const QPointF &point) const;
    void mark(const ChartSpot &spot);
    const QList<ChartSlices::Slice> &slices() const { return m_slices; }
    const QList<Label> &labels() const { return m_labels; }
    int lookOf(const ChartSlices::Slice &slice) const;

private:
    void fillPie();
    void placeLabels();
    double radius() const;

    QChart *m_chart;
    QPieSeries *m_pie = nullptr;
    QList<ChartSlices::Slice> m_slices;
    QList<Label> m_labels;
    ChartSpot m_marked;
};
