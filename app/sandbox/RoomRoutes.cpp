// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/RoomRoutes.h"

#include "sandbox/RoomHooks.h"

namespace sandbox {

using Kind = QueryRule::Kind;
using Type = FieldCheck::Type;

void RoomRoutes::addTo(Router &router)
{
    router.add("GET", "/v2/rooms",
               {.names = {{"filter[date_created_at][eq]", Kind::Day},
                          {"filter[date_created_at][gte]", Kind::Day},
                          {"filter[date_created_at][lte]", Kind::Day},
                          {"filter[date_updated_at][eq]", Kind::Day},
                          {"filter[date_updated_at][gte]", Kind::Day},
                          {"filter[date_updated_at][lte]", Kind::Day},
                          {"filter[unique_name]"},
                          {"include_sessions", Kind::Flag}},
                .paged = true,
                .largestPage = 250},
               [this](const Asked &asked) { return list(asked); });
    router.add("POST", "/v2/rooms", {}, [this](const Asked &asked) { return create(asked); });
    router.add("GET", "/v2/rooms/{}", {.names = {{"include_sessions", Kind::Flag}}},
               [this](const Asked &asked) {
                   return withOne(m_parts.store.rooms, asked, [&](const RoomRecord &room) {
                       const bool withSessions = asked.query.value("include_sessions") == u"true";
                       return Envelope::data(200, m_parts.text.room(room, withSessions));
                   });
               });
    router.add("PATCH", "/v2/rooms/{}", {}, [this](const Asked &asked) {
        return withOne(m_parts.store.rooms, asked, [&](RoomRecord &room) { return update(room, asked); });
    });
    router.add("DELETE", "/v2/rooms/{}", {}, [this](const Asked &asked) {
        return withOne(m_parts.store.rooms, asked, [this](RoomRecord &room) {
            m_parts.machine.remove(room);
            return Envelope::nothing();
        });
    });
}

HttpReply RoomRoutes::list(const Asked &asked) const
{
    const AskedDays created(asked.query, "date_created_at");
    const AskedDays updated(asked.query, "date_updated_at");
    const bool isNamed = asked.query.has("filter[unique_name]");
    const QByteArray name = asked.query.value("filter[unique_name]").toUtf8();
    const bool withSessions = asked.query.value("include_sessions") == u"true";
    return shelfList(
        m_parts.store.rooms.items(), asked.query,
        [&](const RoomRecord &room) {
            return created.hold(room.created) && updated.hold(room.updated) &&
                   (!isNamed || room.name == name);
        },
        [&](const RoomRecord &room) { return m_parts.text.room(room, withSessions); });
}

QList<Complaint> RoomRoutes::complaints(const QJsonObject &body, const RoomRecord *room) const
{
    QList<Complaint> found =
        FieldCheck::complaints(body, QList<FieldCheck::Field>{{"unique_name", Type::Text},
                                                              {"max_participants", Type::Integer},
                                                              {"enable_recording", Type::Flag}} +
                                         RoomHooks::fields());
    if (!found.isEmpty())
        return found;
    const QByteArray name = body[u"unique_name"].toString().toUtf8();
    if ((!room || body.contains(u"unique_name")) && name.trimmed().isEmpty())
        found << Envelope::inBody(QStringLiteral("unique_name"), QStringLiteral("It can't be empty."));
    else if (m_parts.store.isNameTaken(name, room ? room->id : QUuid()))
        found << Envelope::inBody(QStringLiteral("unique_name"),
                                  QStringLiteral("It has already been taken."));
    const int limit = body[u"max_participants"].toInt(10);
    if (limit < 2 || limit > 50)
        found << Envelope::inBody(QStringLiteral("max_participants"), QStringLiteral("It must be 2 to 50."));
    return found + RoomHooks::complaints(body);
}

void RoomRoutes::apply(const QJsonObject &body, RoomRecord &room)
{
    if (body.contains(u"unique_name"))
        room.name = body[u"unique_name"].toString().toUtf8();
    room.limit = body[u"max_participants"].toInt(room.limit);
    room.isRecorded = body[u"enable_recording"].toBool(room.isRecorded);
    RoomHooks::apply(body, room);
}

HttpReply RoomRoutes::create(const Asked &asked)
{
    HttpReply refusal;
    const auto body = FieldCheck::object(asked.http, refusal);
    if (!body)
        return refusal;
    if (const auto wrong = complaints(*body, nullptr); !wrong.isEmpty())
        return Envelope::refused(422, wrong);
    RoomRecord room{.id = QUuid::createUuid()};
    room.created = room.updated = m_parts.now();
    apply(*body, room);
    return Envelope::data(201, m_parts.text.room(m_parts.store.rooms.add(std::move(room)), false));
}

HttpReply RoomRoutes::update(RoomRecord &room, const Asked &asked)
{
    HttpReply refusal;
    const auto body = FieldCheck::object(asked.http, refusal);
    if (!body)
        return refusal;
    if (const auto wrong = complaints(*body, &room); !wrong.isEmpty())
        return Envelope::refused(422, wrong);
    apply(*body, room);
    if (!body->isEmpty())
        room.updated = std::max(room.created, m_parts.now());
    return Envelope::data(200, m_parts.text.room(room, false));
}

} // namespace sandbox
