// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/RateMeter.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {
// A limit that claims to last longer is asked again meanwhile, rather than believed.
constexpr milliseconds longestWait = 60s;
} // namespace

RateMeter::RateMeter(Clock *clock, QObject *parent) : QObject(parent), m_clock(clock) {}

void RateMeter::learn(std::optional<int> limit, std::optional<int> remaining,
                      std::optional<std::chrono::seconds> reset)
{
    if (!limit && !remaining)
        return;
    const milliseconds now = m_clock->monotonic();
    const bool sameWindow = m_remaining && now < m_resetAt;
    if (limit)
        m_limit = limit;
    if (remaining) {
        // Answers overtake each other: within one window the count only falls.
        m_remaining = sameWindow ? std::min(*m_remaining, *remaining) : *remaining;
        m_resetAt = now + std::min<milliseconds>(longestWait, reset.value_or(1s));
    }
    emit changed();
}

void RateMeter::pauseFor(milliseconds pause)
{
    m_notBefore = std::max(m_notBefore, m_clock->monotonic() + std::min(longestWait, pause));
    emit changed();
}

milliseconds RateMeter::reserve()
{
    const milliseconds now = m_clock->monotonic();
    if (now < m_notBefore)
        return m_notBefore - now;
    if (!m_remaining)
        return 0ms;
    if (*m_remaining <= 0) {
        if (now < m_resetAt)
            return m_resetAt - now;
        // A new window: nobody knows its length before the next answer, and most limits are by the second.
        m_remaining = std::max(1, m_limit.value_or(1));
        m_resetAt = now + 1s;
    }
    --*m_remaining;
    emit changed();
    return 0ms;
}
