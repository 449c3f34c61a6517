// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/ui/FaxWords.h"

#include "base/PhoneNumber.h"

#include <QGuiApplication>
#include <QLocale>

Tone FaxWords::tone(FaxStatus::Mood mood)
{
    switch (mood) {
    case FaxStatus::Mood::Waiting:
        return Tone::Waiting;
    case FaxStatus::Mood::Running:
        return Tone::Running;
    case FaxStatus::Mood::Good:
        return Tone::Good;
    case FaxStatus::Mood::Bad:
        return Tone::Bad;
    case FaxStatus::Mood::Doubtful:
        return Tone::Doubtful;
    case FaxStatus::Mood::Ended:
        return Tone::Ended;
    }
    return Tone::Neutral;
}

QString FaxWords::number(const QString &number)
{
    // The numbering plans take long to load: nothing on the way to the first picture waits for them.
    const QString shown = PhoneNumber::isWarm() ? PhoneNumber::display(number) : number;
    // Its groups would change places within a text from right to left.
    return QGuiApplication::isRightToLeft() ? QStringLiteral("\u2066%1\u2069").arg(shown) : shown;
}

QString FaxWords::partner(const FaxRow &row)
{
    const QString shown = number(row.inbound ? row.from : row.to);
    return shown.isEmpty() ? tr("unknown number") : shown;
}

QString FaxWords::name(const FaxRow &row)
{
    return row.inbound ? tr("Fax from %1").arg(partner(row)) : tr("Fax to %1").arg(partner(row));
}

QString FaxWords::duration(int seconds)
{
    return QStringLiteral("%1:%2")
        .arg(seconds / 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString FaxWords::time(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    const QString clock = local.toString(QStringLiteral("HH:mm:ss"));
    if (local.date() == now.toLocalTime().date())
        return clock;
    //: %1 is a date, %2 a time
    return tr("%1, %2").arg(QLocale().toString(local.date(), QLocale::ShortFormat), clock);
}

QString FaxWords::exactTime(const QDateTime &at)
{
    return tr("%1 UTC").arg(at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
}
