// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Clock.h"

/// One alarm clock that can be set again and again: only the last setting rings.
class Wake
{
public:
    Wake(Clock *clock, QObject *context, std::function<void()> work)
        : m_clock(clock), m_context(context), m_work(std::move(work))
    {
    }

    /// Rings after `delay`; at least once through the event loop.
    void in(std::chrono::milliseconds delay)
    {
        const int setting = ++*m_setting;
        m_clock->after(std::max(delay, std::chrono::milliseconds(0)), m_context,
                       [setting, current = m_setting, work = m_work] {
                           if (setting == *current)
                               work();
                       });
    }
    /// Rings when the monotonic time is reached.
    void at(std::chrono::milliseconds time) { in(time - m_clock->monotonic()); }
    void stop() { ++*m_setting; }

private:
    Clock *m_clock;
    QObject *m_context;
    std::function<void()> m_work;
    std::shared_ptr<int> m_setting = std::make_shared<int>(0);
};
