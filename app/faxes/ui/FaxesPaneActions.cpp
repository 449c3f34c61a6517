// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/ComposeDialog.h"
#include "faxes/ui/FaxDetailsPanel.h"
#include "faxes/ui/FaxListView.h"
#include "faxes/ui/FaxQuestion.h"
#include "faxes/ui/FaxWords.h"
#include "faxes/ui/FaxWork.h"
#include "faxes/ui/FaxesPane.h"
#include "faxes/ui/SelectionKeeper.h"
#include "widgets/TableView.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>

using Action = FaxChoices::Action;

void FaxesPane::act(FaxActions::Command command)
{
    if (!m_desk)
        return;
    const QList<FaxRow> rows = m_list->selectedRows();
    const FaxChoices choices(m_desk->account(), rows);
    switch (command) {
    case FaxActions::Compose:
        return compose();
    case FaxActions::Details:
        return wantDetails(true);
    case FaxActions::Cancel:
        return cancel(choices.hit(Action::Cancel));
    case FaxActions::Resend:
        return resend(choices.hit(Action::Resend));
    case FaxActions::Change:
        return change(choices.hit(Action::Change));
    case FaxActions::SaveDocument:
        return saveDocument(choices.hit(Action::SaveDocument));
    case FaxActions::Delete:
        return remove(choices.hit(Action::Delete));
    case FaxActions::CopyNumber:
        return copy(rows, [](const FaxRow &row) { return row.inbound ? row.from : row.to; });
    case FaxActions::CopyId:
        return copy(rows, [](const FaxRow &row) { return row.faxId; });
    case FaxActions::Refresh:
        return m_desk->refresh();
    case FaxActions::RefreshAll:
        return m_desk->refresh(true);
    }
}

void FaxesPane::cancel(const QList<FaxRow> &rows)
{
    // One goes out at once, since seconds count; many may be a slip.
    if (rows.size() < 2)
        return m_work->cancel(rows);
    FaxQuestion::ask(this, FaxQuestion::cancelling(rows), [this, rows] { m_work->cancel(rows); });
}

void FaxesPane::resend(const QList<FaxRow> &rows)
{
    if (rows.size() < 2)
        return m_work->resend(rows);
    FaxQuestion::ask(this, FaxQuestion::resending(rows), [this, rows] { m_work->resend(rows); });
}

void FaxesPane::remove(const QList<FaxRow> &rows)
{
    if (!rows.isEmpty())
        FaxQuestion::ask(this, FaxQuestion::deleting(rows), [this, rows] { m_work->remove(rows); });
}

void FaxesPane::change(const QList<FaxRow> &rows)
{
    if (rows.isEmpty())
        return;
    m_desk->draftOf(rows.first().key)->then(this, [this, desk = m_desk](const Outcome<NewFax> &draft) {
        if (desk != m_desk)
            return;
        if (draft)
            compose(*draft);
        else if (draft.error().kind != Failure::Kind::Cancelled)
            m_list->showTrouble(tr("What was sent can't be opened again."), draft.error().what);
    });
}

void FaxesPane::compose(const NewFax &draft)
{
    if (!m_actions->of(FaxActions::Compose)->isEnabled() || !m_desk)
        return;
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new ComposeDialog(m_desk, m_inspector, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->fill(draft);
    connect(m_dialog, &ComposeDialog::submitted, this, [this](const QString &key, const QString &to) {
        emit noted(tr("Fax to %1 is in the outbox").arg(to));
        m_list->selection()->select(key);
    });
    m_dialog->open();
}

ComposeDialog *FaxesPane::dialog() const
{
    return m_dialog;
}

void FaxesPane::saveDocument(const QList<FaxRow> &rows)
{
    if (rows.isEmpty())
        return;
    const FaxRow row = rows.first();
    auto *dialog = new QFileDialog(this, tr("Save document"));
    dialog->setObjectName(QStringLiteral("saveDocumentDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF documents (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    const QString day =
        QDateTime::fromMSecsSinceEpoch(row.createdAt).toString(QStringLiteral("yyyy-MM-dd HHmm"));
    //: the proposed name of a file: a number, and a date with the time
    dialog->selectFile(tr("Fax from %1, %2.pdf").arg(row.from, day));
    connect(dialog, &QFileDialog::fileSelected, m_work,
            [this, row](const QString &path) { m_work->saveDocument(row, path); });
    dialog->open();
}

void FaxesPane::copy(const QList<FaxRow> &rows, const std::function<QString(const FaxRow &)> &part)
{
    QStringList lines;
    for (const FaxRow &row : rows) {
        const QString line = part(row);
        if (!line.isEmpty() && !lines.contains(line))
            lines << line;
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    emit noted(lines.size() == 1 ? tr("%1 copied").arg(lines.first())
                                 : tr("%n line(s) copied", nullptr, static_cast<int>(lines.size())));
}

void FaxesPane::showMenu(const QPoint &at)
{
    if (m_list->selectedRows().isEmpty())
        return;
    TableView *table = m_list->table();
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("faxMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fill(menu, {table->copyAction(), table->copyCsvAction()});
    menu->popup(table->viewport()->mapToGlobal(at));
}
