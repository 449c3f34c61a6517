// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/BusyBar.h"

#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace {
constexpr int steps = 60;
}

BusyBar::BusyBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Progress"));
}

void BusyBar::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    if (!busy)
        m_total = -1;
    refresh();
}

void BusyBar::setProgress(qint64 done, qint64 total)
{
    m_busy = true;
    m_done = done;
    m_total = total;
    refresh();
}

void BusyBar::refresh()
{
    const bool moves = m_busy && m_total <= 0 && isVisible();
    if (moves && !m_timer.isActive())
        m_timer.start(40, this);
    else if (!moves)
        m_timer.stop();
    if (!m_busy)
        setAccessibleDescription({});
    else if (m_total > 0)
        setAccessibleDescription(tr("%1 %", "progress in per cent").arg(100 * m_done / m_total));
    else
        setAccessibleDescription(tr("Working"));
    update();
}

QSize BusyBar::sizeHint() const
{
    return {Scale::px(this, 180), Scale::px(this, 5)};
}

QSize BusyBar::minimumSizeHint() const
{
    return {Scale::px(this, 40), Scale::px(this, 3)};
}

void BusyBar::paintEvent(QPaintEvent *)
{
    if (!m_busy)
        return;
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = qMin(height() / 2.0, Scale::px(this, 3) * 1.0);
    painter.setBrush(theme.colour(Token::Line));
    painter.drawRoundedRect(rect(), radius, radius);
    QRect part = rect();
    if (m_total > 0) {
        part.setWidth(int(double(width()) * double(qBound(qint64(0), m_done, m_total)) / double(m_total)));
    } else {
        const int length = width() / 4;
        part = QRect((width() + length) * m_step / steps - length, 0, length, height()).intersected(rect());
    }
    painter.setBrush(theme.colour(Token::Accent));
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), part), radius, radius);
}

void BusyBar::showEvent(QShowEvent *)
{
    refresh();
}

void BusyBar::hideEvent(QHideEvent *)
{
    m_timer.stop();
}

void BusyBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    m_step = (m_step + 1) % steps;
    update();
}
