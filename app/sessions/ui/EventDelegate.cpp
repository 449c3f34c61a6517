// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/EventDelegate.h"

#include "sessions/SessionTableModel.h"
#include "widgets/Icon.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QPainter>

namespace {
constexpr int mark = 16; // of the 13-px design
constexpr int margin = 6;

SessionTableModel::Fold foldOf(const QModelIndex &index)
{
    return static_cast<SessionTableModel::Fold>(index.data(SessionTableModel::FoldRole).toInt());
}

QString iconOf(SessionTableModel::Fold fold, Qt::LayoutDirection direction)
{
    if (fold == SessionTableModel::Fold::Open)
        return QStringLiteral("chevron-down");
    if (fold == SessionTableModel::Fold::Unasked)
        return QStringLiteral("more");
    return direction == Qt::RightToLeft ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
}

QString nameOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    // Deeper levels stand below each other and say their number.
    const int level = index.data(SessionTableModel::LevelRole).toInt();
    return level <= IndentDelegate::mostSteps
               ? option.text
               : QStringLiteral("%1 › %2").arg(QLocale().toString(level + 1), option.text);
}
} // namespace

EventDelegate::EventDelegate(QObject *parent)
    : IndentDelegate(
          [](const QModelIndex &index) { return index.data(SessionTableModel::LevelRole).toInt() + 1; },
          parent)
{
}

QRect EventDelegate::foldRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect logical(option.rect.left() + indent(option, index) + Scale::px(option.fontMetrics, margin),
                        option.rect.top(), Scale::px(option.fontMetrics, mark), option.rect.height());
    return QStyle::visualRect(option.direction, option.rect, logical);
}

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    paintBackground(painter, option);
    if (foldOf(index) != SessionTableModel::Fold::Leaf)
        paintFold(painter, option, index);
    const Theme theme = Theme::of(option.palette);
    const int begin = indent(option, index) + Scale::px(option.fontMetrics, margin + mark + 2);
    QRect logical = option.rect.adjusted(begin, 0, -Scale::px(option.fontMetrics, margin), -1);
    if (!index.data(SessionTableModel::RemarksRole).toStringList().isEmpty()) {
        const int size = Scale::px(option.fontMetrics, 14);
        const QRect place(logical.right() - size, logical.center().y() - size / 2, size, size);
        painter->drawPixmap(QStyle::visualRect(option.direction, option.rect, place),
                            Icon::pixmap(QStringLiteral("warning"), size, theme.ink(Tone::Doubtful),
                                         painter->device()->devicePixelRatio()));
        logical.setRight(logical.right() - size - Scale::px(option.fontMetrics, 4));
    }
    QFont font = option.font;
    font.setUnderline(index.data(SessionTableModel::IsMatchRole).toBool());
    painter->setFont(font);
    painter->setPen(theme.colour(Token::Text));
    painter->drawText(QStyle::visualRect(option.direction, option.rect, logical),
                      int(Qt::AlignVCenter) | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                      QFontMetrics(font).elidedText(nameOf(option, index), Qt::ElideRight, logical.width()));
}

void EventDelegate::paintFold(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const int size = Scale::px(option.fontMetrics, 14);
    QRect place(0, 0, size, size);
    place.moveCenter(foldRect(option, index).center());
    painter->drawPixmap(place, Icon::pixmap(iconOf(foldOf(index), option.direction), size,
                                            Theme::of(option.palette).colour(Token::Muted),
                                            painter->device()->devicePixelRatio()));
}

QSize EventDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize row = IndentDelegate::sizeHint(option, index);
    return {row.width() + Scale::px(option.fontMetrics, margin + mark + 24), row.height()};
}
