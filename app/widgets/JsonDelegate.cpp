// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/JsonDelegate.h"

#include "widgets/Icon.h"
#include "widgets/JsonRows.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QPainter>
#include <QWidget>

namespace {
// More than any screen shows in one line.
constexpr qsizetype longestLine = 1000;

QColor inkOf(JsonOutline::Kind kind, const Theme &theme)
{
    switch (kind) {
    case JsonOutline::Kind::Text:
        return theme.ink(Tone::Good);
    case JsonOutline::Kind::Number:
        return theme.ink(Tone::Running);
    case JsonOutline::Kind::True:
    case JsonOutline::Kind::False:
        return theme.ink(Tone::Doubtful);
    default:
        return theme.colour(Token::Muted);
    }
}
} // namespace

// Deep levels stay in sight: from the middle of the view on, they stand below each other.
int JsonDelegate::indent(int width, int level, const QFontMetrics &metrics)
{
    return qMin(level * Scale::px(metrics, 14), width * 2 / 5);
}

QRect JsonDelegate::chevron(const QRect &row, int level, const QFontMetrics &metrics)
{
    return {row.left() + Scale::px(metrics, 4) + indent(row.width(), level, metrics), row.top(),
            Scale::px(metrics, 16), row.height()};
}

QSize JsonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {Scale::px(option.fontMetrics, 120),
            option.fontMetrics.height() + Scale::px(option.fontMetrics, 4)};
}

void JsonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto *rows = qobject_cast<const JsonRows *>(index.model());
    if (!rows)
        return;
    const Theme theme = Theme::of(option.palette);
    painter->save();
    painter->setFont(option.font);
    painter->setLayoutDirection(Qt::LeftToRight);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.colour(Token::Selection));
    else if (rows->isMatch(index.row()))
        painter->fillRect(option.rect, theme.tint(Tone::Doubtful));
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_Active)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(2, option.rect.height())),
                          theme.colour(Token::Accent));
    if (rows->canExpand(index.row())) {
        const QRect area = chevron(option.rect, rows->level(index.row()), option.fontMetrics);
        const int size = Scale::px(option.fontMetrics, 12);
        const QString icon =
            rows->isExpanded(index.row()) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
        const QPixmap picture =
            Icon::pixmap(icon, size, theme.colour(Token::Muted), painter->device()->devicePixelRatioF());
        painter->drawPixmap(area.center() - QPoint(size / 2, size / 2 - 1), picture);
    }
    paintWords(painter, option, index);
    painter->restore();
}

void JsonDelegate::paintWords(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto *rows = qobject_cast<const JsonRows *>(index.model());
    const Theme theme = Theme::of(option.palette);
    const QFontMetrics &metrics = option.fontMetrics;
    QRect area = option.rect;
    area.setLeft(chevron(option.rect, rows->level(index.row()), metrics).right() + Scale::px(metrics, 2));
    area.setRight(area.right() - Scale::px(metrics, 6));
    constexpr int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextForceLeftToRight;
    QString name = rows->nameWords(index.row()).left(longestLine);
    const JsonOutline::Item &item = rows->outline()->item(rows->itemOf(index.row()));
    if (!name.isEmpty()) {
        name = metrics.elidedText(name, Qt::ElideRight, area.width() * 3 / 5);
        painter->setPen(theme.colour(item.nameLength > 0 ? Token::Text : Token::Muted));
        name += u':';
        painter->drawText(area, flags, name);
        area.setLeft(area.left() + metrics.horizontalAdvance(name + u' '));
    }
    painter->setPen(inkOf(item.kind, theme));
    const QString value = rows->valueWords(index.row(), longestLine);
    painter->drawText(area, flags, metrics.elidedText(value, Qt::ElideRight, area.width()));
}
