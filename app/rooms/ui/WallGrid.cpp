// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/WallGrid.h"

#include "widgets/Scale.h"

WallGrid::WallGrid(const QFontMetrics &metrics, int width, int cards, bool isMirrored)
    : m_cards(cards),
      m_width(width),
      m_margin(Scale::px(metrics, 14)),
      m_gap(Scale::px(metrics, 12)),
      m_cardHeight(Scale::px(metrics, 97)),
      m_isMirrored(isMirrored)
{
    const int least = Scale::px(metrics, 240);
    const int room = std::max(1, width - 2 * m_margin);
    m_columns = std::max(1, (room + m_gap) / (least + m_gap));
    m_cardWidth = std::max(1, (room - (m_columns - 1) * m_gap) / m_columns);
}

QRect WallGrid::rectOf(int card) const
{
    const int x = m_margin + (card % m_columns) * (m_cardWidth + m_gap);
    const int y = m_margin + (card / m_columns) * rowPitch();
    return {m_isMirrored ? m_width - x - m_cardWidth : x, y, m_cardWidth, m_cardHeight};
}

int WallGrid::cardAt(const QPoint &point) const
{
    const auto [first, end] = between(point.y(), point.y());
    for (int card = first; card < end; ++card) {
        if (rectOf(card).contains(point))
            return card;
    }
    return -1;
}

std::pair<int, int> WallGrid::between(int top, int bottom) const
{
    const int first = std::max(0, top - m_margin) / rowPitch();
    const int last = std::max(0, bottom - m_margin) / rowPitch();
    return {std::min(m_cards, first * m_columns), std::min(m_cards, (last + 1) * m_columns)};
}
