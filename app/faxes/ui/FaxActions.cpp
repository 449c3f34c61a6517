// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/FaxActions.h"

#include "widgets/Icon.h"

#include <QMenu>

FaxActions::FaxActions(QWidget *owner) : QObject(owner), m_owner(owner)
{
    add(Compose, "newFax", QStringLiteral("add"), tr("New fax"), QKeySequence::New);
    add(Details, "showFax", QStringLiteral("open"), tr("Show details"));
    add(Cancel, "cancelFax", QStringLiteral("cancel"), tr("Cancel"), QKeySequence(tr("Ctrl+.")));
    add(Resend, "resendFax", QStringLiteral("retry"), tr("Resend"), QKeySequence(tr("Ctrl+Shift+R")));
    add(Change, "changeFax", QStringLiteral("document"), tr("Change and resend…"));
    add(CopyNumber, "copyNumber", QStringLiteral("copy"), tr("Copy number"));
    add(CopyId, "copyFaxId", QString(), tr("Copy fax id"));
    add(SaveDocument, "saveFaxDocument", QStringLiteral("download"), tr("Save document…"),
        QKeySequence::Save);
    add(Delete, "deleteFax", QStringLiteral("trash"), tr("Delete…"), QKeySequence::Delete);
    add(Refresh, "refreshFaxes", QStringLiteral("retry"), tr("Refresh"), QKeySequence(Qt::Key_F5));
    add(RefreshAll, "refreshAllFaxes", QString(), tr("Read the whole list again"),
        QKeySequence(tr("Shift+F5")));
    update(FaxChoices(), {});
}

QAction *FaxActions::add(Command command, const char *name, const QString &icon, const QString &text,
                         const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(Icon::named(icon));
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    // What needs no selection works wherever the focus is; Delete must not reach out of the list.
    const bool anywhere = command == Compose || command == Refresh || command == RefreshAll;
    action->setShortcutContext(anywhere ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    m_owner->addAction(action);
    m_actions.insert(command, action);
    connect(action, &QAction::triggered, this, [this, command] { emit chosen(command); });
    return action;
}

void FaxActions::apply(Command command, FaxChoices::Action action, const FaxChoices &choices)
{
    QAction *shown = of(command);
    const QString obstacle = choices.obstacle(action);
    shown->setText(choices.text(action));
    shown->setEnabled(obstacle.isEmpty());
    const QString keys = shown->shortcut().toString(QKeySequence::NativeText);
    if (!obstacle.isEmpty())
        shown->setToolTip(obstacle);
    else if (keys.isEmpty())
        shown->setToolTip(shown->text());
    else
        shown->setToolTip(tr("%1 (%2)").arg(shown->text(), keys));
}

void FaxActions::update(const FaxChoices &choices, const QList<FaxRow> &selected)
{
    apply(Compose, FaxChoices::Action::Compose, choices);
    apply(Cancel, FaxChoices::Action::Cancel, choices);
    apply(Resend, FaxChoices::Action::Resend, choices);
    apply(Change, FaxChoices::Action::Change, choices);
    apply(Delete, FaxChoices::Action::Delete, choices);
    apply(SaveDocument, FaxChoices::Action::SaveDocument, choices);
    const bool single = selected.size() == 1;
    of(Details)->setEnabled(!selected.isEmpty());
    of(CopyNumber)->setEnabled(!selected.isEmpty());
    of(CopyNumber)->setText(single ? tr("Copy number") : tr("Copy numbers"));
    const auto known = [](const FaxRow &row) { return !row.faxId.isEmpty(); };
    of(CopyId)->setEnabled(std::ranges::any_of(selected, known));
    of(CopyId)->setText(single ? tr("Copy fax id") : tr("Copy fax ids"));
}

void FaxActions::fill(QMenu *menu, const QList<QAction *> &copying) const
{
    menu->setToolTipsVisible(true);
    menu->addAction(of(Details));
    menu->addSeparator();
    menu->addActions({of(CopyNumber), of(CopyId)});
    menu->addActions(copying);
    menu->addSeparator();
    menu->addActions({of(Cancel), of(Resend), of(Change), of(SaveDocument)});
    menu->addSeparator();
    menu->addAction(of(Delete));
}
