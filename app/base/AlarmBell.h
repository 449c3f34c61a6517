// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Alarm.h"

#include <QList>
#include <QObject>

/// Where features raise alarms and the one notifier hears them: so that features know no desktop.
class AlarmBell : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Raises an alarm, or replaces the one with its key; the same alarm again is not told twice.
    void raise(const Alarm &alarm);
    /// Other words for an alarm that stands already: not told again. Nothing where there is none.
    void restate(const Alarm &alarm);
    /// The matter is over: nothing happens when there is no such alarm.
    void settle(const QString &key);
    /// Oldest first.
    const QList<Alarm> &standing() const { return m_standing; }

signals:
    void raised(const Alarm &alarm);
    void settled(const QString &key);

private:
    QList<Alarm> m_standing;
};
