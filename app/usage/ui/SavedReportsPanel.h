// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/SavedReports.h"

#include <QPointer>
#include <QWidget>

class MutedLabel;
class QTreeWidget;
class QTreeWidgetItem;

/// The saved reports in their folders. F2 renames, Delete removes and can be taken back.
class SavedReportsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SavedReportsPanel(QWidget *parent = nullptr);
    /// Null for no account.
    void setReports(SavedReports *reports);

signals:
    void openAsked(const SavedReport &report);
    /// A line for the activity strip; `undo` puts the report back.
    void removed(const QString &text, std::function<void()> undo);
    void failed(const QString &what);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    QTreeWidgetItem *folderItem(const QString &folder);
    const SavedReport *current() const;
    static QString unreadable();
    void open();
    void rename();
    void remove();
    void showMenu(const QPoint &at);

    QPointer<SavedReports> m_reports;
    QTreeWidget *m_tree;
    MutedLabel *m_empty;
};
