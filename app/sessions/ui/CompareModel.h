// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionComparison.h"
#include "widgets/Tone.h"

#include <QAbstractTableModel>

/// The rows of a comparison as a table, in the order of the trees or by a figure; on demand only those that
/// differ, with what they hang on.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        EventColumn,
        ProductColumn,
        BeforeColumn,
        AfterColumn,
        DifferenceColumn,
        KindColumn,
        ColumnCount
    };
    using Kind = SessionComparison::Kind;

    explicit CompareModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By the words of the event is the order of the trees; sorted by anything else, the branches part.
    void sort(int column, Qt::SortOrder order) override;

    void setComparison(const SessionComparison &comparison);
    const SessionComparison &comparison() const { return m_comparison; }
    void setOnlyDifferences(bool only);
    /// Rows of the comparison that are not the same.
    int differing() const { return m_differing; }
    int count(Kind kind) const { return m_counts.value(int(kind)); }

    /// The row of the comparison behind a row of the table.
    int comparedRow(int row) const { return m_order.value(row, -1); }
    /// Where a row of the comparison stands; -1 where it is left out.
    int rowOf(int comparedRow) const { return m_places.value(comparedRow, -1); }
    int level(int row) const;
    Tone tone(int row) const;
    static QString kindName(Kind kind);
    /// "inference · turn 3"
    QString eventName(int comparedRow) const;
    /// Of whatever side has it.
    QString currency(int comparedRow) const;
    /// Stands above the table; amounts in others have theirs beside them.
    QString usualCurrency() const;
    int decimals() const;

private:
    const SessionComparison::Row &rowAt(int comparedRow) const;
    const SessionTree &treeOf(const SessionComparison::Row &row) const;
    QString costText(const SessionTree &tree, int node, const SessionComparison::Row &row) const;
    QString differenceText(int comparedRow) const;
    QString text(int comparedRow, int column) const;
    QString toolTip(int comparedRow, int column) const;
    void countTurns();
    void layOut();
    void reorder();

    SessionComparison m_comparison;
    QList<int> m_turns; ///< by row of the comparison: which of its kind below its parent; 0 for no turn
    QList<int> m_counts;
    QList<int> m_order;
    QList<int> m_places; ///< by row of the comparison: where it stands in the order
    int m_differing = 0;
    bool m_onlyDifferences = false;
    int m_sorted = EventColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
