// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/RoomPage.h"

namespace sandbox {

/// The operations on recordings. Deleting many takes what the filters name, without any of them everything,
/// and of that one page a call.
class RoomRecordingRoutes
{
public:
    explicit RoomRecordingRoutes(RoomParts parts) : m_parts(std::move(parts)) {}
    void addTo(Router &router);

private:
    HttpReply list(const AskedQuery &query) const;
    HttpReply removeMany(const AskedQuery &query);

    RoomParts m_parts;
};

} // namespace sandbox
