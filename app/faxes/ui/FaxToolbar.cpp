// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/FaxToolbar.h"

#include "faxes/ui/ActionButton.h"
#include "faxes/ui/FaxActions.h"
#include "widgets/FilterBar.h"
#include "widgets/Scale.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

FaxToolbar::FaxToolbar(const FaxActions *actions, QWidget *parent)
    : Surface(Qt::BottomEdge, parent),
      m_title(new QLabel(tr("Faxes"), this)),
      m_filter(new FilterBar(tr("Filter: words, status:failed, to:312"), this))
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
    m_filter->field()->setToolTip(
        tr("Words that must all occur (Ctrl+F). status:, to:, from: and document: look into one "
           "column only."));
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
    Surface::changeEvent(event);
}
