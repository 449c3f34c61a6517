// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Clock.h"

/// The time as the server has it: created_at is written by its clock, and ours may be hours off.
class ServerClock
{
public:
    explicit ServerClock(const Clock *clock) : m_clock(clock) {}

    /// What a Date header said just now; an invalid time says nothing.
    void learn(const QDateTime &serverTime)
    {
        if (serverTime.isValid())
            m_ahead = std::chrono::milliseconds(m_clock->now().msecsTo(serverTime));
    }
    bool isKnown() const { return m_ahead.has_value(); }
    /// Our own time while nothing is known.
    QDateTime now() const { return at(m_clock->now()); }
    /// What the server's clock showed when ours showed `ours`.
    QDateTime at(const QDateTime &ours) const
    {
        return ours.addMSecs(m_ahead.value_or(std::chrono::milliseconds(0)).count());
    }

private:
    const Clock *m_clock;
    std::optional<std::chrono::milliseconds> m_ahead;
};
