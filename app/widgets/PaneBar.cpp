// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PaneBar.h"

#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

PaneBar::PaneBar(const QString &title, QWidget *parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)), m_title(new QLabel)
{
    m_title->setTextFormat(Qt::PlainText);
    m_row->addWidget(m_title);
    m_row->addStretch(1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    Scale::follow(m_title, Scale::heading);
    setTitle(title);
    dress();
}

void PaneBar::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString PaneBar::title() const
{
    return m_title->text();
}

void PaneBar::addAction(QWidget *widget)
{
    m_row->insertWidget(++m_actions, widget);
}

void PaneBar::addTrailing(QWidget *widget, int stretch)
{
    m_row->addWidget(widget, stretch);
}

void PaneBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::of(this).colour(Token::Line));
}

void PaneBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void PaneBar::dress()
{
    const int side = Scale::px(this, 14);
    const int above = Scale::px(this, 8);
    m_row->setContentsMargins(side, above, side, above + 1);
    m_row->setSpacing(Scale::px(this, 8));
}
