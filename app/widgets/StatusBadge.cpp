// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StatusBadge.h"

#include "widgets/BadgePainter.h"

#include <QEvent>
#include <QPainter>

StatusBadge::StatusBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

StatusBadge::StatusBadge(const QString &text, Tone tone, QWidget *parent) : StatusBadge(parent)
{
    setStatus(text, tone);
}

void StatusBadge::setStatus(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    resizeEvent(nullptr);
    update();
}

QSize StatusBadge::sizeHint() const
{
    return BadgePainter(font(), palette(), layoutDirection()).size(m_text);
}

QSize StatusBadge::minimumSizeHint() const
{
    return BadgePainter(font(), palette(), layoutDirection()).size(m_text.left(3)).boundedTo(sizeHint());
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    BadgePainter(font(), palette(), layoutDirection()).paint(&painter, rect(), m_text, m_tone);
}

void StatusBadge::resizeEvent(QResizeEvent *)
{
    setToolTip(width() < sizeHint().width() ? m_text : QString());
}

void StatusBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}
