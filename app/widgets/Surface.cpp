// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Surface.h"

#include "widgets/Theme.h"

#include <QPainter>

Surface::Surface(Qt::Edges lines, QWidget *parent) : QFrame(parent), m_lines(lines) {}

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.fillRect(rect(), theme.colour(Token::Panel));
    const QColor line = theme.colour(Token::Line);
    if (m_lines & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, line);
    if (m_lines & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, line);
}
