// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/Pages.h"
#include "base/Outcome.h"
#include "records/JsonFields.h"

/// A body of the wire with the space that simdjson wants after it, and what reads it: field by field in their
/// order, since looking one up by its name takes for granted what bytes of others need not hold.
class JsonDocument
{
public:
    using Error = simdjson::error_code;

    /// Bytes that are no UTF-8 become signs that say so: a name that is wrong doesn't hide a whole list.
    explicit JsonDocument(const QByteArray &body);
    JsonDocument(const JsonDocument &) = delete;
    JsonDocument &operator=(const JsonDocument &) = delete;

    static std::unexpected<Failure> unreadable(const char *why);

    /// Reads an envelope: `take(object) -> Error` for each object of the list in `data`.
    template <class Take>
    Done readList(PageNumbers &numbers, Take take)
    {
        bool hasList = false;
        const auto field = [&](std::string_view name, simdjson::ondemand::value &value) -> Error {
            if (name == "meta")
                return readMeta(value, numbers);
            if (name != "data" || hasList)
                return simdjson::SUCCESS;
            hasList = isList(value);
            return hasList ? JsonFields::objects(value, take, &numbers.items) : simdjson::SUCCESS;
        };
        const Error error = eachField(field);
        return concluded(error, hasList, "data is no list");
    }
    /// The same of the object in `data`, or of the whole one where there is no `data`.
    template <class Take>
    Done readObject(Take take)
    {
        bool hasData = false;
        bool hasObject = false;
        const auto field = [&](std::string_view name, simdjson::ondemand::value &value) -> Error {
            simdjson::ondemand::object data;
            if (name != "data" || hasData)
                return simdjson::SUCCESS;
            hasData = true;
            hasObject = !value.get_object().get(data);
            return hasObject ? take(data) : simdjson::SUCCESS;
        };
        const Error error = eachField(field);
        if (error || hasData)
            return concluded(error, hasObject, "there is no object in data");
        m_document.rewind();
        simdjson::ondemand::object whole;
        const Error none = m_document.get_object().get(whole);
        return concluded(none ? none : take(whole), true, "");
    }
    /// Once all is read: for answers with tokens.
    void wipe();

private:
    template <class Take>
    Error eachField(Take take)
    {
        simdjson::ondemand::object top;
        if (m_error)
            return m_error;
        if (const Error error = m_document.get_object().get(top))
            return error;
        return JsonFields::each(top, take);
    }
    static bool isList(simdjson::ondemand::value &value);
    static Error readMeta(simdjson::ondemand::value &value, PageNumbers &numbers);
    static Done concluded(Error error, bool isThere, const char *missing);

    simdjson::padded_string m_padded;
    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    Error m_error = simdjson::EMPTY;
};
