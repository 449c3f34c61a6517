// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/ChartLayer.h"

/// The grid, and bands behind the values: hatched ones with the word where there is no data, faint ones where
/// data may still change, and the line of zero when something lies below it.
class BandLayer : public ChartLayer
{
    Q_DECLARE_TR_FUNCTIONS(BandLayer)
public:
    struct Band
    {
        int first;
        int last;
        bool whole; ///< nothing is known here; else only some series
    };

    BandLayer(const ChartFrame &frame, QGraphicsItem *parent) : ChartLayer(frame, Place::Bands, parent) {}

    void rebuild() override;

    const QList<Band> &holes() const { return m_holes; }
    static QString noData() { return tr("no data"); }

protected:
    void draw(QPainter &painter) override;

private:
    QList<int> seriesOf(int axis) const;
    void addHole(int first, int last, bool whole);
    void paintHole(QPainter &painter, const Band &band) const;
    void paintProvisional(QPainter &painter) const;
    QRectF areaOf(int first, int last) const;

    QList<Band> m_holes;
};
