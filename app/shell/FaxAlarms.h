// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QUuid>

class AlarmBell;
class Clock;
struct FaxRow;

/// Words the end of a fax as an alarm.
class FaxAlarms
{
    Q_DECLARE_TR_FUNCTIONS(FaxAlarms)
public:
    static void raise(AlarmBell *bell, const Clock *clock, const QUuid &account, const FaxRow &row);
};
