// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/ChartFrame.h"

#include <QObject>
#include <QPointer>

class QChart;
class QLineSeries;
class QValueAxis;

/// The lines of a chart as series of Qt Charts: one for each run between holes, kept and reused, since adding
/// a series costs more than a frame has.
class LineLayer : public QObject
{
    Q_OBJECT
public:
    LineLayer(const ChartFrame &frame, QChart *chart, QValueAxis *x, const std::array<QValueAxis *, 2> &y);

    void rebuild();
    int points() const { return m_points; } ///< drawn now

private:
    QLineSeries *take(int axis, size_t number);
    void show(QLineSeries *line, const QList<QPointF> &run, int series);

    const ChartFrame &m_frame;
    QChart *m_chart;
    QValueAxis *m_x;
    std::array<QValueAxis *, 2> m_y;
    std::array<QList<QLineSeries *>, 2> m_lines;
    int m_points = 0;
};
