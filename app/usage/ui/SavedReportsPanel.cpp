// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ui/SavedReportsPanel.h"

#include "usage/ui/SaveReportDialog.h"
#include "widgets/MutedLabel.h"
#include "widgets/Scale.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {
constexpr int idRole = Qt::UserRole + 1;
constexpr int mostRows = 12;
} // namespace

SavedReportsPanel::SavedReportsPanel(QWidget *parent)
    : QWidget(parent),
      m_tree(new QTreeWidget(this)),
      m_empty(new MutedLabel(tr("Nothing is saved yet."), this))
{
    m_tree->setObjectName(QStringLiteral("usageSaved"));
    m_tree->setAccessibleName(tr("Saved reports"));
    m_tree->header()->hide();
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tree);
    column->addWidget(m_empty);
    connect(m_tree, &QTreeWidget::itemActivated, this, &SavedReportsPanel::open);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &SavedReportsPanel::showMenu);
    fill();
}

void SavedReportsPanel::setReports(SavedReports *reports)
{
    if (m_reports)
        disconnect(m_reports, nullptr, this, nullptr);
    m_reports = reports;
    if (reports) {
        connect(reports, &SavedReports::changed, this, &SavedReportsPanel::fill);
        reports->load();
    }
    fill();
}

QTreeWidgetItem *SavedReportsPanel::folderItem(const QString &folder)
{
    QTreeWidgetItem *parent = m_tree->invisibleRootItem();
    for (const QString &part : folder.split(u'/', Qt::SkipEmptyParts)) {
        QTreeWidgetItem *found = nullptr;
        for (int child = 0; child < parent->childCount() && !found; ++child) {
            if (parent->child(child)->text(0) == part && !parent->child(child)->data(0, idRole).isValid())
                found = parent->child(child);
        }
        if (!found) {
            found = new QTreeWidgetItem(parent, {part});
            found->setExpanded(true);
        }
        parent = found;
    }
    return parent;
}

void SavedReportsPanel::fill()
{
    m_tree->clear();
    const QList<SavedReport> all = m_reports ? m_reports->all() : QList<SavedReport>();
    for (const SavedReport &saved : all) {
        auto *item = new QTreeWidgetItem(folderItem(saved.folder), {saved.name});
        item->setData(0, idRole, saved.id);
        item->setToolTip(0, saved.isReadable ? saved.report.title() : unreadable());
    }
    m_tree->expandAll();
    m_tree->setVisible(!all.isEmpty());
    m_empty->setVisible(all.isEmpty());
    const int rows =
        std::min(mostRows, static_cast<int>(all.size() + (m_reports ? m_reports->folders().size() : 0)));
    m_tree->setFixedHeight(std::max(1, rows) * std::max(m_tree->sizeHintForRow(0), Scale::px(this, 22)) +
                           Scale::px(this, 8));
}

const SavedReport *SavedReportsPanel::current() const
{
    const auto *item = m_tree->currentItem();
    if (!item || !m_reports)
        return nullptr;
    const QUuid id = item->data(0, idRole).toUuid();
    const auto found =
        std::ranges::find_if(m_reports->all(), [&](const SavedReport &each) { return each.id == id; });
    return found == m_reports->all().end() ? nullptr : &*found;
}

QString SavedReportsPanel::unreadable()
{
    return tr("A newer version of the program wrote it: it can’t be opened here.");
}

void SavedReportsPanel::open()
{
    const SavedReport *saved = current();
    if (saved && !saved->isReadable)
        return emit failed(unreadable());
    if (saved)
        emit openAsked(*saved);
}

void SavedReportsPanel::rename()
{
    const SavedReport *saved = current();
    if (!saved)
        return;
    if (!saved->isReadable)
        return emit failed(unreadable());
    auto *dialog = new SaveReportDialog(*saved, m_reports, this);
    dialog->open();
}

void SavedReportsPanel::remove()
{
    const SavedReport *saved = current();
    if (!saved)
        return;
    const SavedReport copy = *saved;
    const QPointer reports = m_reports;
    m_reports->remove(copy.id)->then(this, [this, copy, reports](Outcome<void> done) {
        if (!done)
            return emit failed(done.error().what);
        emit removed(tr("“%1” removed").arg(copy.name), [self = QPointer(this), copy, reports] {
            if (!reports)
                return;
            reports->restore(copy)->then(reports, [self](Outcome<QUuid> back) {
                if (!back && self)
                    emit self->failed(back.error().what);
            });
        });
    });
}

void SavedReportsPanel::showMenu(const QPoint &at)
{
    if (!current())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, &SavedReportsPanel::open);
    menu->addAction(tr("Rename or move …"), this, &SavedReportsPanel::rename);
    menu->addAction(tr("Remove"), this, &SavedReportsPanel::remove);
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

bool SavedReportsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_F2) {
            rename();
            return true;
        }
        if (key == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
