// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QUuid>
#include <algorithm>
#include <memory>
#include <vector>

namespace sandbox {

/// Things of one kind in the order of their creation, found by id.
template <class T>
class Shelf
{
public:
    using Items = std::vector<std::unique_ptr<T>>;

    T &add(T item)
    {
        T &kept = *m_items.emplace_back(std::make_unique<T>(std::move(item)));
        m_byId.insert(kept.id, &kept);
        return kept;
    }
    T *find(const QUuid &id) const { return m_byId.value(id); }
    /// By value: the id may lie in what is removed.
    void remove(QUuid id)
    {
        m_byId.remove(id);
        std::erase_if(m_items, [&](const auto &item) { return item->id == id; });
    }
    const Items &items() const { return m_items; }
    void sort(qint64 T::*time)
    {
        std::ranges::stable_sort(m_items, {}, [time](const auto &item) { return (*item).*time; });
    }

private:
    Items m_items;
    QHash<QUuid, T *> m_byId;
};

} // namespace sandbox
