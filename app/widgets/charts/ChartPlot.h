// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/ChartFrame.h"

#include <QGraphicsScene>
#include <memory>

class BandLayer;
class BarLayer;
class LabelLayer;
class LineLayer;
class MarkerLayer;
class PieLayer;
class QChart;
class QValueAxis;

/// The drawing itself, without a window: a QChart with its axes, lines and slices, and the layers between. A
/// widget shows its scene, a picture renders it.
class ChartPlot : public QObject
{
    Q_OBJECT
public:
    explicit ChartPlot(QObject *parent = nullptr);
    ~ChartPlot() override;

    QGraphicsScene *scene() { return &m_scene; }
    const ChartFrame &frame() const { return m_frame; }

    void setData(const ChartData &data);
    void setLook(const ChartLook &look);
    void setValueTexts(std::function<QString(int series, int bucket)> texts);
    void resize(const QSizeF &size);
    /// Series, or the slices of a pie.
    void setHidden(const QSet<int> &hidden);

    /// What is seen, in places of ChartBuckets: kept within what there is and not narrower than two buckets.
    void setRange(double from, double to);
    bool isWhole() const;

    /// What the pointer means: a bar, a slice, or the nearest value of a line.
    ChartSpot spotAt(const QPointF &point) const;
    void setCurrent(const ChartSpot &spot);
    void setHovered(const ChartSpot &spot);
    ChartSpot current() const;
    /// Where the readout of a spot belongs.
    QPointF anchorOf(const ChartSpot &spot) const;

    const BandLayer &bands() const { return *m_bands; }
    const BarLayer &bars() const { return *m_bars; }
    const LabelLayer &labels() const { return *m_labels; }
    const LineLayer &lines() const { return *m_lines; }
    const PieLayer &pie() const { return *m_pie; }

signals:
    void rangeChanged();

private:
    void dress();
    void arrange();
    void fitAxes();
    ChartSpot nearestLine(const QPointF &point, int bucket) const;

    ChartFrame m_frame;
    QGraphicsScene m_scene;
    QChart *m_chart;
    QValueAxis *m_x;
    std::array<QValueAxis *, 2> m_y;
    BandLayer *m_bands;
    BarLayer *m_bars;
    LabelLayer *m_labels;
    MarkerLayer *m_marker;
    PieLayer *m_pie;
    LineLayer *m_lines;
    double m_widestLeft = 0; ///< so that the plot doesn't shake while it is moved
    double m_widestRight = 0;
};
