// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tour/RoomsTour.h"

#include "rooms/LiveWall.h"
#include "rooms/Moderation.h"
#include "rooms/RoomApi.h"
#include "rooms/RoomDirectory.h"
#include "rooms/ui/LivePage.h"
#include "rooms/ui/ParticipantTable.h"
#include "shell/tour/RoomsTourParts.h"

using namespace RoomsTourParts;

namespace {
/// Null while no room of that name is listed.
const Room *roomNamed(const TourPlace &place, const QString &name)
{
    static Room found;
    for (const Room &room : deskOf(place)->directory()->rooms()) {
        if (room.uniqueName == name) {
            found = room;
            return &found;
        }
    }
    return nullptr;
}

/// The busy meeting that every demo account has.
const LiveSession *standUp(const TourPlace &place)
{
    const QList<LiveSession> &sessions = deskOf(place)->wall()->sessions();
    const auto found = std::ranges::find(sessions, QStringLiteral("Daily stand-up"), &LiveSession::roomName);
    return found == sessions.end() ? nullptr : &*found;
}

ParticipantTable *people(const TourPlace &place)
{
    return place.hands().find<ParticipantTable>(QStringLiteral("wallParticipants"));
}

/// Marks somebody who is there, the first or the next one.
void mark(const TourPlace &place, int which)
{
    const QList<WallPerson> present = people(place)->present();
    for (const WallPerson &person : present)
        people(place)->setMarked({person.id}, false);
    if (which < present.size())
        people(place)->setMarked({present[which].id}, true);
}

/// Whether somebody stands at this stage of a wish.
bool isAsked(const TourPlace &place, Moderation::Wish wish, Moderation::Stage stage)
{
    const LiveSession *live = standUp(place);
    if (!live || !live->session.participants)
        return false;
    return std::ranges::any_of(*live->session.participants, [&](const RoomParticipant &person) {
        const Moderation::Asked *asked = deskOf(place)->moderation()->of(person.id);
        return asked && asked->wish == wish && asked->stage == stage;
    });
}

} // namespace

void RoomsTour::rooms(TourScript &script, const TourPlace &place)
{
    script.step(QStringLiteral("rooms: room created"))
        .act([=] { go(place, "rooms"); })
        .when(
            QStringLiteral("the rooms are listed"), [=] { return table(place, "roomsTable", 40) != nullptr; },
            [=] { place.hands().click(QStringLiteral("roomsNewRoom")); })
        .when(
            QStringLiteral("the dialog is open"),
            [=] { return place.hands().canClick(QStringLiteral("roomName")); },
            [=] {
                place.hands().type(QStringLiteral("roomName"), QStringLiteral("Interpreter, Tuesday"));
                place.hands().type(QStringLiteral("roomWebhook"),
                                   QStringLiteral("https://hooks.harbor.example/rooms"));
                setNumber(place, "roomLimit", 12);
            })
        .picture(QStringLiteral("rooms-new-room"))
        .act([=] { place.hands().click(QStringLiteral("saveRoom")); })
        .wait(QStringLiteral("the room is listed"),
              [=] { return roomNamed(place, QStringLiteral("Interpreter, Tuesday")) != nullptr; })
        .picture(QStringLiteral("rooms-list"));
    script.step(QStringLiteral("rooms: room edited and deleted"))
        .act([=] { place.hands().choose(QStringLiteral("editRoom")); })
        .when(
            QStringLiteral("the dialog is open"),
            [=] { return place.hands().canClick(QStringLiteral("roomName")); },
            [=] {
                setNumber(place, "roomLimit", 4);
                place.hands().click(QStringLiteral("saveRoom"));
            })
        .when(
            QStringLiteral("the limit is another one"),
            [=] {
                const Room *room = roomNamed(place, QStringLiteral("Interpreter, Tuesday"));
                return room && room->maxParticipants == 4 &&
                       !place.hands().sees(QStringLiteral("roomDialog"));
            },
            [=] { place.hands().choose(QStringLiteral("deleteRooms")); })
        .wait(QStringLiteral("it says what would go"),
              [=] { return place.hands().canClick(QStringLiteral("roomDeletionYes")); })
        .picture(QStringLiteral("rooms-delete"))
        .act([=] { place.hands().click(QStringLiteral("roomDeletionYes")); })
        .wait(QStringLiteral("the room is gone"),
              [=] { return roomNamed(place, QStringLiteral("Interpreter, Tuesday")) == nullptr; });
    script.step(QStringLiteral("rooms: one room beside a filter"))
        .act([=] {
            go(place, "rooms",
               {{QStringLiteral("name"), QStringLiteral("Claims review")},
                {QStringLiteral("room"), roomNamed(place, QStringLiteral("Daily stand-up"))->id}});
        })
        .wait(QStringLiteral("the one that is meant is shown with those that fit"),
              [=] {
                  const TableView *list = table(place, "roomsTable", 2);
                  return list && list->model()->rowCount() == 2 && list->selectedRowNumbers().size() == 1;
              })
        .picture(QStringLiteral("rooms-filtered"));
}

void RoomsTour::live(TourScript &script, const TourPlace &place)
{
    script.step(QStringLiteral("rooms: live wall"))
        .act([=] { go(place, "live"); })
        .when(
            QStringLiteral("the meetings are shown"),
            [=] { return standUp(place) && deskOf(place)->wall()->attention() > 0; },
            [=] {
                go(place, "live", {{QStringLiteral("session"), standUp(place)->session.id}});
            })
        .wait(QStringLiteral("its people are listed"),
              [=] { return people(place) && people(place)->present().size() > 3; })
        .picture(QStringLiteral("rooms-live-wall"));
    script.step(QStringLiteral("rooms: mute"))
        .act([=] {
            mark(place, 1);
            place.hands().choose(QStringLiteral("wallMute"));
        })
        .wait(QStringLiteral("it was accepted"),
              [=] { return isAsked(place, Moderation::Wish::Mute, Moderation::Stage::Accepted); })
        .picture(QStringLiteral("rooms-mute"))
        .act([=] { place.hands().choose(QStringLiteral("wallUnmute")); })
        .wait(QStringLiteral("it was taken back"),
              [=] { return isAsked(place, Moderation::Wish::Unmute, Moderation::Stage::Accepted); });
    script.step(QStringLiteral("rooms: kick")).act([=] {
        mark(place, 0);
        place.hands().choose(QStringLiteral("wallKick"));
    });
    answerYes(script, place, QStringLiteral("rooms-kick-question"));
    script
        .wait(QStringLiteral("left_at says so"),
              [=] { return isAsked(place, Moderation::Wish::Kick, Moderation::Stage::Confirmed); })
        .picture(QStringLiteral("rooms-kick"));
    script.step(QStringLiteral("rooms: session ended")).act([=] {
        place.hands().choose(QStringLiteral("wallEnd"));
    });
    answerYes(script, place);
    script.wait(QStringLiteral("it doesn't go on any more"), [=] { return !standUp(place); })
        .picture(QStringLiteral("rooms-session-ended"));
    script.step(QStringLiteral("rooms: sessions"))
        .act([=] { go(place, "sessions"); })
        .when(
            QStringLiteral("sessions are listed"),
            [=] { return table(place, "sessionsTable", 5) != nullptr; },
            [=] { table(place, "sessionsTable")->selectRow(1); })
        .wait(QStringLiteral("its people are read"),
              [=] { return place.hands().sees(QStringLiteral("sessionSentence")); })
        .picture(QStringLiteral("rooms-sessions"))
        .act([=] { go(place, "participants"); })
        .when(
            QStringLiteral("participants are listed"),
            [=] { return table(place, "participantsTable", 5) != nullptr; },
            [=] { table(place, "participantsTable")->selectRow(0); })
        .picture(QStringLiteral("rooms-participants"));
}
