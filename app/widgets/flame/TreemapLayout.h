// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/flame/FlameIndex.h"

#include <QRectF>

/// Lays weights out as nested rectangles, squarified, without recursion; what would be smaller than about two
/// pixels becomes one rectangle with all that follow it.
class TreemapLayout
{
public:
    enum class Kind {
        Leaf,
        Container, ///< what is in it stands in it
        Own,       ///< of a container: what it weighs by itself
        Rest,      ///< those too small to be drawn
    };
    struct Cell
    {
        QRectF rect;
        int place = -1; ///< of FlameIndex; of a rest the first
        int last = -1;
        Kind kind = Kind::Leaf;
        bool hasHeader = false;
    };
    struct Measures
    {
        double header = 16;
        double padding = 2;
        double least = 2;         ///< pixels of a side
        double narrowHeader = 60; ///< narrower containers have no header
        bool mirrored = false;
    };

    TreemapLayout() = default;
    TreemapLayout(const FlameIndex &index, int root, const QRectF &area, const Measures &measures);

    /// Containers stand before what is in them.
    const QVector<Cell> &cells() const { return m_cells; }
    /// The cell of a place, or of the nearest one above that has one; -1 where nothing is drawn of it.
    int cellOf(int place) const;
    /// The innermost one; -1 outside.
    int cellAt(const QPointF &point) const;

private:
    struct Item
    {
        double weight;
        int place;
        bool isOwn;
    };

    void open(const Cell &container, const Measures &measures, QVector<int> &waiting);
    void gather(int place);
    int rowEnd(int from, double side, double scale, double least) const;
    void add(const Cell &cell, QVector<int> &waiting);
    void mirror(const QRectF &area);

    const FlameIndex *m_index = nullptr;
    QVector<Cell> m_cells;
    std::vector<Item> m_items; ///< of the container that is being filled
    std::vector<int> m_cellOf;
    int m_first = 0; ///< place of the first in m_cellOf
};
