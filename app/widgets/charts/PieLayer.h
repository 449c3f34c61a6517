// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/ChartLayer.h"
#include "widgets/charts/ChartSlices.h"

class QChart;
class QPieSeries;

/// Slices by Qt Charts as a ring; the shares outside are drawn here, below each other so that none
/// covers another; slices under 2 % have none.
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

    /// The slice at a point, as its place among the slices; -1 in the hole and outside.
    ChartSpot spotAt(const QPointF &point) const;
    void mark(const ChartSpot &spot);
    const QList<ChartSlices::Slice> &slices() const { return m_slices; }
    const QList<Label> &labels() const { return m_labels; }
    int lookOf(const ChartSlices::Slice &slice) const;

protected:
    void draw(QPainter &painter) override;

private:
    struct Wanted
    {
        QString name;
        double share;
        QPointF edge;
        double y; ///< of the label's middle
    };

    void fillPie();
    void hatchSlice(QPainter &painter, const ChartSlices::Slice &slice, double turned) const;
    void placeLabels();
    void placeSide(QList<Wanted> &side, bool right);
    double radius() const;

    QChart *m_chart;
    QPieSeries *m_pie = nullptr;
    QList<ChartSlices::Slice> m_slices;
    QList<Label> m_labels;
    ChartSpot m_marked;
};
