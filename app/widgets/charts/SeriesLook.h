// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/Theme.h"
#include "widgets/charts/ChartData.h"

#include <QPen>
#include <QRectF>

class QPainter;

/// How one series or slice is told apart: by its colour, and from the seventh on also by hatching and dashes.
struct SeriesLook
{
    QColor colour;
    QColor over;     ///< lines of the hatching: the ground behind
    int pattern = 0; ///< 0 plain; 1, 2, 3 hatched
    bool reference = false;

    QPen pen(double width) const;
    /// Filled and hatched; `faded` for what may still change. Without clipping, so that SVG can keep it.
    void fill(QPainter &painter, const QRectF &rect, double radius, bool faded) const;
    /// The little square or line of a legend.
    void drawSwatch(QPainter &painter, const QRectF &rect, bool asLine) const;

    static QList<SeriesLook> of(const ChartData &data, const Theme &theme);
    static bool isLine(const ChartData &data, int series);
    /// Diagonal lines within a rectangle.
    static void hatch(QPainter &painter, const QRectF &rect, const QPen &pen, double spacing,
                      bool rising = true);
};
