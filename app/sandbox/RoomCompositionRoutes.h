// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/RoomPage.h"

#include <QSize>

namespace sandbox {

/// The operations on compositions.
class RoomCompositionRoutes
{
public:
    explicit RoomCompositionRoutes(RoomParts parts) : m_parts(std::move(parts)) {}
    void addTo(Router &router);

private:
    HttpReply list(const AskedQuery &query) const;
    HttpReply create(const Asked &asked);
    QList<Complaint> complaints(const QJsonObject &body) const;
    QList<Complaint> regionComplaints(const QString &name, const QJsonValue &value, const QSize &canvas,
                                      const QUuid &session) const;

    RoomParts m_parts;
};

} // namespace sandbox
