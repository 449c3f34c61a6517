// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ui/ItemListView.h"
#include "rooms/RoomDeletion.h"
#include "rooms/RoomDirectory.h"
#include "rooms/ui/RoomColumns.h"
#include "rooms/ui/RoomDeletionDialog.h"
#include "rooms/ui/RoomDeletionReport.h"
#include "rooms/ui/RoomDialog.h"
#include "rooms/ui/RoomFilterBar.h"
#include "rooms/ui/RoomsPage.h"
#include "widgets/TableView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

void RoomsPage::makeActions()
{
    // The pane offers it in every tab, with its keys.
    m_new = addCommand("newRoom", QStringLiteral("add"), tr("New room"), {}, [this] { create(); });
    m_commands.removeOne(m_new);
    m_edit = addCommand("editRoom", QStringLiteral("settings"), tr("Edit…"), QKeySequence(Qt::Key_F2),
                        [this] { edit(m_list->currentId()); });
    m_delete = addCommand("deleteRooms", QStringLiteral("trash"), tr("Delete…"), {},
                          [this] { askDelete(selected()); });
    // Delete must not reach out of the list, so that it is no key of the whole window.
    auto *key = new QAction(this);
    key->setShortcut(QKeySequence::Delete);
    key->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QAction::triggered, m_delete, &QAction::trigger);
    m_list->addAction(key);
    addCommand("roomsReload", QStringLiteral("retry"), tr("Read the rooms again"), QKeySequence::Refresh,
               [this] { readAgain(); });
    m_filters->editAction()->setObjectName(QStringLiteral("roomsFilter"));
    m_commands << m_filters->editAction();
}

QList<Room> RoomsPage::selected() const
{
    return m_table.found(m_list->selectedIds());
}

void RoomsPage::refreshActions()
{
    const auto number = m_list->selectedIds().size();
    const QString readOnly = m_desk && m_desk->account().readOnly
                                 ? tr("This account is read-only: nothing is changed in it.")
                                 : QString();
    const auto apply = [](QAction *action, const QString &obstacle, const QString &what) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setEnabled(obstacle.isEmpty());
        if (!obstacle.isEmpty())
            action->setToolTip(obstacle);
        else
            action->setToolTip(keys.isEmpty() ? what
                                              : tr("%1 (%2)", "a command and its keys").arg(what, keys));
    };
    const QString noAccount = m_desk ? readOnly : tr("Choose an account first.");
    const QString one = number == 1 ? noAccount : tr("Choose one room.");
    const QString any = number > 0 ? noAccount : tr("Choose rooms first.");
    apply(m_new, noAccount, tr("Create a room"));
    apply(m_edit, readOnly.isEmpty() ? one : readOnly, tr("Change this room"));
    apply(m_delete, readOnly.isEmpty() ? any : readOnly, tr("Delete the selected rooms"));
    m_delete->setText(number > 1 ? tr("Delete %n rooms…", nullptr, static_cast<int>(number)) : tr("Delete…"));
    for (QAction *action : std::as_const(m_commands)) {
        if (action != m_new && action != m_edit && action != m_delete)
            action->setEnabled(m_desk);
    }
}

void RoomsPage::showMenu(const QPoint &at)
{
    TableView *table = m_list->table();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_edit, m_delete});
    const QList<Room> rooms = selected();
    if (rooms.size() == 1) {
        const Room room = rooms.first();
        menu->addSeparator();
        const auto lead = [&](const QString &text, const char *face) {
            menu->addAction(text, this, [this, face, id = room.id] {
                emit destinationAsked(place(QLatin1String(face), {{QStringLiteral("room"), id}}));
            });
        };
        lead(tr("Token…"), "tokens");
        lead(tr("Sessions"), "sessions");
        lead(tr("Recordings"), "recordings");
        menu->addSeparator();
        menu->addAction(tr("Copy id"), this, [this, id = room.id] {
            QGuiApplication::clipboard()->setText(id);
            emit noted(tr("Copied: %1").arg(id));
        });
    }
    menu->addSeparator();
    menu->addActions({table->copyAction(), table->copyCsvAction()});
    menu->popup(table->viewport()->mapToGlobal(at));
}

void RoomsPage::create()
{
    if (m_desk)
        openDialog(std::nullopt);
}

void RoomsPage::edit(const QString &id)
{
    if (const Room *room = m_table.find(id); room && m_desk)
        openDialog(*room);
}

void RoomsPage::openDialog(const std::optional<Room> &room)
{
    auto *dialog = new RoomDialog(m_desk, room, this);
    connect(dialog, &RoomDialog::saved, this,
            [this, desk = m_desk, isNew = !room](const Room &now) { saved(desk, now, isNew); });
    connect(dialog, &RoomDialog::vanished, this,
            [this, desk = m_desk](const QString &id) { vanished(desk, id); });
    dialog->open();
}

void RoomsPage::saved(RoomsDesk *desk, const Room &room, bool isNew)
{
    const QString name = RoomColumns::nameOf(room);
    emit noted(isNew ? tr("Room “%1” created.").arg(name) : tr("Room “%1” saved.").arg(name));
    if (!desk)
        return;
    desk->directory()->note({room});
    if (desk != m_desk)
        return;
    m_table.put({room});
    m_sought = room.id;
    seek();
}

void RoomsPage::vanished(RoomsDesk *desk, const QString &id)
{
    forget(desk, {id});
}

void RoomsPage::forget(RoomsDesk *desk, const QStringList &ids)
{
    if (!desk)
        return;
    for (const QString &id : ids)
        desk->directory()->forget(id);
    if (desk == m_desk)
        m_table.remove(ids);
}

void RoomsPage::askDelete(const QList<Room> &rooms)
{
    if (rooms.isEmpty() || !m_desk)
        return;
    QStringList ids;
    QHash<QString, QString> names;
    for (const Room &room : rooms) {
        ids << room.id;
        names.insert(room.id, RoomColumns::nameOf(room));
    }
    auto *dialog = new RoomDeletionDialog(m_desk, rooms, this);
    connect(dialog, &RoomDeletionDialog::confirmed, this,
            [this, desk = m_desk, ids, names] { remove(desk, ids, names); });
    dialog->open();
}

void RoomsPage::remove(RoomsDesk *desk, const QStringList &ids, const QHash<QString, QString> &names)
{
    if (!desk)
        return;
    auto *call = new RoomDeletion(desk->api(), ids, desk->api());
    call->then(this, [this, desk = QPointer(desk), names](const Outcome<DeletedOneByOne> &result) {
        if (result)
            removed(desk, *result, names);
    });
    emit workStarted(call, tr("Deleting %n rooms", nullptr, static_cast<int>(ids.size())));
}

void RoomsPage::removed(RoomsDesk *desk, const DeletedOneByOne &result, const QHash<QString, QString> &names)
{
    forget(desk, result.deleted + result.alreadyGone);
    const QStringList rest = result.rest();
    if (names.size() == 1 && rest.isEmpty())
        return emit noted(result.deleted.isEmpty()
                              ? tr("Room “%1” was gone already.").arg(names.cbegin().value())
                              : tr("Room “%1” deleted.").arg(names.cbegin().value()));
    emit noted(RoomDeletionReport::summary(result));
    if (rest.isEmpty() || !desk)
        return;
    auto *report = new RoomDeletionReport(result, names, desk->account().name, this);
    connect(report, &RoomDeletionReport::againAsked, this,
            [this, desk = QPointer(desk), rest, names] { remove(desk, rest, names); });
    report->open();
}
