// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Style.h"

#include "widgets/Buttons.h"
#include "widgets/Scale.h"
#include "widgets/StylePainter.h"
#include "widgets/Theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QLineEdit *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const auto scaled = [&](int design) {
        return option ? Scale::px(option->fontMetrics, design) : widget ? Scale::px(widget, design) : design;
    };
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_MenuPanelWidth:
        return metric == PM_MenuPanelWidth ? 1 : 0;
    case PM_ButtonMargin:
        return scaled(12);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_TabBarIconSize:
        return scaled(16);
    case PM_LineEditIconSize:
        return scaled(16);
    case PM_DefaultFrameWidth:
        return 1;
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return scaled(12);
    case PM_ScrollBarSliderMin:
        return scaled(32);
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_HeaderMargin:
        return scaled(6);
    case PM_HeaderMarkSize:
        return scaled(10);
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarVMargin:
        return scaled(2);
    case PM_MenuBarHMargin:
        return scaled(4);
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return scaled(4);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return scaled(8);
    case PM_ToolTipLabelFrameWidth:
        return scaled(4);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return scaled(8);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ChangeHighlightOnFocus:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        return int(Theme::of(widget).colour(Token::Line).rgba());
    case SH_ComboBox_Popup:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (!option)
        return size;
    const auto scaled = [&](int design) { return Scale::px(option->fontMetrics, design); };
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const ButtonRole role = Buttons::roleOf(widget);
        if (role == ButtonRole::Link)
            return {contents.width() + scaled(4), option->fontMetrics.height() + scaled(4)};
        const bool bare = button && button->text.isEmpty();
        if (bare)
            return {scaled(26), scaled(26)};
        const int arrow = button && (button->features & QStyleOptionButton::HasMenu) ? scaled(18) : 0;
        const int icon = button && !button->icon.isNull() ? scaled(2) : 0;
        // The words of checked and primary buttons are wider than those that were measured.
        const QFontMetrics strong(Scale::strong(widget ? widget->font() : QFont()));
        const int growth = button ? qMax(0, strong.horizontalAdvance(button->text) -
                                                option->fontMetrics.horizontalAdvance(button->text))
                                  : 0;
        return {contents.width() + growth + icon + arrow + 2 * scaled(12),
                qMax(contents.height(), scaled(28))};
    }
    case CT_LineEdit:
        return {size.width(), qMax(size.height(), scaled(30))};
    case CT_ComboBox:
        return {size.width() + scaled(12), qMax(size.height(), scaled(30))};
    case CT_SpinBox:
        return {size.width(), qMax(size.height(), scaled(30))};
    case CT_HeaderSection:
        return {size.width() + scaled(8), qMax(size.height(), scaled(30))};
    case CT_MenuBarItem:
        return {size.width() + scaled(4), qMax(size.height(), scaled(26))};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), scaled(9)};
        return {size.width() + scaled(16), qMax(size.height(), scaled(28))};
    }
    case CT_ToolButton:
        return {qMax(size.width(), scaled(28)), qMax(size.height(), scaled(28))};
    case CT_ItemViewItem:
        return {size.width(), qMax(size.height(), scaled(26))};
    default:
        return size;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const int margin = Scale::px(option->fontMetrics, 7);
        return option->rect.adjusted(margin, 1, -margin, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect whole = option->rect;
        const int arrow = Scale::px(option->fontMetrics, 26);
        const int margin = Scale::px(option->fontMetrics, 8);
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, whole,
                              QRect(whole.right() - arrow + 1, whole.top(), arrow, whole.height()));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, whole, whole.adjusted(margin, 1, -arrow, -1));
    }
    if (control == CC_ScrollBar)
        return StylePainter::scrollBarPart(option, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    StylePainter draw(painter, option, widget);
    switch (element) {
    case PE_PanelButtonCommand:
        return draw.button();
    case PE_FrameFocusRect:
        return draw.focusRect();
    case PE_PanelLineEdit:
        return draw.lineEdit();
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return draw.checkMark();
    case PE_IndicatorRadioButton:
        return draw.radioMark();
    case PE_IndicatorHeaderArrow:
        return draw.headerArrow();
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        return draw.itemBackground();
    case PE_PanelMenu:
        return draw.menuPanel();
    case PE_FrameMenu:
        return;
    case PE_PanelTipLabel:
        return draw.tipPanel();
    case PE_PanelButtonTool:
        return draw.toolButton();
    case PE_IndicatorArrowDown:
        return draw.chevron(option->rect, QStringLiteral("chevron-down"));
    case PE_IndicatorArrowUp:
        return draw.chevron(option->rect, QStringLiteral("chevron-up"));
    case PE_IndicatorArrowLeft:
        return draw.chevron(option->rect, QStringLiteral("chevron-left"));
    case PE_IndicatorArrowRight:
        return draw.chevron(option->rect, QStringLiteral("chevron-right"));
    case PE_Frame:
    case PE_FrameGroupBox:
        return draw.frame();
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    StylePainter draw(painter, option, widget);
    switch (element) {
    case CE_PushButtonBevel:
        return draw.button();
    case CE_PushButtonLabel:
        return draw.buttonLabel();
    case CE_HeaderSection:
        return draw.headerSection();
    case CE_HeaderEmptyArea:
        return draw.headerSection();
    case CE_MenuBarEmptyArea:
        return draw.menuBarArea();
    case CE_MenuBarItem:
        return draw.menuBarItem();
    case CE_MenuItem:
        return draw.menuItem();
    case CE_ProgressBarGroove:
        return draw.progressGroove();
    case CE_ProgressBarContents:
        return draw.progressContents();
    case CE_Splitter:
        return draw.splitter();
    case CE_ComboBoxLabel:
        return draw.comboLabel();
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    StylePainter draw(painter, option, widget);
    if (control == CC_ComboBox)
        return draw.combo();
    if (control == CC_ScrollBar)
        return draw.scrollBar();
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}
