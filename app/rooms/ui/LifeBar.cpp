// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/LifeBar.h"

#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

LifeBar::LifeBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("tokenLifeBar"));
    setAccessibleName(tr("Life that is left"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LifeBar::setLeft(double left, Tone tone)
{
    m_left = std::clamp(left, 0.0, 1.0);
    m_tone = tone;
    update();
}

QSize LifeBar::sizeHint() const
{
    return {Scale::px(this, 120), Scale::px(this, 6)};
}

void LifeBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = height() / 2.0;
    painter.setBrush(theme.colour(Token::Line));
    painter.drawRoundedRect(rect(), radius, radius);
    QRect part = rect();
    part.setWidth(static_cast<int>(width() * m_left));
    if (part.width() < height())
        return;
    painter.setBrush(theme.ink(m_tone));
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), part), radius, radius);
}
