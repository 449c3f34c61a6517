// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/ui/ColourSwatch.h"

#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QPainter>

ColourSwatch::ColourSwatch(const QColor &colour, const QString &name, QWidget *parent)
    : QAbstractButton(parent), m_colour(colour)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    setToolTip(name);
    setAttribute(Qt::WA_Hover);
}

QSize ColourSwatch::sizeHint() const
{
    const int side = Scale::px(this, 28);
    return {side, side};
}

void ColourSwatch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1 : 0.4);
    const Theme theme = Theme::of(this);
    const double line = Scale::px(this, 2);
    const QRectF whole = QRectF(rect()).adjusted(line, line, -line, -line);
    if (isChecked() || underMouse()) {
        painter.setPen(QPen(isChecked() ? m_colour : theme.colour(Token::Border), line));
        painter.drawEllipse(whole);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.colour(Token::Accent), 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2 * line, 2 * line);
    }
    const double inset = 2.5 * line;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    painter.drawEllipse(whole.adjusted(inset, inset, -inset, -inset));
}
