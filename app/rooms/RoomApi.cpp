// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomApi.h"

#include "rooms/RoomAsking.h"
#include "rooms/RoomGlances.h"

namespace {
QString word(const char *segment)
{
    return QLatin1String(segment);
}

ApiRequest getting(const char *operation, const QStringList &path, const Query &query = {})
{
    return ApiRequest::get(word(operation), path, query);
}

ApiRequest acting(const char *operation, const char *what, const QString &id, const char *action,
                  const std::optional<QJsonObject> &body = {})
{
    return ApiRequest::post(word(operation), {word(what), id, word("actions"), word(action)}, body);
}

Query asked(const char *flag, bool isAsked)
{
    Query query;
    if (isAsked)
        query.add(word(flag), QStringLiteral("true"));
    return query;
}
} // namespace

RoomApi::RoomApi(ApiClient *client, QObject *parent) : QObject(parent), m_client(client) {}

Call<PagesRead> *RoomApi::rooms(const RoomFilter &filter, Use<Room> use)
{
    return RoomAsking::list(m_client, getting("listRooms", {word("rooms")}, filter.query()), std::move(use));
}

Call<Room> *RoomApi::room(const QString &id, bool includeSessions)
{
    const auto request = getting("getRoom", {word("rooms"), id}, asked("include_sessions", includeSessions));
    return RoomAsking::object<Room>(this, m_client, request);
}

Call<Room> *RoomApi::create(const RoomWish &wish)
{
    const auto request = ApiRequest::post(word("createRoom"), {word("rooms")}, RoomJson::body(wish));
    return RoomAsking::object<Room>(this, m_client, request);
}

Call<Room> *RoomApi::update(const QString &id, const RoomWish &wish)
{
    const auto request = ApiRequest::patch(word("updateRoom"), {word("rooms"), id}, RoomJson::body(wish));
    return RoomAsking::object<Room>(this, m_client, request);
}

Call<void> *RoomApi::remove(const QString &id)
{
    return RoomAsking::order(this, m_client, ApiRequest::remove(word("deleteRoom"), {word("rooms"), id}));
}

Call<PagesRead> *RoomApi::sessions(const RoomSessionFilter &filter, Use<RoomSession> use)
{
    const auto request = getting("listRoomSessions", {word("room_sessions")}, filter.query());
    return RoomAsking::list(m_client, request, std::move(use));
}

Call<PagesRead> *RoomApi::glance(const std::shared_ptr<RoomGlances> &memory, Use<RoomGlancePtr> use)
{
    RoomSessionFilter filter;
    filter.active = true;
    filter.includeParticipants = true;
    memory->begin();
    const auto request = getting("listRoomSessions", {word("room_sessions")}, filter.query());
    return RoomAsking::list<RoomGlancePtr>(m_client, request, std::move(use),
                                           [memory](const QByteArray &body) { return memory->read(body); });
}

Call<PagesRead> *RoomApi::sessionsOf(const QString &room, const RoomSessionFilter &filter,
                                     Use<RoomSession> use)
{
    RoomSessionFilter others = filter;
    others.roomId.clear();
    const auto request =
        getting("listSessionsOfRoom", {word("rooms"), room, word("sessions")}, others.query());
    return RoomAsking::list(m_client, request, std::move(use));
}

Call<RoomSession> *RoomApi::session(const QString &id, bool includeParticipants)
{
    const auto request = getting("getRoomSession", {word("room_sessions"), id},
                                 asked("include_participants", includeParticipants));
    return RoomAsking::object<RoomSession>(this, m_client, request);
}

Call<void> *RoomApi::end(const QString &session)
{
    return RoomAsking::order(this, m_client, acting("endRoomSession", "room_sessions", session, "end"));
}

Call<void> *RoomApi::mute(const QString &session, const RoomTargets &who)
{
    return ask("muteRoomSessionParticipants", "mute", session, who);
}

Call<void> *RoomApi::unmute(const QString &session, const RoomTargets &who)
{
    return ask("unmuteRoomSessionParticipants", "unmute", session, who);
}

Call<void> *RoomApi::kick(const QString &session, const RoomTargets &who)
{
    return ask("kickRoomSessionParticipants", "kick", session, who);
}

Call<void> *RoomApi::ask(const char *operation, const char *action, const QString &session,
                         const RoomTargets &who)
{
    // An empty list might be read as everybody.
    if (who.isEmpty()) {
        Failure nobody = Failure::of(Failure::Kind::Rejected, word(operation) + QStringLiteral(": nobody"));
        nobody.what = tr("Nobody is chosen, so nothing was asked. Choose who is meant.");
        return settledCall<void>(this, failed(std::move(nobody)));
    }
    const auto request = acting(operation, "room_sessions", session, action, RoomJson::body(who));
    return RoomAsking::order(this, m_client, request);
}

Call<PagesRead> *RoomApi::participants(const RoomParticipantFilter &filter, Use<RoomParticipant> use)
{
    const auto request = getting("listRoomParticipants", {word("room_participants")}, filter.query());
    return RoomAsking::list(m_client, request, std::move(use));
}

Call<PagesRead> *RoomApi::participantsOf(const QString &session, const RoomParticipantFilter &filter,
                                         Use<RoomParticipant> use)
{
    RoomParticipantFilter others = filter;
    others.sessionId.clear();
    const auto request = getting("listRoomSessionParticipants",
                                 {word("room_sessions"), session, word("participants")}, others.query());
    return RoomAsking::list(m_client, request, std::move(use));
}

Call<RoomParticipant> *RoomApi::participant(const QString &id)
{
    return RoomAsking::object<RoomParticipant>(
        this, m_client, getting("getRoomParticipant", {word("room_participants"), id}));
}

Call<PagesRead> *RoomApi::recordings(const RoomRecordingFilter &filter, Use<RoomRecording> use)
{
    const auto request = getting("listRoomRecordings", {word("room_recordings")}, filter.query());
    return RoomAsking::list(m_client, request, std::move(use));
}

Call<RoomRecording> *RoomApi::recording(const QString &id)
{
    return RoomAsking::object<RoomRecording>(this, m_client,
                                             getting("getRoomRecording", {word("room_recordings"), id}));
}

Call<void> *RoomApi::removeRecording(const QString &id)
{
    return RoomAsking::order(this, m_client,
                             ApiRequest::remove(word("deleteRoomRecording"), {word("room_recordings"), id}));
}

Call<int> *RoomApi::removeRecordings(const NarrowedRecordings &which)
{
    ApiRequest request = ApiRequest::remove(word("bulkDeleteRoomRecordings"), {word("room_recordings")});
    request.query = which.filter().query();
    return RoomAsking::ask<int>(this, m_client, request, RoomJson::deletedCount);
}

Call<PagesRead> *RoomApi::compositions(const RoomCompositionFilter &filter, Use<RoomComposition> use)
{
    const auto request = getting("listRoomCompositions", {word("room_compositions")}, filter.query());
    return RoomAsking::list(m_client, request, std::move(use));
}

Call<RoomComposition> *RoomApi::compose(const CompositionWish &wish)
{
    const auto request =
        ApiRequest::post(word("createRoomComposition"), {word("room_compositions")}, RoomJson::body(wish));
    return RoomAsking::object<RoomComposition>(this, m_client, request);
}

Call<RoomComposition> *RoomApi::composition(const QString &id)
{
    return RoomAsking::object<RoomComposition>(
        this, m_client, getting("getRoomComposition", {word("room_compositions"), id}));
}

Call<void> *RoomApi::removeComposition(const QString &id)
{
    return RoomAsking::order(
        this, m_client, ApiRequest::remove(word("deleteRoomComposition"), {word("room_compositions"), id}));
}

Call<ClientToken> *RoomApi::mint(const QString &room, const TokenLives &lives)
{
    const auto request =
        acting("createRoomClientToken", "rooms", room, "generate_join_client_token", RoomJson::body(lives));
    return RoomAsking::ask<ClientToken>(this, m_client, request, [room](QByteArray body) {
        auto token = RoomJson::token(std::move(body));
        if (token)
            token->roomId = room;
        return token;
    });
}

Call<ClientToken> *RoomApi::refresh(const ClientToken &token, std::chrono::seconds life)
{
    auto request = acting("refreshRoomClientToken", "rooms", token.roomId, "refresh_client_token",
                          QJsonObject{{word("token_ttl_secs"), static_cast<qint64>(life.count())}});
    request.secrets << SecretField{word("refresh_token"), token.refreshToken};
    return RoomAsking::ask<ClientToken>(this, m_client, request, [earlier = token](QByteArray body) {
        auto fresh = RoomJson::token(std::move(body));
        if (!fresh)
            return fresh;
        fresh->roomId = earlier.roomId;
        if (fresh->refreshToken.isEmpty()) {
            fresh->refreshToken = earlier.refreshToken;
            fresh->refreshExpires = earlier.refreshExpires;
        }
        return fresh;
    });
}
