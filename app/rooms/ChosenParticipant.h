// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/RoomApi.h"

#include <QHash>
#include <QPointer>

/// One participant that somebody looks at, read anew with getRoomParticipant, and the session that it was in.
/// One that the API doesn't know any more is a result, not a failure.
class ChosenParticipant : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Null for no account; nothing of it stays.
    void setApi(RoomApi *api);
    /// What a list knows of it is shown at once; the rest follows. An empty id is none.
    void choose(const QString &id, const std::optional<RoomParticipant> &known = {});
    /// A list has news of it.
    void note(const RoomParticipant &known);
    void reload();

    const QString &id() const { return m_id; }
    const std::optional<RoomParticipant> &participant() const { return m_participant; }
    bool isReading() const { return m_call != nullptr; }
    bool isGone() const { return m_isGone; }
    const std::optional<Failure> &failure() const { return m_failure; }
    /// Of all sessions that were read for somebody; null while it isn't known.
    const RoomSession *session(const QString &id) const;

signals:
    void changed();
    void wasRead(const RoomParticipant &participant);

private:
    void ask();
    void take(const Outcome<RoomParticipant> &participant);
    void askForSession(bool again);

    QPointer<RoomApi> m_api;
    QPointer<CallBase> m_call;
    QPointer<CallBase> m_sessionCall;
    QString m_id;
    std::optional<RoomParticipant> m_participant;
    std::optional<Failure> m_failure;
    QHash<QString, RoomSession> m_sessions;
    bool m_isGone = false;
};
