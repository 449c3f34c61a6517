// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/MarkDelegate.h"

#include <QApplication>

MarkDelegate::MarkDelegate(std::function<Mark(const QModelIndex &)> mark, QObject *parent)
    : RowDelegate(parent), m_mark(std::move(mark))
{
}

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    paintBackground(painter, option);
    const Mark mark = m_mark(index);
    if (mark == Mark::Impossible)
        return;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionButton box;
    box.initFrom(option.widget);
    box.palette = option.palette;
    const QSize size(style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget),
                     style->pixelMetric(QStyle::PM_IndicatorHeight, &option, option.widget));
    box.rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, size, option.rect);
    box.state = QStyle::State_Enabled | (mark == Mark::On ? QStyle::State_On : QStyle::State_Off);
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
}
