// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/SeriesLook.h"

#include "widgets/charts/ChartSlices.h"

#include <QMap>
#include <QPainter>
#include <QPainterPath>

namespace {
constexpr int colours = 6;
constexpr int grey = 5; ///< the last of the theme's

SeriesLook numbered(int number, bool keepsGrey, const Theme &theme)
{
    const int usable = keepsGrey ? colours - 1 : colours;
    return {theme.series(number % usable), theme.colour(Token::Panel), number / usable % 4, false};
}

QColor faint(QColor colour, const QColor &ground)
{
    // Mixed, not transparent: grid lines don't shine through, and a PDF needs no transparency.
    const auto mixed = [](int part, int behind) { return (part * 2 + behind * 3) / 5; };
    return QColor(mixed(colour.red(), ground.red()), mixed(colour.green(), ground.green()),
                  mixed(colour.blue(), ground.blue()));
}
} // namespace

bool SeriesLook::isLine(const ChartData &data, int series)
{
    const ChartSeries &one = data.series.at(series);
    switch (data.kind) {
    case ChartData::Kind::Lines:
        return true;
    case ChartData::Kind::Bars:
    case ChartData::Kind::StackedBars:
        return one.axis == 1 || one.role == ChartSeries::Role::Reference;
    case ChartData::Kind::Pie:
    case ChartData::Kind::Waterfall:
        break;
    }
    return false;
}

QList<SeriesLook> SeriesLook::of(const ChartData &data, const Theme &theme)
{
    QList<SeriesLook> looks;
    if (data.kind == ChartData::Kind::Pie && !ChartSlices::areSeries(data)) {
        for (int slice = 0; slice < int(data.buckets()); ++slice)
            looks << numbered(slice, false, theme);
        return looks;
    }
    const bool hasRest = std::any_of(data.series.begin(), data.series.end(), [](const ChartSeries &series) {
        return series.role == ChartSeries::Role::Rest;
    });
    int number = 0;
    int references = 0;
    QMap<int, int> taken; // how often a colour that was asked for
    for (const ChartSeries &series : data.series) {
        if (series.colour >= 0)
            looks << SeriesLook{theme.series(series.colour), theme.colour(Token::Panel),
                                taken[series.colour % colours]++ % 4, false};
        else if (series.role == ChartSeries::Role::Reference)
            looks << SeriesLook{theme.colour(Token::Muted), theme.colour(Token::Panel), references++ % 4,
                                true};
        else if (series.role == ChartSeries::Role::Rest)
            looks << SeriesLook{theme.series(grey), theme.colour(Token::Panel), 0, false};
        else
            looks << numbered(number++, hasRest, theme);
    }
    return looks;
}

QPen SeriesLook::pen(double width) const
{
    QPen pen(colour, reference ? qMax(1.0, width * 0.6) : width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    static const QVector<QVector<qreal>> dashes{{}, {7, 3}, {2, 3}, {7, 3, 2, 3}};
    static const QVector<QVector<qreal>> references{{4, 3}, {2, 3}, {8, 3}, {8, 3, 2, 3}};
    const QVector<qreal> &dash = (reference ? references : dashes).at(pattern);
    if (!dash.isEmpty()) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern(dash);
    }
    return pen;
}

void SeriesLook::hatch(QPainter &painter, const QRectF &rect, const QPen &pen, double spacing, bool rising)
{
    if (rect.width() <= 0 || rect.height() <= 0)
        return;
    QVector<QLineF> lines;
    const double width = rect.width();
    const double height = rect.height();
    // Anchored to the page, so that the hatching of neighbours joins.
    const double anchor = std::fmod(rect.left() + (rising ? rect.bottom() : -rect.top()), spacing);
    for (double offset = spacing - anchor; offset < width + height; offset += spacing) {
        // Offset runs along the lower (or upper) edge and then up (or down) the far side.
        const double x1 = qMin(offset, width);
        const double y1 = qMax(0.0, offset - width);
        const double x2 = qMax(0.0, offset - height);
        const double y2 = qMin(offset, height);
        const auto at = [&](double x, double y) {
            return QPointF(rect.left() + x, rising ? rect.top() + y : rect.bottom() - y);
        };
        lines << QLineF(at(x1, y1), at(x2, y2));
    }
    painter.setPen(pen);
    painter.drawLines(lines);
}

void SeriesLook::fill(QPainter &painter, const QRectF &rect, double radius, bool faded) const
{
    if (radius > 0 && rect.height() > radius && rect.width() > radius * 2) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(faded ? faint(colour, over) : colour);
        painter.drawRoundedRect(rect, radius, radius);
    } else {
        painter.fillRect(rect, faded ? faint(colour, over) : colour);
    }
    if (faded)
        hatch(painter, rect, QPen(colour, 1), 5);
    if (pattern & 1)
        hatch(painter, rect, QPen(over, 1.2), 6, false);
    if (pattern & 2)
        hatch(painter, rect, QPen(over, 1.2), 6, true);
}

void SeriesLook::drawSwatch(QPainter &painter, const QRectF &rect, bool asLine) const
{
    if (!asLine) {
        fill(painter, rect, rect.width() / 6, false);
        return;
    }
    painter.setPen(pen(rect.width() / 6));
    painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
}
