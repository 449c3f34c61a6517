// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StylePainter.h"

#include "widgets/Icon.h"
#include "widgets/Scale.h"
#include "widgets/StyleSizes.h"

#include <QMenu>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

void StylePainter::chevron(const QRect &area, const QString &icon)
{
    const int size = qMin(px(16), qMin(area.width(), area.height()));
    const QRect place = QStyle::alignedRect(m_option->direction, Qt::AlignCenter, QSize(size, size), area);
    drawIcon(Icon::named(icon), place, colour(has(QStyle::State_Enabled) ? Token::Muted : Token::Disabled));
}

void StylePainter::arrowDown()
{
    chevron(m_option->rect, QStringLiteral("chevron-down"));
}

void StylePainter::arrowUp()
{
    chevron(m_option->rect, QStringLiteral("chevron-up"));
}

void StylePainter::arrowLeft()
{
    chevron(m_option->rect, QStringLiteral("chevron-left"));
}

void StylePainter::arrowRight()
{
    chevron(m_option->rect, QStringLiteral("chevron-right"));
}

void StylePainter::header()
{
    headerSection();
    headerLabel();
}

void StylePainter::headerSection()
{
    m_painter->fillRect(m_option->rect, m_option->palette.color(QPalette::Base));
    const QRect line(m_option->rect.left(), m_option->rect.bottom(), m_option->rect.width(), 1);
    m_painter->fillRect(line, colour(Token::Line));
    if (has(QStyle::State_MouseOver) && has(QStyle::State_Enabled))
        m_painter->fillRect(m_option->rect.adjusted(0, 0, 0, -1), colour(Token::Hover));
}

void StylePainter::headerLabel()
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(m_option);
    if (!header)
        return;
    // The edge of a cell's content, measured in the font of the view.
    const QWidget *view = m_widget ? m_widget->parentWidget() : nullptr;
    const int margin = view ? Scale::px(view, 8) : px(8);
    const QRect section = header->rect;
    const QRect area = section.adjusted(margin, 0, -margin, -1);
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const int arrow = px(14);
    const bool trailing = header->textAlignment & (Qt::AlignRight | Qt::AlignTrailing);
    const int room = area.width() - (sorted ? arrow + px(2) : 0);
    const QString text = header->fontMetrics.elidedText(header->text, Qt::ElideRight, qMax(0, room));
    const int words = qMin(room, header->fontMetrics.horizontalAdvance(text));
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(header->direction, section, QRect(x, area.top(), width, area.height()));
    };
    const int start = trailing ? area.right() + 1 - words : area.left();
    m_painter->save();
    m_painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    m_painter->setPen(colour(sorted ? Token::Text : Token::Muted));
    m_painter->drawText(place(start, words + 1), int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                        text);
    m_painter->restore();
    // Qt's SortDown is ascending: the arrow's tip, not the order. Beside the word on its inner side, so that
    // right-aligned words stay above their numbers.
    if (sorted)
        chevron(place(trailing ? start - arrow - px(2) : start + words + px(2), arrow),
                header->sortIndicator == QStyleOptionHeader::SortDown ? QStringLiteral("chevron-up")
                                                                      : QStringLiteral("chevron-down"));
}

void StylePainter::itemBackground()
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(m_option);
    if (!item)
        return;
    if (item->backgroundBrush.style() != Qt::NoBrush)
        m_painter->fillRect(item->rect, item->backgroundBrush);
    // RowDelegate has drawn the whole row already.
    if (!item->showDecorationSelected)
        return;
    if (has(QStyle::State_Selected))
        m_painter->fillRect(item->rect, item->palette.color(QPalette::Highlight));
    else if (has(QStyle::State_MouseOver))
        m_painter->fillRect(item->rect, colour(Token::Hover));
}

void StylePainter::menuPanel()
{
    m_painter->fillRect(m_option->rect, colour(Token::Panel));
    m_painter->save();
    m_painter->setPen(colour(Token::Border));
    m_painter->drawRect(m_option->rect.adjusted(0, 0, -1, -1));
    m_painter->restore();
}

void StylePainter::menuItem()
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(m_option);
    if (!item)
        return;
    const QRect whole = item->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        m_painter->fillRect(QRect(whole.left() + px(4), whole.center().y(), whole.width() - px(8), 1),
                            colour(Token::Line));
        return;
    }
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(item->direction, whole, logical);
    };
    const bool enabled = has(QStyle::State_Enabled);
    if (has(QStyle::State_Selected) && enabled)
        box(whole.adjusted(1, 0, -1, 0), colour(Token::Selection), Qt::transparent);
    const QColor ink = colour(enabled ? Token::Text : Token::Disabled);
    const QSize size(px(16), px(16));
    const QRect mark = place(QRect(QPoint(whole.left() + px(8), whole.center().y() - px(8)), size));
    if (item->checked)
        drawIcon(Icon::named(QStringLiteral("check")), mark,
                 colour(enabled ? Token::Accent : Token::Disabled));
    else if (!item->icon.isNull())
        drawIcon(item->icon, mark, ink);
    m_painter->save();
    m_painter->setFont(item->font);
    m_painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    m_painter->setPen(ink);
    const QRect words =
        place(QRect(whole.left() + px(32), whole.top(), whole.width() - px(56), whole.height()));
    const auto leading = int(QStyle::visualAlignment(item->direction, Qt::AlignLeading | Qt::AlignVCenter));
    const auto trailing = int(QStyle::visualAlignment(item->direction, Qt::AlignTrailing | Qt::AlignVCenter));
    const QString title = item->text.section(u'\t', 0, 0);
    m_painter->drawText(words, leading | mnemonicFlag() | Qt::TextSingleLine, title);
    m_painter->setPen(colour(enabled ? Token::Muted : Token::Disabled));
    m_painter->drawText(words, trailing | Qt::TextSingleLine, item->text.section(u'\t', 1));
    m_painter->restore();
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        chevron(place(QRect(whole.right() - px(24), whole.top(), px(20), whole.height())),
                item->direction == Qt::RightToLeft ? QStringLiteral("chevron-left")
                                                   : QStringLiteral("chevron-right"));
}

void StylePainter::menuBarArea()
{
    m_painter->fillRect(m_option->rect, colour(Token::Panel));
    m_painter->fillRect(QRect(m_option->rect.left(), m_option->rect.bottom(), m_option->rect.width(), 1),
                        colour(Token::Line));
}

void StylePainter::menuBarItem()
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(m_option);
    if (!item)
        return;
    m_painter->fillRect(item->rect, colour(Token::Panel));
    if (has(QStyle::State_Selected) || has(QStyle::State_Sunken))
        box(item->rect.adjusted(0, 1, 0, -2),
            colour(has(QStyle::State_Sunken) ? Token::Selection : Token::Hover), Qt::transparent);
    m_painter->save();
    m_painter->setPen(colour(has(QStyle::State_Enabled) ? Token::Text : Token::Disabled));
    m_painter->drawText(item->rect, int(Qt::AlignCenter) | mnemonicFlag() | Qt::TextSingleLine, item->text);
    m_painter->restore();
}

void StylePainter::frame()
{
    m_painter->save();
    m_painter->setPen(colour(Token::Line));
    m_painter->drawRect(m_option->rect.adjusted(0, 0, -1, -1));
    m_painter->restore();
}

void StylePainter::splitter()
{
    m_painter->fillRect(m_option->rect, colour(Token::Line));
}

void StylePainter::strip(const QRect &area, Token token)
{
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(colour(token));
    m_painter->drawRoundedRect(area, area.height() / 2.0, area.height() / 2.0);
    m_painter->restore();
}

// QProgressBar asks for the height of a line of text; the bar itself is thin.
static QRect thin(const QRect &whole, int height)
{
    return QRect(whole.left(), whole.center().y() - height / 2, whole.width(), height);
}

void StylePainter::progressGroove()
{
    strip(thin(m_option->rect, px(6)), Token::Line);
}

void StylePainter::progressContents()
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(m_option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const QRect whole = thin(bar->rect, px(6));
    QRect part = whole;
    part.setWidth(int(double(part.width()) * (bar->progress - bar->minimum) / (bar->maximum - bar->minimum)));
    strip(QStyle::visualRect(bar->direction, whole, part), Token::Accent);
}

void StylePainter::scrollCorner()
{
    m_painter->fillRect(m_option->rect, m_option->palette.color(QPalette::Base));
}

void StylePainter::scrollBar()
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(m_option);
    if (!bar)
        return;
    m_painter->fillRect(bar->rect, bar->palette.color(QPalette::Base));
    if (bar->maximum <= bar->minimum)
        return;
    const bool lit = bar->activeSubControls & QStyle::SC_ScrollBarSlider;
    QRectF slider = StyleSizes::scrollBarPart(bar, QStyle::SC_ScrollBarSlider);
    slider.adjust(3, 3, -3, -3);
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(colour(lit ? Token::Muted : Token::Border));
    const double radius = qMin(slider.width(), slider.height()) / 2;
    m_painter->drawRoundedRect(slider, radius, radius);
    m_painter->restore();
}
