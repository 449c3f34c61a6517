// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRect>

class QFontMetrics;

/// Where the cards of the wall stand: rows of equally wide cards, from the reading direction's side.
class WallGrid
{
public:
    WallGrid() = default;
    WallGrid(const QFontMetrics &metrics, int width, int cards, bool isMirrored);

    int columns() const { return m_columns; }
    int rows() const { return (m_cards + m_columns - 1) / m_columns; }
    int height() const { return rows() == 0 ? 0 : 2 * m_margin + rows() * rowPitch() - m_gap; }
    int rowPitch() const { return m_cardHeight + m_gap; }
    /// In contents coordinates: the first card at the top.
    QRect rectOf(int card) const;
    /// -1 between the cards.
    int cardAt(const QPoint &point) const;
    /// Those that reach into a stretch from `top` to `bottom`, as first and one behind the last.
    std::pair<int, int> between(int top, int bottom) const;

private:
    int m_cards = 0;
    int m_columns = 1;
    int m_width = 0;
    int m_margin = 0;
    int m_gap = 0;
    int m_cardWidth = 1;
    int m_cardHeight = 1;
    bool m_isMirrored = false;
};
