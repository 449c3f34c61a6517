// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/StarDelegate.h"

#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace {
constexpr double pi = 3.14159265358979;

QPainterPath star(const QPointF &centre, double radius)
{
    QPolygonF points;
    for (int corner = 0; corner < 10; ++corner) {
        const double at = corner % 2 == 0 ? radius : radius * 0.45;
        const double angle = -pi / 2 + corner * pi / 5;
        points << centre + QPointF(at * std::cos(angle), at * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}
} // namespace

StarDelegate::StarDelegate(std::function<bool(const QModelIndex &)> isLit, QObject *parent)
    : RowDelegate(parent), m_isLit(std::move(isLit))
{
}

void StarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    paintBackground(painter, option);
    const Theme theme = Theme::of(option.palette);
    const double radius = Scale::px(option.fontMetrics, 7);
    // Below the head of the column, which begins at the leading edge.
    const double side = Scale::px(option.fontMetrics, 8) + radius;
    const QPointF centre(option.direction == Qt::RightToLeft ? option.rect.right() - side
                                                             : option.rect.left() + side,
                         option.rect.center().y() + 0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isLit = m_isLit(index);
    painter->setPen(
        QPen(theme.colour(isLit ? Token::Accent : Token::Muted), Scale::px(option.fontMetrics, 1.2)));
    painter->setBrush(isLit ? QBrush(theme.colour(Token::Accent)) : QBrush(Qt::NoBrush));
    painter->drawPath(star(centre, radius));
    painter->restore();
}
