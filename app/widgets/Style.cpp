// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Style.h"

#include "widgets/Icon.h"
#include "widgets/MnemonicReveal.h"
#include "widgets/Scale.h"
#include "widgets/StylePainter.h"
#include "widgets/StyleSizes.h"
#include "widgets/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <unordered_map>

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(&m_reveal);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QLineEdit *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // In the pixels of the 13-px design; they grow with the font.
    static const std::unordered_map<int, int> scaled{
        {PM_ButtonMargin, 12},
        {PM_ButtonIconSize, 16},
        {PM_SmallIconSize, 16},
        {PM_LineEditIconSize, 16},
        {PM_ListViewIconSize, 16},
        {PM_ScrollBarExtent, 12},
        {PM_ScrollBarSliderMin, 32},
        {PM_HeaderMargin, 9},
        {PM_MenuBarVMargin, 2},
        {PM_MenuBarHMargin, 4},
        {PM_MenuVMargin, 4},
        {PM_MenuHMargin, 4},
        {PM_IndicatorWidth, 16},
        {PM_IndicatorHeight, 16},
        {PM_ExclusiveIndicatorWidth, 16},
        {PM_ExclusiveIndicatorHeight, 16},
        {PM_CheckBoxLabelSpacing, 8},
        {PM_RadioButtonLabelSpacing, 8},
        {PM_ToolTipLabelFrameWidth, 4},
        {PM_LayoutHorizontalSpacing, 8},
        {PM_LayoutVerticalSpacing, 8},
    };
    static const std::unordered_map<int, int> fixed{
        {PM_ButtonShiftHorizontal, 0}, {PM_ButtonShiftVertical, 0},         {PM_ButtonDefaultIndicator, 0},
        {PM_MenuPanelWidth, 1},        {PM_DefaultFrameWidth, 1},           {PM_SplitterWidth, 1},
        {PM_MenuBarPanelWidth, 0},     {PM_ScrollView_ScrollBarSpacing, 0},
    };
    if (const auto found = fixed.find(int(metric)); found != fixed.end())
        return found->second;
    const auto found = scaled.find(int(metric));
    if (found == scaled.end())
        return QProxyStyle::pixelMetric(metric, option, widget);
    if (option)
        return Scale::px(option->fontMetrics, found->second);
    return widget ? Scale::px(widget, found->second) : found->second;
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ChangeHighlightOnFocus:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        return int(Theme::of(widget).colour(Token::Line).rgba());
    case SH_UnderlineShortcut:
        return MnemonicReveal::isRevealed();
    case SH_ComboBox_Popup:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    const Theme theme = Theme::of(widget);
    switch (which) {
    case SP_LineEditClearButton:
        return Icon::named(QStringLiteral("close"));
    // Every menu bar asks for it, and the toolkit's own would load the plugins of all picture formats.
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return Icon::named(QStringLiteral("more"));
    case SP_MessageBoxQuestion:
    case SP_MessageBoxInformation:
        return Icon::named(QStringLiteral("info"), theme.ink(Tone::Accent));
    case SP_MessageBoxWarning:
        return Icon::named(QStringLiteral("warning"), theme.ink(Tone::Doubtful));
    case SP_MessageBoxCritical:
        return Icon::named(QStringLiteral("warning"), theme.ink(Tone::Bad));
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (!option)
        return size;
    const auto scaled = [&](int design) { return Scale::px(option->fontMetrics, design); };
    const auto atLeast = [&](int width, int height) {
        return QSize(width, qMax(size.height(), scaled(height)));
    };
    switch (type) {
    case CT_PushButton:
        return StyleSizes::button(option, contents, widget);
    case CT_ComboBox:
        return {contents.width() + scaled(26) + scaled(20), qMax(contents.height(), scaled(30))};
    case CT_ProgressBar:
        return {size.width(), scaled(6)};
    case CT_MenuItem:
        return StyleSizes::menuItem(option, size);
    case CT_LineEdit:
        return atLeast(size.width(), 30);
    case CT_SpinBox:
        return atLeast(size.width() + scaled(16), 30);
    case CT_HeaderSection:
        return atLeast(size.width() + scaled(8), 30);
    case CT_MenuBarItem:
        return atLeast(size.width() + scaled(4), 26);
    case CT_ToolButton:
        return atLeast(qMax(size.width(), scaled(28)), 28);
    case CT_ItemViewItem:
        return atLeast(size.width(), 26);
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
    switch (control) {
    case CC_ComboBox:
        if (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField)
            return StyleSizes::comboPart(option, part);
        break;
    case CC_ScrollBar:
        return StyleSizes::scrollBarPart(option, part);
    case CC_SpinBox:
        return StyleSizes::spinBoxPart(option, part);
    default:
        break;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

namespace {
using Draw = void (StylePainter::*)();
} // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    // A null stands for what is drawn elsewhere: the edge of a field with its panel, the arrow of a header
    // beside its word.
    static const std::unordered_map<int, Draw> draws{
        {PE_PanelButtonCommand, &StylePainter::button},
        {PE_FrameFocusRect, &StylePainter::focusRect},
        {PE_PanelLineEdit, &StylePainter::lineEdit},
        {PE_FrameLineEdit, nullptr},
        {PE_FrameDefaultButton, nullptr},
        {PE_IndicatorCheckBox, &StylePainter::checkMark},
        {PE_IndicatorItemViewItemCheck, &StylePainter::checkMark},
        {PE_IndicatorRadioButton, &StylePainter::radioMark},
        {PE_IndicatorHeaderArrow, nullptr},
        {PE_PanelItemViewRow, nullptr},
        {PE_PanelItemViewItem, &StylePainter::itemBackground},
        {PE_PanelMenu, &StylePainter::menuPanel},
        {PE_FrameMenu, nullptr},
        {PE_PanelTipLabel, &StylePainter::menuPanel},
        {PE_PanelButtonTool, &StylePainter::toolButton},
        {PE_IndicatorArrowDown, &StylePainter::arrowDown},
        {PE_IndicatorArrowUp, &StylePainter::arrowUp},
        {PE_IndicatorArrowLeft, &StylePainter::arrowLeft},
        {PE_IndicatorArrowRight, &StylePainter::arrowRight},
        {PE_Frame, &StylePainter::frame},
        {PE_FrameGroupBox, &StylePainter::frame},
        {PE_PanelScrollAreaCorner, &StylePainter::scrollCorner},
    };
    const auto found = draws.find(int(element));
    if (found == draws.end())
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (StylePainter draw(painter, option, widget); found->second)
        (draw.*found->second)();
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    // A progress bar is thin: its words stand beside it.
    static const std::unordered_map<int, Draw> draws{
        {CE_PushButtonBevel, &StylePainter::button},
        {CE_PushButtonLabel, &StylePainter::buttonLabel},
        // Whole: the common style would place the label by a rectangle that no proxy can change.
        {CE_Header, &StylePainter::header},
        {CE_HeaderSection, &StylePainter::headerSection},
        {CE_HeaderLabel, &StylePainter::headerLabel},
        {CE_HeaderEmptyArea, &StylePainter::headerSection},
        {CE_MenuBarEmptyArea, &StylePainter::menuBarArea},
        {CE_MenuBarItem, &StylePainter::menuBarItem},
        {CE_MenuItem, &StylePainter::menuItem},
        {CE_ProgressBarGroove, &StylePainter::progressGroove},
        {CE_ProgressBarContents, &StylePainter::progressContents},
        {CE_ProgressBarLabel, nullptr},
        {CE_Splitter, &StylePainter::splitter},
        {CE_ComboBoxLabel, &StylePainter::comboLabel},
    };
    const auto found = draws.find(int(element));
    if (found == draws.end())
        return QProxyStyle::drawControl(element, option, painter, widget);
    if (StylePainter draw(painter, option, widget); found->second)
        (draw.*found->second)();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    StylePainter draw(painter, option, widget);
    if (control == CC_ComboBox)
        return draw.combo();
    if (control == CC_ScrollBar)
        return draw.scrollBar();
    if (control == CC_SpinBox)
        return draw.spinBox();
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}
