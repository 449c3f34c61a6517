// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/LayoutBoard.h"
#include "rooms/RoomApi.h"

/// What a session has to be composed of: its video recordings (listRoomRecordings), with the names of those
/// who are in them (listRoomSessionParticipants).
namespace SessionSources {
/// The earliest first. Names that can't be read are made of the ids; two recordings of one name are numbered.
Call<QList<LayoutSource>> *read(RoomApi *api, const QString &session);
} // namespace SessionSources
