// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/RowIndex.h"
#include "base/rows/SearchText.h"

#include <QAbstractTableModel>
#include <QHash>

/// The face of a list as a table: it filters by words and orders by a column on an index of its own, and
/// tells the views of single rows that came, changed or went. What a row is, is said by ItemTableOf.
class ItemTable : public QAbstractTableModel, private RowWatcher
{
    Q_OBJECT
public:
    enum Role {
        ToneRole = Qt::UserRole + 1, ///< an int of Tone; for columns that are drawn as pills
        IdRole,
    };

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Words that must all occur somewhere in a row as it is shown.
    void setWords(const QString &words);
    /// Rows there are, shown or not.
    int loaded() const { return static_cast<int>(m_numbers.size()); }
    QString idAt(int row) const;
    /// Where the item of this id is shown, or -1.
    int rowOf(const QString &id) const;
    bool has(const QString &id) const { return m_numbers.contains(id); }
    /// Widths in characters, and columns that are hidden at first, for TableView.
    QList<int> widths() const;
    QList<int> hiddenAtFirst() const;
    /// What cells say depends on the time or on names that came later: ask for all of them again.
    void refresh();
    void refresh(const QStringList &ids);
    void remove(const QStringList &ids);

protected:
    using QAbstractTableModel::QAbstractTableModel;

    struct Look
    {
        QString title;
        int width = 14; ///< characters
        bool trailing = false;
        bool hidden = false; ///< at first
    };
    virtual int columns() const = 0;
    virtual Look look(int column) const = 0;
    /// What stands in a cell; `role` is DisplayRole, ToolTipRole or ToneRole.
    virtual QVariant cell(int number, int column, int role) const = 0;
    virtual QString idOf(int number) const = 0;
    /// A column's order where it isn't that of its text.
    virtual std::optional<qint64> orderOf(int number, int column) const = 0;
    /// Numbers that were given out, those of rows that went included.
    virtual int capacity() const = 0;

    int numberAt(int row) const { return m_index.rowAt(row); }
    int numberOf(const QString &id) const { return m_numbers.value(id, -1); }
    /// After the rows were changed: `added` ones lie at the end.
    void tell(const RowIndex::News &news);
    void forgetAll();

private:
    void inserting(int first, int last) override { beginInsertRows({}, first, last); }
    void inserted() override { endInsertRows(); }
    void removing(int first, int last) override { beginRemoveRows({}, first, last); }
    void removed() override { endRemoveRows(); }
    void moving(int from, int before) override { beginMoveRows({}, from, from, {}, before); }
    void moved() override { endMoveRows(); }
    void changed(int first, int last) override;
    void resetting() override { beginResetModel(); }
    void reset() override { endResetModel(); }

    bool matches(int number) const;
    void note(int number, bool isNew);
    void makeKey(int number);
    void makeKeys();
    RowRule rule() const;
    void arrange(bool sorts);
    void rearrange();

    RowIndex m_index;
    SearchText m_text;
    std::vector<SearchWord> m_words;
    QHash<QString, int> m_numbers;
    std::vector<quint64> m_numberKeys;
    std::vector<std::string> m_textKeys;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
