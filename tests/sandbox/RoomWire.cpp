// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoomWire.h"

QStringList RoomWire::names(const QByteArray &path)
{
    QStringList found;
    for (const QJsonObject &room : all(path))
        found << room[u"unique_name"].toString();
    return found;
}

QJsonObject RoomWire::roomNamed(const QString &name)
{
    return all("/rooms?filter[unique_name]=" + name.toUtf8().toPercentEncoding()).value(0);
}

QJsonObject RoomWire::meetingIn(const QString &room)
{
    const QByteArray session = roomNamed(room)[u"active_session_id"].toString().toLatin1();
    return get("/room_sessions/" + session + "?include_participants=true").data();
}

QList<QJsonObject> RoomWire::present(const QJsonObject &meeting)
{
    QList<QJsonObject> found;
    for (const QJsonValue &guest : meeting[u"participants"].toArray()) {
        if (guest[u"left_at"].isNull())
            found << guest.toObject();
    }
    return found;
}
