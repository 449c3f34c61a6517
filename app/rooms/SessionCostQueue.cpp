// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/SessionCostQueue.h"

#include "records/SessionCosts.h"

SessionCostQueue::SessionCostQueue(QObject *parent) : QObject(parent) {}

void SessionCostQueue::setCosts(SessionCosts *costs)
{
    ++m_round;
    m_costs = costs;
    m_known.clear();
    m_waiting.clear();
    m_asking = 0;
}

void SessionCostQueue::want(const QList<RoomSession> &sessions)
{
    m_waiting.clear();
    for (const RoomSession &session : sessions) {
        if (!session.active && of(session.id).state == Known::State::NotAsked)
            m_waiting << session;
    }
    next();
}

void SessionCostQueue::retry()
{
    m_known.removeIf([](const auto &known) {
        return known->state == Known::State::Failed || known->state == Known::State::NotGiven;
    });
}

void SessionCostQueue::next()
{
    while (m_costs && m_asking < atOnce && !m_waiting.isEmpty()) {
        const RoomSession session = m_waiting.takeFirst();
        ++m_asking;
        m_known[session.id].state = Known::State::Asking;
        emit changed(session.id);
        m_costs->of(QStringLiteral("room-session-event"), session.id, session.created)
            ->then(this, [this, id = session.id, round = m_round](const Outcome<std::optional<Money>> &cost) {
                if (round == m_round)
                    take(id, cost);
            });
    }
}

void SessionCostQueue::take(const QString &session, const Outcome<std::optional<Money>> &cost)
{
    --m_asking;
    Known &known = m_known[session];
    if (!cost)
        known = {Known::State::Failed, {}, cost.error().what};
    else if (*cost)
        known = {Known::State::Given, **cost, {}};
    else
        known = {Known::State::NotGiven, {}, {}};
    emit changed(session);
    next();
}
