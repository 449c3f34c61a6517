// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/NavigationButton.h"

#include "widgets/Icon.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

NavigationButton::NavigationButton(const QString &iconName, const QString &title, QWidget *parent)
    : QAbstractButton(parent), m_iconName(iconName)
{
    setText(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAlerts(0);
}

void NavigationButton::setAlerts(int alerts)
{
    m_alerts = alerts;
    setAccessibleName(alerts > 0 ? tr("%1, %n to look at", nullptr, alerts).arg(text()) : text());
    update();
}

QSize NavigationButton::sizeHint() const
{
    const int height = Scale::px(this, 32);
    return {fontMetrics().horizontalAdvance(text()) + 4 * height, height};
}

bool NavigationButton::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int unit = Scale::px(this, 4);
    const QRect area = rect();

    if (isChecked() || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(isChecked() ? Token::NavigationSelection : Token::NavigationHover));
        painter.drawRoundedRect(area, 1.5 * unit, 1.5 * unit);
    }
    if (isChecked()) {
        const QRect edge(0, 0, qMax(2, Scale::px(this, 3)), area.height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), area, edge), theme.colour(Token::Accent));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colour(Token::Accent), 2));
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 1.5 * unit, 1.5 * unit);
    }

    const QColor ink =
        isChecked() ? theme.colour(Token::NavigationStrong) : theme.colour(Token::NavigationText);
    const int side = Scale::px(this, 18);
    const QRect iconArea(3 * unit, (area.height() - side) / 2, side, side);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), area, iconArea),
                       Icon::pixmap(m_iconName, side, ink, devicePixelRatioF()));
    const QRect words(iconArea.right() + 2 * unit, 0, area.width() - iconArea.right() - 4 * unit,
                      area.height());
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), area, words),
                     int(Qt::AlignVCenter) | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     text());
    paintBadge(painter, area);
}

void NavigationButton::paintBadge(QPainter &painter, const QRect &area) const
{
    if (m_alerts <= 0)
        return;
    const Theme theme = Theme::of(this);
    const QString number = m_alerts > 999 ? tr("999+") : QLocale().toString(m_alerts);
    const QFont small = Scale::small(font());
    const QFontMetrics metrics(small);
    const int height = metrics.height() + Scale::px(this, 1);
    const int width = qMax(height, metrics.horizontalAdvance(number) + Scale::px(this, 12));
    const QRect pill = QStyle::visualRect(
        layoutDirection(), area,
        QRect(area.right() - width - Scale::px(this, 8), (area.height() - height) / 2, width, height));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Token::Alert));
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setFont(small);
    painter.setPen(theme.colour(Token::AlertText));
    painter.drawText(pill, Qt::AlignCenter, number);
}
