// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StylePainter.h"

#include "widgets/Buttons.h"
#include "widgets/Icon.h"
#include "widgets/MnemonicReveal.h"
#include "widgets/Scale.h"
#include "widgets/StyleSizes.h"

#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

StylePainter::StylePainter(QPainter *painter, const QStyleOption *option, const QWidget *widget)
    : m_painter(painter),
      m_option(option),
      m_widget(widget),
      m_theme(Theme::of(option ? option->palette : QPalette()))
{
}

bool StylePainter::has(QStyle::StateFlag flag) const
{
    return m_option->state & flag;
}

int StylePainter::mnemonicFlag()
{
    return MnemonicReveal::isRevealed() ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

int StylePainter::px(double design) const
{
    return Scale::px(m_option->fontMetrics, design);
}

void StylePainter::box(const QRect &area, const QColor &fill, const QColor &edge, double edgeWidth)
{
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    const double half = edgeWidth / 2;
    m_painter->setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, edgeWidth));
    m_painter->setBrush(fill);
    const double radius = px(5);
    m_painter->drawRoundedRect(QRectF(area).adjusted(half, half, -half, -half), radius, radius);
    m_painter->restore();
}

void StylePainter::ring(const QRect &area)
{
    box(area, Qt::transparent, colour(Token::Accent), 2);
}

void StylePainter::focusRect()
{
    const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(m_option);
    if (focus && !(focus->state & QStyle::State_KeyboardFocusChange))
        return;
    ring(m_option->rect);
}

void StylePainter::button()
{
    const auto *option = qstyleoption_cast<const QStyleOptionButton *>(m_option);
    const ButtonRole role = Buttons::roleOf(m_widget);
    const bool enabled = has(QStyle::State_Enabled);
    const bool pointed = enabled && has(QStyle::State_MouseOver);
    const bool down = has(QStyle::State_Sunken);
    const bool filled = role == ButtonRole::Primary || has(QStyle::State_On);
    const QRect area = m_option->rect;
    if (filled) {
        QColor fill = colour(pointed || down ? Token::AccentHover : Token::Accent);
        if (!enabled)
            fill.setAlphaF(0.45F);
        box(area, fill, Qt::transparent);
    } else if (role == ButtonRole::Normal || role == ButtonRole::Danger) {
        const QColor edge =
            role == ButtonRole::Danger && enabled ? colour(Token::Danger) : colour(Token::Border);
        box(area, pointed || down ? colour(Token::Hover) : colour(Token::Panel), edge);
    } else if (role == ButtonRole::Quiet && (pointed || down)) {
        box(area, colour(down ? Token::Line : Token::Hover), Qt::transparent);
    }
    if (option && (option->features & QStyleOptionButton::DefaultButton) && !filled &&
        role == ButtonRole::Normal)
        box(area, Qt::transparent, colour(Token::Accent));
    if (!has(QStyle::State_HasFocus) || !has(QStyle::State_KeyboardFocusChange))
        return;
    ring(area);
    if (filled)
        box(area.adjusted(2, 2, -2, -2), Qt::transparent, colour(Token::AccentText), 1);
}

QColor StylePainter::buttonInk() const
{
    const ButtonRole role = Buttons::roleOf(m_widget);
    const bool enabled = m_option->state & QStyle::State_Enabled;
    if (role == ButtonRole::Primary || (m_option->state & QStyle::State_On)) {
        QColor ink = colour(enabled || !m_theme.isDark() ? Token::AccentText : Token::Text);
        if (!enabled)
            ink.setAlphaF(m_theme.isDark() ? 0.55F : 0.8F);
        return ink;
    }
    if (!enabled)
        return colour(Token::Disabled);
    if (role == ButtonRole::Danger)
        return colour(Token::Danger);
    if (role == ButtonRole::Link)
        return colour(Token::Link);
    return m_option->palette.color(QPalette::ButtonText);
}

void StylePainter::drawIcon(const QIcon &icon, const QRect &area, const QColor &ink)
{
    const qreal ratio = m_painter->device()->devicePixelRatio();
    if (Icon::isLineIcon(icon)) {
        const QString name = icon.name().section(u'-', 1);
        m_painter->drawPixmap(area.topLeft(), Icon::pixmap(name, area.width(), ink, ratio));
        return;
    }
    icon.paint(m_painter, area, Qt::AlignCenter,
               has(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
}

void StylePainter::buttonLabel()
{
    const auto *option = qstyleoption_cast<const QStyleOptionButton *>(m_option);
    if (!option)
        return;
    const QColor ink = buttonInk();
    QRect area = option->rect;
    m_painter->save();
    const bool strong = Buttons::roleOf(m_widget) == ButtonRole::Primary || has(QStyle::State_On);
    QFont font = m_painter->font();
    if (m_widget)
        font = m_widget->font();
    if (strong)
        font = Scale::strong(font);
    if (Buttons::roleOf(m_widget) == ButtonRole::Link && has(QStyle::State_MouseOver))
        font.setUnderline(true);
    m_painter->setFont(font);
    if (option->features & QStyleOptionButton::HasMenu) {
        const QRect place(area.right() - px(24), area.top(), px(18), area.height());
        const QRect arrow = QStyle::visualRect(option->direction, area, place);
        drawIcon(Icon::named(QStringLiteral("chevron-down")),
                 QStyle::alignedRect(option->direction, Qt::AlignCenter, QSize(px(14), px(14)), arrow), ink);
        area = QStyle::visualRect(option->direction, area, area.adjusted(0, 0, -px(18), 0));
    }
    const int words = QFontMetrics(font).size(Qt::TextShowMnemonic, option->text).width();
    if (!option->icon.isNull()) {
        // A small picture has proportions of its own.
        const QSize size = Icon::isLineIcon(option->icon) ? QSize(px(16), px(16)) : option->iconSize;
        const int gap = option->text.isEmpty() ? 0 : px(6);
        const int left = area.left() + qMax(0, (area.width() - size.width() - gap - words) / 2);
        const QRect place(QPoint(left, area.center().y() - size.height() / 2), size);
        drawIcon(option->icon, QStyle::visualRect(option->direction, area, place), ink);
        const int from = left + size.width() + gap;
        const QRect text(from, area.top(), area.right() - from, area.height());
        area = QStyle::visualRect(option->direction, area, text);
    }
    const auto side = option->icon.isNull() ? Qt::AlignHCenter
                                            : QStyle::visualAlignment(option->direction, Qt::AlignLeading);
    m_painter->setPen(ink);
    m_painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    m_painter->drawText(area, int(side | Qt::AlignVCenter) | mnemonicFlag() | Qt::TextSingleLine,
                        option->text);
    m_painter->restore();
}

void StylePainter::toolButton()
{
    if (has(QStyle::State_On))
        box(m_option->rect, colour(Token::Selection), Qt::transparent);
    else if (has(QStyle::State_Enabled) && (has(QStyle::State_MouseOver) || has(QStyle::State_Sunken)))
        box(m_option->rect, colour(has(QStyle::State_Sunken) ? Token::Line : Token::Hover), Qt::transparent);
    if (has(QStyle::State_HasFocus) && has(QStyle::State_KeyboardFocusChange))
        ring(m_option->rect);
}

void StylePainter::lineEdit()
{
    const auto *option = qstyleoption_cast<const QStyleOptionFrame *>(m_option);
    const QColor fill = m_option->palette.color(QPalette::Base);
    // Without a frame it is the inside of a combo or spin box, which draws its own edge.
    if (option && option->lineWidth <= 0) {
        return;
    }
    const bool wrong = m_widget && m_widget->property("wrong").toBool();
    if (wrong)
        box(m_option->rect, fill, colour(Token::Danger), has(QStyle::State_HasFocus) ? 2 : 1);
    else if (has(QStyle::State_HasFocus))
        box(m_option->rect, fill, colour(Token::Accent), 2);
    else
        box(m_option->rect, fill, colour(Token::Border));
}

void StylePainter::combo()
{
    const auto *option = qstyleoption_cast<const QStyleOptionComboBox *>(m_option);
    if (!option)
        return;
    const bool wrong = m_widget && m_widget->property("wrong").toBool();
    const bool focused = has(QStyle::State_HasFocus) && has(QStyle::State_Enabled);
    const bool pointed = has(QStyle::State_MouseOver) && has(QStyle::State_Enabled);
    const QColor fill =
        pointed && !option->editable ? colour(Token::Hover) : m_option->palette.color(QPalette::Base);
    if (option->frame)
        box(option->rect, fill,
            colour(wrong     ? Token::Danger
                   : focused ? Token::Accent
                             : Token::Border),
            focused ? 2 : 1);
    const QRect place(option->rect.right() - px(26) + 1, option->rect.top(), px(26), option->rect.height());
    chevron(QStyle::visualRect(option->direction, option->rect, place), QStringLiteral("chevron-down"));
}

void StylePainter::comboLabel()
{
    const auto *option = qstyleoption_cast<const QStyleOptionComboBox *>(m_option);
    if (!option || option->editable)
        return;
    const QRect whole = option->rect;
    QRect area = QStyle::visualRect(option->direction, whole, whole.adjusted(px(10), 1, -px(26), -1));
    m_painter->save();
    if (!option->currentIcon.isNull()) {
        const int size = px(16);
        const QRect place(area.left(), area.center().y() - size / 2, size, size);
        drawIcon(option->currentIcon, QStyle::visualRect(option->direction, area, place),
                 colour(Token::Text));
        area = QStyle::visualRect(option->direction, area, area.adjusted(size + px(6), 0, 0, 0));
    }
    m_painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    const QString text = option->fontMetrics.elidedText(option->currentText, Qt::ElideRight, area.width());
    m_painter->setPen(has(QStyle::State_Enabled) ? m_option->palette.color(QPalette::Text)
                                                 : colour(Token::Disabled));
    const auto side = QStyle::visualAlignment(option->direction, Qt::AlignLeading | Qt::AlignVCenter);
    m_painter->drawText(area, int(side) | Qt::TextSingleLine, text);
    m_painter->restore();
}

void StylePainter::spinBox()
{
    const auto *option = qstyleoption_cast<const QStyleOptionSpinBox *>(m_option);
    if (!option)
        return;
    const bool wrong = m_widget && m_widget->property("wrong").toBool();
    const bool focused = has(QStyle::State_HasFocus);
    box(m_option->rect, m_option->palette.color(QPalette::Base),
        colour(wrong     ? Token::Danger
               : focused ? Token::Accent
                         : Token::Border),
        focused ? 2 : 1);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    chevron(StyleSizes::spinBoxPart(option, QStyle::SC_SpinBoxUp), QStringLiteral("chevron-up"));
    chevron(StyleSizes::spinBoxPart(option, QStyle::SC_SpinBoxDown), QStringLiteral("chevron-down"));
}

void StylePainter::checkMark()
{
    const bool on = has(QStyle::State_On) || has(QStyle::State_NoChange);
    const bool enabled = has(QStyle::State_Enabled);
    const QRect area = m_option->rect;
    const QColor fill = on ? colour(enabled ? Token::Accent : Token::Disabled) : colour(Token::Panel);
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    const bool focused = has(QStyle::State_HasFocus) && has(QStyle::State_KeyboardFocusChange);
    m_painter->setPen(
        QPen(on && !focused ? fill : colour(focused ? Token::Accent : Token::Muted), focused ? 2 : 1));
    m_painter->setBrush(fill);
    m_painter->drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3));
    m_painter->restore();
    if (has(QStyle::State_NoChange))
        m_painter->fillRect(
            QRect(area.left() + px(4), area.center().y(), area.width() - 2 * px(4), qMax(2, px(2))),
            colour(Token::AccentText));
    else if (on)
        drawIcon(Icon::named(QStringLiteral("check")), area.adjusted(1, 1, -1, -1),
                 colour(Token::AccentText));
}

void StylePainter::radioMark()
{
    const bool on = has(QStyle::State_On);
    const bool enabled = has(QStyle::State_Enabled);
    const QRectF area = QRectF(m_option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    const QColor accent = colour(enabled ? Token::Accent : Token::Disabled);
    m_painter->setPen(on ? accent : colour(Token::Muted));
    m_painter->setBrush(on ? accent : colour(Token::Panel));
    m_painter->drawEllipse(area);
    if (on) {
        const double inner = area.width() * 0.3;
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(colour(Token::AccentText));
        m_painter->drawEllipse(area.adjusted(inner, inner, -inner, -inner));
    }
    m_painter->restore();
}
