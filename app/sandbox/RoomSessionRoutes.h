// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/RoomPage.h"

namespace sandbox {

/// The operations on the sessions of rooms and on who is in them.
class RoomSessionRoutes
{
public:
    explicit RoomSessionRoutes(RoomParts parts) : m_parts(std::move(parts)) {}
    void addTo(Router &router);

private:
    void addLists(Router &router);
    void addActions(Router &router);
    HttpReply sessions(const AskedQuery &query, const QUuid &room, bool ofRoom) const;
    HttpReply participants(const AskedQuery &query, const QUuid &session, bool ofSession) const;
    HttpReply end(RoomMeeting &meeting);
    using Action = std::function<void(RoomGuest &)>;
    HttpReply act(RoomMeeting &meeting, const Asked &asked, const Action &action) const;

    RoomParts m_parts;
};

} // namespace sandbox
