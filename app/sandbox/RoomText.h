// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/RoomStore.h"

#include <functional>

namespace sandbox {

/// Rooms and what is in them as the wire shows them, each a JSON object.
class RoomText
{
public:
    using Link = std::function<QByteArray(const QUuid &)>;

    /// `link` is where the file of a recording or a composition can be fetched for a while.
    RoomText(const RoomStore &store, QByteArray userId, Link link);

    QByteArray room(const RoomRecord &room, bool withSessions) const;
    QByteArray meeting(const RoomMeeting &meeting, bool withParticipants) const;
    QByteArray guest(const RoomGuest &guest) const;
    QByteArray take(const RoomTake &take) const;
    QByteArray film(const RoomFilm &film) const;

    /// "2022-07-29T01:25:51.938184Z"
    static QByteArray time(qint64 ms);

private:
    const RoomStore &m_store;
    QByteArray m_userId;
    Link m_link;
};

} // namespace sandbox
