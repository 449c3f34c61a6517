// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomFields.h"

#include "records/JsonValue.h"

namespace {
namespace od = simdjson::ondemand;
using RoomFields::Error;
using namespace JsonValue;

QUrl link(od::value &value)
{
    return QUrl(text(value), QUrl::StrictMode);
}

// Words, whatever stands in the list; one word where it is no list.
Error words(od::value &value, QStringList &to)
{
    od::array items;
    if (value.get_array().get(items)) {
        if (const QString word = text(value); !word.isEmpty())
            to << word;
        return simdjson::SUCCESS;
    }
    for (auto entry : items) {
        od::value item;
        if (const Error error = entry.get(item))
            return error;
        if (const QString word = text(item); !word.isEmpty())
            to << word;
    }
    return simdjson::SUCCESS;
}

Error readRegion(od::object object, VideoRegion &to)
{
    QPoint place;
    QSize size;
    const Error error = RoomFields::each(object, [&](std::string_view name, od::value &value) -> Error {
        if (name == "x_pos")
            place.setX(number(value).value_or(0));
        else if (name == "y_pos")
            place.setY(number(value).value_or(0));
        else if (name == "width")
            size.setWidth(number(value).value_or(0));
        else if (name == "height")
            size.setHeight(number(value).value_or(0));
        else if (name == "z_pos")
            to.zPos = number(value).value_or(0);
        else if (name == "max_columns")
            to.maxColumns = number(value);
        else if (name == "max_rows")
            to.maxRows = number(value);
        else if (name == "video_sources")
            return words(value, to.videoSources);
        return simdjson::SUCCESS;
    });
    to.place = QRect(place, size);
    return error;
}

Error readLayout(od::value &value, QList<VideoRegion> &to)
{
    od::object regions;
    if (value.get_object().get(regions))
        return simdjson::SUCCESS;
    return RoomFields::each(regions, [&](std::string_view name, od::value &of) -> Error {
        od::object object;
        if (of.get_object().get(object))
            return simdjson::SUCCESS;
        VideoRegion region;
        region.name = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        if (const Error error = readRegion(object, region))
            return error;
        to << std::move(region);
        return simdjson::SUCCESS;
    });
}

// What recordings and compositions have in common.
template <class Made>
bool takeOfBoth(std::string_view name, od::value &value, Made &to)
{
    if (name == "id")
        to.id = text(value);
    else if (name == "room_id")
        to.roomId = text(value);
    else if (name == "session_id")
        to.sessionId = text(value);
    else if (name == "status")
        to.status = text(value);
    else if (name == "duration_secs")
        to.durationSecs = number(value);
    else if (name == "size_mb")
        to.sizeMb = decimal(value);
    else if (name == "created_at")
        to.created = time(value);
    else if (name == "started_at")
        to.started = time(value);
    else if (name == "ended_at")
        to.ended = time(value);
    else if (name == "completed_at")
        to.completed = time(value);
    else if (name == "updated_at")
        to.updated = time(value);
    else if (name == "download_url")
        to.downloadUrl = link(value);
    else
        return false;
    return true;
}

bool isGiven(od::value &value)
{
    return token(value) != "null";
}
} // namespace

Error RoomFields::read(Object object, RoomParticipant &to)
{
    return each(object, [&](std::string_view name, od::value &value) -> Error {
        if (name == "id")
            to.id = text(value);
        else if (name == "session_id")
            to.sessionId = text(value);
        else if (name == "context")
            to.context = text(value);
        else if (name == "joined_at")
            to.joined = time(value);
        else if (name == "left_at")
            to.left = time(value);
        else if (name == "updated_at")
            to.updated = time(value);
        return simdjson::SUCCESS;
    });
}

Error RoomFields::read(Object object, RoomSession &to)
{
    return each(object, [&](std::string_view name, od::value &value) -> Error {
        if (name == "id")
            to.id = text(value);
        else if (name == "room_id")
            to.roomId = text(value);
        else if (name == "active")
            to.active = truth(value);
        else if (name == "created_at")
            to.created = time(value);
        else if (name == "ended_at")
            to.ended = time(value);
        else if (name == "updated_at")
            to.updated = time(value);
        else if (name == "participants" && isGiven(value))
            return list(value, to.participants.emplace());
        return simdjson::SUCCESS;
    });
}

Error RoomFields::read(Object object, Room &to)
{
    return each(object, [&](std::string_view name, od::value &value) -> Error {
        if (name == "id")
            to.id = text(value);
        else if (name == "unique_name")
            to.uniqueName = text(value);
        else if (name == "active_session_id")
            to.activeSessionId = text(value);
        else if (name == "max_participants")
            to.maxParticipants = number(value).value_or(0);
        else if (name == "enable_recording")
            to.enableRecording = truth(value);
        else if (name == "video_codecs")
            return words(value, to.videoCodecs);
        else if (name == "webhook_event_url")
            to.webhookUrl = text(value);
        else if (name == "webhook_event_failover_url")
            to.webhookFailoverUrl = text(value);
        else if (name == "webhook_timeout_secs")
            to.webhookTimeoutSecs = number(value);
        else if (name == "created_at")
            to.created = time(value);
        else if (name == "updated_at")
            to.updated = time(value);
        else if (name == "sessions")
            return list(value, to.sessions);
        return simdjson::SUCCESS;
    });
}

Error RoomFields::read(Object object, RoomRecording &to)
{
    return each(object, [&](std::string_view name, od::value &value) -> Error {
        if (takeOfBoth(name, value, to))
            return simdjson::SUCCESS;
        if (name == "participant_id")
            to.participantId = text(value);
        else if (name == "type")
            to.type = text(value);
        else if (name == "codec")
            to.codec = text(value);
        return simdjson::SUCCESS;
    });
}

Error RoomFields::read(Object object, RoomComposition &to)
{
    return each(object, [&](std::string_view name, od::value &value) -> Error {
        if (takeOfBoth(name, value, to))
            return simdjson::SUCCESS;
        if (name == "format")
            to.format = text(value);
        else if (name == "resolution")
            to.resolution = text(value);
        else if (name == "webhook_event_url")
            to.webhookUrl = text(value);
        else if (name == "video_layout")
            return readLayout(value, to.layout);
        return simdjson::SUCCESS;
    });
}
