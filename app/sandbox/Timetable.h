// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/HeldClock.h"

#include <map>

namespace sandbox {

/// What is due when, by a clock that can be held. Nothing here waits: whoever owns it calls step() when
/// something is due, and before anybody looks.
class Timetable
{
public:
    using Times = HeldClock::Times;
    /// Hears the time of the wall at which it was due, which may be a while ago.
    using Work = std::function<void(qint64 at)>;

    Timetable(Times times, double pace);

    /// `ms` as they would pass at pace 1; counted from what is being worked on, else from now.
    void after(qint64 ms, Work work);
    void step();
    void hold(bool hold);
    /// Milliseconds until something is due.
    std::optional<qint64> untilNext() const;
    qint64 wall() const { return m_clock.wall(); }

private:
    HeldClock m_clock;
    double m_pace;
    std::multimap<qint64, Work> m_due; ///< by m_clock
    std::optional<qint64> m_working;   ///< when what is being worked on was due
};

} // namespace sandbox
