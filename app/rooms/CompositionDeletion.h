// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/DeletionOneByOne.h"

/// Deletes compositions one by one, by id.
class CompositionDeletion final : public DeletionOneByOne
{
public:
    CompositionDeletion(RoomApi *api, const QStringList &ids, QObject *parent);
};
