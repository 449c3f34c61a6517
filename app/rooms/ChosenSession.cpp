// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ChosenSession.h"

#include "base/Clock.h"

ChosenSession::ChosenSession(RoomTableOf<RoomParticipant> *people, QObject *parent)
    : QObject(parent), m_table(people), m_people(people)
{
    connect(&m_people, &RoomReading::changed, this, &ChosenSession::count);
}

void ChosenSession::setApi(RoomApi *api, const Clock *clock)
{
    m_api = api;
    m_clock = clock;
    choose({});
}

void ChosenSession::choose(const QString &id, const std::optional<RoomSession> &known)
{
    if (id == m_id && !id.isEmpty())
        return;
    if (m_call)
        std::exchange(m_call, nullptr)->abort();
    m_id = id;
    m_session = known;
    m_failure.reset();
    m_isGone = false;
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
    ask();
    count();
}

void ChosenSession::note(const RoomSession &known)
{
    if (known.id != m_id || m_session == known)
        return;
    m_session = known;
    count();
}

void ChosenSession::reload()
{
    if (m_id.isEmpty() || !m_api)
        return;
    m_people.read();
    ask();
}

void ChosenSession::ask()
{
    if (m_call)
        std::exchange(m_call, nullptr)->abort();
    auto *call = m_api->session(m_id, true);
    m_call = call;
    call->then(this, [this, mine = QPointer<CallBase>(call)](const Outcome<RoomSession> &session) {
        if (mine && mine == m_call)
            take(session);
    });
}

void ChosenSession::take(const Outcome<RoomSession> &session)
{
    m_call = nullptr;
    m_failure.reset();
    m_isGone = !session && session.error().kind == Failure::Kind::NotFound;
    if (session) {
        m_session = *session;
        emit wasRead(*session);
    } else if (!m_isGone) {
        m_failure = session.error();
    }
    count();
}

void ChosenSession::count()
{
    // Whoever isn't read yet isn't counted; times are meaningful with their session only.
    m_attendance =
        m_session && m_clock ? Attendance(*m_session, m_table->items(), m_clock->now()) : Attendance();
    emit changed();
}
