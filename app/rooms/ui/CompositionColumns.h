// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/ItemTableOf.h"
#include "rooms/RoomComposition.h"
#include "widgets/Tone.h"

/// What the list of compositions says of each.
namespace CompositionColumns {
enum Column { Room, Status, Created };

using NameOf = std::function<QString(const QString &)>;

QList<ItemColumn<RoomComposition>> make(const NameOf &room, const std::function<QDateTime()> &now);
Tone tone(const QString &status);
} // namespace CompositionColumns
