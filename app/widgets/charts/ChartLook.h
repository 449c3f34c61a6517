// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QFontMetricsF>
#include <QLocale>

/// What a chart takes over from where it is shown: a window with its palette and font, or a picture.
struct ChartLook
{
    Theme theme{Theme::Kind::Light};
    QFont font;
    QLocale locale;

    QFont labelFont() const { return Scale::smaller(font); }
    double px(double designPixels) const { return Scale::px(QFontMetrics(font), designPixels); }
    bool operator==(const ChartLook &other) const
    {
        return theme.kind() == other.theme.kind() && font == other.font && locale == other.locale;
    }
};
