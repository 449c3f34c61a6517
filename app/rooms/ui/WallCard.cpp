// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/WallCard.h"

#include "rooms/RoomWords.h"

namespace {
// A phantom is one since at most one was there; nobody may be there for less long.
QDateTime emptySince(const LiveSession &live)
{
    QDateTime last;
    for (const RoomParticipant &person : live.session.participants.value_or(QList<RoomParticipant>()))
        last = std::max(last, person.left);
    return last.isValid() ? last : live.since;
}

QString noteOf(const LiveSession &live, const QDateTime &now)
{
    const QString since = RoomWords::time(live.present == 0 ? emptySince(live) : live.since, now);
    if (live.state == LiveSession::State::ForgottenRecording)
        return WallCard::tr("nobody since %1, still recorded").arg(since);
    if (live.state != LiveSession::State::Phantom)
        return {};
    return live.present == 0 ? WallCard::tr("nobody since %1, still billed").arg(since)
                             : WallCard::tr("one alone since %1, still billed").arg(since);
}
} // namespace

WallCard WallCard::of(const LiveSession &live, const QDateTime &now)
{
    WallCard card;
    card.session = live.session.id;
    card.room = live.roomName;
    card.present = live.present;
    card.limit = live.limit;
    card.people = live.limit > 0 ? tr("%1 of %n people", nullptr, live.limit).arg(live.present)
                                 : tr("%n people", nullptr, live.present);
    card.length = RoomWords::length(live.session.created, std::max(live.session.created, now));
    card.note = noteOf(live, now);
    switch (live.state) {
    case LiveSession::State::Ordinary:
        card.pill = live.isRecording ? tr("recording") : tr("active");
        card.tone = Tone::Good;
        break;
    case LiveSession::State::Long:
        card.pill = live.isRecording ? tr("long, recording") : tr("long");
        card.tone = Tone::Doubtful;
        break;
    case LiveSession::State::Phantom:
        card.pill = tr("phantom");
        card.tone = Tone::Bad;
        break;
    case LiveSession::State::ForgottenRecording:
        card.pill = tr("recording on");
        card.tone = Tone::Bad;
        break;
    }
    return card;
}

QString WallCard::words() const
{
    //: a room, how its session stands, how many people are in it, and for how long it goes on
    const QString facts = tr("%1, %2, %3, %4").arg(room, pill, people, length);
    return note.isEmpty() ? facts : tr("%1, %2", "facts, and a remark").arg(facts, note);
}
