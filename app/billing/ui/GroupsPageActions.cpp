// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ui/GroupDialog.h"
#include "billing/ui/GroupsPage.h"
#include "records/ui/ItemListView.h"
#include "widgets/Question.h"
#include "widgets/TableView.h"
#include "widgets/WholeFile.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QStandardPaths>

void GroupsPage::makeActions()
{
    m_new = addCommand("newGroup", QStringLiteral("add"), tr("New group"), QKeySequence(QKeySequence::New),
                       [this] { openDialog(std::nullopt); });
    m_rename = addCommand("renameGroup", QStringLiteral("settings"), tr("Rename…"), QKeySequence(Qt::Key_F2),
                          [this] {
                              if (const GroupRow *row = selected())
                                  openDialog(row->group);
                          });
    m_delete = addCommand("deleteGroup", QStringLiteral("trash"), tr("Delete…"), {}, [this] { askDelete(); });
    m_export =
        addCommand("exportGroups", QStringLiteral("download"), tr("Export…"), {}, [this] { chooseExport(); });
    addCommand("groupsReload", QStringLiteral("retry"), tr("Read the billing groups again"),
               QKeySequence::Refresh, [this] { readAgain(); });
    // Delete must not reach out of the list, so that it is no key of the whole window.
    auto *key = new QAction(this);
    key->setShortcut(QKeySequence::Delete);
    key->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QAction::triggered, m_delete, &QAction::trigger);
    m_list->addAction(key);
}

void GroupsPage::refreshActions()
{
    const auto apply = [](QAction *action, const QString &obstacle, const QString &what) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setEnabled(obstacle.isEmpty());
        if (!obstacle.isEmpty())
            action->setToolTip(obstacle);
        else
            action->setToolTip(keys.isEmpty() ? what
                                              : tr("%1 (%2)", "a command and its keys").arg(what, keys));
    };
    const QString noAccount = m_desk ? QString() : tr("Choose an account first.");
    const QString readOnly = m_desk && m_desk->account().readOnly
                                 ? tr("This account is read-only: nothing is changed in it.")
                                 : noAccount;
    const QString one = !readOnly.isEmpty() || selected() ? readOnly : tr("Choose one billing group.");
    apply(m_new, readOnly, tr("Create a billing group"));
    apply(m_rename, one, tr("Give this group another name"));
    apply(m_delete, one, tr("Delete this group"));
    const bool isReadable = m_desk && m_desk->spend()->isRead() && m_reading.isComplete();
    apply(m_export, isReadable || !m_desk ? noAccount : tr("What was spent isn’t read yet."),
          tr("Save what was spent by group as a file"));
    m_commands.last()->setEnabled(m_desk);
}

void GroupsPage::showMenu(const QPoint &at)
{
    TableView *table = m_list->table();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_rename, m_delete});
    if (const GroupRow *row = selected()) {
        menu->addSeparator();
        menu->addAction(tr("Copy id"), this, [this, id = row->id] {
            QGuiApplication::clipboard()->setText(id);
            emit noted(tr("Copied: %1").arg(id));
        });
    }
    menu->addSeparator();
    menu->addActions({table->copyAction(), table->copyCsvAction()});
    menu->popup(table->viewport()->mapToGlobal(at));
}

void GroupsPage::openDialog(const std::optional<BillingGroup> &group)
{
    if (!m_desk)
        return;
    QStringList taken;
    for (const BillingGroup &each : m_reading.groups())
        taken << each.name;
    auto *dialog = new GroupDialog(m_desk, group, taken, this);
    const auto isShown = [this, desk = m_desk] { return desk && desk == m_desk; };
    connect(dialog, &GroupDialog::saved, this,
            [this, desk = m_desk, isNew = !group](const BillingGroup &now) { saved(desk, now, isNew); });
    connect(dialog, &GroupDialog::moved, this, [this, isShown](const BillingGroup &there) {
        if (isShown())
            m_reading.put(there);
    });
    connect(dialog, &GroupDialog::vanished, this, [this, isShown](const QString &id) {
        if (isShown())
            m_reading.forget(id);
    });
    dialog->open();
}

void GroupsPage::saved(BillingDesk *desk, const BillingGroup &group, bool isNew)
{
    emit noted(isNew ? tr("Billing group “%1” created.").arg(group.name)
                     : tr("Billing group renamed to “%1”.").arg(group.name));
    if (!desk || desk != m_desk)
        return;
    m_reading.put(group);
    m_sought = group.id;
    seek();
}

void GroupsPage::askDelete()
{
    const GroupRow *row = selected();
    if (!row || !m_desk)
        return;
    QStringList facts;
    facts << (row->isSpendKnown ? tr("Spent in it this month: %1").arg(row->spend.thisMonth.displayWithCode())
                                : tr("What was spent in it isn’t known."));
    facts << (row->numbers ? tr("%n phone numbers are billed to it.", nullptr, *row->numbers)
                           : tr("How many phone numbers are billed to it isn’t known."));
    facts << tr("This can’t be undone.");
    Question{
        tr("Delete the billing group “%1” of %2?", "%2: an account").arg(row->name(), m_desk->account().name),
        facts.join(u'\n'), tr("Delete it"), tr("Keep it")}
        .ask(this, QStringLiteral("groupQuestion"),
             [this, desk = m_desk, group = row->group] { remove(desk, group); });
}

void GroupsPage::remove(BillingDesk *desk, const BillingGroup &group)
{
    if (!desk)
        return;
    Call<void> *call = desk->groups()->remove(group.id);
    emit workStarted(call, tr("Deleting the billing group “%1”").arg(group.name));
    call->then(this, [this, desk = QPointer(desk), group](const Done &done) {
        if (!done)
            return emit noted(tr("“%1” was not deleted. %2", "%2: why").arg(group.name, done.error().what));
        if (desk && desk == m_desk)
            m_reading.forget(group.id);
        emit noted(tr("Billing group “%1” deleted.").arg(group.name));
    });
}

void GroupsPage::chooseExport()
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Export what was spent by group"), m_folder);
    dialog->setObjectName(QStringLiteral("groupsExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Table (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("billing-groups.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &GroupsPage::exportTo);
    dialog->open();
}

void GroupsPage::exportTo(const QString &path)
{
    if (!m_desk)
        return;
    m_folder = QFileInfo(path).absolutePath();
    QList<GroupRow> rows = m_table.items();
    std::ranges::stable_sort(rows, [](const GroupRow &one, const GroupRow &other) {
        return one.spend.thisMonth > other.spend.thisMonth;
    });
    const Spend &spend = *m_desk->spend();
    const QByteArray bytes = GroupRow::csv(rows, spend.notByGroup(), spend.thisMonthNotByGroup());
    runInBackground<qint64>(this, [path, bytes] {
        return WholeFile::write(path, bytes);
    })->then(this, [this, path](const Outcome<qint64> &written) {
        emit noted(written ? tr("Saved as %1").arg(QFileInfo(path).fileName()) : written.error().what);
    });
}
