// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Timetable.h"

#include <algorithm>
#include <cmath>

namespace sandbox {

Timetable::Timetable(Times times, double pace) : m_times(std::move(times)), m_pace(std::max(pace, 0.001)) {}

qint64 Timetable::tableTime() const
{
    return m_heldSince.value_or(m_times.monotonic()) - m_heldFor;
}

void Timetable::after(qint64 ms, Work work)
{
    const qint64 paced = std::max<qint64>(1, std::llround(static_cast<double>(ms) / m_pace));
    m_due.insert({m_working.value_or(tableTime()) + paced, std::move(work)});
}

void Timetable::step()
{
    const qint64 now = tableTime();
    const qint64 wall = m_times.wall();
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
    if (hold == m_heldSince.has_value())
        return;
    step();
    const qint64 now = m_times.monotonic();
    if (hold) {
        m_heldSince = now;
    } else {
        m_heldFor += now - *m_heldSince;
        m_heldSince.reset();
    }
}

std::optional<qint64> Timetable::untilNext() const
{
    if (m_due.empty() || m_heldSince)
        return {};
    return std::max<qint64>(0, m_due.begin()->first - tableTime());
}

} // namespace sandbox
