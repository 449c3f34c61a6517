// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/PieLayer.h"

#include <QChart>
#include <QPainter>
#include <QPieSeries>
#include <cmath>
#include <numbers>

namespace {
constexpr double smallestLabelled = 0.02;
constexpr double hole = 0.58;
constexpr double part = 0.86; ///< of the smaller side, so that a marked slice has room to move out

Qt::BrushStyle patternOf(int pattern)
{
    static constexpr std::array<Qt::BrushStyle, 4> styles{Qt::SolidPattern, Qt::Dense3Pattern,
                                                          Qt::Dense2Pattern, Qt::Dense4Pattern};
    return styles[size_t(pattern)];
}
} // namespace

PieLayer::PieLayer(const ChartFrame &frame, QChart *chart)
    : ChartLayer(frame, Place::Labels, chart), m_chart(chart)
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
        one->setBrush(QBrush(look.colour, patternOf(look.pattern)));
        one->setPen(QPen(look.over, 2));
        one->setLabelVisible(false);
        one->setExplodeDistanceFactor(0.05);
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
    const QFontMetricsF metrics(m_frame.look.labelFont());
    const QPointF centre = m_frame.plot.center();
    QList<QPair<double, double>> angles; // start and middle of each slice
    double turned = 0;
    QList<int> order;
    for (int number = 0; number < int(m_slices.size()); ++number) {
        const double share = m_slices.at(number).share;
        angles << qMakePair(turned, (turned + share / 2) * 2 * std::numbers::pi);
        turned += share;
        order << number;
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return m_slices.at(a).share > m_slices.at(b).share; });
    for (const int number : order) {
        const ChartSlices::Slice &slice = m_slices.at(number);
        if (slice.share < smallestLabelled)
            continue;
        const double angle = angles.at(number).second;
        const QPointF way(std::sin(angle), -std::cos(angle));
        const QPointF edge = centre + way * (radius() + m_frame.look.px(5));
        const QPointF elbow = centre + way * (radius() + m_frame.look.px(13));
        const QString share =
            tr("%1 %", "share of a pie").arg(m_frame.look.locale.toString(slice.share * 100, 'f', 1));
        const bool right = way.x() >= 0;
        const double room =
            (right ? m_frame.plot.right() - elbow.x() : elbow.x() - m_frame.plot.left()) - m_frame.look.px(4);
        QString text = tr("%1 %2", "name and share of a slice").arg(slice.name, share);
        if (metrics.horizontalAdvance(text) > room)
            text = share;
        const double width = metrics.horizontalAdvance(text) + 2;
        const double x = elbow.x() + (right ? m_frame.look.px(4) : -m_frame.look.px(4) - width);
        const QRectF area(x, elbow.y() - metrics.height() / 2, width, metrics.height());
        const bool taken = std::any_of(m_labels.begin(), m_labels.end(),
                                       [&](const Label &label) { return label.area.intersects(area); });
        if (!taken && boundingRect().contains(area))
            m_labels << Label{area, text, QLineF(edge, elbow)};
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

void PieLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_frame.look.labelFont());
    for (const Label &label : m_labels) {
        painter->setPen(QPen(m_frame.look.theme.colour(Token::Border), 1));
        painter->drawLine(label.arm);
        painter->setPen(m_frame.look.theme.colour(Token::Text));
        painter->drawText(label.area, Qt::AlignCenter, label.text);
    }
    if (m_frame.isPie() && m_slices.isEmpty()) {
        painter->setPen(m_frame.look.theme.colour(Token::Muted));
        painter->drawText(m_frame.plot, Qt::AlignCenter, tr("Nothing above zero to divide"));
    }
}
