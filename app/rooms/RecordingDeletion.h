// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/DeletionOneByOne.h"

/// Deletes recordings one by one, by id: they are gone for good.
class RecordingDeletion final : public DeletionOneByOne
{
public:
    RecordingDeletion(RoomApi *api, const QStringList &ids, QObject *parent);
};
