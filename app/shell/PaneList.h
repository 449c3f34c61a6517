// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Destination.h"

#include <QList>
#include <QUrl>
#include <functional>

class DocumentInspector;
class Pane;
class Workspace;

/// What panes are made from; all of it outlives them.
struct PaneParts
{
    Workspace *workspace;
    DocumentInspector *inspector;
    /// Whether a destination leads somewhere in this window.
    std::function<bool(const Destination &)> leads;
    /// Opens a file or an address outside of the console; null: nothing is opened.
    std::function<bool(const QUrl &)> openOutside = {};
    std::function<void()> openPreferences = {}; ///< null: no button leads there
};

/// The panes that exist, in the order of the navigation. A new pane is one function that makes and feeds it,
/// and its name in the table of PaneList.cpp.
namespace PaneList {
QList<Pane *> make(const PaneParts &parts);
} // namespace PaneList
