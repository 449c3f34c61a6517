// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionRows.h"

#include <QAbstractTableModel>

/// The tree as a table whose rows are those events that are seen; indent and fold marks are the delegate's,
/// from the roles.
class SessionTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        EventColumn,
        ProductColumn,
        OwnColumn,
        CumulativeColumn,
        ShareColumn,
        StartedColumn,
        LengthColumn,
        RateColumn,
        TypeColumn,
        LinkedColumn,
        IdColumn,
        ColumnCount
    };
    enum Role {
        NodeRole = Qt::UserRole + 1, ///< int
        LevelRole,                   ///< int, of the root: 0
        FoldRole,                    ///< int of Fold
        ShareRole,                   ///< double, of the root's weight
        ColourRole,                  ///< int for Theme::series(), -1 for the neutral one
        IsHotRole,                   ///< bool: on the hottest path, and its end
        RemarksRole,                 ///< QStringList
        IsMatchRole,                 ///< bool
    };
    enum class Fold { Leaf, Open, Closed, Unasked };

    explicit SessionTableModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    void setTree(const SessionTreePtr &tree);
    const SessionTreePtr &tree() const { return m_rows.tree(); }
    const SessionRows &rows() const { return m_rows; }

    int nodeAt(int row) const { return m_rows.nodeAt(row); }
    /// The first column of an event's row; invalid while it isn't seen.
    QModelIndex indexOf(int node) const;
    /// "inference · turn 3".
    QString nameOf(int node) const;

    void setOpen(int node, bool open);
    void openTo(int level);
    void reveal(int node);
    int search(const QString &text);
    void setFiltered(bool filtered);
    const QList<int> &hottestPath() const { return m_hottest; }

signals:
    void searched(int matches);

private:
    /// Runs `change` with all rows said to move, and keeps selections on their events.
    template <class Change>
    void relay(Change &&change);
    QString text(int node, int column) const;
    QVariant toolTip(int node, int column) const;
    QString spoken(int node) const;
    double share(int node) const;
    Fold foldOf(int node) const;

    SessionRows m_rows;
    QList<int> m_hottest;
    std::vector<int> m_turns; ///< number of an inference among its siblings; 0 for all else
    Decimal m_whole;
};
