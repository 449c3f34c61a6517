// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/FaxToolbar.h"

#include "faxes/ui/FaxActions.h"
#include "widgets/ActionButton.h"
#include "widgets/FilterBar.h"

#include <QLineEdit>

FaxToolbar::FaxToolbar(const FaxActions *actions, QWidget *parent)
    : PaneBar(tr("Faxes"), parent), m_filter(new FilterBar(tr("Filter: words, status:failed, to:312"), this))
{
    addAction(new ActionButton(actions->of(FaxActions::Compose), ButtonRole::Primary));
    for (const auto command : {FaxActions::Cancel, FaxActions::Resend, FaxActions::Refresh})
        addAction(new ActionButton(actions->of(command)));
    addTrailing(m_filter, 1);
    m_filter->field()->setObjectName(QStringLiteral("faxFilter"));
    m_filter->field()->setAccessibleName(tr("Filter faxes"));
    m_filter->field()->setToolTip(
        tr("Words that must all occur (Ctrl+F). status:, to:, from: and document: look "
           "into one column only."));
}
