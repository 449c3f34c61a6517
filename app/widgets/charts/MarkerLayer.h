// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/ChartLayer.h"

class BarLayer;

/// Shows which value is read: a ring around a bar, or a line across with a dot on the value.
class MarkerLayer : public ChartLayer
{
public:
    MarkerLayer(const ChartFrame &frame, const BarLayer &bars, QGraphicsItem *parent)
        : ChartLayer(frame, Place::Marks, parent), m_bars(bars)
    {
    }

    void setCurrent(const ChartSpot &spot);
    void setHovered(const ChartSpot &spot);
    const ChartSpot &current() const { return m_current; }
    const ChartSpot &hovered() const { return m_hovered; }

protected:
    void draw(QPainter &painter) override;

private:
    void mark(QPainter &painter, const ChartSpot &spot, const QColor &colour, double width) const;

    const BarLayer &m_bars;
    ChartSpot m_current;
    ChartSpot m_hovered;
};
