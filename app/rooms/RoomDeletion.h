// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/DeletionOneByOne.h"

/// Deletes rooms one by one, by id; who is in them is kicked by the API.
class RoomDeletion final : public DeletionOneByOne
{
public:
    RoomDeletion(RoomApi *api, const QStringList &ids, QObject *parent);

    /// How many people are in each of these rooms now; rooms where nobody meets are left out.
    static Call<QHash<QString, int>> *peopleIn(RoomApi *api, const QStringList &ids);
};
