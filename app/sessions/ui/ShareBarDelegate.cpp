// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/ShareBarDelegate.h"

#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QPainter>
#include <algorithm>

namespace {
constexpr double thickness = 7; // of the 13-px design
constexpr double gap = 8;
} // namespace

ShareBarDelegate::ShareBarDelegate(std::function<Bar(const QModelIndex &)> bar, QObject *parent)
    : RowDelegate(parent), m_bar(std::move(bar))
{
}

int ShareBarDelegate::roomForWords(const QStyleOptionViewItem &option) const
{
    return std::max(option.fontMetrics.horizontalAdvance(m_widest),
                    option.fontMetrics.horizontalAdvance(option.text));
}

void ShareBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    paintBackground(painter, option);
    const Theme theme = Theme::of(option.palette);
    const int margin = Scale::px(option.fontMetrics, gap);
    const QRect area = option.rect.adjusted(margin, 0, -margin, -1);
    const int words = roomForWords(option);
    const QRect logical(area.left(), area.top(), area.width() - words - margin, area.height());
    const QRect forBar = QStyle::visualRect(option.direction, area, logical);
    const QRect forWords = QStyle::visualRect(
        option.direction, area, QRect(area.right() - words + 1, area.top(), words, area.height()));
    if (const Bar bar = m_bar(index); bar.fraction >= 0 && forBar.width() > 2 * margin)
        paintBar(painter, option, forBar, bar);
    painter->setPen(theme.colour(Token::Muted));
    painter->setFont(option.font);
    painter->drawText(forWords, Qt::AlignVCenter | Qt::AlignRight, option.text);
}

void ShareBarDelegate::paintBar(QPainter *painter, const QStyleOptionViewItem &option, const QRectF &area,
                                const Bar &bar) const
{
    const Theme theme = Theme::of(option.palette);
    const double height = Scale::px(option.fontMetrics, thickness);
    const QRectF track(area.left(), area.center().y() - height / 2, area.width(), height);
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.colour(Token::Line));
    painter->drawRoundedRect(track, height / 2, height / 2);
    // What is more than nothing is seen.
    const double least = bar.fraction > 0 ? 2 : 0;
    const double width = std::max(least, std::min(1.0, bar.fraction) * track.width());
    const QRectF filled(isRightToLeft ? track.right() - width : track.left(), track.top(), width, height);
    const double radius = std::min(height, width) / 2;
    painter->setBrush(bar.colour < 0 ? theme.colour(Token::Muted) : theme.series(bar.colour));
    painter->drawRoundedRect(filled, radius, radius);
    if (bar.marker >= 0) {
        const double along = std::min(1.0, bar.marker) * track.width();
        const double x = isRightToLeft ? track.right() - along : track.left() + along;
        painter->fillRect(QRectF(x - 1, track.center().y() - height, 2, 2 * height),
                          theme.colour(Token::Text));
    }
    painter->restore();
}

QSize ShareBarDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    const QSize row = RowDelegate::sizeHint(given, index);
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    const int margin = Scale::px(option.fontMetrics, gap);
    return {roomForWords(option) + Scale::px(option.fontMetrics, 150) + 3 * margin, row.height()};
}
