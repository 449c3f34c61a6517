// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/BadgeDelegate.h"

#include "widgets/BadgePainter.h"
#include "widgets/Scale.h"

#include <QPainter>

BadgeDelegate::BadgeDelegate(int toneRole, QObject *parent)
    : BadgeDelegate([toneRole](const QModelIndex &index) { return Tone(index.data(toneRole).toInt()); },
                    parent)
{
}

BadgeDelegate::BadgeDelegate(std::function<Tone(const QModelIndex &)> tone, QObject *parent)
    : RowDelegate(parent), m_tone(std::move(tone))
{
}

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    paintBackground(painter, option);
    const int margin = Scale::px(option.fontMetrics, 8);
    const QRect area = option.rect.adjusted(margin, 0, -margin, -1);
    BadgePainter(option.font, option.palette, option.direction)
        .paint(painter, area, option.text, m_tone(index));
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    const QSize pill = BadgePainter(option.font, option.palette, option.direction).size(option.text);
    const int margin = Scale::px(option.fontMetrics, 8);
    return {pill.width() + 2 * margin, qMax(pill.height() + margin, Scale::px(option.fontMetrics, 30))};
}
