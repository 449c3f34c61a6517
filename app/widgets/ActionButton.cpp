// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ActionButton.h"

ActionButton::ActionButton(QAction *action, ButtonRole role, QWidget *parent)
    : QPushButton(parent), m_action(action)
{
    Buttons::setRole(this, role);
    setObjectName(action->objectName() + QStringLiteral("Button"));
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void ActionButton::followVisibility()
{
    connect(m_action, &QAction::changed, this, [this] { setVisible(m_action->isVisible()); });
}

void ActionButton::follow()
{
    setText(m_action->text());
    setEnabled(m_action->isEnabled());
    setToolTip(m_action->toolTip());
    setAccessibleName(m_action->text());
    setAccessibleDescription(m_action->isEnabled() ? QString() : m_action->toolTip());
}
