// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/RoomCompositionRoutes.h"
#include "sandbox/RoomFiles.h"
#include "sandbox/RoomRecordingRoutes.h"
#include "sandbox/RoomRoutes.h"
#include "sandbox/RoomSeed.h"
#include "sandbox/RoomSessionRoutes.h"
#include "sandbox/RoomTokenRoutes.h"

namespace sandbox {

/// Everything about video rooms: what there is, the life in it, and the operations.
class VideoRooms
{
public:
    struct Parts
    {
        const SessionWorld &world;
        Timetable::Times times;
        quint32 seed;
        double pace;
        qint64 linkLife;     ///< milliseconds
        QByteArray userId;   ///< as on the wire
        QByteArray fileKey;  ///< links to files are signed with it
        QByteArray tokenKey; ///< client tokens are signed with it
        RoomSeed::Wall wall;
        bool isHeld; ///< life begins when it is let go
    };
    explicit VideoRooms(const Parts &parts);
    void addTo(Router &router);
    void setOrigin(const QByteArray &origin) { m_files.setOrigin(origin); }
    RoomMachine &machine() { return m_machine; }

private:
    RoomParts parts();

    Timetable::Times m_times;
    RoomStore m_store;
    RoomFiles m_files;
    RoomText m_text;
    RoomMachine m_machine;
    RoomRoutes m_roomRoutes;
    RoomSessionRoutes m_sessionRoutes;
    RoomRecordingRoutes m_recordingRoutes;
    RoomCompositionRoutes m_compositionRoutes;
    RoomTokenRoutes m_tokenRoutes;
};

} // namespace sandbox
