// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/Room.h"

/// Sessions that tests draw: on one morning, in Berlin from ten o'clock on.
namespace Meetings {
inline QDateTime at(int minute, int second = 0)
{
    return QDateTime(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC).addSecs(minute * 60 + second);
}

inline RoomParticipant person(int number, const QString &context, const QDateTime &joined,
                              const QDateTime &left = {})
{
    RoomParticipant participant;
    participant.id = QStringLiteral("5219b3af-2a0e-4ff1-9f0c-%1").arg(number, 12, 10, QLatin1Char('0'));
    participant.sessionId = QStringLiteral("4c9d22b0-1e4b-11f1-83a0-02420aef51a1");
    participant.context = context;
    participant.joined = joined;
    participant.left = left;
    return participant;
}

inline RoomSession session(bool active = false)
{
    RoomSession session;
    session.id = QStringLiteral("4c9d22b0-1e4b-11f1-83a0-02420aef51a1");
    session.roomId = QStringLiteral("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0");
    session.active = active;
    session.created = at(4);
    if (!active)
        session.ended = at(54);
    return session;
}

inline QList<RoomParticipant> six(bool active = false)
{
    const QDateTime open = active ? QDateTime() : at(53);
    return {person(1, QStringLiteral(R"({"name":"Bob the Builder","id":1})"), at(5), open),
            person(2, QStringLiteral(R"({"name":"Oswald","id":2})"), at(5, 20), at(51)),
            person(3, QStringLiteral(R"({"name":"Priya N.","role":"host","id":7})"), at(6), open),
            person(4, QStringLiteral("+13125550002"), at(8), at(29)),
            person(5, QStringLiteral(R"({"username":"Lena","id":9})"), at(11), open),
            person(6, QStringLiteral(R"({"name":"Marc","id":4})"), at(5, 40), at(10))};
}

inline QList<RoomParticipant> many(int count)
{
    QList<RoomParticipant> all;
    for (int number = 0; number < count; ++number) {
        const int minute = 5 + number * 7 % 31;
        all << person(number, QStringLiteral(R"({"name":"Guest %1"})").arg(number), at(minute, number % 60),
                      at(std::min(54, minute + 3 + number * 13 % 37)));
    }
    return all;
}
} // namespace Meetings
