// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationSetup.h"
#include "notifications/ui/LinkLines.h"

class QAction;
class QWidget;

/// What the side panels of this pane have in common.
namespace PanelParts {
/// Buttons of actions, in lines like words; named "panel_" and the action's name. Deleting ones look so.
QWidget *buttons(const QList<QAction *> &actions);
/// A line that leads to a setting's place in the matrix: "Event: condition", and how it stands unless it is
/// in force.
LinkLines::Line toldLine(const NotificationSetup &setup, const NotificationSetting &setting,
                         const QString &channel);
/// The place of a cell, or of a row without a channel.
Destination cell(const QString &condition, const QString &channel);
} // namespace PanelParts
