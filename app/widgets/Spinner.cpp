// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Spinner.h"

#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QPainter>
#include <QTimerEvent>

Spinner::Spinner(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Working"));
}

QSize Spinner::sizeHint() const
{
    const int side = Scale::px(this, 16);
    return {side, side};
}

void Spinner::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double thick = qMax(1.5, Scale::px(this, 2) * 1.0);
    const int side = qMin(width(), height());
    const QRectF circle = QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side)
                              .adjusted(thick, thick, -thick, -thick);
    painter.setPen(QPen(theme.colour(Token::Line), thick));
    painter.drawEllipse(circle);
    painter.setPen(QPen(theme.colour(Token::Accent), thick, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, -m_step * 30 * 16, 90 * 16);
}

void Spinner::showEvent(QShowEvent *)
{
    m_timer.start(80, this);
}

void Spinner::hideEvent(QHideEvent *)
{
    m_timer.stop();
}

void Spinner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    m_step = (m_step + 1) % 12;
    update();
}
