// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/RoomWords.h"

#include <QLocale>

QString RoomWords::length(std::chrono::seconds length)
{
    const qint64 seconds = length.count();
    if (seconds < 0)
        return {};
    if (seconds < 60)
        return tr("%1 s", "seconds").arg(seconds);
    //: hours and minutes
    return tr("%1:%2 h")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'));
}

QString RoomWords::length(const QDateTime &from, const QDateTime &to)
{
    return from.isValid() && to.isValid() ? length(std::chrono::seconds(from.secsTo(to))) : QString();
}

QString RoomWords::time(const QDateTime &at, const QDateTime &near)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const QString clock = local.toString(QStringLiteral("HH:mm"));
    if (near.isValid() && local.date() == near.toLocalTime().date())
        return clock;
    //: %1 is a date, %2 a time
    return tr("%1, %2").arg(QLocale().toString(local.date(), QLocale::ShortFormat), clock);
}

QString RoomWords::exactTime(const QDateTime &at)
{
    return at.isValid() ? tr("%1 UTC").arg(at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
                        : QString();
}

QString RoomWords::breakable(const QString &text)
{
    constexpr int longest = 18;
    QString broken;
    int since = 0;
    for (const QChar sign : text) {
        since = sign.isSpace() ? 0 : since + 1;
        if (since > longest && !sign.isLowSurrogate() && !sign.isMark()) {
            broken += QChar(0x200b);
            since = 1;
        }
        broken += sign;
    }
    return broken;
}

std::optional<qint64> RoomWords::order(const QDateTime &at)
{
    return at.isValid() ? std::optional(at.toMSecsSinceEpoch()) : std::nullopt;
}
