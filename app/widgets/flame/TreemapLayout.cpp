// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flame/TreemapLayout.h"

#include <algorithm>
#include <limits>

TreemapLayout::TreemapLayout(const FlameIndex &index, int root, const QRectF &area, const Measures &measures)
    : m_index(&index)
{
    if (index.isEmpty() || root < 0 || area.width() < 1 || area.height() < 1)
        return;
    m_first = root;
    m_cellOf.assign(size_t(index.size() - root), -1);
    QVector<int> waiting;
    add({area, root, root, Kind::Leaf, false}, waiting);
    while (!waiting.isEmpty()) {
        const int cell = waiting.takeLast();
        m_cells[cell].kind = Kind::Container;
        const QRectF &rect = m_cells.at(cell).rect;
        m_cells[cell].hasHeader =
            rect.width() >= measures.narrowHeader && rect.height() >= measures.header * 4;
        open(Cell(m_cells.at(cell)), measures, waiting);
    }
    if (measures.mirrored)
        mirror(area);
}

void TreemapLayout::add(const Cell &cell, QVector<int> &waiting)
{
    const int number = int(m_cells.size());
    m_cells << cell;
    if (cell.kind == Kind::Own)
        return;
    for (int place = cell.place; place <= cell.last; ++place)
        m_cellOf[size_t(place - m_first)] = number;
    if (cell.kind == Kind::Leaf && m_index->childrenBegin(cell.place) < m_index->childrenEnd(cell.place))
        waiting << number;
}

// Children with the heaviest first, and among them what the node weighs by itself.
void TreemapLayout::gather(int place)
{
    m_items.clear();
    double own = m_index->width(place);
    for (int child = m_index->childrenBegin(place); child < m_index->childrenEnd(place); ++child) {
        own -= m_index->width(child);
        m_items.push_back({m_index->width(child), child, false});
    }
    if (own <= m_index->width(place) * 1e-9)
        return;
    const auto at =
        std::find_if(m_items.begin(), m_items.end(), [&](const Item &item) { return item.weight < own; });
    m_items.insert(at, {own, place, true});
}

// As many side by side as keep the worst of them nearest to a square.
int TreemapLayout::rowEnd(int from, double side, double scale, double least) const
{
    double sum = 0;
    double best = std::numeric_limits<double>::infinity();
    const double square = side * side;
    const double largest = m_items[size_t(from)].weight * scale;
    int end = from;
    for (; end < int(m_items.size()); ++end) {
        const double area = m_items[size_t(end)].weight * scale;
        if (area < least)
            break;
        const double with = sum + area;
        const double worst = std::max(square * largest / (with * with), with * with / (square * area));
        if (worst > best)
            break;
        best = worst;
        sum = with;
    }
    return std::max(end, from + 1);
}

void TreemapLayout::open(const Cell &container, const Measures &measures, QVector<int> &waiting)
{
    // Small ones can't spare much; none at all would let endless chains lie on each other.
    const double edge =
        std::min({measures.padding, container.rect.width() / 24, container.rect.height() / 24});
    QRectF free = container.rect.adjusted(edge, edge, -edge, -edge);
    if (container.hasHeader)
        free.setTop(container.rect.top() + measures.header);
    if (std::min(free.width(), free.height()) < measures.least)
        return;
    gather(container.place);
    const double scale = free.width() * free.height() / m_index->width(container.place);
    for (int from = 0; from < int(m_items.size());) {
        const double side = std::min(free.width(), free.height());
        if (side < measures.least || m_items[size_t(from)].weight * scale < measures.least * measures.least) {
            // They are in order of weight: all that follow are as small.
            while (from < int(m_items.size()) && m_items[size_t(from)].isOwn)
                ++from;
            if (from < int(m_items.size()) && free.width() > 0 && free.height() > 0)
                add({free, m_items[size_t(from)].place, m_index->childrenEnd(container.place) - 1, Kind::Rest,
                     false},
                    waiting);
            return;
        }
        const int end = rowEnd(from, side, scale, measures.least * measures.least);
        double sum = 0;
        for (int i = from; i < end; ++i)
            sum += m_items[size_t(i)].weight * scale;
        const bool isColumn = free.width() >= free.height();
        const double thick = std::min(sum / side, isColumn ? free.width() : free.height());
        double along = isColumn ? free.top() : free.left();
        for (int i = from; i < end; ++i) {
            const Item &item = m_items[size_t(i)];
            const double length = item.weight * scale / thick;
            const QRectF rect = isColumn ? QRectF(free.left(), along, thick, length)
                                         : QRectF(along, free.top(), length, thick);
            add({rect, item.place, item.place, item.isOwn ? Kind::Own : Kind::Leaf, false}, waiting);
            along += length;
        }
        if (isColumn)
            free.setLeft(free.left() + thick);
        else
            free.setTop(free.top() + thick);
        from = end;
    }
}

void TreemapLayout::mirror(const QRectF &area)
{
    for (Cell &cell : m_cells)
        cell.rect.moveLeft(area.left() + area.right() - cell.rect.right());
}

int TreemapLayout::cellOf(int place) const
{
    while (place >= m_first && m_index) {
        if (const int cell = m_cellOf[size_t(place - m_first)]; cell >= 0)
            return cell;
        place = m_index->parent(place);
    }
    return -1;
}

int TreemapLayout::cellAt(const QPointF &point) const
{
    for (int cell = int(m_cells.size()) - 1; cell >= 0; --cell)
        if (m_cells.at(cell).rect.contains(point))
            return cell;
    return -1;
}
