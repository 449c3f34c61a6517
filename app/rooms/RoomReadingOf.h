// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/RoomApi.h"
#include "rooms/RoomReading.h"
#include "rooms/RoomTableOf.h"

#include <QSet>

/// Reads a list of the API into a table, again and again, row by row.
template <class T>
class RoomReadingOf final : public RoomReading
{
public:
    /// What asks for the list, with the filter of the moment.
    using Ask = std::function<Call<PagesRead> *(RoomApi::Use<T>)>;

    /// The table must outlive it.
    explicit RoomReadingOf(RoomTableOf<T> *table, QObject *parent = nullptr)
        : RoomReading(parent), m_table(table)
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
        RoomReading::stop();
    }
    RoomTableOf<T> *table() const { return m_table; }

private:
    void ended(bool isWhole) override
    {
        if (isWhole)
            m_table->keepOnly(m_seen);
    }

    RoomTableOf<T> *m_table;
    Ask m_ask;
    QSet<QString> m_seen;
    quint64 m_round = 0;
};
