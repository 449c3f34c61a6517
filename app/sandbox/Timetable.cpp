// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Timetable.h"

#include <algorithm>
#include <cmath>

namespace sandbox {

Timetable::Timetable(Times times, double pace) : m_clock(std::move(times)), m_pace(std::max(pace, 0.001)) {}

void Timetable::after(qint64 ms, Work work)
{
    const qint64 paced = std::max<qint64>(1, std::llround(static_cast<double>(ms) / m_pace));
    m_due.insert({m_working.value_or(m_clock.now()) + paced, std::move(work)});
}

void Timetable::step()
{
    const qint64 now = m_clock.now();
    const qint64 wall = m_clock.wall();
    while (!m_due.empty() && m_due.begin()->first <= now) {
        m_working = m_due.begin()->first;
        const Work work = std::move(m_due.begin()->second);
        m_due.erase(m_due.begin());
        work(wall - (now - *m_working));
    }
    m_working.reset();
}

void Timetable::hold(bool hold)
{
    if (hold == m_clock.isHeld())
        return;
    step();
    m_clock.hold(hold);
}

std::optional<qint64> Timetable::untilNext() const
{
    if (m_due.empty() || m_clock.isHeld())
        return {};
    return std::max<qint64>(0, m_due.begin()->first - m_clock.now());
}

} // namespace sandbox
