// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/AlarmBell.h"

#include <algorithm>

namespace {
auto withKey(const QString &key)
{
    return [&key](const Alarm &alarm) { return alarm.key == key; };
}
} // namespace

void AlarmBell::raise(const Alarm &alarm)
{
    const auto old = std::find_if(m_standing.begin(), m_standing.end(), withKey(alarm.key));
    if (old != m_standing.end()) {
        Alarm before = *old;
        before.at = alarm.at; // the same news later is no news
        if (before == alarm)
            return;
        m_standing.erase(old);
    }
    m_standing << alarm;
    emit raised(alarm);
}

void AlarmBell::restate(const Alarm &alarm)
{
    const auto old = std::find_if(m_standing.begin(), m_standing.end(), withKey(alarm.key));
    if (old != m_standing.end())
        *old = alarm;
}

void AlarmBell::settle(const QString &key)
{
    if (m_standing.removeIf(withKey(key)) > 0)
        emit settled(key);
}
