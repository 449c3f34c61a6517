// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SidePanel.h"

#include "widgets/Buttons.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

SidePanel::SidePanel(QWidget *parent)
    : QFrame(parent),
      m_title(new QLabel),
      m_subtitle(new MutedLabel),
      m_close(Buttons::makeSmallIcon(QStringLiteral("close"), tr("Close the side panel"))),
      m_scroll(new QScrollArea),
      m_body(new QWidget),
      m_stack(new QVBoxLayout(m_body))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Scale::follow(m_title, Scale::heading);
    m_subtitle->setSmall(false);
    auto *head = new QGridLayout;
    head->addWidget(m_title, 0, 0);
    head->addWidget(m_close, 0, 1, Qt::AlignTop);
    head->addWidget(m_subtitle, 1, 0, 1, 2);
    head->setColumnStretch(0, 1);
    m_stack->addLayout(head);
    m_stack->addStretch(1);

    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_body);
    // A stop for Tab only where there is something to scroll.
    m_scroll->setFocusPolicy(Qt::NoFocus);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, m_scroll,
            [this](int, int last) { m_scroll->setFocusPolicy(last > 0 ? Qt::StrongFocus : Qt::NoFocus); });
    auto *stack = new QVBoxLayout(this);
    stack->setSpacing(0);
    stack->addWidget(m_scroll);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    for (QWidget *part : {static_cast<QWidget *>(m_body), m_scroll->viewport()})
        part->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(m_close, &QPushButton::clicked, this, &SidePanel::closeRequested);
    dress();
}

void SidePanel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SidePanel::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

QString SidePanel::title() const
{
    return m_title->text();
}

QString SidePanel::subtitle() const
{
    return m_subtitle->text();
}

void SidePanel::addPart(QWidget *part)
{
    m_stack->insertWidget(m_stack->count() - 1, part);
}

QLabel *SidePanel::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setTextFormat(Qt::PlainText);
    Scale::follow(heading, Scale::strong);
    addPart(heading);
    return heading;
}

void SidePanel::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QSize SidePanel::sizeHint() const
{
    return {Scale::px(this, 340), Scale::px(this, 480)};
}

QSize SidePanel::minimumSizeHint() const
{
    return {Scale::px(this, 300), Scale::px(this, 160)};
}

void SidePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_close->isVisibleTo(this)) {
        emit closeRequested();
        return;
    }
    QFrame::keyPressEvent(event);
}

void SidePanel::paintEvent(QPaintEvent *)
{
    // A splitter has a line of its own.
    if (qobject_cast<QSplitter *>(parentWidget()))
        return;
    QPainter painter(this);
    const QRect line(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height());
    painter.fillRect(line, Theme::of(this).colour(Token::Line));
}

void SidePanel::dress()
{
    const int side = Scale::px(this, 16);
    m_stack->setContentsMargins(side, Scale::px(this, 12), side, side);
    m_stack->setSpacing(Scale::px(this, 12));
    // Room for the line at the leading edge.
    layout()->setContentsMargins(1, 0, 1, 0);
    m_stack->itemAt(0)->layout()->setContentsMargins(0, 0, 0, 0);
    static_cast<QGridLayout *>(m_stack->itemAt(0)->layout())->setVerticalSpacing(Scale::px(this, 2));
    setMaximumWidth(Scale::px(this, 420));
}
