// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ChosenParticipant.h"

void ChosenParticipant::setApi(RoomApi *api)
{
    m_api = api;
    m_sessions.clear();
    choose({});
}

void ChosenParticipant::choose(const QString &id, const std::optional<RoomParticipant> &known)
{
    if (id == this->id() && !id.isEmpty())
        return;
    begin(id, known);
    abandon(m_sessionCall);
    if (!id.isEmpty() && m_api) {
        read(m_api->participant(id));
        askForSession(false);
    }
    emit changed();
}

void ChosenParticipant::note(const RoomParticipant &known)
{
    if (takeNote(known))
        emit changed();
}

void ChosenParticipant::reload()
{
    if (id().isEmpty() || !m_api)
        return;
    read(m_api->participant(id()));
    askForSession(true);
}

void ChosenParticipant::ended(bool isThere)
{
    if (isThere) {
        emit wasRead(*participant());
        askForSession(false);
    }
    emit changed();
}

// Where it can't be read, its room stays unknown: the participant is what was asked for.
void ChosenParticipant::askForSession(bool again)
{
    const QString id = participant() ? participant()->sessionId : QString();
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
