// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomDeletion.h"

namespace {
DeletionOneByOne::Way wayOf(RoomApi *api)
{
    return {.remove = [api](const QString &id) { return api->remove(id); },
            .lookFor =
                [api](const QString &id, QObject *context, const std::function<void(bool)> &isGone) {
                    api->room(id)->then(context, [isGone](const Outcome<Room> &found) {
                        isGone(!found && found.error().kind == Failure::Kind::NotFound);
                    });
                }};
}
} // namespace

RoomDeletion::RoomDeletion(RoomApi *api, const QStringList &ids, QObject *parent)
    : DeletionOneByOne(wayOf(api), ids, parent)
{
}

Call<QHash<QString, int>> *RoomDeletion::peopleIn(RoomApi *api, const QStringList &ids)
{
    using People = QHash<QString, int>;
    auto *call = new Deferred<People>(api);
    const auto people = std::make_shared<People>();
    const auto count = [people, ids](const QList<RoomSession> &sessions, int) {
        for (const RoomSession &session : sessions) {
            if (session.active && ids.contains(session.roomId))
                (*people)[session.roomId] += session.present();
        }
    };
    RoomSessionFilter now;
    now.active = true;
    now.includeParticipants = true;
    auto *inner = ids.size() == 1 ? api->sessionsOf(ids.first(), now, count) : api->sessions(now, count);
    call->follow(inner->then(call, [call, people](const Outcome<PagesRead> &read) {
        // A room that is gone already has nobody in it.
        if (read || read.error().kind == Failure::Kind::NotFound)
            call->settle(std::move(*people));
        else
            call->settle(failed(read.error()));
    }));
    return call;
}
