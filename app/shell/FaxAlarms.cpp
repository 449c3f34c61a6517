// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/FaxAlarms.h"

#include "base/AlarmBell.h"
#include "base/Clock.h"
#include "faxes/ui/FaxWords.h"

void FaxAlarms::raise(AlarmBell *bell, const Clock *clock, const QUuid &account, const FaxRow &row)
{
    Alarm alarm;
    alarm.key = QStringLiteral("fax-") + row.key;
    alarm.level = row.status.known() == FaxStatus::Known::Failed ? Alarm::Level::Warning : Alarm::Level::Note;
    alarm.account = account;
    //: %1 is "Fax to +1 312 945 7420", %2 a status word
    alarm.title = tr("%1: %2").arg(FaxWords::name(row), row.status.word());
    alarm.destination.pane = QStringLiteral("faxes");
    alarm.destination.query.addQueryItem(QStringLiteral("key"), row.key);
    alarm.at = clock->now();
    bell->raise(alarm);
}
