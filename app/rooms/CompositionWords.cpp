// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/CompositionWords.h"

#include "rooms/CompositionLayout.h"

#include <QLocale>

QString CompositionWords::length(const std::optional<int> &seconds)
{
    if (!seconds || *seconds < 0)
        return QStringLiteral("–");
    const auto two = [](int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const int minutes = *seconds / 60;
    if (minutes < 60)
        return QStringLiteral("%1:%2").arg(minutes).arg(two(*seconds % 60));
    return QStringLiteral("%1:%2:%3").arg(minutes / 60).arg(two(minutes % 60), two(*seconds % 60));
}

QString CompositionWords::size(const std::optional<Decimal> &megabytes)
{
    return megabytes ? tr("%1 MB").arg(megabytes->display()) : QStringLiteral("–");
}

QString CompositionWords::time(const QDateTime &utc, const QDateTime &now)
{
    if (!utc.isValid())
        return QStringLiteral("–");
    const QDateTime local = utc.toLocalTime();
    const QString clock = QLocale().toString(local.time(), QLocale::ShortFormat);
    if (local.date() == now.toLocalTime().date())
        return clock;
    //: a day and a time
    return tr("%1, %2").arg(QLocale().toString(local.date(), QLocale::ShortFormat), clock);
}

QString CompositionWords::exactTime(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    return tr("%1 UTC").arg(utc.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
}

QString CompositionWords::status(const QString &status)
{
    if (status == u"enqueued")
        return tr("enqueued");
    if (status == u"processing")
        return tr("processing");
    if (status == u"completed")
        return tr("completed");
    return status.isEmpty() ? tr("not given") : status;
}

bool CompositionWords::isUnfinished(const QString &status)
{
    return status == u"enqueued" || status == u"processing";
}

QString CompositionWords::regions(const QList<VideoRegion> &layout)
{
    QStringList names;
    for (const VideoRegion &region : layout)
        names << region.name;
    return names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", "));
}

QString CompositionWords::resolution(const QString &resolution)
{
    const QSize size = CompositionLayout::parse(resolution);
    if (size.isEmpty())
        return resolution.isEmpty() ? QStringLiteral("–") : resolution;
    return tr("%1 × %2").arg(size.width()).arg(size.height());
}
