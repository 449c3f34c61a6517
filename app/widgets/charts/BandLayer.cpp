// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/BandLayer.h"

#include <QPainter>
#include <cmath>

void BandLayer::rebuild()
{
    update();
    m_holes.clear();
    if (m_frame.isPie() || !m_frame.data().marksHoles)
        return;
    QList<int> series;
    // What is compared with may be shorter, and a share of nothing has no value: the second axis tells of
    // holes only when it is alone.
    for (const int axis : {0, 1})
        if (series.isEmpty())
            series = seriesOf(axis);
    if (series.isEmpty())
        return;
    const int first = m_frame.firstSeen();
    const int last = m_frame.lastSeen();
    // One look a pixel is enough.
    const int stride = qMax(1, int((last - first + 1) / qMax(1.0, m_frame.plot.width())));
    for (int bucket = first; bucket <= last; bucket += stride) {
        const int end = qMin(bucket + stride, last + 1) - 1;
        int missing = 0;
        for (const int one : series)
            missing += m_frame.index(one).of(bucket, end).hole ? 1 : 0;
        if (missing > 0)
            addHole(bucket, end, missing == int(series.size()));
    }
}

QList<int> BandLayer::seriesOf(int axis) const
{
    QList<int> series;
    for (int one = 0; one < int(m_frame.data().series.size()); ++one) {
        const ChartSeries &candidate = m_frame.data().series.at(one);
        if (m_frame.isShown(one) && candidate.role != ChartSeries::Role::Reference && candidate.axis == axis)
            series << one;
    }
    return series;
}

void BandLayer::addHole(int first, int last, bool whole)
{
    if (!m_holes.isEmpty() && m_holes.last().last == first - 1 && m_holes.last().whole == whole)
        m_holes.last().last = last;
    else
        m_holes << Band{first, last, whole};
}

QRectF BandLayer::areaOf(int first, int last) const
{
    const QRectF &plot = m_frame.plot;
    const double left = qMax(plot.left(), m_frame.xOf(m_frame.buckets().start(first)));
    const double right = qMin(plot.right(), m_frame.xOf(m_frame.buckets().end(last)));
    return QRectF(left, plot.top(), qMax(1.0, right - left), plot.height());
}

void BandLayer::draw(QPainter &painter)
{
    if (m_frame.isPie() || m_frame.buckets().count() == 0)
        return;
    for (const double tick : m_frame.scales[0].ticks())
        painter.fillRect(
            QRectF(m_frame.plot.left(), std::round(m_frame.yOf(0, tick)), m_frame.plot.width(), 1),
            m_frame.look.theme.colour(Token::Line));
    painter.setRenderHint(QPainter::Antialiasing);
    paintProvisional(painter);
    for (const Band &hole : m_holes)
        paintHole(painter, hole);
    const ValueScale &scale = m_frame.scales[0];
    if (scale.low() < 0 && scale.high() > 0) {
        const double zero = std::round(m_frame.yOf(0, 0));
        painter.fillRect(QRectF(m_frame.plot.left(), zero, m_frame.plot.width(), 1),
                         m_frame.look.theme.colour(Token::Border));
    }
}

void BandLayer::paintProvisional(QPainter &painter) const
{
    const int provisional = m_frame.data().provisionalFrom;
    const bool byBars = !m_frame.barSeries().isEmpty() && !m_frame.isDense();
    const int first = qMax(provisional, m_frame.firstSeen());
    if (provisional < 0 || byBars || first > m_frame.lastSeen())
        return;
    const QRectF area = areaOf(first, m_frame.lastSeen());
    painter.fillRect(area, m_frame.look.theme.colour(Token::Hover));
    SeriesLook::hatch(painter, area, QPen(m_frame.look.theme.colour(Token::Line), 1), 6);
}

void BandLayer::paintHole(QPainter &painter, const Band &band) const
{
    const Theme &theme = m_frame.look.theme;
    const QRectF area = areaOf(band.first, band.last);
    painter.fillRect(area, theme.colour(Token::Window));
    SeriesLook::hatch(painter, area, QPen(theme.colour(Token::Border), 1), 8);
    const QFont font = m_frame.look.labelFont();
    const QFontMetricsF metrics(font);
    const QString words = band.whole ? noData() : tr("incomplete");
    const double width = metrics.horizontalAdvance(words) + m_frame.look.px(10);
    const double height = metrics.height() + m_frame.look.px(4);
    painter.save();
    painter.setFont(font);
    const bool upright = area.width() < width;
    if (upright) {
        // A narrow band has its word along it.
        painter.translate(area.center().x(), area.top() + m_frame.look.px(6) + width / 2);
        painter.rotate(-90);
    } else {
        painter.translate(area.center().x(), area.top() + m_frame.look.px(6) + height / 2);
    }
    if (upright ? area.width() >= metrics.ascent() && area.height() > width : true) {
        const QRectF label(-width / 2, -height / 2, width, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Token::Window));
        painter.drawRoundedRect(label.adjusted(0, 1, 0, -1), 3, 3);
        painter.setPen(theme.colour(Token::Muted));
        painter.drawText(label, Qt::AlignCenter, words);
    }
    painter.restore();
}
