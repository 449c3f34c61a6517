// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Outcome.h"
#include "rooms/RoomJson.h"

#include <QHash>
#include <QMutex>
#include <memory>

/// A session as it was seen, with what a look at it is for.
struct RoomGlance
{
    RoomSession session;
    int present = 0;
    /// When the number of those present fell to what it is: to one at most, and to nobody. Invalid where more
    /// are present.
    QDateTime calmSince;
    QDateTime emptySince;

    static RoomGlance of(RoomSession session);
};
using RoomGlancePtr = std::shared_ptr<const RoomGlance>;

/// What was read at the last look at many sessions: those whose bytes are still the same are not read again,
/// and stay the same object. Read by several pool threads at once.
class RoomGlances
{
public:
    /// Begins a look: what isn't seen in it is forgotten at the next one.
    void begin();
    /// A page of listRoomSessions.
    Outcome<ListPage<RoomGlancePtr>> read(const QByteArray &body);

private:
    /// Two independent hashes of a session's bytes: what differs in none of 128 bits is the same.
    using Key = std::pair<quint64, quint64>;

    RoomGlancePtr known(const Key &key);
    void keep(const Key &key, const RoomGlancePtr &glance);

    QMutex m_lock;
    QHash<Key, RoomGlancePtr> m_last;
    QHash<Key, RoomGlancePtr> m_now;
};
