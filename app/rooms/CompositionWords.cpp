// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/CompositionWords.h"

#include "rooms/CompositionLayout.h"

QString CompositionWords::status(const QString &status)
{
    if (status == u"enqueued")
        return tr("Enqueued");
    if (status == u"processing")
        return tr("Processing");
    if (status == u"completed")
        return tr("Completed");
    return status.isEmpty() ? tr("Not given") : status;
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
    return names.join(QStringLiteral(", "));
}

QString CompositionWords::resolution(const QString &resolution)
{
    const QSize size = CompositionLayout::parse(resolution);
    if (size.isEmpty())
        return resolution;
    return tr("%1 × %2").arg(size.width()).arg(size.height());
}

QString CompositionWords::region(const VideoRegion &region)
{
    const QString sources =
        region.videoSources.contains(CompositionLayout::everything)
            ? tr("all recordings")
            : tr("%n recording(s)", nullptr, static_cast<int>(region.videoSources.size()));
    //: place, size and depth of a region, and what it shows
    return tr("%1, %2, %3 × %4 pixels, depth %5, %6")
        .arg(region.place.x())
        .arg(region.place.y())
        .arg(region.place.width())
        .arg(region.place.height())
        .arg(region.zPos)
        .arg(sources);
}
