// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/BarLayer.h"

#include "widgets/charts/StepWords.h"

#include <QGuiApplication>
#include <QPainter>
#include <cmath>

void BarLayer::rebuild()
{
    m_bars.clear();
    update();
    const QList<int> series = m_frame.barSeries();
    m_dense = m_frame.isDense();
    if (m_frame.isPie() || series.isEmpty() || m_frame.buckets().count() == 0)
        return;
    if (m_dense && !m_frame.isWaterfall()) {
        addColumns(series);
        return;
    }
    const bool many = m_frame.data().kind == ChartData::Kind::Bars && series.size() > 1;
    for (int bucket = m_frame.firstSeen(); bucket <= m_frame.lastSeen(); ++bucket) {
        const double left = m_frame.xOf(m_frame.buckets().start(bucket));
        const double pitch = m_frame.xOf(m_frame.buckets().end(bucket)) - left;
        const double width =
            qMax(1.0, qMin(pitch * (many ? 0.84 : 0.68), m_frame.look.px(72) * (many ? 2 : 1)));
        addBucket(series, bucket, left + (pitch - width) / 2, width);
    }
}

void BarLayer::addBucket(const QList<int> &series, int bucket, double left, double width)
{
    if (m_frame.isWaterfall()) {
        const auto [from, to] = m_frame.waterfallSpan(bucket);
        if (std::isfinite(m_frame.value(0, bucket)))
            add(left, width, from, to, 0, bucket);
        return;
    }
    if (m_frame.data().kind == ChartData::Kind::StackedBars) {
        addStack(series, bucket, left, width, true, true);
        return;
    }
    const double each = width / double(series.size());
    for (int number = 0; number < int(series.size()); ++number) {
        const double value = m_frame.value(series.at(number), bucket);
        const double gap = series.size() > 1 && each > 4 ? 1 : 0;
        if (std::isfinite(value))
            add(left + each * number, each - gap, 0, value, series.at(number), bucket);
    }
}

void BarLayer::addStack(const QList<int> &series, int bucket, double left, double width, bool above,
                        bool below)
{
    double top = 0;
    double bottom = 0;
    for (const int one : series) {
        const double value = m_frame.value(one, bucket);
        if (!std::isfinite(value) || value == 0)
            continue;
        double &edge = value > 0 ? top : bottom;
        if (value > 0 ? above : below)
            add(left, width, edge, edge + value, one, bucket);
        edge += value;
    }
}

void BarLayer::addColumns(const QList<int> &series)
{
    const bool stacked = m_frame.data().kind == ChartData::Kind::StackedBars;
    const MinMaxIndex &tall = stacked ? m_frame.sumsAbove() : m_frame.index(series.first());
    const MinMaxIndex &deep = stacked ? m_frame.sumsBelow() : tall;
    const ChartBuckets &buckets = m_frame.buckets();
    const int columns = int(m_frame.plot.width());
    for (int column = 0; column < columns; ++column) {
        const double left = m_frame.plot.left() + column;
        const int end = buckets.firstFrom(m_frame.placeOf(left + 1));
        int first = buckets.firstFrom(m_frame.placeOf(left));
        // Where a bucket is wider than a pixel it began further left; within a gap there is none.
        if (first >= end)
            first = end - 1;
        if (first < 0 || buckets.end(first) <= m_frame.placeOf(left))
            continue;
        const int high = tall.of(first, qMax(first, end - 1)).high;
        const int low = deep.of(first, qMax(first, end - 1)).low;
        if (stacked && high >= 0)
            addStack(series, high, left, 1, true, high == low);
        if (stacked && low >= 0 && low != high)
            addStack(series, low, left, 1, false, true);
        if (!stacked && high >= 0) {
            add(left, 1, 0, tall.value(high), series.first(), high);
            if (tall.value(low) < 0 && low != high)
                add(left, 1, 0, tall.value(low), series.first(), low);
        }
    }
}

void BarLayer::add(double left, double width, double from, double to, int series, int bucket)
{
    const double upper = m_frame.yOf(0, qMax(from, to));
    const double lower = m_frame.yOf(0, qMin(from, to));
    QRectF rect(left, upper, width, lower - upper);
    const QRectF &plot = m_frame.plot;
    rect = rect.intersected(QRectF(plot.left(), plot.top(), plot.width(), plot.height()));
    // A line of the ground between the parts of a stack; nothing but a hole is without height.
    if (!m_dense && m_frame.data().kind == ChartData::Kind::StackedBars && rect.height() > 4)
        rect.setTop(rect.top() + 1);
    if (rect.width() <= 0)
        return;
    if (to != from && rect.height() < 1)
        rect.setTop(rect.bottom() - 1);
    m_bars.push_back({rect, series, bucket});
}

SeriesLook BarLayer::stepLook(int bucket) const
{
    SeriesLook look = m_frame.looks.first();
    if (bucket > 0 && bucket < m_frame.buckets().count() - 1)
        look.colour = m_frame.look.theme.series(m_frame.value(0, bucket) < 0 ? 1 : 2);
    return look;
}

void BarLayer::draw(QPainter &painter)
{
    if (m_dense && !m_frame.isWaterfall()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        for (const Bar &bar : m_bars)
            painter.fillRect(bar.rect, m_frame.looks.at(bar.series).colour);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const int provisional = m_frame.data().provisionalFrom;
    for (const Bar &bar : m_bars) {
        const bool faded = provisional >= 0 && bar.bucket >= provisional;
        const SeriesLook look = m_frame.isWaterfall() ? stepLook(bar.bucket) : m_frame.looks.at(bar.series);
        look.fill(painter, bar.rect, bar.rect.width() >= 5 ? 1.5 : 0, faded);
    }
    if (m_frame.isWaterfall())
        paintSteps(painter);
}

void BarLayer::paintSteps(QPainter &painter) const
{
    const QFont font = m_frame.look.labelFont();
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const int last = m_frame.buckets().count() - 1;
    const double pitch = m_frame.pixelsPerBucket();
    for (const Bar &bar : m_bars) {
        const auto [from, to] = m_frame.waterfallSpan(bar.bucket);
        const double level = m_frame.yOf(0, to);
        painter.setPen(QPen(m_frame.look.theme.colour(Token::Border), 1));
        if (bar.bucket < last)
            painter.drawLine(QPointF(bar.rect.right(), level),
                             QPointF(bar.rect.right() + pitch - bar.rect.width(), level));
        const bool isTotal = bar.bucket == 0 || bar.bucket == last;
        if (isTotal && m_frame.isCut())
            paintCut(painter, bar.rect);
        const QString exact = m_frame.valueText ? m_frame.valueText(0, bar.bucket) : QString();
        QString words = isTotal ? exact : StepWords::of(m_frame.value(0, bar.bucket), exact);
        // Without this a sign stands behind its number in a right-to-left window.
        if (QGuiApplication::isRightToLeft() && !words.isRightToLeft())
            words = QChar(0x2066) + words + QChar(0x2069);
        const QRectF area(bar.rect.center().x() - pitch / 2, bar.rect.top() - metrics.height() - 2, pitch,
                          metrics.height());
        painter.setPen(m_frame.look.theme.colour(isTotal ? Token::Text : Token::Muted));
        painter.drawText(area, Qt::AlignCenter, metrics.elidedText(words, Qt::ElideRight, pitch - 4));
    }
}

void BarLayer::paintCut(QPainter &painter, const QRectF &rect) const
{
    // A torn line across says that the bar goes further down than is drawn.
    const double tooth = 5;
    QPolygonF line;
    const double y = rect.bottom() - m_frame.look.px(12);
    for (double x = rect.left() - 3; x <= rect.right() + 3; x += tooth)
        line << QPointF(x, y + (line.size() % 2 == 0 ? 3 : -3));
    painter.setPen(QPen(m_frame.look.theme.colour(Token::Panel), 3));
    painter.drawPolyline(line);
}

ChartSpot BarLayer::spotAt(const QPointF &point) const
{
    for (const Bar &bar : m_bars) {
        // A bar of a pixel's height can be hit too.
        const double more = qMax(0.0, 6 - bar.rect.height()) / 2;
        if (bar.rect.adjusted(-0.5, -more, 0.5, more).contains(point))
            return {bar.series, bar.bucket, true};
    }
    return {};
}

QRectF BarLayer::rectOf(const ChartSpot &spot) const
{
    for (const Bar &bar : m_bars)
        if (bar.series == spot.series && bar.bucket == spot.bucket)
            return bar.rect;
    return {};
}
