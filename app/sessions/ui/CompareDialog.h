// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionShelf.h"

#include <QDialog>

class FieldRow;
class QComboBox;
class QLineEdit;
class QListWidget;

/// Which session the open one is compared with: one of those seen before, or any other by its id.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    CompareDialog(const SessionAddress &open, const QList<SessionShelf::Entry> &recent,
                  const QList<SessionShelf::Entry> &bookmarks, QWidget *parent = nullptr);

    void accept() override;

signals:
    void chosen(const SessionAddress &other);

private:
    void add(const SessionShelf::Entry &entry, const QString &name);

    SessionAddress m_open;
    QLineEdit *m_event;
    FieldRow *m_row;
    QListWidget *m_known;
};
