// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomJson.h"

#include "rooms/RoomApi.h"
#include "rooms/RoomDocument.h"
#include "rooms/RoomFields.h"
#include "rooms/RoomValue.h"

#include <QJsonArray>

namespace {
namespace od = simdjson::ondemand;
using RoomFields::Error;

// The object in `data`, or the whole one.
Error dataOf(od::document &document, od::object &data)
{
    const Error error = document["data"].get_object().get(data);
    if (error != simdjson::NO_SUCH_FIELD)
        return error;
    document.rewind();
    return document.get_object().get(data);
}
} // namespace

template <class T>
Outcome<RoomPageOf<T>> RoomJson::page(const QByteArray &body)
{
    RoomDocument document(body);
    od::value data;
    if (!document.findList(data))
        return RoomDocument::unreadable("data is no list");
    RoomPageOf<T> page;
    if (const Error error = RoomFields::list(data, page.items, &page.numbers.items))
        return RoomDocument::unreadable(simdjson::error_message(error));
    document.readMeta(page.numbers);
    return page;
}

template <class T>
Outcome<T> RoomJson::one(const QByteArray &body)
{
    RoomDocument document(body);
    od::object data;
    if (!document.isWell() || dataOf(*document, data))
        return RoomDocument::unreadable("there is no object in data");
    T read;
    if (const Error error = RoomFields::read(data, read))
        return RoomDocument::unreadable(simdjson::error_message(error));
    if (read.id.isEmpty())
        return RoomDocument::unreadable("the object has no id");
    return read;
}

template Outcome<RoomPageOf<Room>> RoomJson::page(const QByteArray &);
template Outcome<RoomPageOf<RoomSession>> RoomJson::page(const QByteArray &);
template Outcome<RoomPageOf<RoomParticipant>> RoomJson::page(const QByteArray &);
template Outcome<RoomPageOf<RoomRecording>> RoomJson::page(const QByteArray &);
template Outcome<RoomPageOf<RoomComposition>> RoomJson::page(const QByteArray &);
template Outcome<Room> RoomJson::one(const QByteArray &);
template Outcome<RoomSession> RoomJson::one(const QByteArray &);
template Outcome<RoomParticipant> RoomJson::one(const QByteArray &);
template Outcome<RoomRecording> RoomJson::one(const QByteArray &);
template Outcome<RoomComposition> RoomJson::one(const QByteArray &);

Outcome<int> RoomJson::deletedCount(const QByteArray &body)
{
    RoomDocument document(body);
    od::object data;
    if (!document.isWell() || dataOf(*document, data))
        return RoomDocument::unreadable("there is no object in data");
    std::optional<int> count;
    const Error error = RoomFields::each(data, [&](std::string_view name, od::value &value) -> Error {
        if (name == "room_recordings")
            count = RoomValue::number(value);
        return simdjson::SUCCESS;
    });
    if (error || !count)
        return RoomDocument::unreadable("the answer says no number");
    return *count;
}

Outcome<ClientToken> RoomJson::token(QByteArray body)
{
    ClientToken token;
    QByteArray plain;
    const auto read = [&](std::string_view name, od::value &value) -> Error {
        if (name == "token")
            plain = RoomValue::text(value).toUtf8();
        else if (name == "refresh_token")
            token.refreshToken = Secret(RoomValue::text(value).toUtf8());
        else if (name == "token_expires_at")
            token.expires = RoomValue::time(value);
        else if (name == "refresh_token_expires_at")
            token.refreshExpires = RoomValue::time(value);
        return simdjson::SUCCESS;
    };
    RoomDocument document(body);
    body.fill('\0');
    od::object data;
    const bool isRead = document.isWell() && !dataOf(*document, data) && !RoomFields::each(data, read);
    document.wipe();
    if (!isRead)
        return RoomDocument::unreadable("the answer with the token can't be read");
    if (plain.isEmpty())
        return RoomDocument::unreadable("the answer has no token");
    token.token = Secret(plain);
    token.jwt = Jwt::read(plain);
    token.masked = Jwt::masked(plain);
    plain.fill('\0');
    return token;
}
