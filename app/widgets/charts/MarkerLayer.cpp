// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/MarkerLayer.h"

#include "widgets/charts/BarLayer.h"

#include <QPainter>
#include <cmath>

void MarkerLayer::setCurrent(const ChartSpot &spot)
{
    m_current = spot;
    update();
}

void MarkerLayer::setHovered(const ChartSpot &spot)
{
    if (m_hovered.isSame(spot))
        return;
    m_hovered = spot;
    update();
}

void MarkerLayer::draw(QPainter &painter)
{
    if (m_frame.isPie() || m_frame.buckets().count() == 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    mark(painter, m_hovered, m_frame.look.theme.colour(Token::Muted), 1);
    mark(painter, m_current, m_frame.look.theme.colour(Token::Text), 2);
}

void MarkerLayer::mark(QPainter &painter, const ChartSpot &spot, const QColor &colour, double width) const
{
    if (!spot.isValid() || spot.bucket >= m_frame.buckets().count())
        return;
    const double x = m_frame.xOf(m_frame.buckets().centre(spot.bucket));
    const QRectF &plot = m_frame.plot;
    if (x < plot.left() - 1 || x > plot.right() + 1)
        return;
    painter.setBrush(Qt::NoBrush);
    const QRectF bar = m_bars.rectOf(spot);
    if (bar.width() >= 3) {
        painter.setPen(QPen(colour, width));
        painter.drawRoundedRect(bar.adjusted(-1, -1, 1, 1), 2, 2);
        return;
    }
    QPen line(colour, 1);
    line.setDashPattern({2, 2});
    painter.setPen(line);
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    const double value = m_frame.value(spot.series, spot.bucket);
    if (!std::isfinite(value) || !m_frame.lineSeries().contains(spot.series))
        return;
    const double y = m_frame.yOf(m_frame.data().series.at(spot.series).axis, value);
    const double radius = m_frame.look.px(4);
    painter.setPen(QPen(colour, width));
    painter.setBrush(m_frame.looks.at(spot.series).colour);
    painter.drawEllipse(QPointF(x, y), radius, radius);
}
