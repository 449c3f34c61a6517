// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/JsonFields.h"
#include "rooms/Room.h"
#include "rooms/RoomComposition.h"
#include "rooms/RoomRecording.h"

/// The fields of each object of the wire, put into what the program knows of it. Unknown ones are passed
/// over; errors are only those of the JSON itself.
namespace RoomFields {
using JsonFields::Error;
using JsonFields::Object;

Error read(Object object, RoomParticipant &to);
Error read(Object object, RoomSession &to);
Error read(Object object, Room &to);
Error read(Object object, RoomRecording &to);
Error read(Object object, RoomComposition &to);

using JsonFields::each;
using JsonFields::objects;

/// What puts an object of a list into `to`, unless it has no id.
template <class T>
auto into(QList<T> &to)
{
    return JsonFields::into(to, [](Object &object, T &one) { return read(object, one); });
}

/// Reads the objects of a list; those that have no id are left out.
template <class T>
Error list(simdjson::ondemand::value &value, QList<T> &to)
{
    return objects(value, into(to));
}
} // namespace RoomFields
