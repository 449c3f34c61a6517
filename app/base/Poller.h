// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Clock.h"

#include <QRandomGenerator>

/// Says when to look again: at an interval, spread a little so that many consoles don't knock together, and
/// not while nobody looks or nothing can be reached.
class Poller : public QObject
{
    Q_OBJECT
public:
    /// Why it holds; several may hold at once.
    enum class Hold { Hidden, Minimised, Offline };

    /// `random` is the generator that the spread is drawn from; like the clock it must outlive the poller.
    Poller(Clock *clock, QRandomGenerator *random, QObject *parent = nullptr);

    /// Takes effect from the next look on; a running poller is timed anew.
    void setInterval(std::chrono::milliseconds interval);
    std::chrono::milliseconds interval() const { return m_interval; }
    /// How far a look may be off, as a share of the interval: 0.1 is ten percent earlier or later.
    void setJitter(double share);

    /// The first look comes at once (from the event loop), the next ones at the interval.
    void start();
    void stop();
    bool isRunning() const { return m_running; }
    /// Counts the interval from now: after a look that something else asked for.
    void restart();

    /// Holds, or goes on: then a look that fell due meanwhile comes at once, but only one.
    void setHeld(Hold why, bool held);
    bool isHeld() const { return m_holds != 0; }

signals:
    /// Time to look.
    void due();

private:
    void schedule(std::chrono::milliseconds delay);
    void ring();
    std::chrono::milliseconds spread() const;

    Clock *m_clock;
    QRandomGenerator *m_random;
    std::chrono::milliseconds m_interval = std::chrono::minutes(1);
    double m_jitter = 0.1;
    std::chrono::milliseconds m_dueAt{0};
    quint64 m_round = 0; ///< a timer of an earlier round is not ours any more
    unsigned m_holds = 0;
    bool m_running = false;
};
