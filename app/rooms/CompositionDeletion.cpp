// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/CompositionDeletion.h"

CompositionDeletion::CompositionDeletion(RoomApi *api, const QStringList &ids, QObject *parent)
    : DeletionOneByOne(Way::of(api, &RoomApi::removeComposition, &RoomApi::composition), ids, parent)
{
}
