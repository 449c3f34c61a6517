// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/JsonOutline.h"

#include <QAbstractTableModel>
#include <QBitArray>

/// The values of a JSON document that are in sight: one row each, and those below what is folded left out.
/// The outermost brackets have no row.
class JsonRows : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit JsonRows(QObject *parent = nullptr);

    /// Opens everything where that is little, else the first level.
    void setOutline(JsonOutlinePtr outline);
    const JsonOutlinePtr &outline() const { return m_outline; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    int itemOf(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// -1 while it is folded away.
    int rowOf(int item) const;
    /// Of the row of the container that this row stands in; -1 for none.
    int parentRow(int row) const;
    /// As it is drawn: 0 for the outermost.
    int level(int row) const;
    bool canExpand(int row) const;
    bool isExpanded(int row) const;
    void setExpanded(int row, bool expanded);
    /// With all that is below.
    void expandBelow(int row);
    void setAllExpanded(bool expanded);
    /// Opens what it is in; answers its row.
    int reveal(int item);

    void setMatches(const std::vector<int> &items);
    bool isMatch(int row) const;
    /// "{3}" as words: "3 fields", "2 items", or the value as it came.
    QString valueWords(int row, qsizetype most) const;
    QString nameWords(int row) const;

private:
    bool isOpen(int item) const { return m_expanded.testBit(item); }
    int nextInSight(int item) const;
    void rebuild();
    bool hidesRoot() const;

    JsonOutlinePtr m_outline;
    QBitArray m_expanded;
    QBitArray m_matches;
    std::vector<qint32> m_rows;
};
