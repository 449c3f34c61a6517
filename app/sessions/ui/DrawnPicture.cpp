// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/DrawnPicture.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <algorithm>

namespace {
constexpr double finest = 2;
constexpr double longestSide = 16'000;
constexpr int dotsPerMetre = 3'780; // 96 an inch
} // namespace

QImage DrawnPicture::image() const
{
    const double scale = std::min(finest, longestSide / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize().expandedTo(QSize(1, 1)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    draw(painter, QRectF(QPointF(), size));
    painter.end();
    image.setDotsPerMeterX(static_cast<int>(dotsPerMetre * scale));
    image.setDotsPerMeterY(static_cast<int>(dotsPerMetre * scale));
    return image;
}

QByteArray DrawnPicture::svg(const QString &title) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // The dots of CSS: at any other number of them an inch the size in the file is not the one asked for.
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRect(QPoint(), size.toSize()));
    generator.setTitle(title);
    QPainter painter(&generator);
    draw(painter, QRectF(QPointF(), size));
    painter.end();
    return bytes;
}

QByteArray DrawnPicture::pdf(const QString &title) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(300);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
    writer.setTitle(title);
    const double scale = writer.width() / size.width();
    QPainter painter(&writer);
    painter.scale(scale, scale);
    draw(painter, QRectF(0, 0, size.width(), writer.height() / scale));
    painter.end();
    return bytes;
}
