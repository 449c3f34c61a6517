// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ElidedLabel.h"

#include "widgets/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent) : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text && accessibleName() == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    refreshToolTip();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setMuted(bool muted)
{
    m_muted = muted;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(m_text) > contentsRect().width();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_text) + margins.left() + margins.right() + 1,
            fontMetrics().height() + margins.top() + margins.bottom()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {qMin(whole.width(), fontMetrics().averageCharWidth() * 6), whole.height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(m_muted ? theme.colour(Token::Muted) : palette().color(group, foregroundRole()));
    // A phone number reads from left to right also in a right-to-left window.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const QRect area = contentsRect();
    const QString shown = isElided() ? fontMetrics().elidedText(m_text, m_mode, area.width()) : m_text;
    painter.drawText(area, int(QStyle::visualAlignment(layoutDirection(), m_alignment)), shown);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    refreshToolTip();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        refreshToolTip();
    }
}

void ElidedLabel::refreshToolTip()
{
    // Tooltips take what looks like markup for markup.
    const QString whole =
        m_text.contains(u'<') ? QStringLiteral("<p>%1</p>").arg(m_text.toHtmlEscaped()) : m_text;
    setToolTip(isElided() ? whole : QString());
}
