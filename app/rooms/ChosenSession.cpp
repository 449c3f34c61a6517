// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ChosenSession.h"

#include "base/Clock.h"

ChosenSession::ChosenSession(ItemTableOf<RoomParticipant> *people, QObject *parent)
    : ChosenOf(parent), m_table(people), m_people(people)
{
    connect(&m_people, &ListReading::changed, this, &ChosenSession::count);
}

void ChosenSession::setApi(RoomApi *api, const Clock *clock)
{
    m_api = api;
    m_clock = clock;
    choose({});
}

void ChosenSession::choose(const QString &id, const std::optional<RoomSession> &known)
{
    if (id == this->id() && !id.isEmpty())
        return;
    begin(id, known);
    m_attendance = {};
    if (id.isEmpty() || !m_api) {
        m_people.setAsk({});
        emit changed();
        return;
    }
    m_people.setAsk([this, id](RoomApi::Use<RoomParticipant> use) {
        return m_api->participantsOf(id, {}, std::move(use));
    });
    if (known && known->participants)
        m_table->put(*known->participants);
    read(m_api->session(id, true));
    count();
}

void ChosenSession::note(const RoomSession &known)
{
    if (takeNote(known))
        count();
}

void ChosenSession::reload()
{
    if (id().isEmpty() || !m_api)
        return;
    m_people.read();
    read(m_api->session(id(), true));
}

void ChosenSession::ended(bool isThere)
{
    if (isThere)
        emit wasRead(*session());
    count();
}

void ChosenSession::count()
{
    // Whoever isn't read yet isn't counted; times are meaningful with their session only.
    m_attendance =
        session() && m_clock ? Attendance(*session(), m_table->items(), m_clock->now()) : Attendance();
    emit changed();
}
