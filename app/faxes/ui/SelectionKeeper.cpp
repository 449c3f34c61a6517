// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/SelectionKeeper.h"

#include "faxes/FaxTableModel.h"

#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QTableView>

SelectionKeeper::SelectionKeeper(QTableView *table) : QObject(table), m_table(table) {}

void SelectionKeeper::setModel(FaxTableModel *model)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    m_keys.clear();
    m_current.clear();
    m_awaited.clear();
    if (!model)
        return;
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SelectionKeeper::note);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SelectionKeeper::note);
    connect(model, &QAbstractItemModel::modelReset, this, &SelectionKeeper::restore);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_awaited.isEmpty())
            select(m_awaited);
    });
}

void SelectionKeeper::note()
{
    if (m_restoring || !m_model)
        return;
    m_awaited.clear();
    m_keys.clear();
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        m_keys << m_model->rowAt(index.row()).key;
    const QModelIndex current = m_table->currentIndex();
    m_current = current.isValid() ? m_model->rowAt(current.row()).key : QString();
    emit changed();
}

void SelectionKeeper::restore()
{
    if (!m_model)
        return;
    if (!m_awaited.isEmpty() && m_model->visibleRowOf(m_awaited) >= 0)
        return select(m_awaited);
    const QScopedValueRollback restoring(m_restoring, true);
    QItemSelection selection;
    const int last = m_model->columnCount() - 1;
    for (const QString &key : std::as_const(m_keys)) {
        const int row = m_model->visibleRowOf(key);
        if (row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, last));
    }
    QItemSelectionModel *selected = m_table->selectionModel();
    const int current = m_model->visibleRowOf(m_current);
    if (current >= 0)
        selected->setCurrentIndex(m_model->index(current, 0), QItemSelectionModel::NoUpdate);
    selected->select(selection, QItemSelectionModel::ClearAndSelect);
    emit changed();
}

void SelectionKeeper::select(const QString &key)
{
    const int row = m_model ? m_model->visibleRowOf(key) : -1;
    if (row < 0) {
        m_awaited = key;
        return;
    }
    const QModelIndex index = m_model->index(row, 0);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                          QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}
