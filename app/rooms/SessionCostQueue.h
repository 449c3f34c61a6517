// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "base/Money.h"
#include "rooms/Room.h"

#include <QHash>
#include <QPointer>

class SessionCosts;

/// Asks what sessions cost, but only for those that somebody looks at, and a few at once: a list may have
/// thousands.
class SessionCostQueue : public QObject
{
    Q_OBJECT
public:
    static constexpr int atOnce = 2;
    struct Known
    {
        enum class State {
            NotAsked,
            Asking,
            Given,
            NotGiven, ///< the API gives none
            Failed,   ///< `why` says why; asked again when it is looked at after a reload
        };
        State state = State::NotAsked;
        Money cost;
        QString why; ///< translated
    };

    explicit SessionCostQueue(QObject *parent = nullptr);

    /// Null for no account; what is known is forgotten.
    void setCosts(SessionCosts *costs);
    /// These are looked at now, the most wanted first; what waited and isn't among them is not asked for. The
    /// cost of a session that goes on isn't known yet and not asked for.
    void want(const QList<RoomSession> &sessions);
    /// What failed or wasn't given is asked for when it is wanted again.
    void retry();
    Known of(const QString &session) const { return m_known.value(session); }

signals:
    void changed(const QString &session);

private:
    void next();
    void take(const QString &session, const Outcome<std::optional<Money>> &cost);

    QPointer<SessionCosts> m_costs;
    QHash<QString, Known> m_known;
    QList<RoomSession> m_waiting;
    int m_asking = 0;
    quint64 m_round = 0; ///< another account: answers of the one before say nothing
};
