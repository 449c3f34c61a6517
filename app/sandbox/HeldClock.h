// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <functional>
#include <optional>

namespace sandbox {

/// The time of a machine, which stands still while it is held.
class HeldClock
{
public:
    struct Times
    {
        std::function<qint64()> wall;      ///< milliseconds since 1970
        std::function<qint64()> monotonic; ///< milliseconds
    };
    explicit HeldClock(Times times) : m_times(std::move(times)) {}

    qint64 wall() const { return m_times.wall(); } ///< goes on
    /// Milliseconds.
    qint64 now() const { return m_heldSince.value_or(m_times.monotonic()) - m_heldFor; }
    bool isHeld() const { return m_heldSince.has_value(); }
    void hold(bool hold)
    {
        if (hold == isHeld())
            return;
        const qint64 now = m_times.monotonic();
        if (hold) {
            m_heldSince = now;
        } else {
            m_heldFor += now - *m_heldSince;
            m_heldSince.reset();
        }
    }

private:
    Times m_times;
    qint64 m_heldFor = 0;
    std::optional<qint64> m_heldSince;
};

} // namespace sandbox
