// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Alarm.h"

#include <QTime>

/// When the desktop is left in peace: from a time of day to another, also past midnight.
struct QuietHours
{
    bool kept = false;
    QTime from{22, 0};
    QTime to{7, 0};

    /// Whether it is quiet at this local time of day.
    bool isQuiet(QTime local) const;
    /// Whether an alarm waits until the quiet is over.
    bool holdsBack(const Alarm &alarm, QTime local) const;
    bool operator==(const QuietHours &) const = default;
};
