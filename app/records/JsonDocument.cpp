// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/JsonDocument.h"

#include "records/JsonValue.h"

namespace {
namespace od = simdjson::ondemand;

simdjson::padded_string padded(const QByteArray &body)
{
    return simdjson::padded_string(body.constData(), static_cast<std::size_t>(body.size()));
}
} // namespace

JsonDocument::JsonDocument(const QByteArray &body) : m_padded(padded(body))
{
    m_error = m_parser.iterate(m_padded).get(m_document);
    if (m_error != simdjson::UTF8_ERROR)
        return;
    m_padded = padded(QString::fromUtf8(body).toUtf8());
    m_error = m_parser.iterate(m_padded).get(m_document);
}

std::unexpected<Failure> JsonDocument::unreadable(const char *why)
{
    return failed(Failure::Kind::UnreadableReply, QStringLiteral("the answer: ") + QLatin1String(why));
}

bool JsonDocument::isList(od::value &value)
{
    const std::string_view token = JsonValue::token(value);
    return token == "null" || token.starts_with('[');
}

// A missing meta means one page.
JsonDocument::Error JsonDocument::readMeta(od::value &value, PageNumbers &numbers)
{
    od::object meta;
    if (value.get_object().get(meta))
        return simdjson::SUCCESS;
    return JsonFields::each(meta, [&](std::string_view name, od::value &number) -> Error {
        if (name == "total_pages")
            numbers.totalPages = std::max(1, JsonValue::number(number).value_or(1));
        else if (name == "total_results")
            numbers.totalResults = JsonValue::number(number).value_or(-1);
        return simdjson::SUCCESS;
    });
}

Done JsonDocument::concluded(Error error, bool isThere, const char *missing)
{
    if (error)
        return unreadable(simdjson::error_message(error));
    return isThere ? Done() : unreadable(missing);
}

void JsonDocument::wipe()
{
    // A plain fill of memory that is freed next would be left out by the compiler.
    volatile char *bytes = m_padded.data();
    for (std::size_t at = 0; at < m_padded.size(); ++at)
        bytes[at] = 0;
}
