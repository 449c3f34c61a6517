// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"

#include <QTimer>

using std::chrono::milliseconds;

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::after(milliseconds delay, QObject *context, std::function<void()> work)
{
    QTimer::singleShot(delay, context, std::move(work));
}

ManualClock::ManualClock(const QDateTime &start, QObject *parent) : Clock(parent), m_start(start.toUTC()) {}

QDateTime ManualClock::now() const
{
    return m_start.addMSecs(m_elapsed.count());
}

milliseconds ManualClock::monotonic() const
{
    return m_elapsed;
}

void ManualClock::after(milliseconds delay, QObject *context, std::function<void()> work)
{
    m_due.push_back({m_elapsed + std::max(delay, milliseconds(0)), context, std::move(work)});
}

std::vector<ManualClock::Due>::const_iterator ManualClock::next() const
{
    auto best = m_due.end();
    for (auto it = m_due.begin(); it != m_due.end(); ++it) {
        if (it->context && (best == m_due.end() || it->at < best->at))
            best = it;
    }
    return best;
}

void ManualClock::advance(milliseconds step)
{
    const milliseconds target = m_elapsed + step;
    for (auto due = next(); due != m_due.end() && due->at <= target; due = next()) {
        m_elapsed = std::max(m_elapsed, due->at);
        const auto work = due->work;
        m_due.erase(due);
        work();
    }
    m_elapsed = target;
}

int ManualClock::waiting() const
{
    return static_cast<int>(
        std::count_if(m_due.begin(), m_due.end(), [](const Due &due) { return !due.context.isNull(); }));
}

std::optional<milliseconds> ManualClock::untilNext() const
{
    const auto due = next();
    if (due == m_due.end())
        return std::nullopt;
    return std::max(due->at - m_elapsed, milliseconds(0));
}
