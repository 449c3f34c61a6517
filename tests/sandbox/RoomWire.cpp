// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoomWire.h"

QByteArray RoomWire::encoded(const QByteArray &path)
{
    return QByteArray(path).replace('[', "%5B").replace(']', "%5D");
}

QList<QJsonObject> RoomWire::all(const QByteArray &path)
{
    QList<QJsonObject> items;
    const QByteArray paged = path + (path.contains('?') ? '&' : '?') + "page[size]=250&page[number]=";
    for (int page = 1, pages = 1; page <= pages; ++page) {
        const Answer answer = get(encoded(paged + QByteArray::number(page)));
        pages = answer[u"meta"][u"total_pages"].toInt();
        for (const QJsonValue &item : answer.list())
            items << item.toObject();
    }
    return items;
}

qsizetype RoomWire::total(const QByteArray &path)
{
    return get(encoded(path))[u"meta"][u"total_results"].toInteger(-1);
}

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
