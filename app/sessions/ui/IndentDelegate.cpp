// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/IndentDelegate.h"

#include "widgets/Scale.h"

#include <QApplication>
#include <algorithm>

IndentDelegate::IndentDelegate(std::function<int(const QModelIndex &)> level, QObject *parent)
    : RowDelegate(parent), m_level(std::move(level))
{
}

int IndentDelegate::indent(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return std::clamp(m_level(index) - 1, 0, mostSteps) * Scale::px(option.fontMetrics, 18);
}

void IndentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    paintBackground(painter, option);
    option.state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    option.backgroundBrush = Qt::NoBrush;
    option.showDecorationSelected = false;
    // The style adds three pixels of its own.
    const int margin = std::max(0, Scale::px(option.fontMetrics, 8) - 3);
    const int leading = margin + indent(option, index);
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    option.rect.adjust(isRightToLeft ? margin : leading, 0, isRightToLeft ? -leading : -margin, -1);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

QSize IndentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize content = RowDelegate::sizeHint(option, index);
    return {content.width() + indent(option, index), content.height()};
}
