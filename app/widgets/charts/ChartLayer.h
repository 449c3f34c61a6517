// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/ChartFrame.h"

#include <QGraphicsItem>

/// A sheet over the whole chart on which one kind of thing is drawn. Qt Charts has the ground, the axes'
/// ranges, the lines and the slices; what it has no means for (holes, hatching, rounded bars, labels that
/// never overlap) lies on sheets between.
class ChartLayer : public QGraphicsItem
{
public:
    /// Between the layers of Qt Charts: its grid and axes have 2 and 3, its series 4 and more.
    enum class Place { Bands, Bars, Labels, Marks };

    ChartLayer(const ChartFrame &frame, Place place, QGraphicsItem *parent);

    QRectF boundingRect() const override { return m_area; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) final;
    void cover(const QRectF &area);
    /// The frame has changed.
    virtual void rebuild() { update(); }

protected:
    virtual void draw(QPainter &painter) = 0;

    const ChartFrame &m_frame;

private:
    QRectF m_area;
};
