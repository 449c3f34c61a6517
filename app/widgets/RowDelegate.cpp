// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RowDelegate.h"

#include "widgets/Scale.h"
#include "widgets/TableView.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QPainter>

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto *table = qobject_cast<const TableView *>(option->widget);
    // Without this a phone number in a right-to-left window reads backwards.
    if (option->direction == Qt::RightToLeft && !option->text.isEmpty() && !option->text.isRightToLeft())
        option->text = QChar(0x2066) + option->text + QChar(0x2069);
    option->state.setFlag(QStyle::State_MouseOver, table && table->hoveredRow() == index.row());
}

void RowDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const Theme theme = Theme::of(option.palette);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.colour(Token::Hover));
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter->fillRect(line, theme.colour(Token::Line));
    if (option.state & QStyle::State_HasFocus) {
        painter->save();
        painter->setPen(theme.colour(Token::Accent));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
        painter->restore();
    }
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    paintBackground(painter, option);
    option.state &= ~QStyle::State_HasFocus;
    // The style adds three pixels of its own.
    const int margin = qMax(0, Scale::px(option.fontMetrics, 8) - 3);
    option.rect.adjust(margin, 0, -margin, -1);
    option.backgroundBrush = Qt::NoBrush;
    option.showDecorationSelected = false;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    // The background stands already; the style draws the content alone.
    option.state &= ~(QStyle::State_MouseOver);
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize content = QStyledItemDelegate::sizeHint(option, index);
    return {content.width() + 2 * Scale::px(option.fontMetrics, 8),
            qMax(content.height(), Scale::px(option.fontMetrics, 30))};
}
