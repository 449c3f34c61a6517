// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "records/ListUse.h"
#include "rooms/ClientToken.h"
#include "rooms/Room.h"
#include "rooms/RoomComposition.h"
#include "rooms/RoomFilters.h"
#include "rooms/RoomRecording.h"

class ApiClient;
class RoomGlances;
struct RoomGlance;

/// Who an action in a session is for. The API answers one result for all of them.
struct RoomTargets
{
    bool all = false;   ///< everybody, but `except`
    QStringList only;   ///< ids of participants, where it isn't for all
    QStringList except; ///< ids

    static RoomTargets everybody() { return {.all = true, .only = {}, .except = {}}; }
    static RoomTargets just(const QStringList &ids) { return {.all = false, .only = ids, .except = {}}; }
    static RoomTargets allBut(const QStringList &ids) { return {.all = true, .only = {}, .except = ids}; }
    bool isEmpty() const { return !all && only.isEmpty(); }
    bool operator==(const RoomTargets &) const = default;
};

/// The operations of rooms, room sessions, participants, recordings, compositions and client tokens. Bodies
/// are parsed in the background. Lists hand their pages over in order, as they come, with how many there are
/// in all (-1 where the page didn't say). Failures carry the refused fields in `problems`.
class RoomApi : public QObject
{
    Q_OBJECT
public:
    template <class T>
    using Use = ListUse<T>;

    explicit RoomApi(ApiClient *client, QObject *parent = nullptr);

    Call<PagesRead> *rooms(const RoomFilter &filter, Use<Room> use);   ///< listRooms
    Call<Room> *room(const QString &id, bool includeSessions = false); ///< getRoom
    Call<Room> *create(const RoomWish &wish);                          ///< createRoom
    Call<Room> *update(const QString &id, const RoomWish &wish);       ///< updateRoom
    /// deleteRoom: its participants are kicked.
    Call<void> *remove(const QString &id);

    Call<PagesRead> *sessions(const RoomSessionFilter &filter, Use<RoomSession> use); ///< listRoomSessions
    /// The same of all that are active, with their participants, for who asks again and again: what hasn't
    /// changed since the last time is the same object again.
    Call<PagesRead> *glance(const std::shared_ptr<RoomGlances> &memory,
                            Use<std::shared_ptr<const RoomGlance>> use);
    /// listSessionsOfRoom; the filter's room is left out.
    Call<PagesRead> *sessionsOf(const QString &room, const RoomSessionFilter &filter, Use<RoomSession> use);
    Call<RoomSession> *session(const QString &id, bool includeParticipants = false); ///< getRoomSession
    Call<void> *end(const QString &session);                                         ///< endRoomSession
    /// muteRoomSessionParticipants and so on: "accepted" is all that the answer says. Rejected without a
    /// request where nobody is meant.
    Call<void> *mute(const QString &session, const RoomTargets &who);
    Call<void> *unmute(const QString &session, const RoomTargets &who);
    Call<void> *kick(const QString &session, const RoomTargets &who);

    Call<PagesRead> *participants(const RoomParticipantFilter &filter,
                                  Use<RoomParticipant> use); ///< listRoomParticipants
    /// listRoomSessionParticipants; the filter's session is left out.
    Call<PagesRead> *participantsOf(const QString &session, const RoomParticipantFilter &filter,
                                    Use<RoomParticipant> use);
    Call<RoomParticipant> *participant(const QString &id); ///< getRoomParticipant

    Call<PagesRead> *recordings(const RoomRecordingFilter &filter,
                                Use<RoomRecording> use); ///< listRoomRecordings
    Call<RoomRecording> *recording(const QString &id);   ///< getRoomRecording
    Call<void> *removeRecording(const QString &id);      ///< deleteRoomRecording
    /// bulkDeleteRoomRecordings, once and never repeated: how many were deleted, which may be fewer than fit
    /// the filter, since one call may be capped.
    Call<int> *removeRecordings(const NarrowedRecordings &which);
    /// Fetches a completed recording or composition to a file, with resume; the link comes from a fresh
    /// getRoomRecording or getRoomComposition, since links expire. Bytes written.
    Call<qint64> *fetchRecording(const QString &id, const QString &toPath);
    Call<qint64> *fetchComposition(const QString &id, const QString &toPath);

    Call<PagesRead> *compositions(const RoomCompositionFilter &filter,
                                  Use<RoomComposition> use);     ///< listRoomCompositions
    Call<RoomComposition> *compose(const CompositionWish &wish); ///< createRoomComposition
    Call<RoomComposition> *composition(const QString &id);       ///< getRoomComposition
    Call<void> *removeComposition(const QString &id);            ///< deleteRoomComposition

    /// createRoomClientToken
    Call<ClientToken> *mint(const QString &room, const TokenLives &lives);
    /// refreshRoomClientToken: the answer's token with the refresh token that it was got with.
    Call<ClientToken> *refresh(const ClientToken &token, std::chrono::seconds life);

private:
    Call<void> *ask(const char *operation, const char *action, const QString &session,
                    const RoomTargets &who);
    ApiClient *m_client;
};
