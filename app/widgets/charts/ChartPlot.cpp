// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ChartPlot.h"

#include "widgets/charts/BandLayer.h"
#include "widgets/charts/BarLayer.h"
#include "widgets/charts/LabelLayer.h"
#include "widgets/charts/LineLayer.h"
#include "widgets/charts/MarkerLayer.h"
#include "widgets/charts/PieLayer.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>
#include <cmath>

ChartPlot::ChartPlot(QObject *parent)
    : QObject(parent),
      m_chart(new QChart),
      m_x(new QValueAxis(m_chart)),
      m_y{new QValueAxis(m_chart), new QValueAxis(m_chart)},
      m_bands(new BandLayer(m_frame, m_chart)),
      m_bars(new BarLayer(m_frame, m_chart)),
      m_labels(new LabelLayer(m_frame, m_chart)),
      m_marker(new MarkerLayer(m_frame, *m_bars, m_chart)),
      m_pie(new PieLayer(m_frame, m_chart)),
      m_lines(new LineLayer(m_frame, m_chart, m_x, m_y))
{
    m_scene.addItem(m_chart);
    m_chart->legend()->hide();
    m_chart->setMargins(QMargins());
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundRoundness(0);
    m_chart->setDropShadowEnabled(false);
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y[0], Qt::AlignLeft);
    m_chart->addAxis(m_y[1], Qt::AlignRight);
    for (QValueAxis *axis : {m_x, m_y[0], m_y[1]}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        // A grid of Qt Charts keeps its lines when the plot was too small for them once: BandLayer draws it.
        axis->setGridLineVisible(false);
        axis->setTickCount(2);
    }
    dress();
}

ChartPlot::~ChartPlot() = default;

void ChartPlot::setData(const ChartData &data)
{
    m_frame.setData(data);
    m_frame.setHidden({});
    m_frame.looks = SeriesLook::of(data, m_frame.look.theme);
    m_frame.from = m_frame.buckets().from();
    m_frame.to = m_frame.buckets().to();
    m_widestLeft = m_widestRight = 0;
    m_marker->setHovered({});
    m_marker->setCurrent({});
    m_pie->mark({});
    arrange();
    emit rangeChanged();
}

void ChartPlot::setLook(const ChartLook &look)
{
    m_frame.look = look;
    m_frame.looks = SeriesLook::of(m_frame.data(), look.theme);
    m_widestLeft = m_widestRight = 0;
    dress();
    arrange();
}

void ChartPlot::setValueTexts(std::function<QString(int, int)> texts)
{
    m_frame.valueText = std::move(texts);
    m_bars->update();
}

void ChartPlot::setHidden(const QSet<int> &hidden)
{
    m_frame.setHidden(hidden);
    m_widestLeft = m_widestRight = 0;
    arrange();
}

void ChartPlot::resize(const QSizeF &size)
{
    if (size == m_chart->size())
        return;
    m_widestLeft = m_widestRight = 0;
    m_scene.setSceneRect(QRectF(QPointF(), size));
    m_chart->resize(size);
    arrange();
}

void ChartPlot::setRange(double from, double to)
{
    const ChartBuckets &buckets = m_frame.buckets();
    const double whole = buckets.to() - buckets.from();
    const double narrowest = qMin(whole, 2 * buckets.step());
    const double width = qBound(narrowest, to - from, whole);
    const double middle = (from + to) / 2;
    from = qBound(buckets.from(), middle - width / 2, qMax(buckets.from(), buckets.to() - width));
    if (m_frame.isPie() || (from == m_frame.from && from + width == m_frame.to))
        return;
    m_frame.from = from;
    m_frame.to = from + width;
    arrange();
    emit rangeChanged();
}

bool ChartPlot::isWhole() const
{
    const double slack = m_frame.buckets().step() * 1e-6;
    return m_frame.from <= m_frame.buckets().from() + slack && m_frame.to >= m_frame.buckets().to() - slack;
}

void ChartPlot::dress()
{
    const Theme &theme = m_frame.look.theme;
    m_scene.setBackgroundBrush(theme.colour(Token::Panel));
    m_chart->setBackgroundBrush(theme.colour(Token::Panel));
    m_chart->setBackgroundPen(Qt::NoPen);
}

void ChartPlot::arrange()
{
    const QSizeF size = m_chart->size();
    for (ChartLayer *layer : std::initializer_list<ChartLayer *>{m_bands, m_bars, m_labels, m_marker, m_pie})
        layer->cover(QRectF(QPointF(), size));
    m_frame.plot = QRectF(QPointF(), size);
    if (!m_frame.isPie()) {
        // The labels depend on the steps, and these on the height; its margins don't change with the steps.
        m_frame.fitScales();
        QMarginsF margins = m_labels->margins(size);
        m_frame.plot = m_frame.plot.marginsRemoved(margins);
        m_frame.fitScales();
        margins = m_labels->margins(size);
        m_widestLeft = qMax(m_widestLeft, margins.left());
        m_widestRight = qMax(m_widestRight, margins.right());
        margins.setLeft(m_widestLeft);
        margins.setRight(m_widestRight);
        m_frame.plot = QRectF(QPointF(), size).marginsRemoved(margins).toAlignedRect();
    }
    if (m_frame.plot.width() < 20 || m_frame.plot.height() < 20)
        m_frame.plot.setSize(m_frame.plot.size().expandedTo(QSizeF(20, 20)));
    fitAxes();
    m_bands->rebuild();
    m_bars->rebuild();
    m_lines->rebuild();
    m_pie->rebuild();
    m_labels->rebuild();
    m_marker->update();
}

void ChartPlot::fitAxes()
{
    for (size_t axis = 0; axis < 2; ++axis) {
        const ValueScale &scale = m_frame.scales[axis];
        m_y[axis]->setRange(scale.low(), scale.high());
    }
    m_x->setRange(m_frame.from, m_frame.to);
    m_chart->setPlotArea(m_frame.plot);
    // Now, not when the event loop comes: a picture has none.
    m_chart->layout()->activate();
}

ChartSpot ChartPlot::spotAt(const QPointF &point) const
{
    if (m_frame.isPie())
        return m_pie->spotAt(point);
    if (m_frame.buckets().count() == 0 || !m_frame.plot.adjusted(-2, -2, 2, 2).contains(point))
        return {};
    const ChartSpot bar = m_bars->spotAt(point);
    const ChartSpot line = nearestLine(point, m_frame.buckets().at(m_frame.placeOf(point.x())));
    // A line over bars is meant by who points at it.
    if (line.isOnMark || !bar.isValid())
        return line;
    return bar;
}

ChartSpot ChartPlot::nearestLine(const QPointF &point, int bucket) const
{
    ChartSpot nearest{-1, bucket, false};
    double distance = qInf();
    for (const int series : m_frame.lineSeries()) {
        const double value = m_frame.value(series, bucket);
        const double away = std::abs(m_frame.yOf(m_frame.data().series.at(series).axis, value) - point.y());
        if (std::isfinite(value) && away < distance) {
            distance = away;
            nearest.series = series;
        }
    }
    nearest.isOnMark = distance < 6;
    if (nearest.series < 0 && !m_frame.barSeries().isEmpty())
        nearest.series = m_frame.barSeries().first();
    return nearest;
}

void ChartPlot::setCurrent(const ChartSpot &spot)
{
    m_marker->setCurrent(spot);
    m_pie->mark(spot);
}

void ChartPlot::setHovered(const ChartSpot &spot)
{
    m_marker->setHovered(spot);
}

ChartSpot ChartPlot::current() const
{
    return m_marker->current();
}

QPointF ChartPlot::anchorOf(const ChartSpot &spot) const
{
    if (m_frame.isPie())
        return m_frame.plot.center();
    const double x = m_frame.xOf(m_frame.buckets().centre(spot.bucket));
    const QRectF bar = m_bars->rectOf(spot);
    if (!bar.isNull())
        return QPointF(x, bar.top());
    const double value = m_frame.value(spot.series, spot.bucket);
    const bool known = std::isfinite(value) && m_frame.lineSeries().contains(spot.series);
    return QPointF(x, known ? m_frame.yOf(m_frame.data().series.at(spot.series).axis, value)
                            : m_frame.plot.center().y());
}
