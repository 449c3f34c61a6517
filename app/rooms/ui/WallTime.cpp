// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/WallTime.h"

#include <QLocale>

QString WallTime::clock(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const QString clock = local.toString(QStringLiteral("HH:mm"));
    const qint64 days = local.daysTo(now.toLocalTime());
    if (days == 0)
        return clock;
    // A week ago has the same name of a day.
    const QString day = std::abs(days) < 7
                            ? QLocale().standaloneDayName(local.date().dayOfWeek(), QLocale::ShortFormat)
                            : QLocale().toString(local.date(), QLocale::ShortFormat);
    return tr("%1 %2", "a day, and a time of it").arg(day, clock);
}

QString WallTime::precise(const QDateTime &at)
{
    return at.isValid() ? at.toLocalTime().toString(QStringLiteral("HH:mm:ss")) : QString();
}

QString WallTime::length(const QDateTime &from, const QDateTime &to)
{
    if (!from.isValid() || !to.isValid())
        return QStringLiteral("–");
    // Clocks of two machines differ a little.
    const qint64 minutes = std::max<qint64>(0, from.secsTo(to)) / 60;
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString WallTime::utc(const QDateTime &at)
{
    return at.isValid() ? tr("%1 UTC").arg(at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
                        : QString();
}
