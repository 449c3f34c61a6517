// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/ListReadingOf.h"
#include "rooms/Attendance.h"
#include "rooms/ChosenOf.h"

class Clock;

/// One session that somebody looks at: read anew with getRoomSession, and everybody who was in it with
/// listRoomSessionParticipants.
class ChosenSession : public ChosenOf<RoomSession>
{
    Q_OBJECT
public:
    /// The table is the caller's and outlives it.
    ChosenSession(ItemTableOf<RoomParticipant> *people, QObject *parent = nullptr);

    /// Null for no account.
    void setApi(RoomApi *api, const Clock *clock);
    /// What a list knows of it is shown at once; the rest follows. An empty id is none.
    void choose(const QString &id, const std::optional<RoomSession> &known = {});
    /// A list has news of it.
    void note(const RoomSession &known);
    void reload();

    /// Nothing while nothing is known of it.
    const std::optional<RoomSession> &session() const { return item(); }
    ListReading *people() { return &m_people; }
    const ListReading *people() const { return &m_people; }
    /// Of those who were read so far.
    const Attendance &attendance() const { return m_attendance; }

signals:
    void changed();
    /// It was read anew.
    void wasRead(const RoomSession &session);

private:
    void ended(bool isThere) override;
    void count();

    QPointer<RoomApi> m_api;
    const Clock *m_clock = nullptr;
    ItemTableOf<RoomParticipant> *m_table;
    ListReadingOf<RoomParticipant> m_people;
    Attendance m_attendance;
};
