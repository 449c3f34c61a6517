// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/Dice.h"
#include "sandbox/RoomStore.h"
#include "sandbox/Timetable.h"

namespace sandbox {

/// The life in the rooms, in accelerated time: people join and leave, sessions begin and end, recordings and
/// compositions are completed. What happens is decided by the seed.
class RoomMachine
{
public:
    RoomMachine(RoomStore &store, Timetable::Times times, double pace, quint32 seed);
    /// Takes on what the seed left unfinished, and lets life begin.
    void start();

    /// Who is asked to go is still listed for some seconds.
    void kick(RoomGuest &guest);
    void end(RoomMeeting &meeting);
    void remove(RoomRecord &room);
    /// Takes on a composition that was accepted.
    void compose(const RoomFilm &film);

    void step() { m_table.step(); }
    void hold(bool hold) { m_table.hold(hold); }
    std::optional<qint64> untilNext() const { return m_table.untilNext(); }

private:
    std::vector<RoomMeeting *> active() const;
    /// Something happens somewhere, and again after a while.
    void live(qint64 at);
    void happen(qint64 at);
    /// False when there is nothing to do in it.
    bool stir(RoomMeeting &meeting, qint64 at);
    bool beginSomewhere(qint64 at);
    void join(RoomMeeting &meeting, const RoomRecord &room, qint64 at);
    void leave(RoomGuest &guest, qint64 at);
    void endAt(RoomMeeting &meeting, qint64 at);
    /// One day everybody goes home.
    void planEnd(const QUuid &meeting, qint64 ms);
    void disperse(RoomMeeting &meeting);
    void completeTake(const QUuid &take, qint64 ms);
    void completeFilm(const QUuid &film, qint64 toStart, qint64 toEnd);

    RoomStore &m_store;
    Timetable m_table;
    Dice m_dice;
};

} // namespace sandbox
