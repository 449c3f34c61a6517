// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/BatchChart.h"

#include "sessions/SessionWords.h"

#include <QGuiApplication>
#include <algorithm>

namespace {
/// Digits that the edges of all bins need.
int decimalsOf(const BatchFigures &figures)
{
    int decimals = 2;
    for (const BatchFigures::Bin &bin : figures.bins)
        decimals = std::max({decimals, bin.from.scale(), bin.to.scale()});
    return decimals;
}

QString edges(const BatchFigures &figures, int bin)
{
    const int decimals = decimalsOf(figures);
    const BatchFigures::Bin &each = figures.bins[bin];
    const QString from = SessionWords::amount(each.from, decimals);
    if (each.from == each.to)
        return from;
    const QString range =
        BatchChart::tr("%1 – %2", "two amounts").arg(from, SessionWords::amount(each.to, decimals));
    // Isolated, or a right-to-left window turns its two ends round.
    return QGuiApplication::isRightToLeft() ? QChar(0x2066) + range + QChar(0x2069) : range;
}
} // namespace

QString BatchChart::rangeWords(const BatchFigures &figures, int bin)
{
    if (bin < 0 || bin >= figures.bins.size())
        return {};
    const QString range = edges(figures, bin);
    return figures.currency.isEmpty() ? range
                                      : tr("%1 %2", "amounts, a currency").arg(range, figures.currency);
}

ChartData BatchChart::of(const BatchFigures &figures)
{
    ChartData chart;
    chart.kind = ChartData::Kind::Bars;
    chart.title = figures.currency.isEmpty() ? tr("Sessions by their cost")
                                             : tr("Sessions by their cost, %1").arg(figures.currency);
    chart.axisTitles = {tr("sessions", "how many")};
    if (figures.bins.isEmpty())
        return chart;
    ChartSeries series;
    series.name = tr("Sessions");
    int fullest = 0;
    for (int bin = 0; bin < figures.bins.size(); ++bin) {
        chart.categories << edges(figures, bin);
        series.values << figures.bins[bin].sessions;
        if (figures.bins[bin].sessions > figures.bins[fullest].sessions)
            fullest = bin;
    }
    chart.series << series;
    chart.summary = tr("Of %n sessions, %1 cost %2; the median is %3.", "", figures.sessions)
                        .arg(QLocale().toString(figures.bins[fullest].sessions), rangeWords(figures, fullest),
                             SessionWords::money(figures.median, figures.currency, decimalsOf(figures)));
    return chart;
}
