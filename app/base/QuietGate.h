// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/AlarmBell.h"
#include "base/Clock.h"
#include "base/QuietHours.h"

/// Lets alarms through at once, or when the quiet hours are over, those that stand then.
class QuietGate : public QObject
{
    Q_OBJECT
public:
    /// `hours` is asked each time, since the operator may change them. All of them outlive it.
    QuietGate(AlarmBell *bell, Clock *clock, std::function<QuietHours()> hours, QObject *parent = nullptr);

signals:
    void passed(const Alarm &alarm);

private:
    void take(const Alarm &alarm);
    void waitForTheEnd();
    void open();
    QTime localTime() const { return m_clock->now().toLocalTime().time(); }

    AlarmBell *m_bell;
    Clock *m_clock;
    std::function<QuietHours()> m_hours;
    QStringList m_waiting; ///< keys
    bool m_isTimed = false;
};
