// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Outcome.h"
#include "records/ListUse.h"
#include "rooms/ClientToken.h"
#include "rooms/Room.h"
#include "rooms/RoomComposition.h"
#include "rooms/RoomRecording.h"

struct RoomTargets;

/// What rooms and all that belongs to them look like on the wire. Nulls, missing and unknown fields are fine;
/// what is no envelope at all fails as UnreadableReply. Made for pool threads.
namespace RoomJson {
/// T is one of Room, RoomSession, RoomParticipant, RoomRecording, RoomComposition.
template <class T>
Outcome<ListPage<T>> page(const QByteArray &body);
/// The object in `data`, or the whole answer where it has no envelope. Fails where it has no id.
template <class T>
Outcome<T> one(const QByteArray &body);

/// bulkDeleteRoomRecordings: how many were deleted.
Outcome<int> deletedCount(const QByteArray &body);
/// The answers of both token operations; the bytes are wiped. No failure quotes them.
Outcome<ClientToken> token(QByteArray body);

QJsonObject body(const RoomWish &wish);
QJsonObject body(const CompositionWish &wish);
QJsonObject body(const RoomTargets &who);
QJsonObject body(const TokenLives &lives);
} // namespace RoomJson
