// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/LineRuns.h"

#include <cmath>

namespace {
/// Collects points into runs.
struct Runs
{
    QList<QList<QPointF>> runs;
    bool broken = true;

    void add(double place, double value)
    {
        if (broken)
            runs << QList<QPointF>();
        runs.last() << QPointF(place, value);
        broken = false;
    }
};

void addEach(Runs &runs, const ChartFrame &frame, int series, int first, int last)
{
    for (int bucket = first; bucket <= last; ++bucket) {
        const double value = frame.value(series, bucket);
        if (std::isfinite(value))
            runs.add(frame.buckets().centre(bucket), value);
        else
            runs.broken = true;
    }
}

void addExtremes(Runs &runs, const ChartFrame &frame, int series, int first, int last)
{
    const MinMaxIndex &index = frame.index(series);
    const MinMaxIndex::Extremes extremes = index.of(first, last);
    // A hole beside values in the same column of pixels has no width to be seen.
    if (extremes.low < 0) {
        runs.broken = runs.broken || extremes.hole;
        return;
    }
    const int one = qMin(extremes.low, extremes.high);
    const int other = qMax(extremes.low, extremes.high);
    runs.add(frame.buckets().centre(one), index.value(one));
    if (other != one)
        runs.add(frame.buckets().centre(other), index.value(other));
}
} // namespace

QList<QList<QPointF>> LineRuns::of(const ChartFrame &frame, int series)
{
    const ChartBuckets &buckets = frame.buckets();
    const int first = buckets.firstCentreFrom(frame.from);
    const int end = buckets.firstCentreFrom(frame.to);
    const int columns = qMax(1, int(std::ceil(frame.plot.width())));
    Runs runs;
    if (first > 0)
        addEach(runs, frame, series, first - 1, first - 1);
    if (end - first <= columns * 2) {
        addEach(runs, frame, series, first, end - 1);
    } else {
        int begin = first;
        for (int column = 1; column <= columns && begin < end; ++column) {
            const double edge = frame.from + (frame.to - frame.from) * column / columns;
            const int next = column == columns ? end : qMin(end, buckets.firstCentreFrom(edge));
            if (next > begin)
                addExtremes(runs, frame, series, begin, next - 1);
            begin = qMax(begin, next);
        }
    }
    if (end < buckets.count())
        addEach(runs, frame, series, end, end);
    return runs.runs;
}
