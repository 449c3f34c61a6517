// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/ItemColumn.h"
#include "base/rows/ItemTable.h"

/// Items of one kind as a table. An item is known by its `id`.
template <class T>
class ItemTableOf final : public ItemTable
{
public:
    explicit ItemTableOf(QList<ItemColumn<T>> columns, QObject *parent = nullptr)
        : ItemTable(parent), m_columns(std::move(columns))
    {
    }

    /// New ones are added, known ones changed where they differ.
    void put(const QList<T> &items)
    {
        RowIndex::News news;
        for (const T &item : items) {
            const int known = numberOf(item.id);
            const auto fresh = m_fresh.constFind(item.id);
            if (known >= 0 || fresh != m_fresh.cend()) {
                const int number = known >= 0 ? known : *fresh;
                if (m_items[number] == item)
                    continue;
                m_items[number] = item;
                if (known >= 0)
                    news.changed.push_back(number);
            } else {
                m_fresh.insert(item.id, static_cast<int>(m_items.size()));
                news.added.push_back(static_cast<int>(m_items.size()));
                m_items << item;
            }
        }
        m_fresh.clear();
        std::ranges::sort(news.changed);
        const auto twice = std::ranges::unique(news.changed);
        news.changed.erase(twice.begin(), twice.end());
        if (!news.added.empty() || !news.changed.empty())
            tell(news);
    }
    /// Keeps only these: what a whole list no longer has is gone.
    void keepOnly(const QSet<QString> &ids)
    {
        QStringList gone;
        for (const T &item : items()) {
            if (!ids.contains(item.id))
                gone << item.id;
        }
        remove(gone);
    }
    void clear()
    {
        beginResetModel();
        m_items.clear();
        forgetAll();
        endResetModel();
    }

    /// Null for an id that isn't there.
    const T *find(const QString &id) const
    {
        const int number = numberOf(id);
        return number < 0 ? nullptr : &m_items[number];
    }
    const T *at(int row) const { return find(idAt(row)); }
    /// Those of them that are there, in the order of `ids`.
    QList<T> found(const QStringList &ids) const
    {
        QList<T> all;
        for (const QString &id : ids) {
            if (const T *item = find(id))
                all << *item;
        }
        return all;
    }
    QList<T> items() const
    {
        QList<T> all;
        for (int number = 0; number < m_items.size(); ++number) {
            if (numberOf(m_items[number].id) == number)
                all << m_items[number];
        }
        return all;
    }

private:
    int columns() const override { return static_cast<int>(m_columns.size()); }
    Look look(int column) const override
    {
        const ItemColumn<T> &wanted = m_columns[column];
        return {wanted.title, wanted.width, wanted.trailing, wanted.hidden};
    }
    QVariant cell(int number, int column, int role) const override
    {
        const ItemColumn<T> &wanted = m_columns[column];
        const T &item = m_items[number];
        if (role == Qt::DisplayRole)
            return wanted.text(item);
        if (role == Qt::ToolTipRole)
            return wanted.toolTip ? QVariant(wanted.toolTip(item)) : QVariant();
        return wanted.tone ? QVariant(wanted.tone(item)) : QVariant();
    }
    QString idOf(int number) const override { return m_items[number].id; }
    std::optional<qint64> orderOf(int number, int column) const override
    {
        const ItemColumn<T> &wanted = m_columns[column];
        if (!wanted.order)
            return std::nullopt;
        return wanted.order(m_items[number]).value_or(std::numeric_limits<qint64>::min());
    }
    int capacity() const override { return static_cast<int>(m_items.size()); }

    QList<ItemColumn<T>> m_columns;
    QList<T> m_items; ///< by number; those that went keep their place
    QHash<QString, int> m_fresh;
};
