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
    if (!table)
        return;
    const bool focused = table->hasFocus() && table->currentIndex().row() == index.row() &&
                         table->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    option->state.setFlag(QStyle::State_HasFocus, focused);
    if (!focused)
        return;
    const QList<int> columns = table->shownColumns();
    const bool first = columns.value(0) == index.column();
    const bool last = columns.value(columns.size() - 1) == index.column();
    option->viewItemPosition = first && last ? QStyleOptionViewItem::OnlyOne
                               : first       ? QStyleOptionViewItem::Beginning
                               : last        ? QStyleOptionViewItem::End
                                             : QStyleOptionViewItem::Middle;
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
    if (!(option.state & QStyle::State_HasFocus))
        return;
    // The row is what is chosen, not a cell: lines above and below it, closed at both ends.
    const QColor ring = theme.colour(Token::Accent);
    const QRect row = option.rect.adjusted(0, 0, 0, -1);
    painter->fillRect(QRect(row.topLeft(), QSize(row.width(), 1)), ring);
    painter->fillRect(QRect(row.bottomLeft(), QSize(row.width(), 1)), ring);
    const bool only = option.viewItemPosition == QStyleOptionViewItem::OnlyOne;
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const bool first = only || option.viewItemPosition == QStyleOptionViewItem::Beginning;
    const bool last = only || option.viewItemPosition == QStyleOptionViewItem::End;
    if (rightToLeft ? last : first)
        painter->fillRect(QRect(row.left(), row.top(), 2, row.height()), ring);
    if (rightToLeft ? first : last)
        painter->fillRect(QRect(row.right() - 1, row.top(), 2, row.height()), ring);
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
