// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SchemaMap.h"

#include <QFontMetrics>
#include <QPainterPath>

/// Where boxes and lines of the schema's map are drawn, unscaled: in the sizes of a font, and mirrored for
/// languages that are read from the right.
class SchemaGeometry
{
public:
    SchemaGeometry(const SchemaMap *map, const QFontMetrics &metrics, bool isMirrored);

    QSizeF size() const { return m_size; }
    QRectF box(int box) const;
    QRectF heading(const SchemaMap::Heading &heading) const;
    /// From the parent to the child.
    QPainterPath line(int edge) const;
    /// The head of an arrow at the child's end.
    QPolygonF arrow(int edge) const;
    /// Room for words beside that end of the line, in the gap between the columns.
    QRectF label(int edge, bool atChild) const;
    /// -1 for none.
    int boxAt(const QPointF &point) const;
    /// The one next to this in that direction, which is 0 or ±1 each; -1 for none. Sideways it stays in the
    /// row.
    int neighbour(int box, int right, int down) const;

private:
    QRectF mirrored(const QRectF &rect) const;
    QPointF mirrored(const QPointF &point) const;
    bool childIsRight(const SchemaMap::Edge &edge) const;

    const SchemaMap *m_map;
    bool m_isMirrored;
    double m_margin;
    double m_width;
    double m_height;
    double m_gap;     ///< between columns
    double m_gridGap; ///< in the grid
    double m_row;
    QSizeF m_size;
};
