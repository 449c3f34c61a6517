// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StyleSizes.h"

#include "widgets/Buttons.h"
#include "widgets/Scale.h"

#include <QStyleOption>

QSize StyleSizes::button(const QStyleOption *option, const QSize &contents, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return contents;
    const auto scaled = [&](int design) { return Scale::px(option->fontMetrics, design); };
    if (Buttons::roleOf(widget) == ButtonRole::Link)
        return {contents.width() + scaled(4), option->fontMetrics.height() + scaled(4)};
    if (button->text.isEmpty()) {
        const int side = Buttons::isSmall(widget) ? scaled(20) : scaled(26);
        return {side, side};
    }
    const int arrow = button->features & QStyleOptionButton::HasMenu ? scaled(18) : 0;
    const int icon = button->icon.isNull() ? 0 : scaled(2);
    // The words of checked and primary buttons are wider than those that were measured.
    const QFontMetrics strong(Scale::strong(widget ? widget->font() : QFont()));
    const int growth =
        qMax(0, strong.horizontalAdvance(button->text) - option->fontMetrics.horizontalAdvance(button->text));
    return {contents.width() + growth + icon + arrow + 2 * scaled(12), qMax(contents.height(), scaled(28))};
}

QSize StyleSizes::menuItem(const QStyleOption *option, const QSize &size)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
        return {size.width(), Scale::px(option->fontMetrics, 9)};
    return {size.width() + Scale::px(option->fontMetrics, 16),
            qMax(size.height(), Scale::px(option->fontMetrics, 28))};
}

QRect StyleSizes::comboPart(const QStyleOptionComplex *option, QStyle::SubControl part)
{
    const QRect whole = option->rect;
    const int arrow = Scale::px(option->fontMetrics, 26);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    // The line edit inside has margins of its own.
    const int margin = combo && combo->editable ? 1 : Scale::px(option->fontMetrics, 8);
    const QRect place = part == QStyle::SC_ComboBoxArrow
                            ? QRect(whole.right() - arrow + 1, whole.top(), arrow, whole.height())
                            : whole.adjusted(margin, 1, -arrow, -1);
    return QStyle::visualRect(option->direction, whole, place);
}

QRect StyleSizes::spinBoxPart(const QStyleOptionComplex *option, QStyle::SubControl part)
{
    const QRect whole = option->rect;
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const bool bare = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
    const int arrows = bare ? 0 : Scale::px(option->fontMetrics, 22);
    const int half = whole.height() / 2;
    QRect rect = whole;
    if (part == QStyle::SC_SpinBoxUp)
        rect = QRect(whole.right() + 1 - arrows, whole.top() + 1, arrows, half - 1);
    else if (part == QStyle::SC_SpinBoxDown)
        rect = QRect(whole.right() + 1 - arrows, whole.top() + half, arrows, whole.height() - half - 1);
    else if (part == QStyle::SC_SpinBoxEditField)
        rect = whole.adjusted(1, 1, -qMax(1, arrows), -1);
    return QStyle::visualRect(option->direction, whole, rect);
}

QRect StyleSizes::scrollBarPart(const QStyleOptionComplex *option, QStyle::SubControl part)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return {};
    const bool lying = bar->orientation == Qt::Horizontal;
    const int length = lying ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int slider = length;
    if (range > 0)
        slider =
            int(qBound(qint64(32), qint64(bar->pageStep) * length / (range + bar->pageStep), qint64(length)));
    const int start = QStyle::sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                      length - slider, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = lying ? QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height())
                                 : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size);
        return QStyle::visualRect(bar->direction, bar->rect, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + slider, length - start - slider);
    case QStyle::SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}
