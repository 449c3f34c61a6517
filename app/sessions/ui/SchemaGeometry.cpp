// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/SchemaGeometry.h"

#include "widgets/Scale.h"

#include <algorithm>
#include <cmath>

SchemaGeometry::SchemaGeometry(const SchemaMap *map, const QFontMetrics &metrics, bool isMirrored)
    : m_map(map),
      m_isMirrored(isMirrored),
      m_margin(Scale::px(metrics, 16)),
      m_width(Scale::px(metrics, 172)),
      m_height(qMax(Scale::px(metrics, 42), metrics.height() * 2 + Scale::px(metrics, 8))),
      m_gap(Scale::px(metrics, 124)),
      m_gridGap(Scale::px(metrics, 12)),
      m_row(m_height + Scale::px(metrics, 12))
{
    const int columns = map->columns();
    const double related = columns * m_width + qMax(0, columns - 1) * m_gap;
    int alone = 0;
    for (const SchemaMap::Box &one : map->boxes())
        if (one.isAlone)
            alone = qMax(alone, one.column + 1);
    const double grid = alone * m_width + qMax(0, alone - 1) * m_gridGap;
    m_size = QSizeF(qMax(related, grid) + 2 * m_margin, map->rows() * m_row + 2 * m_margin);
}

QRectF SchemaGeometry::mirrored(const QRectF &rect) const
{
    return m_isMirrored ? rect.translated(m_size.width() - rect.left() - rect.right(), 0) : rect;
}

QPointF SchemaGeometry::mirrored(const QPointF &point) const
{
    return m_isMirrored ? QPointF(m_size.width() - point.x(), point.y()) : point;
}

QRectF SchemaGeometry::box(int box) const
{
    const SchemaMap::Box &one = m_map->boxes()[box];
    const double pitch = m_width + (one.isAlone ? m_gridGap : m_gap);
    return mirrored(
        QRectF(m_margin + one.column * pitch, m_margin + one.y * m_row - m_height / 2, m_width, m_height));
}

QRectF SchemaGeometry::heading(const SchemaMap::Heading &heading) const
{
    return mirrored(QRectF(m_margin, m_margin + heading.y * m_row - m_row * 0.3,
                           m_size.width() - 2 * m_margin, m_row * 0.6));
}

bool SchemaGeometry::childIsRight(const SchemaMap::Edge &edge) const
{
    return edge.turnsBack == m_isMirrored;
}

QPainterPath SchemaGeometry::line(int edge) const
{
    const SchemaMap::Edge &one = m_map->edges()[edge];
    // As if read from the left; points are mirrored one by one.
    const int left = one.turnsBack ? one.child : one.parent;
    const int right = one.turnsBack ? one.parent : one.child;
    const auto edgeOf = [&](int number, bool atRight) {
        const SchemaMap::Box &place = m_map->boxes()[number];
        return QPointF(m_margin + place.column * (m_width + m_gap) + (atRight ? m_width : 0),
                       m_margin + place.y * m_row);
    };
    QList<QPointF> points{edgeOf(left, true)};
    for (const QPointF &bend : one.bends) {
        const double x = m_margin + bend.x() * (m_width + m_gap);
        const double y = m_margin + bend.y() * m_row;
        points << QPointF(x, y) << QPointF(x + m_width, y);
    }
    points << edgeOf(right, false);
    if (one.turnsBack)
        std::reverse(points.begin(), points.end());
    QPainterPath path(mirrored(points.first()));
    for (qsizetype index = 1; index < points.size(); ++index) {
        const QPointF from = mirrored(points[index - 1]);
        const QPointF to = mirrored(points[index]);
        const double middle = (from.x() + to.x()) / 2;
        // Across a column straight, between columns as a curve.
        if (index % 2 == 0)
            path.lineTo(to);
        else
            path.cubicTo(QPointF(middle, from.y()), QPointF(middle, to.y()), to);
    }
    return path;
}

QPolygonF SchemaGeometry::arrow(int edge) const
{
    const QRectF child = box(m_map->edges()[edge].child);
    const bool points = childIsRight(m_map->edges()[edge]);
    const QPointF tip(points ? child.left() : child.right(), child.center().y());
    const double length = m_gridGap / 2;
    const double back = points ? -length : length;
    return QPolygonF({tip, tip + QPointF(back, -length / 2), tip + QPointF(back, length / 2)});
}

QRectF SchemaGeometry::label(int edge, bool atChild) const
{
    const SchemaMap::Edge &one = m_map->edges()[edge];
    const QRectF end = box(atChild ? one.child : one.parent);
    const bool leftOfBox = childIsRight(one) == atChild;
    const double air = m_gridGap;
    const double width = m_gap - 1.5 * air;
    return {leftOfBox ? end.left() - air - width : end.right() + air, end.top(), width, end.height()};
}

int SchemaGeometry::boxAt(const QPointF &point) const
{
    for (int index = 0; index < m_map->boxes().size(); ++index)
        if (box(index).contains(point))
            return index;
    return -1;
}

int SchemaGeometry::neighbour(int from, int right, int down) const
{
    const QPointF here = box(from).center();
    int best = -1;
    double least = 0;
    for (int index = 0; index < m_map->boxes().size(); ++index) {
        const QPointF way = box(index).center() - here;
        const double along = down != 0 ? way.y() * down : way.x() * right;
        const double aside = std::abs(down != 0 ? way.x() : way.y());
        if (along < 1 || (down == 0 && aside > 1))
            continue;
        // What stands in the same column comes first, however far.
        const double cost = along + 3 * aside;
        if (best < 0 || cost < least) {
            best = index;
            least = cost;
        }
    }
    return best;
}
