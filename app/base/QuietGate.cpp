// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/QuietGate.h"

namespace {
using namespace std::chrono_literals;
// The hours may be changed meanwhile, and the computer may have slept: looked at again that often.
constexpr std::chrono::milliseconds longest = 5min;
} // namespace

QuietGate::QuietGate(AlarmBell *bell, Clock *clock, std::function<QuietHours()> hours, QObject *parent)
    : QObject(parent), m_bell(bell), m_clock(clock), m_hours(std::move(hours))
{
    connect(bell, &AlarmBell::raised, this, &QuietGate::take);
}

void QuietGate::take(const Alarm &alarm)
{
    m_waiting.removeAll(alarm.key);
    if (!m_hours().holdsBack(alarm, localTime()))
        return emit passed(alarm);
    m_waiting << alarm.key;
    waitForTheEnd();
}

void QuietGate::waitForTheEnd()
{
    if (m_isTimed)
        return;
    m_isTimed = true;
    auto left = std::chrono::milliseconds(localTime().msecsTo(m_hours().to));
    if (left <= 0ms)
        left += 24h;
    m_clock->after(std::min(left, longest), this, [this] {
        m_isTimed = false;
        open();
    });
}

void QuietGate::open()
{
    if (m_waiting.isEmpty())
        return;
    if (m_hours().isQuiet(localTime()))
        return waitForTheEnd();
    const QStringList waiting = std::exchange(m_waiting, {});
    const QList<Alarm> standing = m_bell->standing();
    for (const Alarm &alarm : standing) {
        if (waiting.contains(alarm.key))
            emit passed(alarm);
    }
}
