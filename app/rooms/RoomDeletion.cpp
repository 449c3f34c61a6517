// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomDeletion.h"

namespace {
constexpr int mostAttempts = 3; ///< at a list that moves while it is read

using People = QHash<QString, int>;

/// Who is present, by session: a list that moves may show one twice.
struct Present
{
    QHash<QString, std::pair<QString, int>> sessions; ///< room and number
    bool isKnown = true;

    People byRoom() const
    {
        People people;
        for (const auto &[room, number] : sessions)
            people[room] += number;
        return people;
    }
};

void count(RoomApi *api, const QStringList &ids, Deferred<People> *call, int attempt)
{
    const auto present = std::make_shared<Present>();
    const auto take = [present, ids](const QList<RoomSession> &sessions, int) {
        for (const RoomSession &session : sessions) {
            if (!session.active || !ids.contains(session.roomId))
                continue;
            present->sessions.insert(session.id, {session.roomId, session.present()});
            present->isKnown = present->isKnown && session.participants;
        }
    };
    RoomSessionFilter now;
    now.active = true;
    now.includeParticipants = true;
    auto *reading = ids.size() == 1 ? api->sessionsOf(ids.first(), now, take) : api->sessions(now, take);
    call->follow(reading->then(call, [api, ids, call, attempt, present](const Outcome<PagesRead> &read) {
        // A room that is gone already has nobody in it.
        if (!read && read.error().kind != Failure::Kind::NotFound)
            return call->settle(failed(read.error()));
        if (read && read->moved && attempt < mostAttempts)
            return count(api, ids, call, attempt + 1);
        // "Nobody is in it" is only said when everybody was read.
        if (!present->isKnown || (read && read->moved))
            return call->settle(
                failed(Failure::Kind::UnreadableReply, QStringLiteral("not everybody could be read")));
        call->settle(present->byRoom());
    }));
}
} // namespace

RoomDeletion::RoomDeletion(RoomApi *api, const QStringList &ids, QObject *parent)
    : DeletionOneByOne(
          Way::of(api, &RoomApi::remove, [](RoomApi *from, const QString &id) { return from->room(id); }),
          ids, parent)
{
}

Call<QHash<QString, int>> *RoomDeletion::peopleIn(RoomApi *api, const QStringList &ids)
{
    auto *call = new Deferred<People>(api);
    count(api, ids, call, 1);
    return call;
}
