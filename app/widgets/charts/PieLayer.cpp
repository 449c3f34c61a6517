// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/PieLayer.h"

#include <QChart>
#include <QPainter>
#include <QPainterPath>
#include <QPieSeries>
#include <cmath>
#include <numbers>

namespace {
constexpr double smallestLabelled = 0.02;
constexpr double hole = 0.58;
constexpr double explosion = 0.05;
constexpr double part = 0.86; ///< of the smaller side, so that a marked slice has room to move out

} // namespace

PieLayer::PieLayer(const ChartFrame &frame, QChart *chart)
    : ChartLayer(frame, Place::Marks, chart), m_chart(chart)
{
}

int PieLayer::lookOf(const ChartSlices::Slice &slice) const
{
    return ChartSlices::areSeries(m_frame.data()) ? slice.series : slice.bucket;
}

void PieLayer::rebuild()
{
    update();
    m_labels.clear();
    m_slices.clear();
    if (m_frame.isPie())
        m_slices = ChartSlices::of(m_frame.data(), m_frame.hidden());
    fillPie();
    if (!m_slices.isEmpty())
        placeLabels();
}

void PieLayer::fillPie()
{
    if (!m_frame.isPie()) {
        if (m_pie)
            m_pie->setVisible(false);
        return;
    }
    if (!m_pie) {
        m_pie = new QPieSeries;
        m_chart->addSeries(m_pie);
    }
    m_pie->clear();
    m_pie->setVisible(true);
    m_pie->setPieSize(part);
    m_pie->setHoleSize(part * hole);
    for (const ChartSlices::Slice &slice : std::as_const(m_slices)) {
        auto *one = new QPieSlice(slice.name, slice.value);
        const SeriesLook &look = m_frame.looks.at(lookOf(slice));
        one->setBrush(look.colour);
        one->setPen(QPen(look.over, 2));
        one->setLabelVisible(false);
        one->setExplodeDistanceFactor(explosion);
        one->setExploded(m_marked.isSame({slice.series, slice.bucket}));
        m_pie->append(one);
    }
}

double PieLayer::radius() const
{
    return qMin(m_frame.plot.width(), m_frame.plot.height()) / 2 * part;
}

void PieLayer::placeLabels()
{
    QList<Wanted> left;
    QList<Wanted> right;
    double turned = 0;
    for (const ChartSlices::Slice &slice : std::as_const(m_slices)) {
        const double angle = (turned + slice.share / 2) * 2 * std::numbers::pi;
        turned += slice.share;
        if (slice.share < smallestLabelled)
            continue;
        const QPointF way(std::sin(angle), -std::cos(angle));
        const QPointF edge = m_frame.plot.center() + way * (radius() + m_frame.look.px(2));
        const double y = m_frame.plot.center().y() + way.y() * (radius() + m_frame.look.px(10));
        (way.x() >= 0 ? right : left) << Wanted{slice.name, slice.share, edge, y};
    }
    placeSide(left, false);
    placeSide(right, true);
}

void PieLayer::placeSide(QList<Wanted> &side, bool right)
{
    const QFontMetricsF metrics(m_frame.look.labelFont());
    const double line = metrics.height();
    const auto smaller = [](const Wanted &one, const Wanted &other) { return one.share < other.share; };
    // Those without room are named by the legend alone.
    while (!side.isEmpty() && double(side.size()) * line > m_frame.plot.height())
        side.erase(std::min_element(side.begin(), side.end(), smaller));
    std::sort(side.begin(), side.end(),
              [](const Wanted &one, const Wanted &other) { return one.y < other.y; });
    double free = m_frame.plot.top() + line / 2;
    for (Wanted &label : side) {
        label.y = qMax(label.y, free);
        free = label.y + line;
    }
    free = m_frame.plot.bottom() - line / 2;
    for (auto label = side.rbegin(); label != side.rend(); ++label) {
        label->y = qMin(label->y, free);
        free = label->y - line;
    }
    for (const Wanted &label : side) {
        // As near as the ring is at this height.
        const double up = label.y - m_frame.plot.center().y();
        const double reach = radius() + m_frame.look.px(10);
        const double across = std::sqrt(qMax(0.0, reach * reach - up * up)) + m_frame.look.px(8);
        const double x = m_frame.plot.center().x() + (right ? across : -across);
        const double room = (right ? m_frame.plot.right() - x : x - m_frame.plot.left()) - 2;
        const QString share =
            tr("%1 %", "share of a pie").arg(m_frame.look.locale.toString(label.share * 100, 'f', 1));
        QString text = tr("%1 %2", "name and share of a slice").arg(label.name, share);
        if (metrics.horizontalAdvance(text) > room)
            text = share;
        const double width = metrics.horizontalAdvance(text) + 2;
        const QRectF area(right ? x : x - width, label.y - line / 2, width, line);
        m_labels << Label{area, text,
                          QLineF(label.edge, QPointF(x + (right ? -1 : 1) * m_frame.look.px(3), label.y))};
    }
}

void PieLayer::mark(const ChartSpot &spot)
{
    m_marked = spot;
    if (!m_pie || !m_frame.isPie())
        return;
    const QList<QPieSlice *> drawn = m_pie->slices();
    for (int number = 0; number < int(qMin(drawn.size(), m_slices.size())); ++number) {
        const ChartSlices::Slice &slice = m_slices.at(number);
        drawn.at(number)->setExploded(spot.isSame({slice.series, slice.bucket}));
    }
}

ChartSpot PieLayer::spotAt(const QPointF &point) const
{
    const QPointF from = point - m_frame.plot.center();
    const double distance = std::hypot(from.x(), from.y());
    if (distance > radius() || distance < radius() * hole)
        return {};
    double turn = std::atan2(from.x(), -from.y()) / (2 * std::numbers::pi);
    if (turn < 0)
        turn += 1;
    for (const ChartSlices::Slice &slice : m_slices) {
        if (turn <= slice.share)
            return {slice.series, slice.bucket, true};
        turn -= slice.share;
    }
    return {};
}

void PieLayer::hatchSlice(QPainter &painter, const ChartSlices::Slice &slice, double turned) const
{
    const SeriesLook &look = m_frame.looks.at(lookOf(slice));
    if (look.pattern == 0)
        return;
    // Cut to shape by computation: SVG files of Qt have neither patterns nor clipping.
    const double angle = (turned + slice.share / 2) * 2 * std::numbers::pi;
    const bool out = m_marked.isSame({slice.series, slice.bucket});
    const QPointF shift = QPointF(std::sin(angle), -std::cos(angle)) * (out ? radius() * explosion : 0);
    const QPointF centre = m_frame.plot.center() + shift;
    const auto circle = [&](double size) {
        return QRectF(centre.x() - size, centre.y() - size, size * 2, size * 2);
    };
    QPainterPath ring;
    ring.arcMoveTo(circle(radius()), 90 - turned * 360);
    ring.arcTo(circle(radius()), 90 - turned * 360, -slice.share * 360);
    ring.arcTo(circle(radius() * hole), 90 - (turned + slice.share) * 360, slice.share * 360);
    ring.closeSubpath();
    const double spacing = m_frame.look.px(7);
    const double size = radius() * 1.1;
    QPainterPath lines;
    for (double at = -2 * size; at < 2 * size; at += spacing)
        for (const int way : {1, 2})
            if (look.pattern & way) {
                const double lean = way == 1 ? size : -size;
                const QPointF start = centre + QPointF(at - lean, -size);
                const QPointF end = centre + QPointF(at + lean, size);
                lines.addPolygon(
                    QPolygonF{start, start + QPointF(1.8, 0), end + QPointF(1.8, 0), end, start});
            }
    lines.setFillRule(Qt::WindingFill);
    painter.fillPath(lines.intersected(ring), look.over);
}

void PieLayer::draw(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    double turned = 0;
    for (const ChartSlices::Slice &slice : std::as_const(m_slices)) {
        hatchSlice(painter, slice, turned);
        turned += slice.share;
    }
    painter.setFont(m_frame.look.labelFont());
    for (const Label &label : m_labels) {
        painter.setPen(QPen(m_frame.look.theme.colour(Token::Border), 1));
        painter.drawLine(label.arm);
        painter.setPen(m_frame.look.theme.colour(Token::Text));
        painter.drawText(label.area, Qt::AlignCenter, label.text);
    }
    if (m_frame.isPie() && m_slices.isEmpty()) {
        painter.setPen(m_frame.look.theme.colour(Token::Muted));
        painter.drawText(m_frame.plot, Qt::AlignCenter, tr("Nothing above zero to divide"));
    }
}
