// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/LegendNames.h"

#include "widgets/charts/ChartSlices.h"

void LegendNames::addSteps(QList<Name> &names, const Theme &theme)
{
    SeriesLook look{theme.series(2), theme.colour(Token::Panel), 0, false};
    names << Name{tr("▲ more"), look, LegendEntry::Swatch::Fill, -1};
    look.colour = theme.series(1);
    names << Name{tr("▼ less"), look, LegendEntry::Swatch::Fill, -1};
}

QList<LegendNames::Name> LegendNames::of(const ChartFrame &frame)
{
    QList<Name> names;
    const ChartData &data = frame.data();
    if (frame.buckets().count() == 0)
        return names;
    if (frame.isWaterfall()) {
        addSteps(names, frame.look.theme);
    } else if (frame.isPie() && !ChartSlices::areSeries(data)) {
        for (int slice = 0; slice < int(data.categories.size()); ++slice)
            names << Name{data.categories.at(slice), frame.looks.at(slice), LegendEntry::Swatch::Fill, slice};
    } else {
        for (int series = 0; series < int(data.series.size()); ++series)
            names << Name{data.series.at(series).name, frame.looks.at(series),
                          SeriesLook::isLine(data, series) ? LegendEntry::Swatch::Line
                                                           : LegendEntry::Swatch::Fill,
                          series};
    }
    if (data.provisionalFrom >= 0 && data.provisionalFrom < frame.buckets().count() && !frame.isPie())
        names << Name{
            tr("provisional"),
            {frame.look.theme.colour(Token::Muted), frame.look.theme.colour(Token::Panel), 0, false},
            LegendEntry::Swatch::Provisional,
            -1};
    if (frame.hasHoles())
        names << Name{
            tr("no data"),
            {frame.look.theme.colour(Token::Muted), frame.look.theme.colour(Token::Panel), 0, false},
            LegendEntry::Swatch::Hole,
            -1};
    return names;
}
