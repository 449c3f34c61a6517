// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/DeletionOneByOne.h"
#include "rooms/RoomApi.h"

using RecordingsDeleted = DeletedOneByOne;

/// Deletes recordings one by one, by id: they are gone for good.
class RecordingDeletion final : public DeletionOneByOne
{
public:
    RecordingDeletion(RoomApi *api, const QStringList &ids, QObject *parent);
};
