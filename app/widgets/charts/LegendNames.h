// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/ChartFrame.h"
#include "widgets/charts/LegendEntry.h"

/// What a legend lists, the same under a chart and in its picture.
class LegendNames
{
    Q_DECLARE_TR_FUNCTIONS(LegendNames)
public:
    struct Name
    {
        QString text;
        SeriesLook look;
        LegendEntry::Swatch swatch = LegendEntry::Swatch::Fill;
        int toggles = -1; ///< a series, or a slice of a pie; -1: it only explains
    };

    static QList<Name> of(const ChartFrame &frame);

private:
    static void addSteps(QList<Name> &names, const Theme &theme);
};
