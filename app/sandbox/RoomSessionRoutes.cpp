// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/RoomSessionRoutes.h"

#include "sandbox/FieldCheck.h"

#include <QJsonArray>
#include <QSet>

namespace sandbox {

using Kind = QueryRule::Kind;

namespace {
const QList<QueryRule> &sessionRules()
{
    static const QList<QueryRule> rules{{"filter[active]", Kind::Flag},
                                        {"filter[date_created_at][eq]", Kind::Day},
                                        {"filter[date_created_at][gte]", Kind::Day},
                                        {"filter[date_created_at][lte]", Kind::Day},
                                        {"filter[date_ended_at][eq]", Kind::Day},
                                        {"filter[date_ended_at][gte]", Kind::Day},
                                        {"filter[date_ended_at][lte]", Kind::Day},
                                        {"filter[date_updated_at][eq]", Kind::Day},
                                        {"filter[date_updated_at][gte]", Kind::Day},
                                        {"filter[date_updated_at][lte]", Kind::Day},
                                        {"include_participants", Kind::Flag}};
    return rules;
}

const QList<QueryRule> &participantRules()
{
    static const QList<QueryRule> rules{{"filter[context]"},
                                        {"filter[date_joined_at][eq]", Kind::Day},
                                        {"filter[date_joined_at][gte]", Kind::Day},
                                        {"filter[date_joined_at][lte]", Kind::Day},
                                        {"filter[date_left_at][eq]", Kind::Day},
                                        {"filter[date_left_at][gte]", Kind::Day},
                                        {"filter[date_left_at][lte]", Kind::Day},
                                        {"filter[date_updated_at][eq]", Kind::Day},
                                        {"filter[date_updated_at][gte]", Kind::Day},
                                        {"filter[date_updated_at][lte]", Kind::Day}};
    return rules;
}

HttpReply done()
{
    return Envelope::data(200, QByteArray("{\"result\":\"ok\"}"));
}

/// The session is still there to be viewed, so that it isn't 404: what is asked of it can't be done any more.
HttpReply alreadyEnded()
{
    return Envelope::refused(
        422, {Envelope::inBody(QStringLiteral("id"), QStringLiteral("The room session has already ended."))});
}

/// The ids of a list; a complaint when one isn't somebody of the session.
std::optional<Complaint> readGuests(const RoomMeeting &meeting, const QJsonValue &list, const QString &field,
                                    QSet<QUuid> &ids)
{
    if (!list.isArray())
        return Envelope::inBody(field, QStringLiteral("It must be \"all\" or a list of participant ids."));
    for (const QJsonValue &each : list.toArray()) {
        const QUuid id = QUuid::fromString(each.toString());
        if (std::ranges::find(meeting.guests, id, &RoomGuest::id) == meeting.guests.end())
            return Envelope::inBody(
                field,
                QStringLiteral("There is no participant %1 in this room session.").arg(each.toString()));
        ids.insert(id);
    }
    return {};
}
} // namespace

void RoomSessionRoutes::addTo(Router &router)
{
    addLists(router);
    addActions(router);
}

void RoomSessionRoutes::addLists(Router &router)
{
    const auto paged = [](QList<QueryRule> names) {
        return QueryRules{.names = std::move(names), .paged = true, .largestPage = 250};
    };
    router.add("GET", "/v2/room_sessions", paged(sessionRules() + QList<QueryRule>{{"filter[room_id]"}}),
               [this](const Asked &asked) {
                   return sessions(asked.query, QUuid::fromString(asked.query.value("filter[room_id]")),
                                   asked.query.has("filter[room_id]"));
               });
    router.add("GET", "/v2/rooms/{}/sessions", paged(sessionRules()), [this](const Asked &asked) {
        return withOne(m_parts.store.rooms, asked,
                       [&](const RoomRecord &room) { return sessions(asked.query, room.id, true); });
    });
    router.add("GET", "/v2/room_sessions/{}", {.names = {{"include_participants", Kind::Flag}}},
               [this](const Asked &asked) {
                   return withOne(m_parts.store.meetings, asked, [&](const RoomMeeting &meeting) {
                       const bool withAll = asked.query.value("include_participants") == u"true";
                       return Envelope::data(200, m_parts.text.meeting(meeting, withAll));
                   });
               });
    router.add(
        "GET", "/v2/room_participants", paged(participantRules() + QList<QueryRule>{{"filter[session_id]"}}),
        [this](const Asked &asked) {
            return participants(asked.query, QUuid::fromString(asked.query.value("filter[session_id]")),
                                asked.query.has("filter[session_id]"));
        });
    router.add("GET", "/v2/room_sessions/{}/participants", paged(participantRules()),
               [this](const Asked &asked) {
                   return withOne(m_parts.store.meetings, asked, [&](const RoomMeeting &meeting) {
                       return participants(asked.query, meeting.id, true);
                   });
               });
    router.add("GET", "/v2/room_participants/{}", {}, [this](const Asked &asked) {
        return withOne(m_parts.store.guests, asked, [this](const RoomGuest &guest) {
            return Envelope::data(200, m_parts.text.guest(guest));
        });
    });
}

HttpReply RoomSessionRoutes::sessions(const AskedQuery &query, const QUuid &room, bool ofRoom) const
{
    const AskedDays created(query, "date_created_at");
    const AskedDays updated(query, "date_updated_at");
    const AskedDays ended(query, "date_ended_at");
    const QString active = query.value("filter[active]");
    const bool withParticipants = query.value("include_participants") == u"true";
    return shelfList(
        m_parts.store.meetings.items(), query,
        [&](const RoomMeeting &meeting) {
            return (!ofRoom || meeting.room == room) &&
                   (active.isEmpty() || meeting.isActive() == (active == u"true")) &&
                   created.hold(meeting.created) && updated.hold(meeting.updated) &&
                   ended.hold(meeting.ended);
        },
        [&](const RoomMeeting &meeting) { return m_parts.text.meeting(meeting, withParticipants); });
}

HttpReply RoomSessionRoutes::participants(const AskedQuery &query, const QUuid &session, bool ofSession) const
{
    const AskedDays joined(query, "date_joined_at");
    const AskedDays left(query, "date_left_at");
    const AskedDays updated(query, "date_updated_at");
    const bool hasContext = query.has("filter[context]");
    const QByteArray context = query.value("filter[context]").toUtf8();
    return shelfList(
        m_parts.store.guests.items(), query,
        [&](const RoomGuest &guest) {
            return (!ofSession || guest.session == session) && (!hasContext || guest.context == context) &&
                   joined.hold(guest.joined) && left.hold(guest.left) && updated.hold(guest.updated);
        },
        [&](const RoomGuest &guest) { return m_parts.text.guest(guest); });
}

void RoomSessionRoutes::addActions(Router &router)
{
    const auto add = [&](const QByteArray &name, auto work) {
        router.add("POST", "/v2/room_sessions/{}/actions/" + name, {}, [this, work](const Asked &asked) {
            return withOne(m_parts.store.meetings, asked,
                           [&](RoomMeeting &meeting) { return work(meeting, asked); });
        });
    };
    add("end", [this](RoomMeeting &meeting, const Asked &) { return end(meeting); });
    add("kick", [this](RoomMeeting &meeting, const Asked &asked) {
        return act(meeting, asked, [this](RoomGuest &guest) { m_parts.machine.kick(guest); });
    });
    // Participants carry no state of this, so that nothing is seen of it.
    for (const char *name : {"mute", "unmute"})
        add(name, [this](RoomMeeting &meeting, const Asked &asked) {
            return act(meeting, asked, [](RoomGuest &) {});
        });
}

HttpReply RoomSessionRoutes::end(RoomMeeting &meeting)
{
    if (!meeting.isActive())
        return alreadyEnded();
    m_parts.machine.end(meeting);
    return done();
}

HttpReply RoomSessionRoutes::act(RoomMeeting &meeting, const Asked &asked, const Action &action) const
{
    HttpReply refusal;
    const auto body = FieldCheck::object(asked.http, refusal);
    if (!body)
        return refusal;
    if (!meeting.isActive())
        return alreadyEnded();
    QList<Complaint> wrong;
    QSet<QUuid> wanted;
    QSet<QUuid> spared;
    const QJsonValue participants = (*body)[u"participants"];
    const bool isAll = participants.toString() == u"all";
    for (const QString &name : body->keys()) {
        if (name != u"participants" && name != u"exclude")
            wrong << Envelope::inBody(name, QStringLiteral("There is no such field."));
    }
    if (!isAll) {
        if (const auto complaint = readGuests(meeting, participants, QStringLiteral("participants"), wanted))
            wrong << *complaint;
    }
    if (body->contains(u"exclude")) {
        if (const auto complaint =
                readGuests(meeting, (*body)[u"exclude"], QStringLiteral("exclude"), spared))
            wrong << *complaint;
    }
    if (!wrong.isEmpty())
        return Envelope::refused(422, wrong);
    for (RoomGuest *guest : meeting.present()) {
        if ((isAll || wanted.contains(guest->id)) && !spared.contains(guest->id))
            action(*guest);
    }
    return done();
}

} // namespace sandbox
