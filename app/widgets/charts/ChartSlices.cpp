// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ChartSlices.h"

#include <cmath>

QList<ChartSlices::Slice> ChartSlices::of(const ChartData &data, const QSet<int> &hidden)
{
    QList<Slice> slices;
    double total = 0;
    const auto add = [&](int number, const Slice &slice) {
        if (hidden.contains(number) || !std::isfinite(slice.value) || slice.value <= 0)
            return;
        slices << slice;
        total += slice.value;
    };
    if (areSeries(data)) {
        for (int series = 0; series < int(data.series.size()); ++series)
            add(series,
                {series, 0, data.series.at(series).name, data.series.at(series).values.value(0, qQNaN()), 0});
    } else if (!data.series.isEmpty()) {
        for (int bucket = 0; bucket < int(data.buckets()); ++bucket)
            add(bucket, {0, bucket, data.categories.value(bucket),
                         data.series.first().values.value(bucket, qQNaN()), 0});
    }
    for (Slice &slice : slices)
        slice.share = total > 0 ? slice.value / total : 0;
    return slices;
}
