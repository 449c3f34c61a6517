// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Notifications.h"

#include "sandbox/NotificationSeed.h"

namespace sandbox {

Notifications::Notifications(const Parts &parts)
    : m_text(m_store, parts.userId),
      m_machine(m_store, parts.times, parts.pace),
      m_routes({.store = m_store, .machine = m_machine, .text = m_text, .now = parts.times.wall})
{
    NotificationSeed(parts.seed, parts.times.wall(), parts.numbers).fill(m_store, parts.settings);
    m_machine.start();
}

} // namespace sandbox
