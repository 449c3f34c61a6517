// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/KindDelegate.h"

#include "widgets/Icon.h"
#include "widgets/Scale.h"

KindDelegate::KindDelegate(std::function<QString(const QModelIndex &)> icon, QObject *parent)
    : RowDelegate(parent), m_icon(std::move(icon))
{
}

void KindDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = Icon::named(m_icon(index));
    const int side = Scale::px(option->fontMetrics, 16);
    option->decorationSize = QSize(side, side);
}
