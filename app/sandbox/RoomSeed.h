// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/Dice.h"
#include "sandbox/RoomStore.h"
#include "sandbox/SessionWorld.h"

namespace sandbox {

/// Invents the rooms, who met in them over the last weeks, and what goes on right now. Most of the past
/// sessions are stories of the world, so that session analysis knows what they cost.
class RoomSeed
{
public:
    /// Instead of the usual sessions of right now: so many, each with so many people.
    struct Wall
    {
        int rooms = 0;
        int participants = 50;
    };
    RoomSeed(const SessionWorld &world, quint32 seed, qint64 now);
    void fill(RoomStore &store, const Wall &wall);

private:
    struct Time
    {
        qint64 begin;
        qint64 end; ///< 0: not over
    };
    struct Plan
    {
        int room;
        Time time;
        QUuid id;
        RoomMood mood = RoomMood::Ordinary;
        int people = 0; ///< present at the end
        int former = 0; ///< who left before
    };
    void addRooms(RoomStore &store);
    QList<Plan> past() const;
    QList<Plan> present();
    void play(RoomStore &store, const Plan &plan);
    void addWall(RoomStore &store, const Wall &wall);
    void addTakes(RoomStore &store);
    void addRunningTakes(RoomStore &store);
    RoomTake take(const RoomMeeting &meeting, const RoomGuest &guest, bool isVideo);
    void addFilms(RoomStore &store);

    const SessionWorld &m_world;
    qint64 m_now;
    Dice m_dice;
};

} // namespace sandbox
