// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/ApiAsking.h"
#include "rooms/RoomJson.h"

/// How operations of the rooms are asked, with what reads their answers.
namespace RoomAsking {
using ApiAsking::ask;
using ApiAsking::list;
using ApiAsking::order;

/// For operations that answer an object.
template <class T>
Call<T> *object(QObject *owner, ApiClient *client, const ApiRequest &request)
{
    return ask<T>(owner, client, request, [](const QByteArray &body) { return RoomJson::one<T>(body); });
}

template <class T>
Call<PagesRead> *list(ApiClient *client, const ApiRequest &request, ListUse<T> use)
{
    return list<T>(client, request, std::move(use),
                   [](const QByteArray &body) { return RoomJson::page<T>(body); });
}
} // namespace RoomAsking
