// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Sparkline.h"

#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(1);
}

void Sparkline::setValues(const QVector<double> &values)
{
    m_values = values;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {Scale::px(this, 90), Scale::px(this, 22)};
}

void Sparkline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    double low = qInf();
    double high = -qInf();
    for (const double value : std::as_const(m_values))
        if (std::isfinite(value)) {
            low = qMin(low, value);
            high = qMax(high, value);
        }
    if (low > high)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(2, 2, -2, -2);
    const double last = qMax(1.0, double(m_values.size() - 1));
    const double range = high > low ? high - low : 1;
    QPainterPath path;
    QPointF end;
    bool broken = true;
    for (int index = 0; index < int(m_values.size()); ++index) {
        const double value = m_values.at(index);
        if (!std::isfinite(value)) {
            broken = true;
            continue;
        }
        end = QPointF(area.left() + area.width() * index / last,
                      area.bottom() - area.height() * (high > low ? (value - low) / range : 0.5));
        if (broken)
            path.moveTo(end);
        else
            path.lineTo(end);
        broken = false;
    }
    const QColor colour = Theme::of(this).series(0);
    painter.setPen(QPen(colour, qMax(1, Scale::px(this, 1.5)), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(end, 2, 2);
}
