// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/FaxStore.h"
#include "sandbox/HeldClock.h"

#include <chrono>
#include <map>

namespace sandbox {

/// Moves sent faxes from state to state in accelerated time. Nothing here waits: whoever owns it calls step()
/// when something is due, and before anybody looks.
class FaxMachine
{
public:
    using Changed = std::function<void(const FaxRecord &)>;
    using Times = HeldClock::Times;

    /// `changed` hears of every new state, the first one too.
    FaxMachine(FaxStore &faxes, Times times, double pace, Changed changed);

    /// Takes on an accepted fax. `setupTrouble` is the failure_reason that its account is good for, if any.
    void enter(FaxRecord &fax, const QByteArray &setupTrouble);
    /// Only in the four states that the documentation names.
    static bool canCancel(const FaxRecord &fax);
    void cancel(FaxRecord &fax);

    void step();
    void hold(bool hold);
    /// Milliseconds until something is due.
    std::optional<qint64> untilNext() const;

private:
    struct Due
    {
        QUuid fax;
        FaxRecord::Status status;
        qint16 reason = -1;
    };
    void plan(const FaxRecord &fax, const QByteArray &trouble);
    void apply(FaxRecord &fax, const Due &due);

    FaxStore &m_faxes;
    HeldClock m_clock;
    double m_pace;
    Changed m_changed;
    std::multimap<qint64, Due> m_due; ///< by m_clock
};

} // namespace sandbox
