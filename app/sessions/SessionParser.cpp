// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionParser.h"

namespace {
namespace od = simdjson::ondemand;
using Error = simdjson::error_code;

std::string_view trimmed(std::string_view raw)
{
    while (!raw.empty() && static_cast<unsigned char>(raw.back()) <= ' ')
        raw.remove_suffix(1);
    return raw;
}

bool isText(std::string_view token)
{
    return token.size() >= 2 && token.front() == '"' && token.back() == '"';
}

std::string_view inner(std::string_view token)
{
    return isText(token) ? token.substr(1, token.size() - 2) : token;
}
} // namespace

void SessionParser::pad(QByteArray &bytes)
{
    bytes.reserve(bytes.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
}

std::optional<QString> SessionParser::read()
{
    const QByteArray &bytes = m_data.documents[0].bytes;
    m_base = bytes.constData();
    const auto size = static_cast<size_t>(bytes.size());
    od::parser parser;
    Error error = parser.allocate(size, deepest);
    od::document document;
    if (error == simdjson::SUCCESS)
        error = parser.iterate(m_base, size, static_cast<size_t>(bytes.capacity())).get(document);
    m_document = &document;
    if (error != simdjson::SUCCESS)
        fail(error);
    else if (readTop(document) && !m_hasRoot)
        m_why = QStringLiteral("no root event");
    return m_why.isEmpty() ? std::nullopt : std::optional(m_why);
}

bool SessionParser::fail(Error error)
{
    if (m_why.isEmpty())
        m_why = QString::fromLatin1(simdjson::error_message(error));
    return false;
}

// Names as they stand where nothing in them is escaped, which is nearly always.
bool SessionParser::nameOf(od::field &field, std::string_view &name)
{
    const char *begin = field.key().raw();
    const char *end = begin;
    while (*end != '"' && *end != '\\')
        ++end;
    if (*end == '"') {
        name = {begin, static_cast<size_t>(end - begin)};
        return true;
    }
    return field.unescaped_key().get(name) == simdjson::SUCCESS;
}

std::string_view SessionParser::token(od::value &value) const
{
    return trimmed(value.raw_json_token());
}

SessionParser::Span SessionParser::span(std::string_view piece) const
{
    return {static_cast<quint32>(piece.data() - m_base), static_cast<quint32>(piece.size())};
}

// Of a text what is between its quotes, of a number all of it; nothing of a null.
SessionParser::Span SessionParser::textSpan(std::string_view token) const
{
    return token == "null" ? Span() : span(inner(token));
}

quint32 SessionParser::nameOf(std::string_view token)
{
    return isText(token) && token.size() > 2 ? m_data.names.of(inner(token)) : SessionTree::Data::noName;
}

bool SessionParser::readTop(od::document &document)
{
    od::object top;
    if (const Error error = document.get_object().get(top))
        return fail(error);
    for (auto entry : top) {
        if (entry.error() != simdjson::SUCCESS)
            return fail(entry.error());
        od::field &field = entry.value_unsafe();
        std::string_view name;
        if (!nameOf(field, name))
            return fail(simdjson::STRING_ERROR);
        od::value &value = field.value();
        bool isWell = true;
        if (name == "root")
            isWell = token(value).substr(0, 1) != "{" || readTree(value);
        else if (name == "session_id")
            m_data.stated.session = m_data.text(0, textSpan(token(value)));
        else if (name == "cost")
            isWell = readTotal(value);
        else if (name == "meta")
            isWell = readMeta(value);
        if (!isWell)
            return false;
    }
    // Where nothing follows there is no place to tell.
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS || fail(simdjson::TAPE_ERROR);
}

bool SessionParser::readTotal(od::value &value)
{
    return eachField(value, [this](std::string_view name, od::value &field) {
        const std::string_view raw = token(field);
        if (name == "total") {
            m_data.stated.totalText = m_data.text(0, textSpan(raw));
            m_data.stated.total = Decimal::parse(m_data.stated.totalText);
        } else if (name == "currency" && isText(raw)) {
            m_data.stated.currency = m_data.text(0, textSpan(raw));
        }
        return true;
    });
}

bool SessionParser::readMeta(od::value &value)
{
    return eachField(value, [this](std::string_view name, od::value &field) {
        const std::string_view raw = token(field);
        if (name == "event_count") {
            bool isNumber = false;
            const int count = m_data.text(0, textSpan(raw)).toInt(&isNumber);
            m_data.stated.events = isNumber ? count : -1;
        } else if (name == "products" && raw.substr(0, 1) == "[") {
            od::array products;
            if (const Error error = field.get_array().get(products))
                return fail(error);
            for (auto entry : products) {
                if (entry.error() != simdjson::SUCCESS)
                    return fail(entry.error());
                if (const std::string_view product = token(entry.value_unsafe()); isText(product))
                    m_data.stated.products << m_data.text(0, textSpan(product));
            }
        }
        return true;
    });
}
