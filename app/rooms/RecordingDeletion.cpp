// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RecordingDeletion.h"

RecordingDeletion::RecordingDeletion(RoomApi *api, const QStringList &ids, QObject *parent)
    : DeletionOneByOne(Way::of(api, &RoomApi::removeRecording, &RoomApi::recording), ids, parent)
{
}
