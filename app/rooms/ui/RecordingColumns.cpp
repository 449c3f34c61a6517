// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RecordingColumns.h"

#include "base/ShortId.h"
#include "rooms/RoomWords.h"
#include "rooms/ui/RecordingWords.h"

namespace {
using Column = ItemColumn<RoomRecording>;

// What sizes are ordered by: thousandths of a megabyte.
std::optional<qint64> sizeOrder(const RoomRecording &recording)
{
    return recording.sizeMb ? std::optional(qRound64(recording.sizeMb->toDouble() * 1'000)) : std::nullopt;
}
} // namespace

QList<ItemColumn<RoomRecording>> RecordingColumns::make(const NameOf &room, const NameOf &who)
{
    using Recording = const RoomRecording &;
    return {
        Column(tr("Room"), [room](Recording r) { return room(r.roomId); })
            .explained([](Recording r) { return r.roomId; })
            .wide(19),
        Column(tr("Who"), [who](Recording r) { return who(r.participantId); })
            .explained([](Recording r) { return r.participantId; })
            .wide(19),
        Column(tr("Type"), [](Recording r) { return RecordingWords::type(r.type); }).wide(7),
        Column(tr("Status"), [](Recording r) { return RecordingWords::status(r.status); })
            .pill([](Recording r) { return static_cast<int>(RecordingWords::tone(r.status)); })
            .wide(15),
        Column(tr("Started"), [](Recording r) { return RecordingWords::started(r); })
            .orderedBy([](Recording r) { return RoomWords::order(r.started); })
            .explained([](Recording r) { return RoomWords::exactTime(r.started); })
            .wide(20),
        Column(tr("Length"), [](Recording r) { return RecordingWords::length(r.durationSecs); })
            .orderedBy([](Recording r) {
                return r.durationSecs ? std::optional<qint64>(*r.durationSecs) : std::nullopt;
            })
            .atTheEnd()
            .wide(12),
        Column(tr("Size"), [](Recording r) { return RecordingWords::size(r.sizeMb); })
            .orderedBy(sizeOrder)
            .atTheEnd()
            .wide(10),
        Column(tr("Codec"), [](Recording r) { return r.codec; }).wide(7),
        Column(tr("Id"), [](Recording r) { return ShortId::of(r.id); })
            .explained([](Recording r) { return r.id; })
            .hiddenAtFirst()
            .wide(17),
        Column(tr("Session"), [](Recording r) { return ShortId::of(r.sessionId); })
            .explained([](Recording r) { return r.sessionId; })
            .hiddenAtFirst()
            .wide(17),
    };
}
