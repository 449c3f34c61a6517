// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Scale.h"

#include "widgets/FontFollower.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QWidget>

namespace {
// Of the 13-px font that the design was drawn with.
constexpr double designSize = 13.0;

QFont resized(const QFont &base, double factor, QFont::Weight weight)
{
    QFont font(base);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qMax(1, qRound(base.pixelSize() * factor)));
    if (weight != QFont::Normal)
        font.setWeight(weight);
    return font;
}
} // namespace

int Scale::px(const QFontMetrics &metrics, double designPixels)
{
    // Metrics don't tell the size of their font, and line heights differ by a third between families; but an
    // em space is as wide as the font is large.
    const QFontMetricsF exact(metrics);
    double size = exact.horizontalAdvance(QChar(0x2003));
    if (size < exact.height() / 2 || size > exact.height() * 1.2)
        size = exact.height() / 1.2;
    const double scale = size / designSize;
    return qRound(designPixels * scale);
}

int Scale::px(const QWidget *widget, double designPixels)
{
    return px(widget->fontMetrics(), designPixels);
}

QFont Scale::small(const QFont &base)
{
    return resized(base, 12.0 / 13.0, QFont::Normal);
}

QFont Scale::smaller(const QFont &base)
{
    return resized(base, 11.0 / 13.0, QFont::Normal);
}

QFont Scale::strong(const QFont &base)
{
    return resized(base, 1.0, QFont::DemiBold);
}

QFont Scale::heading(const QFont &base)
{
    return resized(base, 15.0 / 13.0, QFont::DemiBold);
}

QFont Scale::figure(const QFont &base)
{
    return resized(base, 19.0 / 13.0, QFont::DemiBold);
}

QFont Scale::plain(const QFont &base)
{
    return base;
}

QFont Scale::code(const QFont &base)
{
    QFont font = small(base);
    font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

void Scale::follow(QWidget *widget, QFont (*step)(const QFont &))
{
    FontFollower::install(widget, step);
}
