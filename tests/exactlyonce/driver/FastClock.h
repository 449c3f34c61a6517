// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Clock.h"

#include <QTimer>

/// Real time, only faster: minutes of looking and lagging pass in seconds. It goes on from where an earlier
/// process left it, because all processes of a run count from the same epoch.
class FastClock final : public Clock
{
public:
    FastClock(qint64 epochMs, int factor) : m_epoch(epochMs), m_factor(factor) {}

    QDateTime now() const override
    {
        return QDateTime::fromMSecsSinceEpoch(m_epoch, Qt::UTC).addMSecs(elapsed());
    }
    std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds(elapsed()); }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> work) override
    {
        QTimer::singleShot((delay + std::chrono::milliseconds(m_factor - 1)) / m_factor, Qt::PreciseTimer,
                           context, std::move(work));
    }

private:
    qint64 elapsed() const { return (QDateTime::currentMSecsSinceEpoch() - m_epoch) * m_factor; }

    qint64 m_epoch;
    int m_factor;
};
