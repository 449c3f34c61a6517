// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/ChosenOf.h"

#include <QHash>

/// One participant that somebody looks at, read anew with getRoomParticipant, and the session that it was in.
class ChosenParticipant : public ChosenOf<RoomParticipant>
{
    Q_OBJECT
public:
    using ChosenOf::ChosenOf;

    /// Null for no account; nothing of it stays.
    void setApi(RoomApi *api);
    /// What a list knows of it is shown at once; the rest follows. An empty id is none.
    void choose(const QString &id, const std::optional<RoomParticipant> &known = {});
    /// A list has news of it.
    void note(const RoomParticipant &known);
    void reload();

    /// Nothing while nothing is known of it.
    const std::optional<RoomParticipant> &participant() const { return item(); }
    /// Of all sessions that were read for somebody; null while it isn't known.
    const RoomSession *session(const QString &id) const;

signals:
    void changed();
    void wasRead(const RoomParticipant &participant);

private:
    void ended(bool isThere) override;
    void askForSession(bool again);

    QPointer<RoomApi> m_api;
    QPointer<CallBase> m_sessionCall;
    QHash<QString, RoomSession> m_sessions;
};
