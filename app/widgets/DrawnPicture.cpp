// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DrawnPicture.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <algorithm>

namespace {
constexpr double longestSide = 16'000;
constexpr int dotsPerMetre = 3'780; // 96 an inch
} // namespace

QImage DrawnPicture::image(double wanted) const
{
    const double scale = std::min(wanted, longestSide / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    draw(painter, QRectF(QPointF(), size));
    painter.end();
    image.setDotsPerMeterX(static_cast<int>(dotsPerMetre * scale));
    image.setDotsPerMeterY(static_cast<int>(dotsPerMetre * scale));
    return image;
}

QByteArray DrawnPicture::svg(const QString &title, const QString &description) const
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
    QPainter painter(&generator);
    draw(painter, QRectF(QPointF(), size));
    painter.end();
    // Not by the generator: Qt 6.4 writes an ampersand of a title as it is, and no program reads the file.
    QString words = QStringLiteral("<title>%1</title>\n").arg(title.toHtmlEscaped());
    if (!description.isEmpty())
        words += QStringLiteral("<desc>%1</desc>\n").arg(description.toHtmlEscaped());
    bytes.insert(bytes.indexOf("<defs>"), words.toUtf8());
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
