// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <QStringList>

class FaxTableModel;
class QTableView;

/// Keeps the selection by the rows' keys: a sorted, filtered or refreshed list is a reset model, and a reset
/// takes the selection with it.
class SelectionKeeper : public QObject
{
    Q_OBJECT
public:
    explicit SelectionKeeper(QTableView *table);

    void setModel(FaxTableModel *model);
    QStringList keys() const { return m_keys; }
    QString currentKey() const { return m_current; }
    /// Selects this row alone, now or as soon as it comes up.
    void select(const QString &key);

signals:
    /// Selected by the operator, or what is selected has left or come back.
    void changed();

private:
    void note();
    void restore();

    QTableView *m_table;
    QPointer<FaxTableModel> m_model;
    QStringList m_keys;
    QString m_current;
    QString m_awaited; ///< asked for, not there yet
    bool m_restoring = false;
};
