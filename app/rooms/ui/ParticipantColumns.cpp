// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/ParticipantColumns.h"

#include "rooms/ParticipantContext.h"
#include "rooms/RoomWords.h"

namespace {
using Column = ItemColumn<RoomParticipant>;
using Now = ParticipantColumns::Now;
using SessionOf = ParticipantColumns::SessionOf;

bool isUnsaid(const RoomParticipant &participant, const RoomSession *session)
{
    return participant.isPresent() && session && !session->active;
}

Column who()
{
    return Column(ParticipantColumns::tr("Who"), &ParticipantContext::nameOf)
        .explained([](const RoomParticipant &participant) { return participant.id; })
        .wide(20);
}

Column context()
{
    return Column(ParticipantColumns::tr("Context"),
                  [](const RoomParticipant &participant) {
                      return ParticipantContext::read(participant.context).summary();
                  })
        .explained([](const RoomParticipant &participant) {
            return ParticipantContext::read(participant.context).pretty().left(2'000);
        })
        .wide(26);
}

Column time(const QString &title, QDateTime RoomParticipant::*time, const Now &now)
{
    return Column(title,
                  [time, now](const RoomParticipant &participant) {
                      return RoomWords::time(participant.*time, now());
                  })
        .orderedBy([time](const RoomParticipant &participant) { return RoomWords::order(participant.*time); })
        .explained(
            [time](const RoomParticipant &participant) { return RoomWords::exactTime(participant.*time); })
        .wide(19)
        .atTheEnd();
}

// The day is said where it isn't that of the joining.
Column left()
{
    return Column(ParticipantColumns::tr("Left"),
                  [](const RoomParticipant &participant) {
                      return RoomWords::time(participant.left, participant.joined);
                  })
        .orderedBy([](const RoomParticipant &participant) { return RoomWords::order(participant.left); })
        .explained([](const RoomParticipant &participant) { return RoomWords::exactTime(participant.left); })
        .wide(11)
        .atTheEnd();
}

Column inRoom(const Now &now, const SessionOf &session)
{
    const auto end = [now, session](const RoomParticipant &participant) {
        return ParticipantColumns::until(participant, session(participant.sessionId), now());
    };
    return Column(ParticipantColumns::tr("In the room"),
                  [end](const RoomParticipant &participant) {
                      return RoomWords::length(participant.joined, end(participant));
                  })
        .orderedBy([end](const RoomParticipant &participant) -> std::optional<qint64> {
            const QDateTime last = end(participant);
            if (!participant.joined.isValid() || !last.isValid())
                return std::nullopt;
            return participant.joined.secsTo(last);
        })
        .wide(11)
        .atTheEnd();
}

Column stateColumn(const SessionOf &session)
{
    return Column(ParticipantColumns::tr("State"),
                  [session](const RoomParticipant &participant) {
                      return ParticipantColumns::state(participant, session(participant.sessionId));
                  })
        .pill([session](const RoomParticipant &participant) {
            return int(ParticipantColumns::tone(participant, session(participant.sessionId)));
        })
        .wide(14);
}

Column text(const QString &title, QString RoomParticipant::*field)
{
    return Column(title, [field](const RoomParticipant &participant) { return participant.*field; })
        .explained([field](const RoomParticipant &participant) { return participant.*field; })
        .wide(14);
}
} // namespace

QString ParticipantColumns::state(const RoomParticipant &participant, const RoomSession *session)
{
    if (!participant.isPresent())
        return tr("left");
    return isUnsaid(participant, session) ? tr("leaving not told") : tr("in the room");
}

Tone ParticipantColumns::tone(const RoomParticipant &participant, const RoomSession *session)
{
    if (!participant.isPresent())
        return Tone::Ended;
    return isUnsaid(participant, session) ? Tone::Doubtful : Tone::Good;
}

QDateTime ParticipantColumns::until(const RoomParticipant &participant, const RoomSession *session,
                                    const QDateTime &now)
{
    if (!participant.isPresent())
        return participant.left;
    return isUnsaid(participant, session) ? QDateTime() : now;
}

QList<Column> ParticipantColumns::ofSession(const Now &now, const SessionOf &session)
{
    return {who(),
            context(),
            time(tr("Joined"), &RoomParticipant::joined, now),
            left(),
            inRoom(now, session),
            stateColumn(session),
            time(tr("Updated"), &RoomParticipant::updated, now).hiddenAtFirst(),
            text(tr("Id"), &RoomParticipant::id).hiddenAtFirst()};
}

QList<Column> ParticipantColumns::ofAll(const Now &now, const SessionOf &session,
                                        const std::function<QString(const QString &)> &room)
{
    return {
        who().wide(17),
        stateColumn(session).wide(18),
        context().wide(17),
        Column(tr("Room"), [room](const RoomParticipant &participant) { return room(participant.sessionId); })
            .wide(13),
        text(tr("Session"), &RoomParticipant::sessionId).wide(11),
        time(tr("Joined"), &RoomParticipant::joined, now),
        left(),
        inRoom(now, session),
        time(tr("Updated"), &RoomParticipant::updated, now).hiddenAtFirst(),
        text(tr("Id"), &RoomParticipant::id).hiddenAtFirst()};
}
