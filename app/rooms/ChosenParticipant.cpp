// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ChosenParticipant.h"

namespace {
void abandon(QPointer<CallBase> &call)
{
    if (call)
        std::exchange(call, nullptr)->abort();
}
} // namespace

void ChosenParticipant::setApi(RoomApi *api)
{
    m_api = api;
    m_sessions.clear();
    choose({});
}

void ChosenParticipant::choose(const QString &id, const std::optional<RoomParticipant> &known)
{
    if (id == m_id && !id.isEmpty())
        return;
    abandon(m_call);
    abandon(m_sessionCall);
    m_id = id;
    m_participant = known;
    m_failure.reset();
    m_isGone = false;
    if (!id.isEmpty() && m_api) {
        ask();
        askForSession(false);
    }
    emit changed();
}

void ChosenParticipant::note(const RoomParticipant &known)
{
    if (known.id != m_id || m_participant == known)
        return;
    m_participant = known;
    emit changed();
}

void ChosenParticipant::reload()
{
    if (m_id.isEmpty() || !m_api)
        return;
    ask();
    askForSession(true);
}

void ChosenParticipant::ask()
{
    abandon(m_call);
    auto *call = m_api->participant(m_id);
    m_call = call;
    call->then(this, [this, mine = QPointer<CallBase>(call)](const Outcome<RoomParticipant> &participant) {
        if (mine && mine == m_call)
            take(participant);
    });
}

void ChosenParticipant::take(const Outcome<RoomParticipant> &participant)
{
    m_call = nullptr;
    m_failure.reset();
    m_isGone = !participant && participant.error().kind == Failure::Kind::NotFound;
    if (participant) {
        m_participant = *participant;
        emit wasRead(*participant);
        askForSession(false);
    } else if (!m_isGone) {
        m_failure = participant.error();
    }
    emit changed();
}

// Where it can't be read, its room stays unknown: the participant is what was asked for.
void ChosenParticipant::askForSession(bool again)
{
    const QString id = m_participant ? m_participant->sessionId : QString();
    if (id.isEmpty() || (!again && (m_sessionCall || m_sessions.contains(id))))
        return;
    abandon(m_sessionCall);
    auto *call = m_api->session(id);
    m_sessionCall = call;
    call->then(this, [this, mine = QPointer<CallBase>(call)](const Outcome<RoomSession> &session) {
        if (!mine || mine != m_sessionCall)
            return;
        m_sessionCall = nullptr;
        if (session)
            m_sessions.insert(session->id, *session);
        emit changed();
    });
}

const RoomSession *ChosenParticipant::session(const QString &id) const
{
    const auto found = m_sessions.constFind(id);
    return found == m_sessions.cend() ? nullptr : &*found;
}
