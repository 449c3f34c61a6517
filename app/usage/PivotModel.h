// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/Compared.h"

#include <QAbstractTableModel>

/// The table beside a chart: a pivot with its totals and shares, and where two ranges are compared, what
/// differs. The last row is the total and stays last whatever the order.
class PivotModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit PivotModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// `compared` by measure of the pivot, in its order; empty where nothing is compared.
    void setPivot(const Pivot &pivot, const QList<Compared> &compared = {});
    const Pivot &pivot() const { return m_pivot; }
    bool isTotal(int row) const { return row == m_order.size(); }
    /// The row of the pivot that stands in a row of the table; -1 for the total.
    int pivotRow(int row) const { return isTotal(row) ? -1 : m_order.value(row, -1); }
    /// Where a row of the pivot stands now; -1 when it doesn't.
    int rowOf(int pivotRow) const { return static_cast<int>(m_order.indexOf(pivotRow)); }

private:
    struct Column
    {
        enum class Kind { Name, Value, Total, Share, Before, Difference, Percent } kind;
        int measure = 0;
        int column = 0; ///< of the pivot
    };
    void layOut();
    const Compared::Line *lineOf(int pivotRow, int measure) const;
    PivotCell cellAt(int pivotRow, const Column &column) const;
    QString textAt(int pivotRow, const Column &column) const;
    QString comparedText(int pivotRow, const Column &column) const;
    QString nameOf(int pivotRow) const;
    struct SortKey
    {
        QString text;
        QDateTime time;
        Decimal number;
        double share = 0;
        bool operator<(const SortKey &other) const;
    };
    SortKey keyOf(int row, const Column &column) const;

    Pivot m_pivot;
    QList<Compared> m_compared;
    QList<QHash<QStringList, int>> m_lineOf; ///< where the line of a key stands, by measure
    QList<Column> m_columns;
    QList<int> m_order;
};
