// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/QuietHours.h"

bool QuietHours::isQuiet(QTime local) const
{
    if (!kept || !from.isValid() || !to.isValid() || from == to)
        return false;
    return from < to ? local >= from && local < to : local >= from || local < to;
}

bool QuietHours::holdsBack(const Alarm &alarm, QTime local) const
{
    return alarm.level != Alarm::Level::Urgent && isQuiet(local);
}
