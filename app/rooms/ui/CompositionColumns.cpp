// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/CompositionColumns.h"

#include "base/ShortId.h"
#include "rooms/CompositionLayout.h"
#include "rooms/CompositionWords.h"
#include "rooms/RoomWords.h"
#include "rooms/ui/RecordingWords.h"

namespace {
using One = const RoomComposition &;
using Columns = QList<ItemColumn<RoomComposition>>;

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(CompositionColumns)
};

// What sizes are ordered by: thousandths of a megabyte.
std::optional<qint64> sizeOrder(One composition)
{
    return composition.sizeMb ? std::optional(qRound64(composition.sizeMb->toDouble() * 1'000))
                              : std::nullopt;
}

std::optional<qint64> areaOrder(One composition)
{
    const QSize size = CompositionLayout::parse(composition.resolution);
    return size.isEmpty() ? std::nullopt : std::optional<qint64>(size.width() * size.height());
}

ItemColumn<RoomComposition> time(const QString &title, QDateTime RoomComposition::*at,
                                 const std::function<QDateTime()> &now)
{
    return ItemColumn<RoomComposition>(title, [at, now](One c) { return RoomWords::time(c.*at, now()); })
        .orderedBy([at](One c) { return RoomWords::order(c.*at); })
        .explained([at](One c) { return RoomWords::exactTime(c.*at); })
        .wide(20);
}

ItemColumn<RoomComposition> id(const QString &title, QString RoomComposition::*which)
{
    return ItemColumn<RoomComposition>(title, [which](One c) { return ShortId::of(c.*which); })
        .explained([which](One c) { return c.*which; })
        .wide(16);
}
} // namespace

Tone CompositionColumns::tone(const QString &status)
{
    if (status == u"completed")
        return Tone::Good;
    if (status == u"processing")
        return Tone::Running;
    return status == u"enqueued" ? Tone::Waiting : Tone::Doubtful;
}

QList<ItemColumn<RoomComposition>> CompositionColumns::make(const NameOf &room,
                                                            const std::function<QDateTime()> &now)
{
    using Text = ItemColumn<RoomComposition>;
    return Columns{
        Text(Titles::tr("Room"), [room](One c) { return room(c.roomId); })
            .explained([](One c) { return c.roomId; })
            .wide(18),
        Text(Titles::tr("Status"), [](One c) { return CompositionWords::status(c.status); })
            .pill([](One c) { return static_cast<int>(tone(c.status)); })
            .wide(15),
        time(Titles::tr("Created"), &RoomComposition::created, now),
        Text(Titles::tr("Resolution"), [](One c) { return CompositionWords::resolution(c.resolution); })
            .orderedBy(areaOrder)
            .atTheEnd()
            .wide(13),
        Text(Titles::tr("Regions"), [](One c) { return CompositionWords::regions(c.layout); }).wide(14),
        Text(Titles::tr("Length"), [](One c) { return RecordingWords::length(c.durationSecs); })
            .orderedBy(
                [](One c) { return c.durationSecs ? std::optional<qint64>(*c.durationSecs) : std::nullopt; })
            .atTheEnd()
            .wide(11),
        Text(Titles::tr("Size"), [](One c) { return RecordingWords::size(c.sizeMb); })
            .orderedBy(sizeOrder)
            .atTheEnd()
            .wide(11),
        id(Titles::tr("Session"), &RoomComposition::sessionId),
        id(Titles::tr("Id"), &RoomComposition::id),
        time(Titles::tr("Completed"), &RoomComposition::completed, now).hiddenAtFirst(),
        Text(Titles::tr("Format"), [](One c) { return c.format; }).hiddenAtFirst().wide(8),
    };
}
