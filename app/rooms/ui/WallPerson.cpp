// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/WallPerson.h"

#include "rooms/ParticipantContext.h"
#include "rooms/RoomWords.h"

using Stage = Moderation::Stage;
using Wish = Moderation::Wish;

WallPerson WallPerson::of(const RoomParticipant &participant, const Moderation::Asked *asked,
                          const QDateTime &now)
{
    const ParticipantContext context = ParticipantContext::read(participant.context);
    WallPerson person;
    person.id = participant.id;
    person.name = context.displayName(participant.id);
    // A context that is a name says nothing more.
    person.context = context.summary() == person.name ? QString() : context.summary();
    person.whole = context.pretty();
    person.joined = participant.joined;
    person.left = participant.left;
    person.joinedAt = RoomWords::time(participant.joined, now);
    // Clocks of two machines differ a little.
    const QDateTime until = participant.isPresent() ? std::max(now, participant.joined) : participant.left;
    person.inRoom = RoomWords::length(participant.joined, until);
    person.minutes = participant.joined.isValid() ? participant.joined.secsTo(until) / 60 : 0;
    person.takeState(asked, now);
    return person;
}

void WallPerson::takeState(const Moderation::Asked *asked, const QDateTime &now)
{
    if (!isPresent()) {
        const bool wasKicked = asked && asked->wish == Wish::Kick && asked->stage != Stage::Refused;
        const QString at = RoomWords::time(left, now);
        state = wasKicked ? tr("kicked, left %1").arg(at) : tr("left %1").arg(at);
        why = RoomWords::exactTime(left);
        tone = Tone::Ended;
    } else if (asked) {
        takeWish(*asked, now);
    } else {
        state = tr("in the room");
    }
}

void WallPerson::takeWish(const Moderation::Asked &asked, const QDateTime &now)
{
    const QString at = RoomWords::time(asked.at, now);
    const bool isKick = asked.wish == Wish::Kick;
    const bool isMute = asked.wish == Wish::Mute;
    switch (asked.stage) {
    case Stage::Asking:
        state = isKick ? tr("asking to kick …") : isMute ? tr("asking to mute …") : tr("asking to unmute …");
        tone = Tone::Running;
        break;
    case Stage::Accepted:
    case Stage::Confirmed:
        state = isKick   ? tr("kick sent, still listed")
                : isMute ? tr("mute asked %1").arg(at)
                         : tr("unmute asked %1").arg(at);
        why = isKick ? tr("Accepted %1. Somebody is out once the API lists them as having left.")
                           .arg(RoomWords::exactTime(asked.at))
                     : tr("Accepted %1. The API doesn't say whether somebody is muted.")
                           .arg(RoomWords::exactTime(asked.at));
        tone = isKick ? Tone::Bad : Tone::Doubtful;
        break;
    case Stage::Refused:
        state = isKick ? tr("kick refused") : isMute ? tr("mute refused") : tr("unmute refused");
        tone = Tone::Bad;
        break;
    case Stage::Unconfirmed:
        state = isKick   ? tr("kick not confirmed")
                : isMute ? tr("mute not confirmed")
                         : tr("unmute not confirmed");
        tone = Tone::Doubtful;
        break;
    }
    if (asked.failure)
        why = asked.failure->what;
}
