// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TabStrip.h"

#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOptionTab>

TabStrip::TabStrip(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
}

void TabStrip::setTabCount(int index, int count)
{
    setTabNote(index, count < 0 ? QString() : QLocale().toString(count));
}

void TabStrip::setTabNote(int index, const QString &note)
{
    if (index < 0 || index >= count() || tabNote(index) == note)
        return;
    setTabData(index, note);
    describe(index);
    // The only way to make QTabBar lay its tabs out again.
    setTabText(index, tabText(index));
    updateGeometry();
}

QString TabStrip::tabNote(int index) const
{
    return tabData(index).toString();
}

void TabStrip::describe(int index)
{
    const QString note = tabNote(index);
    setAccessibleTabName(
        index, note.isEmpty() ? tabText(index)
                              : tr("%1, %2", "a tab and how many rows it has").arg(tabText(index), note));
}

void TabStrip::tabInserted(int index)
{
    QTabBar::tabInserted(index);
    describe(index);
}

QSize TabStrip::minimumSizeHint() const
{
    return {Scale::px(this, 120), QTabBar::minimumSizeHint().height()};
}

QSize TabStrip::tabSizeHint(int index) const
{
    const QFontMetrics strong(Scale::strong(font()));
    int width = strong.horizontalAdvance(tabText(index)) + 2 * Scale::px(this, 12);
    if (!tabNote(index).isEmpty())
        width += fontMetrics().horizontalAdvance(tabNote(index)) + Scale::px(this, 5);
    return {width, Scale::px(this, 34)};
}

QSize TabStrip::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::of(this).colour(Token::Line));
    for (int index = 0; index < count(); ++index)
        if (isTabVisible(index))
            paintTab(painter, index);
}

void TabStrip::paintTab(QPainter &painter, int index) const
{
    const Theme theme = Theme::of(this);
    const QRect tab = tabRect(index);
    const bool current = index == currentIndex();
    const int margin = Scale::px(this, 12);
    const bool pointed =
        !current && isTabEnabled(index) && tab.contains(mapFromGlobal(QCursor::pos())) && underMouse();

    const QFont wordFont = current ? Scale::strong(font()) : font();
    const int wordWidth = QFontMetrics(wordFont).horizontalAdvance(tabText(index));
    QRect word(tab.left() + margin, tab.top(), wordWidth + 1, tab.height() - 2);
    QRect note(word.right() + Scale::px(this, 5), tab.top(), tab.right() - word.right(), tab.height() - 2);
    if (layoutDirection() == Qt::RightToLeft) {
        word = QStyle::visualRect(layoutDirection(), tab, word);
        note = QStyle::visualRect(layoutDirection(), tab, note);
    }
    const auto alignment =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    painter.setFont(wordFont);
    painter.setPen(theme.colour(!isTabEnabled(index) ? Token::Disabled
                                : current || pointed ? Token::Text
                                                     : Token::Muted));
    painter.drawText(word, alignment | Qt::TextSingleLine, tabText(index));
    painter.setFont(font());
    painter.setPen(theme.colour(isTabEnabled(index) ? Token::Muted : Token::Disabled));
    painter.drawText(note, alignment | Qt::TextSingleLine, tabNote(index));
    if (current)
        painter.fillRect(QRect(tab.left(), tab.bottom() - 1, tab.width(), 2), theme.colour(Token::Accent));
    if (current && hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.colour(Token::Accent), 2));
        painter.drawRoundedRect(QRectF(tab).adjusted(3, 4, -3, -5), 4, 4);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}
