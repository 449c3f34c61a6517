// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomJson.h"

#include "rooms/RoomApi.h"
#include "rooms/RoomFields.h"
#include "rooms/RoomValue.h"

#include <QJsonArray>

namespace {
namespace od = simdjson::ondemand;
using RoomFields::Error;

std::unexpected<Failure> unreadable(const char *why)
{
    return failed(Failure::Kind::UnreadableReply, QStringLiteral("rooms: ") + QLatin1String(why));
}

/// A body with the room that simdjson wants after it, and what reads it.
class Document
{
public:
    /// Bytes that are no UTF-8 become signs that say so: a name that is wrong doesn't hide a whole list.
    explicit Document(const QByteArray &body) : m_padded(copied(body))
    {
        m_error = m_parser.iterate(m_padded).get(m_document);
        if (m_error != simdjson::UTF8_ERROR)
            return;
        m_padded = copied(QString::fromUtf8(body).toUtf8());
        m_error = m_parser.iterate(m_padded).get(m_document);
    }
    Document(const Document &) = delete;
    Document &operator=(const Document &) = delete;
    ~Document() { wipe(); }

    bool isWell() const { return !m_error; }
    od::document &operator*() { return m_document; }
    od::document *operator->() { return &m_document; }

private:
    static simdjson::padded_string copied(const QByteArray &body)
    {
        return simdjson::padded_string(body.constData(), static_cast<std::size_t>(body.size()));
    }
    // Answers with tokens are read by it too.
    void wipe()
    {
        volatile char *bytes = m_padded.data();
        for (std::size_t at = 0; at < m_padded.size(); ++at)
            bytes[at] = 0;
    }

    simdjson::padded_string m_padded;
    od::parser m_parser;
    od::document m_document;
    Error m_error = simdjson::EMPTY;
};

void readMeta(od::document &document, PageNumbers &numbers)
{
    od::object meta;
    // A missing meta means one page.
    if (document["meta"].get_object().get(meta))
        return;
    RoomFields::each(meta, [&](std::string_view name, od::value &value) -> Error {
        if (name == "total_pages")
            numbers.totalPages = std::max(1, RoomValue::number(value).value_or(1));
        else if (name == "total_results")
            numbers.totalResults = RoomValue::number(value).value_or(-1);
        return simdjson::SUCCESS;
    });
}

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
    Document document(body);
    od::value data;
    if (!document.isWell() || (*document)["data"].get(data))
        return unreadable("the list has no data");
    const std::string_view token = RoomValue::token(data);
    if (token != "null" && !token.starts_with('['))
        return unreadable("data is no list");
    RoomPageOf<T> page;
    if (const Error error = RoomFields::list(data, page.items, &page.numbers.items))
        return unreadable(simdjson::error_message(error));
    readMeta(*document, page.numbers);
    return page;
}

template <class T>
Outcome<T> RoomJson::one(const QByteArray &body)
{
    Document document(body);
    od::object data;
    if (!document.isWell() || dataOf(*document, data))
        return unreadable("there is no object in data");
    T read;
    if (const Error error = RoomFields::read(data, read))
        return unreadable(simdjson::error_message(error));
    if (read.id.isEmpty())
        return unreadable("the object has no id");
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
    Document document(body);
    od::object data;
    if (!document.isWell() || dataOf(*document, data))
        return unreadable("there is no object in data");
    std::optional<int> count;
    const Error error = RoomFields::each(data, [&](std::string_view name, od::value &value) -> Error {
        if (name == "room_recordings")
            count = RoomValue::number(value);
        return simdjson::SUCCESS;
    });
    if (error || !count)
        return unreadable("the answer says no number");
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
    {
        Document document(body);
        body.fill('\0');
        od::object data;
        if (!document.isWell() || dataOf(*document, data) || RoomFields::each(data, read))
            return unreadable("the answer with the token can't be read");
    }
    if (plain.isEmpty())
        return unreadable("the answer has no token");
    token.token = Secret(plain);
    token.jwt = Jwt::read(plain);
    token.masked = Jwt::masked(plain);
    plain.fill('\0');
    return token;
}
