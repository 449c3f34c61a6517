// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/LabelLayer.h"

#include "widgets/charts/TimeTicks.h"

#include <QPainter>
#include <cmath>

namespace {
constexpr double gap = 8;
}

bool LabelLayer::hasAxis(int axis) const
{
    const QList<int> bars = m_frame.barSeries();
    for (int series = 0; series < int(m_frame.data().series.size()); ++series)
        if (m_frame.isShown(series) && (bars.contains(series)                        ? 0
                                        : m_frame.data().series.at(series).axis == 1 ? 1
                                                                                     : 0) == axis)
            return true;
    return false;
}

double LabelLayer::widestOf(int axis) const
{
    const QFontMetricsF metrics(m_frame.look.labelFont());
    double widest = 0;
    for (const double tick : m_frame.scales[size_t(axis)].ticks())
        widest = qMax(
            widest, metrics.horizontalAdvance(m_frame.scales[size_t(axis)].label(tick, m_frame.look.locale)));
    return widest;
}

bool LabelLayer::hasTitles() const
{
    for (const QString &title : m_frame.data().axisTitles)
        if (!title.isEmpty())
            return true;
    return false;
}

bool LabelLayer::wrapsCategories(double width) const
{
    const int count = m_frame.buckets().count();
    if (m_frame.buckets().isTime() || count == 0)
        return false;
    const QFontMetricsF metrics(m_frame.look.labelFont());
    const double pitch = width / (m_frame.to - m_frame.from);
    if (pitch < m_frame.look.px(40))
        return false;
    for (const QString &name : m_frame.data().categories)
        if (name.contains(u' ') && metrics.horizontalAdvance(name) > pitch - gap)
            return true;
    return false;
}

QMarginsF LabelLayer::margins(const QSizeF &size) const
{
    const QFontMetricsF metrics(m_frame.look.labelFont());
    const double line = metrics.height();
    const double side = m_frame.look.px(gap);
    const double left = hasAxis(0) ? std::ceil(widestOf(0)) + side : side;
    const double right = hasAxis(1) ? std::ceil(widestOf(1)) + side : m_frame.look.px(4);
    double top = line / 2 + 1;
    if (hasTitles())
        top += line;
    if (m_frame.isWaterfall())
        top += line;
    const int lines = wrapsCategories(size.width() - left - right) ? 2 : 1;
    return QMarginsF(left, std::ceil(top), right, std::ceil(line * lines + m_frame.look.px(5)));
}

void LabelLayer::rebuild()
{
    m_labels.clear();
    update();
    if (m_frame.isPie() || m_frame.buckets().count() == 0)
        return;
    for (const int axis : {0, 1})
        if (hasAxis(axis))
            addValues(axis);
    if (hasTitles())
        addTitles();
    if (m_frame.buckets().isTime())
        addTimes();
    else
        addCategories();
}

void LabelLayer::addValues(int axis)
{
    const double height = QFontMetricsF(m_frame.look.labelFont()).height();
    const double side = m_frame.look.px(gap);
    const QRectF &plot = m_frame.plot;
    for (const double tick : m_frame.scales[size_t(axis)].ticks()) {
        const double top = m_frame.yOf(axis, tick) - height / 2;
        const QRectF area = axis == 0 ? QRectF(boundingRect().left(), top, plot.left() - side, height)
                                      : QRectF(plot.right() + side, top,
                                               boundingRect().right() - plot.right() - side, height);
        m_labels << Label{area, m_frame.scales[size_t(axis)].label(tick, m_frame.look.locale),
                          (axis == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter};
    }
}

void LabelLayer::addTitles()
{
    const QFontMetricsF metrics(m_frame.look.labelFont());
    const QRectF whole = boundingRect();
    for (const int axis : {0, 1}) {
        const QString title = m_frame.data().axisTitles.value(axis);
        if (title.isEmpty() || !hasAxis(axis))
            continue;
        m_labels << Label{QRectF(whole.left(), whole.top(), whole.width(), metrics.height()),
                          metrics.elidedText(title, Qt::ElideRight, whole.width() / 2 - gap),
                          (axis == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter};
    }
}

void LabelLayer::addBelow(double centre, double width, const QString &text, int lines)
{
    const double height = QFontMetricsF(m_frame.look.labelFont()).height() * lines;
    const QRectF whole = boundingRect();
    const double left = qBound(whole.left(), centre - width / 2, qMax(whole.left(), whole.right() - width));
    const QRectF area(left, m_frame.plot.bottom() + m_frame.look.px(5), width, height);
    if (!m_labels.isEmpty()) {
        const Label &before = m_labels.last();
        if (before.area.top() == area.top() && before.area.right() + m_frame.look.px(4) > area.left())
            return;
    }
    const auto wrap = lines > 1 ? Qt::TextWordWrap : 0;
    m_labels << Label{area, text, Qt::Alignment(Qt::AlignHCenter | Qt::AlignTop) | Qt::Alignment(wrap)};
}

void LabelLayer::addTimes()
{
    const ChartBuckets &buckets = m_frame.buckets();
    const QFontMetricsF metrics(m_frame.look.labelFont());
    const QLocale &locale = m_frame.look.locale;
    const double sample = qMax(metrics.horizontalAdvance(TimeTicks::dayAndMonth(QDate(2026, 9, 28), locale)),
                               metrics.horizontalAdvance(TimeTicks::hour(QTime(22, 0), locale)));
    const int most = int(m_frame.plot.width() / (sample * 1.3 + m_frame.look.px(32)));
    const bool centred = m_frame.pixelsPerBucket() >= 4;
    for (const TimeTicks::Tick &tick : TimeTicks(buckets, locale).of(m_frame.from, m_frame.to, most)) {
        double place = tick.place;
        const int bucket = buckets.at(place + buckets.step() / 1000);
        if (centred && bucket >= 0 && buckets.start(bucket) <= place + buckets.step() / 1000 &&
            buckets.end(bucket) > place)
            place = buckets.centre(bucket);
        const double x = m_frame.xOf(place);
        if (x >= m_frame.plot.left() - 1 && x <= m_frame.plot.right() + 1)
            addBelow(x, metrics.horizontalAdvance(tick.label) + 2, tick.label);
    }
}

void LabelLayer::addCategories()
{
    const QFontMetricsF metrics(m_frame.look.labelFont());
    const double pitch = m_frame.pixelsPerBucket();
    const int every = qMax(1, int(std::ceil(m_frame.look.px(40) / pitch)));
    const double room = pitch * every - m_frame.look.px(6);
    const int lines = wrapsCategories(m_frame.plot.width()) ? 2 : 1;
    const int first = m_frame.firstSeen();
    for (int bucket = (first + every - 1) / every * every; bucket <= m_frame.lastSeen(); bucket += every) {
        const QString name = m_frame.data().categories.value(bucket);
        const double natural = metrics.horizontalAdvance(name) + 2;
        const double x = m_frame.xOf(m_frame.buckets().centre(bucket));
        if (x < m_frame.plot.left() || x > m_frame.plot.right())
            continue;
        if (natural <= room)
            addBelow(x, natural, name);
        else if (lines > 1)
            addBelow(x, room, metrics.elidedText(name, Qt::ElideRight, room * 1.7), 2);
        else
            addBelow(x, room, metrics.elidedText(name, Qt::ElideRight, room));
    }
}

void LabelLayer::draw(QPainter &painter)
{
    painter.setFont(m_frame.look.labelFont());
    painter.setPen(m_frame.look.theme.colour(Token::Muted));
    for (const Label &label : m_labels)
        painter.drawText(label.area, int(label.alignment), label.text);
}
