// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomSaving.h"

#include "base/Clock.h"
#include "base/LostAnswer.h"

namespace {
using Kind = Failure::Kind;

bool isAsWished(const Room &room, const RoomWish &wish)
{
    const auto fits = [](const auto &wanted, const auto &is) { return !wanted || *wanted == is; };
    return fits(wish.uniqueName, room.uniqueName) && fits(wish.maxParticipants, room.maxParticipants) &&
           fits(wish.enableRecording, room.enableRecording) && fits(wish.webhookUrl, room.webhookUrl) &&
           fits(wish.webhookFailoverUrl, room.webhookFailoverUrl) &&
           (!wish.webhookTimeoutSecs || wish.webhookTimeoutSecs == room.webhookTimeoutSecs);
}

Outcome<Room> judged(const QList<Room> &found, const RoomWish &wish, const LostAnswer &answer,
                     Failure failure)
{
    for (const Room &room : found) {
        if (room.uniqueName == wish.uniqueName && answer.mayBe(room.created) && isAsWished(room, wish))
            return room;
    }
    const bool isTaken =
        std::ranges::any_of(found, [&wish](const Room &room) { return room.uniqueName == wish.uniqueName; });
    failure.what = isTaken
                       ? RoomSaving::tr("Telnyx gave no clear answer. There is a room of this name, but it "
                                        "isn’t this one: look at it before you go on.")
                       : RoomSaving::tr("Telnyx gave no clear answer, and there is no room of this name so "
                                        "far. Save it again, or read the list again first.");
    return failed(std::move(failure));
}
} // namespace

Call<Room> *RoomSaving::create(RoomApi *api, const Clock *clock, const RoomWish &wish)
{
    auto *call = new Deferred<Room>(api);
    const LostAnswer answer(clock->now());
    call->follow(api->create(wish)->then(call, [call, api, wish, answer](const Outcome<Room> &created) {
        if (created || created.error().kind != Kind::Unconfirmed)
            return call->settle(created);
        RoomFilter filter;
        filter.uniqueName = wish.uniqueName.value_or(QString());
        const auto found = std::make_shared<QList<Room>>();
        auto *look = api->rooms(filter, [found](const QList<Room> &rooms, int) { *found += rooms; });
        call->follow(look->then(
            call, [call, found, wish, answer, failure = created.error()](const Outcome<PagesRead> &read) {
                call->settle(read ? judged(*found, wish, answer, failure) : failed(failure));
            }));
    }));
    return call;
}

Call<Room> *RoomSaving::update(RoomApi *api, const QString &id, const RoomWish &wish)
{
    auto *call = new Deferred<Room>(api);
    call->follow(api->update(id, wish)->then(call, [call, api, id, wish](const Outcome<Room> &changed) {
        if (changed || changed.error().kind != Kind::Unconfirmed)
            return call->settle(changed);
        call->follow(api->room(id)->then(call, [call, wish, failure = changed.error()](
                                                   const Outcome<Room> &room) mutable {
            if (room && isAsWished(*room, wish))
                return call->settle(room);
            if (room)
                failure.what = tr("Telnyx gave no clear answer, and the room is as it was. Save it again.");
            call->settle(failed(std::move(failure)));
        }));
    }));
    return call;
}
