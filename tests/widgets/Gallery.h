// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Clock.h"

#include <QWidget>

/// Sheets that show every widget with believable content, for tests and for the eye.
namespace Gallery {
QWidget *list(Clock &clock); ///< a pane: buttons, filter, tabs, table, side panel, activity strip
QWidget *form();             ///< a dialog: rows of fields, a drop zone, pages
QWidget *states();           ///< empty states, banners and pills of all tones
QWidget *controls();         ///< buttons of all roles, checks, combos, progress, all icons
} // namespace Gallery
