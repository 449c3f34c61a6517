// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tour/TourEyes.h"

#include <QApplication>
#include <QPainter>
#include <QWidget>

namespace {
// What belongs to a dialog stands above it.
int depth(const QWidget *widget)
{
    int above = 0;
    for (const QWidget *owner = widget->parentWidget(); owner; owner = owner->parentWidget())
        ++above;
    return above;
}
} // namespace

void TourEyes::paint(QPainter &painter, QWidget *front) const
{
    const QRect whole = m_window->rect();
    QRect place(m_window->mapFromGlobal(front->mapToGlobal(QPoint())), front->size());
    if (front->windowType() != Qt::Popup) {
        // As a window manager places a dialog: in the middle of what it belongs to.
        place.moveCenter(whole.center());
        if (front->isModal())
            painter.fillRect(whole, QColor(0, 0, 0, 70));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 10));
    for (int depth = 12; depth > 0; depth -= 2)
        painter.drawRoundedRect(place.adjusted(-depth, 4 - depth, depth, 4 + depth), 8, 8);
    painter.drawPixmap(place.topLeft(), front->grab());
    painter.setPen(front->palette().color(QPalette::Mid));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

QImage TourEyes::look() const
{
    QPixmap picture = m_window->grab();
    QPainter painter(&picture);
    QList<QWidget *> fronts = QApplication::topLevelWidgets();
    std::ranges::stable_sort(fronts, {}, depth);
    for (QWidget *front : fronts) {
        if (front->isVisible() && front != m_window)
            paint(painter, front);
    }
    painter.end();
    return picture.toImage();
}

bool TourEyes::take(const QString &name)
{
    ++m_taken;
    const QString file =
        QStringLiteral("%1/%2-%3.png").arg(m_folder).arg(m_taken, 2, 10, QLatin1Char('0')).arg(name);
    return look().save(file);
}
