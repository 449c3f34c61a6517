// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ChartLayer.h"

#include <QPainter>

ChartLayer::ChartLayer(const ChartFrame &frame, Place place, QGraphicsItem *parent)
    : QGraphicsItem(parent), m_frame(frame)
{
    static constexpr std::array<double, 4> heights{3.2, 3.5, 3.8, 50};
    setZValue(heights[size_t(place)]);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    draw(*painter);
}

void ChartLayer::cover(const QRectF &area)
{
    prepareGeometryChange();
    m_area = area;
}
