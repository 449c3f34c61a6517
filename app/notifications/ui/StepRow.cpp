// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/StepRow.h"

#include "widgets/Buttons.h"
#include "widgets/FlowLayout.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

StepRow::StepRow(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_detail(new MutedLabel({}, this)),
      m_buttons(new QWidget(this)),
      m_edit(Buttons::make(tr("Edit channel"), ButtonRole::Normal, m_buttons)),
      m_retry(Buttons::make(tr("Try again"), ButtonRole::Normal, m_buttons)),
      m_dismiss(Buttons::make(tr("Dismiss"), ButtonRole::Link, m_buttons))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_edit->setObjectName(QStringLiteral("stepEdit"));
    m_retry->setObjectName(QStringLiteral("stepRetry"));
    m_dismiss->setObjectName(QStringLiteral("stepDismiss"));
    auto *flow = new FlowLayout(m_buttons);
    for (QPushButton *button : {m_edit, m_retry, m_dismiss}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, Scale::px(this, 5), 0, Scale::px(this, 5));
    row->setSpacing(0);
    // An item, not a margin: margins don't change sides in a right-to-left window.
    row->addItem(new QSpacerItem(Scale::px(this, 24), 0, QSizePolicy::Fixed, QSizePolicy::Minimum));
    auto *column = new QVBoxLayout;
    column->setSpacing(Scale::px(this, 2));
    column->addWidget(m_title);
    column->addWidget(m_detail);
    column->addSpacing(Scale::px(this, 2));
    column->addWidget(m_buttons);
    row->addLayout(column, 1);
    connect(m_edit, &QPushButton::clicked, this, &StepRow::editAsked);
    connect(m_retry, &QPushButton::clicked, this, &StepRow::retryAsked);
    connect(m_dismiss, &QPushButton::clicked, this, &StepRow::dismissAsked);
    m_buttons->hide();
}

void StepRow::setShown(const Shown &shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_title->setText(shown.title);
    m_detail->setText(shown.detail);
    m_detail->setVisible(!shown.detail.isEmpty());
    m_detail->setToolTip(shown.toolTip);
    m_edit->setVisible(shown.canEdit);
    m_retry->setVisible(shown.canRetry);
    m_dismiss->setVisible(shown.canDismiss);
    m_buttons->setVisible(shown.canEdit || shown.canRetry || shown.canDismiss);
    for (QPushButton *button : {m_edit, m_retry, m_dismiss})
        button->setAccessibleName(
            tr("%1: %2", "a button and what it is for").arg(button->text(), shown.title));
    setAccessibleName(shown.title);
    setAccessibleDescription(shown.detail);
    update();
}

void StepRow::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const int size = Scale::px(this, 11);
    const double top = Scale::px(this, 5) + (fontMetrics().height() - size) / 2.0;
    const QRectF dot(Scale::px(this, 3), top, size, size);
    painter.setPen(QPen(theme.colour(Token::Line), 2));
    if (!m_shown.isFirst)
        painter.drawLine(QPointF(dot.center().x(), 0), QPointF(dot.center().x(), dot.top()));
    if (!m_shown.isLast)
        painter.drawLine(QPointF(dot.center().x(), dot.bottom()), QPointF(dot.center().x(), height()));
    const QColor ink = theme.ink(m_shown.tone);
    painter.setPen(QPen(ink, 2));
    painter.setBrush(m_shown.isOver ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawEllipse(dot.adjusted(1, 1, -1, -1));
}
