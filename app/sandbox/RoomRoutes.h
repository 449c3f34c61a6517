// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/RoomPage.h"

namespace sandbox {

/// The operations on rooms: list, create, view, update, delete.
class RoomRoutes
{
public:
    explicit RoomRoutes(RoomParts parts) : m_parts(std::move(parts)) {}
    void addTo(Router &router);

private:
    HttpReply list(const Asked &asked) const;
    HttpReply create(const Asked &asked);
    HttpReply update(RoomRecord &room, const Asked &asked);
    QList<Complaint> complaints(const QJsonObject &body, const RoomRecord *room) const;
    static void apply(const QJsonObject &body, RoomRecord &room);

    RoomParts m_parts;
};

} // namespace sandbox
