// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/RoomComposition.h"
#include "widgets/Theme.h"

#include <QRectF>
#include <QStringList>

class QPainter;

/// How a layout looks: the editor's canvas, the small drawing of a composition and the icons of layouts are
/// drawn by one hand. The picture is dark in both themes, as video is, and never mirrored.
class LayoutPainter
{
public:
    /// `room` is where the picture fits in; `theme` and `font` are those of the widget. Regions that reach
    /// out of the picture, as far as that can be shown, fit in too.
    LayoutPainter(QSize resolution, const QList<VideoRegion> &regions, const QRectF &room, const Theme &theme,
                  const QFont &font);

    /// Where the picture is.
    const QRectF &picture() const { return m_picture; }
    QRectF toView(const QRect &place) const;
    QRectF toView(const QRectF &place) const;
    QPointF toPicture(const QPointF &point) const;
    /// Pixels of the view for one of the picture.
    double factor() const { return m_factor; }

    void drawPicture(QPainter *painter) const;
    /// Lower regions first; `names` of their recordings by region, a cell each.
    void drawRegions(QPainter *painter, const QList<QStringList> &names) const;
    /// Small and without words: how many recordings each region shows.
    void drawSketch(QPainter *painter, const QList<int> &counts) const;
    /// The order in which they lie, the lowest first.
    static QList<int> stacking(const QList<VideoRegion> &regions);
    QColor colour(int region) const;

private:
    void drawRegion(QPainter *painter, const VideoRegion &region, int number, const QStringList &names) const;
    void drawCells(QPainter *painter, const VideoRegion &region, int number, const QStringList &names) const;
    void drawName(QPainter *painter, const VideoRegion &region) const;
    /// Where a region's name stands, and what of it fits; empty where there is no room.
    std::pair<QRectF, QString> nameplate(const VideoRegion &region) const;
    QColor blended(int region, double share) const;

    Theme m_theme;
    QFont m_font;
    QList<VideoRegion> m_regions;
    QRectF m_picture;
    double m_factor = 1;
};
