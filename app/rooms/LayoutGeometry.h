// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QRect>
#include <optional>

/// Where things of a layout lie, in pixels of the picture: what a grid will look like, and where edges want
/// to go.
namespace LayoutGeometry {
/// Which edges of a rectangle a pointer has hold of: all of them where it is moved.
struct Snap
{
    QRect place;
    std::optional<int> vertical;   ///< x of the line that it was drawn to
    std::optional<int> horizontal; ///< y
    bool operator==(const Snap &) const = default;
};

/// The cells of `count` videos in a region, row by row, with as many columns as make them largest; those
/// that the limits leave no room for have none.
QList<QRect> cells(const QRect &region, int count, const std::optional<int> &maxColumns,
                   const std::optional<int> &maxRows);

/// Draws a moved or resized rectangle to the edges and the middle of the picture and of others, where it is
/// within `reach` of them, else to a grid of `grid` pixels (1 for none). `edges` are those that move; all
/// four move it as a whole.
Snap snapped(const QRect &place, Qt::Edges edges, QSize picture, const QList<QRect> &others, int reach,
             int grid);
} // namespace LayoutGeometry
