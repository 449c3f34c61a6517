// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/NotificationStore.h"
#include "sandbox/Timetable.h"

namespace sandbox {

/// The ways of settings through their states, in accelerated time: those of asynchronous conditions take a
/// while, some of them longer than others, and some end where the contract knows no word for it.
class NotificationMachine
{
public:
    NotificationMachine(NotificationStore &store, Timetable::Times times, double pace);
    /// Takes on what the seed left on its way.
    void start();

    /// Sets out to enable what was just asked for. Settings whose webhook has a host that ends in ".invalid"
    /// end as "enable-failed".
    void enable(NotificationSetting &setting);
    /// Sets out to delete it. Where it is "deleted" afterwards, it is forgotten by whoever asked.
    void remove(NotificationSetting &setting);

    void step() { m_table.step(); }
    void hold(bool hold) { m_table.hold(hold); }
    std::optional<qint64> untilNext() const { return m_table.untilNext(); }

private:
    struct Stage
    {
        QByteArray status; ///< empty: it is forgotten
        qint64 ms;         ///< from now
    };
    void go(NotificationSetting &setting, const QList<Stage> &stages);
    bool isUnreachable(const NotificationSetting &setting) const;

    NotificationStore &m_store;
    Timetable m_table;
};

} // namespace sandbox
