// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomDocument.h"

#include "rooms/RoomFields.h"
#include "rooms/RoomValue.h"

namespace {
namespace od = simdjson::ondemand;

simdjson::padded_string padded(const QByteArray &body)
{
    return simdjson::padded_string(body.constData(), static_cast<std::size_t>(body.size()));
}
} // namespace

RoomDocument::RoomDocument(const QByteArray &body) : m_padded(padded(body))
{
    m_error = m_parser.iterate(m_padded).get(m_document);
    if (m_error != simdjson::UTF8_ERROR)
        return;
    m_padded = padded(QString::fromUtf8(body).toUtf8());
    m_error = m_parser.iterate(m_padded).get(m_document);
}

void RoomDocument::wipe()
{
    // A plain fill of memory that is freed next would be left out by the compiler.
    volatile char *bytes = m_padded.data();
    for (std::size_t at = 0; at < m_padded.size(); ++at)
        bytes[at] = 0;
}

std::unexpected<Failure> RoomDocument::unreadable(const char *why)
{
    return failed(Failure::Kind::UnreadableReply, QStringLiteral("rooms: ") + QLatin1String(why));
}

bool RoomDocument::findList(od::value &data)
{
    if (m_error || m_document["data"].get(data))
        return false;
    const std::string_view token = RoomValue::token(data);
    return token == "null" || token.starts_with('[');
}

void RoomDocument::readMeta(PageNumbers &numbers)
{
    od::object meta;
    // A missing meta means one page.
    if (m_document["meta"].get_object().get(meta))
        return;
    RoomFields::each(meta, [&](std::string_view name, od::value &value) -> RoomFields::Error {
        if (name == "total_pages")
            numbers.totalPages = std::max(1, RoomValue::number(value).value_or(1));
        else if (name == "total_results")
            numbers.totalResults = RoomValue::number(value).value_or(-1);
        return simdjson::SUCCESS;
    });
}
