// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/SessionsFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
QJsonValue timeOf(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject of(const RoomParticipant &participant)
{
    return {{QStringLiteral("id"), participant.id},
            {QStringLiteral("session_id"), participant.sessionId},
            {QStringLiteral("context"), participant.context},
            {QStringLiteral("joined_at"), timeOf(participant.joined)},
            {QStringLiteral("left_at"), timeOf(participant.left)},
            {QStringLiteral("updated_at"), timeOf(participant.updated)},
            {QStringLiteral("record_type"), QStringLiteral("room_participant")}};
}

QJsonArray listOf(const QList<RoomParticipant> &people)
{
    QJsonArray list;
    for (const RoomParticipant &each : people)
        list << of(each);
    return list;
}

ScriptedAnswer json(const QJsonObject &object)
{
    return ScriptedAnswer::json(200, QJsonDocument(object).toJson());
}

ScriptedAnswer one(const QJsonObject &object)
{
    return json({{QStringLiteral("data"), object}});
}

ScriptedAnswer page(const QJsonArray &items)
{
    const QJsonObject meta{{QStringLiteral("page_number"), 1},
                           {QStringLiteral("page_size"), 250},
                           {QStringLiteral("total_pages"), 1},
                           {QStringLiteral("total_results"), items.size()}};
    return json({{QStringLiteral("data"), items}, {QStringLiteral("meta"), meta}});
}

ScriptedAnswer none()
{
    return ScriptedAnswer::json(404, R"({"errors":[{"code":"10005","title":"Not found"}]})");
}

QByteArray lineOf(const ScriptedRequest &request)
{
    return request.method + ' ' + QByteArray::fromPercentEncoding(request.target);
}
} // namespace

SessionsFixture::SessionsFixture(bool isReadOnly) : clock(Meetings::at(58)), random(1)
{
    account.id = QUuid::createUuid();
    account.apiBase = server.url();
    account.readOnly = isReadOnly;
    client = std::make_unique<ApiClient>(account, Secret("KEY0123456789"), &clock, nullptr);
    desk = std::make_unique<RoomsDesk>(account, RoomsDesk::Parts{client.get(), nullptr, &clock, &random});
    rooms.insert(Meetings::session().roomId, QStringLiteral("Daily stand-up"));
    server.answerBy([this](const ScriptedRequest &request) { return answer(request); });
}

void SessionsFixture::fill(int count)
{
    sessions.clear();
    people.clear();
    for (int number = 0; number < count; ++number) {
        RoomSession each = Meetings::session(number == 0);
        each.id = QStringLiteral("4c9d22b0-1e4b-11f1-83a0-%1").arg(number, 12, 10, QLatin1Char('0'));
        each.created = each.created.addSecs(-3600 * number);
        each.ended = number == 0 ? QDateTime() : each.ended.addSecs(-3600 * number);
        QList<RoomParticipant> theirs = Meetings::six(number == 0);
        for (RoomParticipant &person : theirs) {
            person.id.replace(0, 8, QStringLiteral("%1").arg(number, 8, 10, QLatin1Char('0')));
            person.sessionId = each.id;
            person.joined = person.joined.addSecs(-3600 * number);
            person.left = person.left.isValid() ? person.left.addSecs(-3600 * number) : person.left;
        }
        people.insert(each.id, theirs);
        sessions << each;
        if (number != 2)
            costs.insert(each.id, "0.0098" + QByteArray::number(number));
    }
}

int SessionsFixture::countOf(const QByteArray &part) const
{
    return static_cast<int>(std::ranges::count_if(
        server.requests(), [&](const ScriptedRequest &request) { return lineOf(request).contains(part); }));
}

QByteArray SessionsFixture::lastOf(const QByteArray &part) const
{
    QByteArray last;
    for (const ScriptedRequest &request : server.requests())
        last = lineOf(request).contains(part) ? lineOf(request) : last;
    return last;
}

QJsonObject SessionsFixture::of(const RoomSession &session) const
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

QJsonArray SessionsFixture::list() const
{
    QJsonArray list;
    for (const RoomSession &session : sessions)
        list << of(session);
    return list;
}

ScriptedAnswer SessionsFixture::answer(const ScriptedRequest &request)
{
    const QByteArray line = lineOf(request);
    for (auto each = instead.cbegin(); each != instead.cend(); ++each) {
        if (line.contains(each.key()))
            return *each;
    }
    const QStringList parts = QString::fromLatin1(request.target).section(u'?', 0, 0).mid(4).split(u'/');
    if (parts[0] == u"session_analysis")
        return analysisOf(parts);
    if (parts[0] == u"room_participants")
        return participantsOf(parts.value(1));
    if (parts[0] == u"rooms" && parts.value(2).isEmpty())
        return roomsOf(parts.value(1));
    return parts[0] == u"rooms" || parts.size() == 1 ? page(list()) : sessionOf(parts);
}

ScriptedAnswer SessionsFixture::sessionOf(const QStringList &parts)
{
    const auto session = std::ranges::find(sessions, parts.value(1), &RoomSession::id);
    if (session == sessions.end())
        return none();
    if (parts.value(2) == u"participants")
        return page(listOf(people.value(session->id)));
    if (parts.value(2).isEmpty())
        return one(of(*session));
    session->active = false;
    session->ended = clock.now();
    return one({{QStringLiteral("result"), QStringLiteral("ok")}});
}

ScriptedAnswer SessionsFixture::roomsOf(const QString &id) const
{
    QJsonArray all;
    for (auto room = rooms.cbegin(); room != rooms.cend(); ++room) {
        const QJsonObject each{{QStringLiteral("id"), room.key()}, {QStringLiteral("unique_name"), *room}};
        if (id == room.key())
            return one(each);
        all << each;
    }
    return id.isEmpty() ? page(all) : none();
}

ScriptedAnswer SessionsFixture::participantsOf(const QString &id) const
{
    QJsonArray all;
    for (const QList<RoomParticipant> &theirs : people) {
        for (const RoomParticipant &each : theirs) {
            if (each.id == id)
                return one(::of(each));
            all << ::of(each);
        }
    }
    return id.isEmpty() ? page(all) : none();
}

ScriptedAnswer SessionsFixture::analysisOf(const QStringList &parts) const
{
    if (parts.value(1) == u"metadata")
        return ScriptedAnswer::json(
            200, R"({"record_types":[{"record_type":"room-session-event","aliases":[]}]})");
    const QByteArray cost = costs.value(parts.value(2));
    if (cost.isEmpty())
        return none();
    return ScriptedAnswer::json(200, R"({"cost":{"total":")" + cost + R"(","currency":"USD"}})");
}
