// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/VideoRooms.h"

namespace sandbox {

VideoRooms::VideoRooms(const Parts &parts)
    : m_times(parts.times),
      m_files({.store = m_store, .secret = parts.fileKey, .now = m_times.wall, .lifetime = parts.linkLife}),
      m_text(m_store, parts.userId, [this](const QUuid &id) { return m_files.link(id); }),
      m_machine(m_store, m_times, parts.pace, parts.seed),
      m_roomRoutes(this->parts()),
      m_sessionRoutes(this->parts()),
      m_recordingRoutes(this->parts()),
      m_compositionRoutes(this->parts()),
      m_tokenRoutes(m_store, RoomTokens(parts.tokenKey), m_times.wall)
{
    RoomSeed(parts.world, parts.seed, m_times.wall()).fill(m_store, parts.wall);
    m_machine.hold(parts.isHeld);
    m_machine.start();
}

RoomParts VideoRooms::parts()
{
    return {.store = m_store, .machine = m_machine, .text = m_text, .now = m_times.wall};
}

void VideoRooms::addTo(Router &router)
{
    m_roomRoutes.addTo(router);
    m_sessionRoutes.addTo(router);
    m_recordingRoutes.addTo(router);
    m_compositionRoutes.addTo(router);
    m_tokenRoutes.addTo(router);
    m_files.addTo(router);
}

} // namespace sandbox
