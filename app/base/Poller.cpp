// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Poller.h"

#include <algorithm>

using std::chrono::milliseconds;

Poller::Poller(Clock *clock, QRandomGenerator *random, QObject *parent)
    : QObject(parent), m_clock(clock), m_random(random)
{
}

void Poller::setInterval(milliseconds interval)
{
    if (interval == m_interval)
        return;
    m_interval = interval;
    if (m_running)
        restart();
}

void Poller::setJitter(double share)
{
    m_jitter = std::clamp(share, 0.0, 1.0);
}

void Poller::start()
{
    if (m_running)
        return;
    m_running = true;
    schedule(milliseconds(0));
}

void Poller::stop()
{
    m_running = false;
    ++m_round;
}

void Poller::restart()
{
    if (m_running)
        schedule(spread());
}

void Poller::setHeld(Hold why, bool held)
{
    const unsigned bit = 1U << static_cast<unsigned>(why);
    const bool wasHeld = isHeld();
    m_holds = held ? m_holds | bit : m_holds & ~bit;
    if (!m_running || wasHeld == isHeld())
        return;
    if (isHeld())
        ++m_round;
    else
        schedule(std::max(m_dueAt - m_clock->monotonic(), milliseconds(0)));
}

void Poller::schedule(milliseconds delay)
{
    m_dueAt = m_clock->monotonic() + delay;
    const quint64 round = ++m_round;
    if (isHeld())
        return;
    m_clock->after(delay, this, [this, round] {
        if (round == m_round)
            ring();
    });
}

void Poller::ring()
{
    // First, because whoever looks may stop, hold or retime us.
    schedule(spread());
    emit due();
}

milliseconds Poller::spread() const
{
    const double part = 1.0 + m_jitter * (2.0 * m_random->generateDouble() - 1.0);
    return milliseconds(static_cast<qint64>(static_cast<double>(m_interval.count()) * part));
}
