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

RoomColumn<Room> timeColumn(const QString &title, QDateTime Room::*time,
                            const std::function<QDateTime()> &now)
{
    return {.title = title,
            .text = [time, now](const Room &room) { return RoomWords::time(room.*time, now()); },
            .order = [time](const Room &room) { return RoomWords::order(room.*time); },
            .toolTip = [time](const Room &room) { return RoomWords::exactTime(room.*time); },
            .width = 17,
            .trailing = true};
}

RoomColumn<Room> stateColumn()
{
    return {.title = RoomColumns::tr("State"),
            .text = &RoomColumns::stateWords,
            .toolTip =
                [](const Room &room) {
                    return room.activeSessionId.isEmpty() ? RoomColumns::tr("Nobody meets in it now.")
                                                          : RoomColumns::tr("A session goes on in it now.");
                },
            .tone = [](const Room &room) { return static_cast<int>(RoomColumns::stateTone(room)); },
            .width = 12};
}

RoomColumn<Room> webhookColumn()
{
    return {.title = RoomColumns::tr("Webhook"),
            .text = [](const Room &room) { return room.webhookUrl; },
            .toolTip =
                [](const Room &room) {
                    return room.webhookFailoverUrl.isEmpty()
                               ? room.webhookUrl
                               : RoomColumns::tr("%1\nIf that fails: %2")
                                     .arg(room.webhookUrl, room.webhookFailoverUrl);
                },
            .width = 24};
}

RoomColumn<Room> timeoutColumn()
{
    return {.title = RoomColumns::tr("Webhook timeout"),
            .text =
                [](const Room &room) {
                    return room.webhookTimeoutSecs ? RoomColumns::tr("%1 s").arg(*room.webhookTimeoutSecs)
                                                   : QString();
                },
            .order = [](const Room &room) -> std::optional<qint64> { return room.webhookTimeoutSecs; },
            .width = 15,
            .trailing = true,
            .hidden = true};
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

QList<RoomColumn<Room>> RoomColumns::all(const std::function<QDateTime()> &now)
{
    const RoomColumn<Room> name{.title = tr("Name"), .text = &nameOf, .width = 24};
    const RoomColumn<Room> limit{
        .title = tr("People at most"),
        .text =
            [](const Room &room) {
                return room.maxParticipants > 0 ? number(room.maxParticipants) : QString();
            },
        .order = [](const Room &room) -> std::optional<qint64> { return room.maxParticipants; },
        .width = 14,
        .trailing = true};
    const RoomColumn<Room> recording{.title = tr("Recording"),
                                     .text =
                                         [](const Room &room) {
                                             return room.enableRecording ? tr("on", "recording")
                                                                         : tr("off", "recording");
                                         },
                                     .width = 10};
    const RoomColumn<Room> sessions{
        .title = tr("Sessions"),
        .text =
            [](const Room &room) {
                return room.sessions.isEmpty() ? QString() : number(room.sessions.size());
            },
        .order = [](const Room &room) -> std::optional<qint64> { return room.sessions.size(); },
        .toolTip = [](const Room &) { return tr("Where the filter asks for them."); },
        .width = 9,
        .trailing = true,
        .hidden = true};
    const RoomColumn<Room> codecs{
        .title = tr("Video codecs"),
        .text = [](const Room &room) { return room.videoCodecs.join(QStringLiteral(", ")); },
        .width = 14,
        .hidden = true};
    RoomColumn<Room> updated = timeColumn(tr("Updated"), &Room::updated, now);
    const RoomColumn<Room> id{.title = tr("Id"),
                              .text = [](const Room &room) { return ShortId::of(room.id); },
                              .toolTip = [](const Room &room) { return room.id; },
                              .width = 15,
                              .hidden = true};
    return {name,
            stateColumn(),
            limit,
            recording,
            sessions,
            webhookColumn(),
            timeoutColumn(),
            codecs,
            timeColumn(tr("Created"), &Room::created, now),
            updated,
            id};
}
