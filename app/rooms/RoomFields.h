// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/Room.h"
#include "rooms/RoomComposition.h"
#include "rooms/RoomRecording.h"

#include <simdjson.h>

/// The fields of each object of the wire, put into what the program knows of it. Unknown ones are passed
/// over; errors are only those of the JSON itself.
namespace RoomFields {
using Error = simdjson::error_code;
using Object = simdjson::ondemand::object;

Error read(Object object, RoomParticipant &to);
Error read(Object object, RoomSession &to);
Error read(Object object, Room &to);
Error read(Object object, RoomRecording &to);
Error read(Object object, RoomComposition &to);

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

/// What puts an object of a list into `to`, unless it has no id.
template <class T>
auto into(QList<T> &to)
{
    return [&to](Object &object) {
        T one;
        const Error error = read(object, one);
        if (!error && !one.id.isEmpty())
            to << std::move(one);
        return error;
    };
}

/// Reads the objects of a list; those that have no id are left out.
template <class T>
Error list(simdjson::ondemand::value &value, QList<T> &to)
{
    return objects(value, into(to));
}
} // namespace RoomFields
