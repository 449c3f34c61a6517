// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "base/Destination.h"

#include <QAction>
#include <QWidget>

/// What one entry of the navigation opens. The shell knows panes by this face only.
class Pane : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString name() const = 0;     ///< stable, English: "faxes"; also the first word of destinations
    virtual QString title() const = 0;    ///< translated, for the navigation
    virtual QString iconName() const = 0; ///< of an icon in resources/icons
    /// What can be done here, for the menus and the command palette; owned by the pane.
    virtual QList<QAction *> commands() const { return {}; }
    /// How many things are wrong and unseen: the red number in the navigation.
    virtual int alerts() const { return 0; }
    /// Shows a destination of this pane; false when it leads nowhere.
    virtual bool open(const Destination &) { return false; }
    /// Where the operator is now, for Back and Forward and the next start.
    virtual Destination here() const = 0;

signals:
    void alertsChanged();
    void hereChanged();
    /// There are other commands from now on.
    void commandsChanged();
    /// The operator wants to see something that may belong to another pane; the shell opens it.
    void destinationAsked(const Destination &destination);
    /// A line for the activity strip, such as "Fax to +1 312 … delivered".
    void noted(const QString &text);
    /// A line that can be taken back for some seconds; `undo` runs on the GUI thread, at most once.
    void notedWithUndo(const QString &text, std::function<void()> undo);
    /// Long work with progress and Cancel, shown in the activity strip while it lasts.
    void workStarted(CallBase *work, const QString &text);
};
