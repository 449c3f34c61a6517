// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/LiveAlarms.h"

#include "base/AlarmBell.h"

LiveAlarms::~LiveAlarms()
{
    for (auto rung = m_rung.cbegin(); rung != m_rung.cend(); ++rung)
        m_bell->settle(keyOf(rung.key()));
}

QString LiveAlarms::keyOf(const QString &session) const
{
    return QStringLiteral("rooms/live/%1/%2").arg(m_account.id.toString(QUuid::WithoutBraces), session);
}

void LiveAlarms::follow(const QList<LiveSession> &sessions, const WallRules &rules, const QDateTime &now)
{
    if (!m_bell)
        return;
    QHash<QString, LiveSession::State> standing;
    for (const LiveSession &one : sessions) {
        if (!one.asksForAttention())
            continue;
        const QString &id = one.session.id;
        standing.insert(id, one.state);
        const auto rung = m_rung.constFind(id);
        if (rung == m_rung.cend() || *rung != one.state)
            raise(one, rules, now);
    }
    for (auto rung = m_rung.cbegin(); rung != m_rung.cend(); ++rung) {
        if (!standing.contains(rung.key()))
            m_bell->settle(keyOf(rung.key()));
    }
    m_rung = std::move(standing);
}

void LiveAlarms::raise(const LiveSession &session, const WallRules &rules, const QDateTime &now)
{
    Alarm alarm;
    alarm.key = keyOf(session.session.id);
    alarm.level = Alarm::Level::Warning;
    alarm.account = m_account.id;
    alarm.destination.pane = QStringLiteral("rooms");
    alarm.destination.query.addQueryItem(QStringLiteral("face"), QStringLiteral("live"));
    alarm.destination.query.addQueryItem(QStringLiteral("session"), session.session.id);
    alarm.at = now;
    if (session.state == LiveSession::State::Phantom) {
        alarm.title = tr("Phantom room: %1").arg(session.roomName);
        alarm.text = tr("Its session goes on with at most one participant for %n minute(s) or more, and is "
                        "billed. End it if nobody needs it.",
                        nullptr, static_cast<int>(rules.phantomAfter.count()));
    } else {
        alarm.title = tr("Forgotten recording: %1").arg(session.roomName);
        alarm.text = tr("Its video is still being recorded, and nobody has been there for %n minute(s) or "
                        "more. End the session to end the recording.",
                        nullptr, static_cast<int>(rules.recordingAfter.count()));
    }
    m_bell->raise(alarm);
}
