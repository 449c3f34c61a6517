// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/SessionId.h"
#include "sandbox/SessionStory.h"
#include "sandbox/UsageFacts.h"

namespace sandbox {

/// Everything that happened in the account over the last weeks, story by story: invented from the seed as it
/// is asked for, with the connections, countries and profiles that the usage facts count. Detail records and
/// session analysis both tell of it, so that they agree in ids, times and costs.
class SessionWorld
{
public:
    /// `number` is how many stories of each kind there are; of calls twice as many.
    SessionWorld(const UsageFacts &facts, quint32 seed, qint64 now, int number);

    /// The record types that a story may begin with.
    static const QList<int> &kinds();
    int stories(int kind) const;
    SessionStory story(int kind, int index) const;
    const SessionId &ids() const { return m_ids; }

    /// How many video rooms the account begins with.
    static constexpr int rooms = 48;
    QByteArray room(int number) const { return uuid("room", number, 0); }
    /// The room that the stories of video with this index are about; neighbours are in different ones.
    static int roomOf(int index) { return (index * 7 + 3) % rooms; }
    static bool isVideo(int kind);

    /// The usage values that events of a type have; product is null where usage knows nothing of them.
    struct Cells
    {
        const UsageProduct *product = nullptr;
        std::vector<UsageFacts::Cell> cells;
    };
    const Cells &cellsOf(int type) const { return m_cells[static_cast<size_t>(type)]; }
    quint64 noise(const QByteArray &of, int index, int what) const;
    QByteArray uuid(const QByteArray &of, int index, int what) const;

private:
    quint32 m_seed;
    qint64 m_now;
    int m_number;
    SessionId m_ids;
    std::vector<Cells> m_cells;
};

} // namespace sandbox
