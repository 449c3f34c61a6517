// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/Buttons.h"

#include <QAction>

/// A push button that follows an action: QToolButton would, but looks and keys differ from a dialog's
/// buttons.
class ActionButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ActionButton(QAction *action, ButtonRole role = ButtonRole::Normal, QWidget *parent = nullptr);

    /// From now on it is seen when the action is.
    void followVisibility();

private:
    void follow();
    QAction *m_action;
};
