// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/EmptyState.h"

#include "widgets/Buttons.h"
#include "widgets/FlowLayout.h"
#include "widgets/Icon.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel),
      m_title(new QLabel),
      m_text(new MutedLabel),
      m_buttons(new QWidget),
      m_stack(new QVBoxLayout(this)),
      m_flow(new FlowLayout(m_buttons))
{
    m_flow->setLineAlignment(Qt::AlignHCenter);
    Scale::follow(m_title, Scale::heading);
    m_text->setSmall(false);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    for (QLabel *label : {m_icon, m_title, static_cast<QLabel *>(m_text)}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextInteractionFlags(Qt::NoTextInteraction);
    }
    m_stack->addStretch(2);
    m_stack->addWidget(m_icon);
    m_stack->addWidget(m_title);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_buttons);
    m_stack->addStretch(3);
    m_buttons->hide();
    dress();
}

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent)
    : EmptyState(parent)
{
    setMessage(icon, title, text);
}

void EmptyState::setMessage(const QString &icon, const QString &title, const QString &text)
{
    m_iconName = icon;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_icon->setVisible(!icon.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    dress();
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::text() const
{
    return m_text->text();
}

QPushButton *EmptyState::addButton(const QString &text)
{
    const bool first = m_flow->count() == 0;
    auto *button = Buttons::make(text, first ? ButtonRole::Primary : ButtonRole::Normal);
    m_flow->addWidget(button);
    m_buttons->show();
    return button;
}

void EmptyState::clearButtons()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_buttons->hide();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Long lines are hard to read: the text keeps to a column in the middle.
    const int spare = width() - 2 * m_stack->contentsMargins().left() - Scale::px(this, 480);
    const int side = qMax(0, spare / 2);
    m_text->setContentsMargins(side, 0, side, 0);
}

void EmptyState::dress()
{
    m_icon->setPixmap(Icon::pixmap(m_iconName, Scale::px(this, 40), Theme::of(this).colour(Token::Muted),
                                   devicePixelRatioF()));
    const int margin = Scale::px(this, 32);
    m_stack->setContentsMargins(margin, margin, margin, margin);
    m_stack->setSpacing(Scale::px(this, 8));
    m_flow->setContentsMargins(0, Scale::px(this, 8), 0, 0);
}
