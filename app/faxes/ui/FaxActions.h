// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/ui/FaxChoices.h"

#include <QAction>
#include <QMap>

class QMenu;

/// The commands of the fax pane: one QAction each, shared by toolbar, menus, side panel and palette.
class FaxActions : public QObject
{
    Q_OBJECT
public:
    enum Command {
        Compose,
        Details,
        Cancel,
        Resend,
        Change,
        CopyNumber,
        CopyId,
        SaveDocument,
        Delete,
        Refresh,
        RefreshAll,
    };

    /// The shortcuts work while the focus is within `owner`.
    explicit FaxActions(QWidget *owner);

    QAction *of(Command command) const { return m_actions.value(command); }
    QList<QAction *> all() const { return m_actions.values(); }
    void update(const FaxChoices &choices, const QList<FaxRow> &selected);
    /// Puts everything that can be done with the selection into a menu.
    void fill(QMenu *menu, const QList<QAction *> &copying) const;

signals:
    void chosen(FaxActions::Command command);

private:
    QAction *add(Command command, const char *name, const QString &icon, const QString &text,
                 const QKeySequence &keys = {});
    void apply(Command command, FaxChoices::Action action, const FaxChoices &choices);

    QWidget *m_owner;
    QMap<Command, QAction *> m_actions;
};
