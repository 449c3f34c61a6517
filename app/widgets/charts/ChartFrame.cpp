// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ChartFrame.h"

#include <cmath>

namespace {
// A bar narrower than this cannot be told from its neighbour.
constexpr double narrowestBar = 2.5;
constexpr int mostBars = 400;
} // namespace

void ChartFrame::setData(const ChartData &data)
{
    m_data = data;
    m_buckets = ChartBuckets(data);
    m_indexes.clear();
    for (const ChartSeries &series : m_data.series)
        m_indexes << MinMaxIndex(series.values, m_buckets.count());
    sum();
}

void ChartFrame::setHidden(const QSet<int> &hidden)
{
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    sum();
}

void ChartFrame::sum()
{
    m_above = {};
    m_below = {};
    m_levels.clear();
    const int count = m_buckets.count();
    if (isWaterfall() && !m_data.series.isEmpty()) {
        double level = 0;
        for (int bucket = 0; bucket < count; ++bucket) {
            m_levels << level;
            const double step = value(0, bucket);
            if (bucket == 0)
                level = std::isfinite(step) ? step : 0;
            else if (std::isfinite(step))
                level += step;
        }
    }
    if (m_data.kind != ChartData::Kind::StackedBars)
        return;
    QVector<double> above(count, 0.0);
    QVector<double> below(count, 0.0);
    for (int series = 0; series < int(m_data.series.size()); ++series) {
        if (!isShown(series) || SeriesLook::isLine(m_data, series))
            continue;
        const QVector<double> &values = m_data.series.at(series).values;
        for (int bucket = 0; bucket < int(qMin(values.size(), qsizetype(count))); ++bucket) {
            const double one = values.at(bucket);
            if (std::isfinite(one))
                (one >= 0 ? above : below)[bucket] += one;
        }
    }
    m_above = MinMaxIndex(above, count);
    m_below = MinMaxIndex(below, count);
}

double ChartFrame::value(int series, int bucket) const
{
    if (series < 0 || series >= int(m_data.series.size()))
        return qQNaN();
    return m_data.series.at(series).values.value(bucket, qQNaN());
}

QList<int> ChartFrame::barSeries() const
{
    QList<int> bars;
    for (int series = 0; series < int(m_data.series.size()); ++series)
        if (isShown(series) && !SeriesLook::isLine(m_data, series))
            bars << series;
    if (isWaterfall())
        return bars.mid(0, 1);
    return m_data.kind == ChartData::Kind::Bars && bars.size() > 1 && isDense() ? QList<int>() : bars;
}

QList<int> ChartFrame::lineSeries() const
{
    QList<int> lines;
    if (isPie() || isWaterfall())
        return lines;
    const QList<int> bars = barSeries();
    for (int series = 0; series < int(m_data.series.size()); ++series)
        if (isShown(series) && !bars.contains(series))
            lines << series;
    return lines;
}

bool ChartFrame::hasHoles() const
{
    if (isPie() || isWaterfall() || !m_data.marksHoles)
        return false;
    for (int series = 0; series < int(m_data.series.size()); ++series)
        if (m_data.series.at(series).role != ChartSeries::Role::Reference &&
            m_indexes.at(series).of(0, m_buckets.count() - 1).hole)
            return true;
    return false;
}

std::pair<double, double> ChartFrame::waterfallSpan(int bucket) const
{
    const double step = value(0, bucket);
    if (!std::isfinite(step))
        return {0, 0};
    // The first and the last are totals that stand on the ground.
    if (bucket == 0 || bucket == m_buckets.count() - 1)
        return {0, step};
    return {m_levels.at(bucket), m_levels.at(bucket) + step};
}

double ChartFrame::yOf(int axis, double value) const
{
    const ValueScale &scale = scales[size_t(axis == 1 ? 1 : 0)];
    return plot.bottom() - (value - scale.low()) / (scale.high() - scale.low()) * plot.height();
}

int ChartFrame::firstSeen() const
{
    int first = m_buckets.firstFrom(from);
    while (first > 0 && m_buckets.end(first - 1) > from)
        --first;
    return first;
}

int ChartFrame::lastSeen() const
{
    return m_buckets.firstFrom(to) - 1;
}

double ChartFrame::pixelsPerBucket() const
{
    return m_buckets.step() / (to - from) * plot.width();
}

bool ChartFrame::isDense() const
{
    return pixelsPerBucket() < narrowestBar || lastSeen() - firstSeen() >= mostBars;
}

std::pair<double, double> ChartFrame::extent(int axis, bool *whole) const
{
    double low = qInf();
    double high = -qInf();
    const int first = firstSeen();
    const int last = lastSeen();
    const auto take = [&](const MinMaxIndex &index) {
        const MinMaxIndex::Extremes extremes = index.of(first, last);
        if (extremes.low < 0)
            return;
        low = qMin(low, index.value(extremes.low));
        high = qMax(high, index.value(extremes.high));
        *whole = *whole && index.isWhole();
    };
    const QList<int> bars = barSeries();
    if (isWaterfall() && axis == 0 && !bars.isEmpty()) {
        *whole = m_indexes.at(bars.first()).isWhole();
        return waterfallExtent();
    }
    for (int series = 0; series < int(m_data.series.size()); ++series) {
        const bool stacked = m_data.kind == ChartData::Kind::StackedBars && bars.contains(series);
        const int itsAxis = bars.contains(series) ? 0 : (m_data.series.at(series).axis == 1 ? 1 : 0);
        if (isShown(series) && !stacked && itsAxis == axis && !isWaterfall())
            take(m_indexes.at(series));
    }
    if (m_data.kind == ChartData::Kind::StackedBars && axis == 0 && !bars.isEmpty()) {
        take(m_above);
        take(m_below);
    }
    return {low, high};
}

std::pair<double, double> ChartFrame::waterfallExtent() const
{
    double lowest = qInf();
    double highest = -qInf();
    for (int bucket = 0; bucket < m_buckets.count(); ++bucket) {
        if (!std::isfinite(value(0, bucket)))
            continue;
        const bool isTotal = bucket == 0 || bucket == m_buckets.count() - 1;
        const auto [begin, end] = waterfallSpan(bucket);
        lowest = std::min({lowest, isTotal ? end : begin, end});
        highest = std::max({highest, begin, end});
    }
    // Between totals that are much larger than what lies between them, the steps are what is to be seen.
    const bool cut = lowest > 0 && highest - lowest < highest * 0.3 && highest > lowest;
    return {cut ? lowest - (highest - lowest) * 0.6 : std::min(0.0, lowest), highest};
}

void ChartFrame::fitScales()
{
    bool whole = true;
    bool otherWhole = true;
    auto [low, high] = extent(0, &whole);
    auto [otherLow, otherHigh] = extent(1, &otherWhole);
    const bool other = otherLow <= otherHigh;
    if (low > high)
        low = high = 0;
    // Bars stand on zero; lines that move little far above it would be flat if they did too.
    const bool cut = isWaterfall() && low > 0;
    const bool fromZero = !cut && (other || m_data.kind != ChartData::Kind::Lines || low < 0.7 * high);
    if (fromZero) {
        low = qMin(0.0, low);
        high = qMax(0.0, high);
    }
    if (m_data.kind == ChartData::Kind::Lines)
        // A dot on the uppermost line would be cut.
        high += (high - low) * 0.03;
    if (other)
        otherHigh += (otherHigh - qMin(0.0, otherLow)) * 0.03;
    if (other && otherLow < 0 && low >= 0)
        low = -0.25 * high;
    const double lineHeight = QFontMetricsF(look.labelFont()).height();
    const int steps = qBound(2, int(plot.height() / (lineHeight * 3.2)), 8);
    scales[0] = ValueScale::covering(low, high, steps, whole);
    scales[1] = ValueScale::alignedWith(scales[0], qMin(0.0, otherLow), qMax(0.0, otherHigh), otherWhole);
}
