// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/LayoutGeometry.h"

#include <algorithm>
#include <cmath>

namespace {
// What people's cameras mostly give.
constexpr double videoShape = 16.0 / 9;

/// A stretch along one axis: from `at`, `length` long.
struct Stretch
{
    int at = 0;
    int length = 0;
    std::optional<int> line;
};

int onGrid(int value, int grid)
{
    return grid < 2 ? value : qRound(static_cast<double>(value) / grid) * grid;
}

/// The line nearest to any of `points`, and how far the point has to go.
std::optional<std::pair<int, int>> nearest(const QList<int> &lines, const QList<int> &points, int reach)
{
    std::optional<std::pair<int, int>> best;
    for (const int point : points) {
        for (const int line : lines) {
            const int way = line - point;
            if (std::abs(way) <= reach && (!best || std::abs(way) < std::abs(best->second)))
                best = {line, way};
        }
    }
    return best;
}

Stretch drawn(Stretch stretch, bool first, bool last, const QList<int> &lines, int reach, int grid)
{
    const int end = stretch.at + stretch.length;
    if (first && last) {
        const auto found = nearest(lines, {stretch.at, end, stretch.at + stretch.length / 2}, reach);
        stretch.at = found ? stretch.at + found->second : onGrid(stretch.at, grid);
        if (found)
            stretch.line = found->first;
    } else if (first || last) {
        const int edge = first ? stretch.at : end;
        const auto found = nearest(lines, {edge}, reach);
        const int to = found ? found->first : onGrid(edge, grid);
        if (found)
            stretch.line = found->first;
        // An edge never crosses the other one.
        stretch.length = std::max(1, first ? end - to : to - stretch.at);
        stretch.at = first ? end - stretch.length : stretch.at;
    }
    return stretch;
}
} // namespace

QList<QRect> LayoutGeometry::cells(const QRect &region, int count, const std::optional<int> &maxColumns,
                                   const std::optional<int> &maxRows)
{
    if (count < 1 || region.isEmpty())
        return {};
    const int mostColumns = std::clamp(maxColumns.value_or(count), 1, count);
    const int mostRows = std::clamp(maxRows.value_or(count), 1, count);
    int columns = 1, rows = 1, shown = 0;
    double largest = 0;
    for (int across = 1; across <= mostColumns; ++across) {
        const int down = std::min(mostRows, (count + across - 1) / across);
        const int room = std::min(count, across * down);
        const double size = std::min(region.width() / static_cast<double>(across) / videoShape,
                                     region.height() / static_cast<double>(down));
        if (room > shown || (room == shown && size > largest)) {
            columns = across;
            rows = down;
            shown = room;
            largest = size;
        }
    }
    QList<QRect> cells;
    for (int cell = 0; cell < shown; ++cell) {
        const int column = cell % columns;
        const int row = cell / columns;
        const QPoint from(region.x() + region.width() * column / columns,
                          region.y() + region.height() * row / rows);
        const QPoint to(region.x() + region.width() * (column + 1) / columns,
                        region.y() + region.height() * (row + 1) / rows);
        cells << QRect(from, QSize(to.x() - from.x(), to.y() - from.y()));
    }
    return cells;
}

LayoutGeometry::Snap LayoutGeometry::snapped(const QRect &place, Qt::Edges edges, QSize picture,
                                             const QList<QRect> &others, int reach, int grid)
{
    QList<int> across{0, picture.width(), picture.width() / 2};
    QList<int> down{0, picture.height(), picture.height() / 2};
    for (const QRect &other : others) {
        across << other.x() << other.x() + other.width() << other.x() + other.width() / 2;
        down << other.y() << other.y() + other.height() << other.y() + other.height() / 2;
    }
    const Stretch x = drawn({place.x(), place.width(), {}}, edges & Qt::LeftEdge, edges & Qt::RightEdge,
                            across, reach, grid);
    const Stretch y = drawn({place.y(), place.height(), {}}, edges & Qt::TopEdge, edges & Qt::BottomEdge,
                            down, reach, grid);
    return {QRect(x.at, y.at, x.length, y.length), x.line, y.line};
}
