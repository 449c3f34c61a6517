// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QHash>
#include <QList>
#include <any>
#include <utility>

/// What a client asked for, as it came over the wire.
struct HttpRequest
{
    QByteArray method;
    QByteArray path;                       ///< as received, still encoded, without the query
    QByteArray query;                      ///< as received, still encoded, without the question mark
    QHash<QByteArray, QByteArray> headers; ///< lower-case names; several of one name are joined by ", "
    QByteArray body;                       ///< empty while only the head was read
    std::any note;                         ///< what the judge of the head left for the handler
};

/// What it is answered. Content-Length and Connection are added by the listener.
struct HttpReply
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
};
