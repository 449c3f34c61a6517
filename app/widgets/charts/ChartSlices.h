// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/charts/ChartData.h"

#include <QSet>

/// The slices of a pie: the buckets of its first series or, where there is one bucket alone, the series.
class ChartSlices
{
public:
    struct Slice
    {
        int series = 0;
        int bucket = 0;
        QString name;
        double value = 0;
        double share = 0; ///< of what is shown
    };

    /// Holes and what is not above zero have no slice. `hidden` are numbers of slices.
    static QList<Slice> of(const ChartData &data, const QSet<int> &hidden);
    static bool areSeries(const ChartData &data) { return data.buckets() == 1 && data.series.size() > 1; }
};
