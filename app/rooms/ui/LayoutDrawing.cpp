// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/LayoutDrawing.h"

#include "rooms/CompositionLayout.h"
#include "rooms/CompositionWords.h"
#include "rooms/ui/LayoutPainter.h"
#include "widgets/Scale.h"

#include <QPainter>

LayoutDrawing::LayoutDrawing(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("compositionDrawing"));
    setAccessibleName(tr("Layout of the composition"));
    // The picture is not mirrored.
    setLayoutDirection(Qt::LeftToRight);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LayoutDrawing::show(const RoomComposition &composition)
{
    m_resolution = CompositionLayout::parse(composition.resolution);
    m_regions = composition.layout;
    QStringList words;
    for (const VideoRegion &region : m_regions)
        words << tr("%1: %2", "a region and what is known of it")
                     .arg(region.name, CompositionWords::region(region));
    setAccessibleDescription(words.join(u'\n'));
    setToolTip(words.join(u'\n'));
    updateGeometry();
    update();
}

QSize LayoutDrawing::sizeHint() const
{
    const int width = Scale::px(this, 260);
    return {width, heightForWidth(width)};
}

int LayoutDrawing::heightForWidth(int width) const
{
    const QSize shape = m_resolution.isEmpty() ? QSize(16, 9) : m_resolution;
    // An upright one is not taller than the panel is wide.
    return std::min(width, width * shape.height() / shape.width());
}

void LayoutDrawing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const LayoutPainter view(m_resolution, m_regions, QRectF(rect()), Theme::of(this), font());
    view.drawPicture(&painter);
    QList<QStringList> cells;
    for (const VideoRegion &region : m_regions) {
        // Who is in them isn't known here; a cell each shows how many there are.
        const bool isOpen = region.videoSources.contains(CompositionLayout::everything);
        cells << (isOpen ? QStringList() : QStringList(region.videoSources.size(), QString()));
    }
    view.drawRegions(&painter, cells);
}
