// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/RoomColumns.h"

#include "base/ShortId.h"
#include "rooms/RoomWords.h"

#include <QLocale>

namespace {
QString number(qint64 value)
{
    return QLocale().toString(value);
}

using Column = ItemColumn<Room>;

Column timeColumn(const QString &title, QDateTime Room::*time, const std::function<QDateTime()> &now)
{
    return Column(title, [time, now](const Room &room) { return RoomWords::time(room.*time, now()); })
        .orderedBy([time](const Room &room) { return RoomWords::order(room.*time); })
        .explained([time](const Room &room) { return RoomWords::exactTime(room.*time); })
        .wide(21)
        .atTheEnd();
}

Column stateColumn()
{
    return Column(RoomColumns::tr("State"), &RoomColumns::stateWords)
        .explained([](const Room &room) {
            return room.activeSessionId.isEmpty() ? RoomColumns::tr("Nobody meets in it now.")
                                                  : RoomColumns::tr("A session goes on in it now.");
        })
        .pill([](const Room &room) { return static_cast<int>(RoomColumns::stateTone(room)); })
        .wide(12);
}

Column limitColumn()
{
    return Column(RoomColumns::tr("People at most"),
                  [](const Room &room) {
                      return room.maxParticipants > 0 ? number(room.maxParticipants) : QString();
                  })
        .orderedBy([](const Room &room) -> std::optional<qint64> { return room.maxParticipants; })
        .atTheEnd();
}

Column sessionsColumn()
{
    return Column(RoomColumns::tr("Sessions"),
                  [](const Room &room) {
                      return room.sessions.isEmpty() ? QString() : number(room.sessions.size());
                  })
        .orderedBy([](const Room &room) -> std::optional<qint64> { return room.sessions.size(); })
        .explained([](const Room &) { return RoomColumns::tr("Read where the filter asks for them."); })
        .wide(9)
        .atTheEnd()
        .hiddenAtFirst();
}

Column webhookColumn()
{
    return Column(RoomColumns::tr("Webhook"), [](const Room &room) { return room.webhookUrl; })
        .explained([](const Room &room) {
            return room.webhookFailoverUrl.isEmpty() ? room.webhookUrl
                                                     : RoomColumns::tr("%1\nIf that fails: %2")
                                                           .arg(room.webhookUrl, room.webhookFailoverUrl);
        })
        .wide(24);
}

Column timeoutColumn()
{
    return Column(RoomColumns::tr("Webhook timeout"),
                  [](const Room &room) {
                      return room.webhookTimeoutSecs ? RoomColumns::tr("%1 s").arg(*room.webhookTimeoutSecs)
                                                     : QString();
                  })
        .orderedBy([](const Room &room) -> std::optional<qint64> { return room.webhookTimeoutSecs; })
        .wide(15)
        .atTheEnd()
        .hiddenAtFirst();
}
} // namespace

QString RoomColumns::nameOf(const Room &room)
{
    return room.uniqueName.isEmpty() ? ShortId::of(room.id) : room.uniqueName;
}

QString RoomColumns::stateWords(const Room &room)
{
    return room.activeSessionId.isEmpty() ? tr("idle", "a room") : tr("active", "a room");
}

Tone RoomColumns::stateTone(const Room &room)
{
    return room.activeSessionId.isEmpty() ? Tone::Ended : Tone::Good;
}

QList<ItemColumn<Room>> RoomColumns::all(const std::function<QDateTime()> &now)
{
    const auto recording = [](const Room &room) {
        return room.enableRecording ? tr("on", "recording") : tr("off", "recording");
    };
    const auto codecs = [](const Room &room) { return room.videoCodecs.join(QStringLiteral(", ")); };
    const auto id = [](const Room &room) { return ShortId::of(room.id); };
    return {
        Column(tr("Name"), &nameOf).wide(24),
        stateColumn(),
        limitColumn(),
        Column(tr("Recording"), recording).wide(10),
        sessionsColumn(),
        webhookColumn(),
        timeoutColumn(),
        Column(tr("Video codecs"), codecs).hiddenAtFirst(),
        timeColumn(tr("Created"), &Room::created, now),
        timeColumn(tr("Updated"), &Room::updated, now),
        Column(tr("Id"), id).explained([](const Room &room) { return room.id; }).wide(15).hiddenAtFirst()};
}
