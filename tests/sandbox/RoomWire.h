// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "Wire.h"

/// Asks for video rooms and what is in them, from outside.
class RoomWire : public Wire
{
public:
    using Wire::Wire;

    Answer patch(const QByteArray &path, const QJsonObject &body)
    {
        return ask("PATCH", path, QJsonDocument(body).toJson());
    }
    /// All items of a list; `path` may have a query with brackets as they are.
    QList<QJsonObject> all(const QByteArray &path);
    qsizetype total(const QByteArray &path);
    QStringList names(const QByteArray &path);
    QJsonObject roomNamed(const QString &name);
    /// The active session of a room, with its participants.
    QJsonObject meetingIn(const QString &room);

    static QByteArray id(const QJsonObject &item) { return item[u"id"].toString().toLatin1(); }
    static QList<QJsonObject> present(const QJsonObject &meeting);
    static QByteArray encoded(const QByteArray &path);
};
