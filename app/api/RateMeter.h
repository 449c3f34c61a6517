// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Clock.h"

#include <optional>

/// Paces all calls of one account by what the server says of its limits (x-ratelimit-limit, -remaining,
/// -reset, Retry-After), so that a long list never starves a click.
class RateMeter : public QObject
{
    Q_OBJECT
public:
    explicit RateMeter(Clock *clock, QObject *parent = nullptr);

    std::optional<int> limit() const { return m_limit; }
    std::optional<int> remaining() const { return m_remaining; }

    /// What an answer said; absent headers are nullopt. `reset` counts from now.
    void learn(std::optional<int> limit, std::optional<int> remaining,
               std::optional<std::chrono::seconds> reset);
    /// A 429 came: nothing leaves before `pause` is over.
    void pauseFor(std::chrono::milliseconds pause);
    /// How long the next request has to wait. Zero means now, and counts it as sent; else ask again then.
    std::chrono::milliseconds reserve();

signals:
    void changed();

private:
    Clock *m_clock;
    std::optional<int> m_limit;
    std::optional<int> m_remaining;
    std::chrono::milliseconds m_resetAt{0};
    std::chrono::milliseconds m_notBefore{0};
};
