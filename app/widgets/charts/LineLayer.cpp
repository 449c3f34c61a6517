// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/LineLayer.h"

#include "widgets/charts/LineRuns.h"

#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

LineLayer::LineLayer(const ChartFrame &frame, QChart *chart, QValueAxis *x,
                     const std::array<QValueAxis *, 2> &y)
    : QObject(chart), m_frame(frame), m_chart(chart), m_x(x), m_y(y)
{
}

QLineSeries *LineLayer::take(int axis, size_t number)
{
    QList<QLineSeries *> &lines = m_lines[size_t(axis)];
    if (number < size_t(lines.size()))
        return lines.at(qsizetype(number));
    auto *line = new QLineSeries;
    m_chart->addSeries(line);
    line->attachAxis(m_x);
    line->attachAxis(m_y[size_t(axis)]);
    lines << line;
    return line;
}

void LineLayer::show(QLineSeries *line, const QList<QPointF> &run, int series)
{
    const SeriesLook &look = m_frame.looks.at(series);
    const bool crowded = double(run.size()) > m_frame.plot.width();
    QPen pen = look.pen(m_frame.look.px(2));
    // Dashes of a thousand ups and downs are neither seen nor cheap.
    if (crowded)
        pen = QPen(look.colour, 1);
    line->setPen(pen);
    const bool apart =
        run.size() == 1 || (!look.reference && m_frame.pixelsPerBucket() >= m_frame.look.px(18));
    line->setMarkerSize(m_frame.look.px(run.size() == 1 ? 4 : 2.5));
    line->setPointsVisible(apart);
    line->replace(run);
    line->setVisible(true);
    m_points += int(run.size());
}

void LineLayer::rebuild()
{
    std::array<size_t, 2> used{0, 0};
    m_points = 0;
    for (const int series : m_frame.lineSeries()) {
        const int axis = m_frame.data().series.at(series).axis == 1 ? 1 : 0;
        for (const QList<QPointF> &run : LineRuns::of(m_frame, series))
            show(take(axis, used[size_t(axis)]++), run, series);
    }
    for (size_t axis = 0; axis < 2; ++axis)
        for (size_t number = used[axis]; number < size_t(m_lines[axis].size()); ++number) {
            QLineSeries *line = m_lines[axis].at(qsizetype(number));
            if (line->isVisible()) {
                line->clear();
                line->setVisible(false);
            }
        }
}
