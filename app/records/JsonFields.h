// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <simdjson.h>
#include <string_view>

/// The fields and objects of an answer, one after the other as they come. Errors are only those of the JSON
/// itself.
namespace JsonFields {
using Error = simdjson::error_code;
using Object = simdjson::ondemand::object;

/// Calls `take(name, value) -> Error` for each field.
template <class Take>
Error each(Object object, Take take)
{
    for (auto entry : object) {
        std::string_view name;
        simdjson::ondemand::value value;
        if (const Error error = entry.unescaped_key().get(name))
            return error;
        if (const Error error = entry.value().get(value))
            return error;
        if (const Error error = take(name, value))
            return error;
    }
    return simdjson::SUCCESS;
}

/// Calls `take(object) -> Error` for each object of a list; whatever else is in it is passed over. Null
/// counts as empty. `elements` counts all of them.
template <class Take>
Error objects(simdjson::ondemand::value &value, Take take, int *elements = nullptr)
{
    simdjson::ondemand::array items;
    if (value.get_array().get(items))
        return simdjson::SUCCESS;
    for (auto entry : items) {
        simdjson::ondemand::value item;
        Object object;
        if (const Error error = entry.get(item))
            return error;
        if (elements)
            ++*elements;
        if (item.get_object().get(object))
            continue;
        if (const Error error = take(object))
            return error;
    }
    return simdjson::SUCCESS;
}

/// What puts an object of a list into `to`, unless it has no id; `read(object, one) -> Error`.
template <class T, class Read>
auto into(QList<T> &to, Read read)
{
    return [&to, read](Object &object) {
        T one;
        const Error error = read(object, one);
        if (!error && !one.id.isEmpty())
            to << std::move(one);
        return error;
    };
}
} // namespace JsonFields
