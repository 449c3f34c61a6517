// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/ui/WallCard.h"
#include "widgets/BadgePainter.h"
#include "widgets/Theme.h"

class QWidget;

/// Draws a card of the wall: the room, how it stands, and a dot for everybody in it.
class WallCardPainter
{
public:
    /// With the font, colours and direction of the widget that is painted on.
    explicit WallCardPainter(const QWidget *widget);

    struct How
    {
        bool isCurrent = false;
        bool isHovered = false;
        bool hasFocus = false;
    };
    void paint(QPainter *painter, const QRect &rect, const WallCard &card, const How &how) const;

private:
    void frame(QPainter *painter, const QRect &rect, const How &how) const;
    void head(QPainter *painter, const QRect &line, const WallCard &card) const;
    void figures(QPainter *painter, const QRect &line, const WallCard &card) const;
    void people(QPainter *painter, const QRect &line, const WallCard &card) const;
    /// At the leading edge of `line`; answers what is left of it.
    QRect text(QPainter *painter, const QRect &line, const QString &words, const QFont &font,
               const QColor &colour) const;

    QFont m_font;
    QFont m_strong;
    Theme m_theme;
    Qt::LayoutDirection m_direction;
    BadgePainter m_badge;
    int m_unit; ///< of 100 design pixels
};
