// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TimelineRow.h"

#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

TimelineRow::TimelineRow(QWidget *parent) : QWidget(parent), m_gap(new QSpacerItem(0, 0)), m_words(new QLabel)
{
    m_words->setTextFormat(Qt::RichText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(0);
    // An item, not a margin: margins don't change sides in a right-to-left window.
    row->addItem(m_gap);
    row->addWidget(m_words, 1);
    dress();
}

void TimelineRow::setEvent(const TimelineView::Event &event, bool first, bool last)
{
    m_event = event;
    m_first = first;
    m_last = last;
    m_words->setToolTip(event.toolTip);
    dress();
    update();
}

void TimelineRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void TimelineRow::dress()
{
    const Theme theme = Theme::of(this);
    const QFont small = Scale::smaller(font());
    const QString size = small.pointSizeF() > 0 ? QStringLiteral("%1pt").arg(small.pointSizeF())
                                                : QStringLiteral("%1px").arg(small.pixelSize());
    QString html = m_event.title.toHtmlEscaped();
    if (m_event.future)
        html =
            QStringLiteral("<span style=\"color:%1\">%2</span>").arg(theme.colour(Token::Muted).name(), html);
    if (!m_event.detail.isEmpty())
        html += QStringLiteral(" <span style=\"color:%1;font-size:%2\">%3</span>")
                    .arg(theme.colour(Token::Muted).name(), size, m_event.detail.toHtmlEscaped());
    m_words->setText(html);
    m_words->setAccessibleName(
        tr("%1 %2", "what happened, and when").arg(m_event.title, m_event.detail).trimmed());
    const int above = Scale::px(this, 5);
    m_gap->changeSize(Scale::px(this, 24), 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
    layout()->setContentsMargins(0, above, 0, above);
    layout()->invalidate();
}

void TimelineRow::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = Scale::px(this, 11);
    const QRectF dot(QPointF(Scale::px(this, 3), Scale::px(this, 5) + (fontMetrics().height() - size) / 2.0),
                     QSizeF(size, size));
    const QPointF middle = dot.center();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (mirrored) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    painter.setPen(QPen(theme.colour(Token::Line), 2));
    if (!m_first)
        painter.drawLine(QPointF(middle.x(), 0), QPointF(middle.x(), dot.top()));
    if (!m_last)
        painter.drawLine(QPointF(middle.x(), dot.bottom()), QPointF(middle.x(), height()));
    const QColor ink = theme.ink(m_event.tone);
    painter.setPen(QPen(ink, 2));
    painter.setBrush(m_event.future ? QBrush(Qt::NoBrush) : QBrush(ink));
    painter.drawEllipse(dot.adjusted(1, 1, -1, -1));
}
