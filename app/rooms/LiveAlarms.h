// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"
#include "rooms/LiveWall.h"

#include <QCoreApplication>
#include <QHash>

class AlarmBell;

/// Rings for sessions that ask for attention: once for each matter, however often it is looked at.
class LiveAlarms
{
    Q_DECLARE_TR_FUNCTIONS(LiveAlarms)
public:
    /// The bell may be null and must outlive it otherwise.
    LiveAlarms(Account account, AlarmBell *bell) : m_account(std::move(account)), m_bell(bell) {}

    /// Nobody looks any more, such as when the account goes: nothing of it keeps ringing.
    ~LiveAlarms();
    Q_DISABLE_COPY_MOVE(LiveAlarms)

    /// All sessions as they stand now: rings for what is new and settles what is over.
    void follow(const QList<LiveSession> &sessions, const WallRules &rules, const QDateTime &now);

private:
    QString keyOf(const QString &session) const;
    void raise(const LiveSession &session, const WallRules &rules, const QDateTime &now);

    Account m_account;
    AlarmBell *m_bell;
    QHash<QString, LiveSession::State> m_rung; ///< by session
};
