// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/FaxToolbar.h"

#include "faxes/ui/ActionButton.h"
#include "faxes/ui/FaxActions.h"
#include "widgets/FilterBar.h"
#include "widgets/Icon.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

FaxToolbar::FaxToolbar(const FaxActions *actions, QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(tr("Faxes"), this)),
      m_filter(new FilterBar(tr("Filter faxes"), this))
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_title);
    row->addWidget(new ActionButton(actions->of(FaxActions::Compose), ButtonRole::Primary));
    for (const auto command : {FaxActions::Cancel, FaxActions::Resend, FaxActions::Refresh})
        row->addWidget(new ActionButton(actions->of(command)));
    row->addStretch(1);
    row->addWidget(m_filter, 2);
    m_filter->field()->setObjectName(QStringLiteral("faxFilter"));
    m_filter->field()->setAccessibleName(tr("Filter faxes"));
    m_filter->setHints({QStringLiteral("status:failed"), QStringLiteral("to:"), QStringLiteral("from:"),
                        QStringLiteral("document:")});
    dress();
}

void FaxToolbar::dress()
{
    m_title->setFont(Scale::heading(font()));
    const int side = Scale::px(this, 14);
    const int top = Scale::px(this, 8);
    layout()->setContentsMargins(side, top, side, top);
    layout()->setSpacing(Scale::px(this, 8));
    m_filter->setMaximumWidth(Scale::px(this, 340));
}

void FaxToolbar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        dress();
    QWidget::changeEvent(event);
}

void FaxToolbar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).colour(Token::Panel));
}
