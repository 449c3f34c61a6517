// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/ItemTableOf.h"
#include "records/ListReading.h"
#include "records/ListUse.h"

#include <QSet>

/// Reads a list of the API into a table, again and again, row by row.
template <class T>
class ListReadingOf final : public ListReading
{
public:
    /// What asks for the list, with the filter of the moment.
    using Ask = std::function<Call<PagesRead> *(ListUse<T>)>;

    /// The table must outlive it.
    explicit ListReadingOf(ItemTableOf<T> *table, QObject *parent = nullptr)
        : ListReading(parent), m_table(table)
    {
    }

    /// Another list, or another filter: begins with nothing.
    void setAsk(Ask ask)
    {
        restart();
        m_ask = std::move(ask);
        m_table->clear();
        if (m_ask)
            read();
        else
            emit changed();
    }

    void read() override
    {
        if (!m_ask)
            return;
        m_seen.clear();
        begin(m_ask([this, round = ++m_round](const QList<T> &items, int total) {
            if (round != m_round)
                return;
            for (const T &item : items)
                m_seen.insert(item.id);
            m_table->put(items);
            took(total);
        }));
    }
    void stop() override
    {
        ++m_round;
        ListReading::stop();
    }
    ItemTableOf<T> *table() const { return m_table; }

private:
    void ended(bool isWhole) override
    {
        if (isWhole)
            m_table->keepOnly(m_seen);
    }

    ItemTableOf<T> *m_table;
    Ask m_ask;
    QSet<QString> m_seen;
    quint64 m_round = 0;
};
