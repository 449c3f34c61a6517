// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/ApiClient.h"
#include "rooms/RoomsDesk.h"
#include "rooms/ui/Meetings.h"
#include "support/ScriptedServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

/// A desk whose server knows the sessions, the participants and the costs that a test gives it.
class SessionsFixture
{
public:
    explicit SessionsFixture(bool isReadOnly = false) : clock(Meetings::at(58)), random(1)
    {
        account.id = QUuid::createUuid();
        account.apiBase = server.url();
        account.readOnly = isReadOnly;
        client = std::make_unique<ApiClient>(account, Secret("KEY0123456789"), &clock, nullptr);
        desk = std::make_unique<RoomsDesk>(account, RoomsDesk::Parts{client.get(), nullptr, &clock, &random});
        rooms.insert(Meetings::session().roomId, QStringLiteral("Daily stand-up"));
        server.answerBy([this](const ScriptedRequest &request) { return answer(request); });
    }

    /// Requests whose method and target have this.
    int countOf(const QByteArray &part) const
    {
        int count = 0;
        for (const ScriptedRequest &request : server.requests())
            count += (request.method + ' ' + QByteArray::fromPercentEncoding(request.target)).contains(part);
        return count;
    }
    QByteArray lastOf(const QByteArray &part) const
    {
        QByteArray last;
        for (const ScriptedRequest &request : server.requests()) {
            const QByteArray line = request.method + ' ' + QByteArray::fromPercentEncoding(request.target);
            last = line.contains(part) ? line : last;
        }
        return last;
    }

    Account account;
    ScriptedServer server;
    ManualClock clock;
    QRandomGenerator random;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<RoomsDesk> desk;

    QList<RoomSession> sessions;
    QHash<QString, QList<RoomParticipant>> people; ///< by session
    QHash<QString, QString> rooms;                 ///< names
    QHash<QString, QByteArray> costs;              ///< by session
    QHash<QByteArray, ScriptedAnswer> instead;     ///< by a part of the method and target

private:
    static QJsonValue timeOf(const QDateTime &time)
    {
        return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
    }
    static QJsonObject of(const RoomParticipant &participant)
    {
        return {{QStringLiteral("id"), participant.id},
                {QStringLiteral("session_id"), participant.sessionId},
                {QStringLiteral("context"), participant.context},
                {QStringLiteral("joined_at"), timeOf(participant.joined)},
                {QStringLiteral("left_at"), timeOf(participant.left)},
                {QStringLiteral("updated_at"), timeOf(participant.updated)},
                {QStringLiteral("record_type"), QStringLiteral("room_participant")}};
    }
    QJsonObject of(const RoomSession &session) const
    {
        return {{QStringLiteral("id"), session.id},
                {QStringLiteral("room_id"), session.roomId},
                {QStringLiteral("active"), session.active},
                {QStringLiteral("created_at"), timeOf(session.created)},
                {QStringLiteral("ended_at"), timeOf(session.ended)},
                {QStringLiteral("updated_at"), timeOf(session.updated)},
                {QStringLiteral("participants"), listOf(people.value(session.id))},
                {QStringLiteral("record_type"), QStringLiteral("room_session")}};
    }
    template <class T>
    QJsonArray listOf(const QList<T> &items) const
    {
        QJsonArray list;
        for (const T &item : items)
            list << of(item);
        return list;
    }
    static ScriptedAnswer page(const QJsonArray &items)
    {
        return json({{QStringLiteral("data"), items},
                     {QStringLiteral("meta"), QJsonObject{{QStringLiteral("page_number"), 1},
                                                          {QStringLiteral("page_size"), 250},
                                                          {QStringLiteral("total_pages"), 1},
                                                          {QStringLiteral("total_results"), items.size()}}}});
    }
    static ScriptedAnswer json(const QJsonObject &object)
    {
        return ScriptedAnswer::json(200, QJsonDocument(object).toJson());
    }
    static ScriptedAnswer one(const QJsonObject &object) { return json({{QStringLiteral("data"), object}}); }
    static ScriptedAnswer none()
    {
        return ScriptedAnswer::json(404, R"({"errors":[{"code":"10005","title":"Not found"}]})");
    }

    ScriptedAnswer answer(const ScriptedRequest &request)
    {
        const QByteArray line = request.method + ' ' + request.target;
        for (auto each = instead.cbegin(); each != instead.cend(); ++each) {
            if (line.contains(each.key()))
                return *each;
        }
        const QStringList parts = QString::fromLatin1(request.target).section(u'?', 0, 0).mid(4).split(u'/');
        if (parts.value(0) == u"session_analysis")
            return analysis(parts);
        if (parts.value(0) == u"rooms" && parts.value(2) == u"sessions")
            return page(listOf(sessions));
        if (parts.value(0) == u"rooms")
            return roomsOf(parts.value(1));
        if (parts.value(0) == u"room_participants")
            return participants(parts.value(1));
        if (parts.size() == 1)
            return page(listOf(sessions));
        return sessionOf(parts);
    }
    ScriptedAnswer sessionOf(const QStringList &parts)
    {
        for (RoomSession &session : sessions) {
            if (session.id != parts.value(1))
                continue;
            if (parts.value(2) == u"participants")
                return page(listOf(people.value(session.id)));
            if (parts.value(2) == u"actions") {
                session.active = false;
                session.ended = clock.now();
                return json({{QStringLiteral("data"),
                              QJsonObject{{QStringLiteral("result"), QStringLiteral("ok")}}}});
            }
            return one(of(session));
        }
        return none();
    }
    ScriptedAnswer roomsOf(const QString &id) const
    {
        QJsonArray list;
        for (auto room = rooms.cbegin(); room != rooms.cend(); ++room) {
            const QJsonObject each{{QStringLiteral("id"), room.key()},
                                   {QStringLiteral("unique_name"), *room}};
            if (id == room.key())
                return one(each);
            list << each;
        }
        return id.isEmpty() ? page(list) : none();
    }
    ScriptedAnswer participants(const QString &id) const
    {
        QJsonArray list;
        for (const QList<RoomParticipant> &all : people) {
            for (const RoomParticipant &each : all) {
                if (each.id == id)
                    return one(of(each));
                list << of(each);
            }
        }
        return id.isEmpty() ? page(list) : none();
    }
    ScriptedAnswer analysis(const QStringList &parts) const
    {
        if (parts.value(1) == u"metadata")
            return ScriptedAnswer::json(
                200, R"({"record_types":[{"record_type":"room-session-event","aliases":[]}]})");
        const QByteArray cost = costs.value(parts.value(2));
        return cost.isEmpty()
                   ? none()
                   : ScriptedAnswer::json(200, R"({"cost":{"total":")" + cost + R"(","currency":"USD"}})");
    }
};
