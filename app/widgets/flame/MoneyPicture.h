// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/flame/WeightTree.h"

#include <QAbstractScrollArea>
#include <QBitArray>

class QPainter;

/// What flame, treemap and waterfall have in common, so that one selection, one search and one zoom go
/// through all of them.
class MoneyPicture : public QAbstractScrollArea
{
    Q_OBJECT
public:
    using QAbstractScrollArea::QAbstractScrollArea;

    /// Null for nothing. Keeps neither zoom nor selection.
    virtual void setTree(WeightTreePtr tree) = 0;
    /// -1 for none; scrolled into sight, zoomed out as far as needed. Emits nothing.
    virtual void setCurrent(int node) = 0;
    virtual int current() const = 0;
    /// Found nodes stand out and the others fade; an empty array ends that.
    virtual void setHighlighted(const QBitArray &nodes) = 0;
    /// Shows this node and what is below it in full width; 0 is the whole. Emits zoomChanged.
    virtual void zoomTo(int node) = 0;
    virtual int zoomed() const = 0;
    /// All of it into a file or onto paper, in light colours, with its name above; what doesn't fit is said.
    virtual void draw(QPainter &painter, const QRectF &area) const = 0;
    /// How high an area of this width draw() can make use of, within reason.
    virtual double drawnHeight(double width) const = 0;

signals:
    void currentChanged(int node); ///< by the operator
    void activated(int node);      ///< double click or Enter on what can't be zoomed further
    void zoomChanged(int node);
};
