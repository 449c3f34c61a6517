// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomJson.h"

#include "records/JsonDocument.h"
#include "records/JsonValue.h"
#include "rooms/RoomApi.h"
#include "rooms/RoomFields.h"

namespace {
namespace od = simdjson::ondemand;
using RoomFields::Error;
} // namespace

template <class T>
Outcome<ListPage<T>> RoomJson::page(const QByteArray &body)
{
    JsonDocument document(body);
    ListPage<T> page;
    if (const Done done = document.readList(page.numbers, RoomFields::into(page.items)); !done)
        return failed(done.error());
    return page;
}

template <class T>
Outcome<T> RoomJson::one(const QByteArray &body)
{
    JsonDocument document(body);
    T read;
    const auto take = [&read](od::object &object) { return RoomFields::read(object, read); };
    if (const Done done = document.readObject(take); !done)
        return failed(done.error());
    if (read.id.isEmpty())
        return JsonDocument::unreadable("the object has no id");
    return read;
}

template Outcome<ListPage<Room>> RoomJson::page(const QByteArray &);
template Outcome<ListPage<RoomSession>> RoomJson::page(const QByteArray &);
template Outcome<ListPage<RoomParticipant>> RoomJson::page(const QByteArray &);
template Outcome<ListPage<RoomRecording>> RoomJson::page(const QByteArray &);
template Outcome<ListPage<RoomComposition>> RoomJson::page(const QByteArray &);
template Outcome<Room> RoomJson::one(const QByteArray &);
template Outcome<RoomSession> RoomJson::one(const QByteArray &);
template Outcome<RoomParticipant> RoomJson::one(const QByteArray &);
template Outcome<RoomRecording> RoomJson::one(const QByteArray &);
template Outcome<RoomComposition> RoomJson::one(const QByteArray &);

Outcome<int> RoomJson::deletedCount(const QByteArray &body)
{
    JsonDocument document(body);
    std::optional<int> count;
    const auto field = [&](std::string_view name, od::value &value) -> Error {
        if (name == "room_recordings")
            count = JsonValue::number(value);
        return simdjson::SUCCESS;
    };
    const Done done =
        document.readObject([&](od::object &object) { return RoomFields::each(object, field); });
    if (!done)
        return failed(done.error());
    if (!count)
        return JsonDocument::unreadable("the answer says no number");
    return *count;
}

Outcome<ClientToken> RoomJson::token(QByteArray body)
{
    ClientToken token;
    QByteArray plain;
    const auto read = [&](std::string_view name, od::value &value) -> Error {
        if (name == "token")
            plain = JsonValue::text(value).toUtf8();
        else if (name == "refresh_token")
            token.refreshToken = Secret(JsonValue::text(value).toUtf8());
        else if (name == "token_expires_at")
            token.expires = JsonValue::time(value);
        else if (name == "refresh_token_expires_at")
            token.refreshExpires = JsonValue::time(value);
        return simdjson::SUCCESS;
    };
    JsonDocument document(body);
    body.fill('\0');
    const Done done = document.readObject([&](od::object &object) { return RoomFields::each(object, read); });
    document.wipe();
    if (!done)
        return failed(done.error());
    if (plain.isEmpty())
        return JsonDocument::unreadable("the answer has no token");
    token.token = Secret(plain);
    token.jwt = Jwt::read(plain);
    token.masked = Jwt::masked(plain);
    plain.fill('\0');
    return token;
}
