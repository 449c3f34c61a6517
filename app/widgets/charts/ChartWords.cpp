// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ChartWords.h"

#include "widgets/charts/BandLayer.h"
#include "widgets/charts/ChartSlices.h"
#include "widgets/charts/TimeTicks.h"

#include <cmath>

QString ChartWords::bucket(int bucket) const
{
    const ChartData &data = m_frame.data();
    if (bucket < 0 || bucket >= m_frame.buckets().count())
        return {};
    if (names)
        return names(bucket);
    return data.times.isEmpty()
               ? data.categories.at(bucket)
               : TimeTicks::bucketName(data.times.at(bucket), data.bucketSeconds, m_frame.look.locale);
}

QString ChartWords::number(double value) const
{
    const QLocale &locale = m_frame.look.locale;
    const QString exact = locale.toString(value, 'f', QLocale::FloatingPointShortest);
    const QString rounded = locale.toString(value, 'f', 4);
    return exact.size() <= rounded.size() ? exact : rounded;
}

QString ChartWords::value(int series, int bucket) const
{
    const double value = m_frame.value(series, bucket);
    if (!std::isfinite(value))
        return BandLayer::noData();
    return values ? values(series, bucket) : number(value);
}

QString ChartWords::seriesName(int series) const
{
    return series >= 0 && series < int(m_frame.data().series.size()) ? m_frame.data().series.at(series).name
                                                                     : QString();
}

bool ChartWords::isProvisional(int bucket) const
{
    return m_frame.data().provisionalFrom >= 0 && bucket >= m_frame.data().provisionalFrom;
}

QString ChartWords::valueAndShare(const ChartSpot &spot) const
{
    const QString words = value(spot.series, spot.bucket);
    if (m_frame.isPie())
        for (const ChartSlices::Slice &slice : ChartSlices::of(m_frame.data(), m_frame.hidden()))
            if (slice.series == spot.series && slice.bucket == spot.bucket)
                return tr("%1, %2 % of what is shown")
                    .arg(words, m_frame.look.locale.toString(slice.share * 100, 'f', 1));
    return words;
}

QString ChartWords::readout(const ChartSpot &spot) const
{
    if (!spot.isValid() || spot.series < 0)
        return {};
    QString words = valueAndShare(spot);
    if (isProvisional(spot.bucket))
        words = tr("%1 (provisional)").arg(words);
    const QString name = seriesName(spot.series);
    const bool nameless = name.isEmpty() || (m_frame.isPie() && !ChartSlices::areSeries(m_frame.data()));
    return nameless ? tr("%1: %2", "bucket, value").arg(bucket(spot.bucket), words)
                    : tr("%1, %2: %3", "bucket, series, value").arg(bucket(spot.bucket), name, words);
}

QString ChartWords::summary() const
{
    const ChartData &data = m_frame.data();
    if (!data.summary.isEmpty())
        return data.summary;
    const int buckets = m_frame.buckets().count();
    if (buckets == 0 || data.series.isEmpty())
        return tr("A chart without data.");
    const int series = int(data.series.size());
    switch (data.kind) {
    case ChartData::Kind::Pie:
        return tr("A pie chart with %n slices.", nullptr,
                  int(ChartSlices::of(data, m_frame.hidden()).size()));
    case ChartData::Kind::Waterfall:
        return tr("A waterfall from %1 to %2.").arg(bucket(0), bucket(buckets - 1));
    case ChartData::Kind::Lines:
        return tr("A line chart with %n series, from %1 to %2.", nullptr, series)
            .arg(bucket(0), bucket(buckets - 1));
    case ChartData::Kind::Bars:
    case ChartData::Kind::StackedBars:
        break;
    }
    return tr("A bar chart with %n series, from %1 to %2.", nullptr, series)
        .arg(bucket(0), bucket(buckets - 1));
}
