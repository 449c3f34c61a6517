// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/AccountSwitcher.h"

#include "widgets/Icon.h"
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

AccountSwitcher::AccountSwitcher(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("accountSwitcher"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &AccountSwitcher::openMenu);
    describe();
}

void AccountSwitcher::setAccount(const Account &account)
{
    m_account = account;
    describe();
}

void AccountSwitcher::setTrouble(const QString &words)
{
    m_trouble = words;
    describe();
}

void AccountSwitcher::openMenu()
{
    if (m_menu)
        m_menu->popup(mapToGlobal(QPoint(0, height())));
}

QString AccountSwitcher::subtitle() const
{
    if (m_account.isNull())
        return tr("Add one to begin");
    QStringList words;
    words << (!m_trouble.isEmpty() ? m_trouble : m_account.demo ? tr("demo") : tr("live"));
    if (m_account.production)
        words << tr("production");
    if (m_account.readOnly)
        words << tr("read-only");
    return words.join(QStringLiteral(" · "));
}

void AccountSwitcher::describe()
{
    setText(m_account.isNull() ? tr("No account") : m_account.name);
    setAccessibleName(tr("Account: %1, %2").arg(text(), subtitle()));
    setToolTip(m_account.isNull() ? QString() : tr("%1\n%2").arg(m_account.name, m_account.apiBase.host()));
    update();
}

QSize AccountSwitcher::sizeHint() const
{
    return {Scale::px(this, 168), fontMetrics().height() * 2 + Scale::px(this, 18)};
}

void AccountSwitcher::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openMenu();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

bool AccountSwitcher::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void AccountSwitcher::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = Scale::px(this, 6);
    const int unit = Scale::px(this, 4);
    const QRect area = rect();
    const auto placed = [&](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), area, logical);
    };

    painter.setPen(hasFocus() ? QPen(theme.colour(Token::Accent), 2) : QPen(Qt::NoPen));
    painter.setBrush(
        theme.colour(underMouse() || isDown() ? Token::NavigationSelection : Token::NavigationHover));
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (m_account.production)
        painter.fillRect(placed(QRect(0, int(radius), Scale::px(this, 3), area.height() - 2 * int(radius))),
                         theme.colour(Token::Alert));

    const int dot = Scale::px(this, 10);
    painter.setPen(Qt::NoPen);
    const QColor own(m_account.colour);
    painter.setBrush(own.isValid() ? own : theme.colour(Token::NavigationMuted));
    painter.drawEllipse(placed(QRect(2 * unit + unit / 2, (area.height() - dot) / 2, dot, dot)));

    const int arrow = Scale::px(this, 14);
    painter.drawPixmap(
        placed(QRect(area.width() - arrow - 2 * unit, (area.height() - arrow) / 2, arrow, arrow)),
        Icon::pixmap(QStringLiteral("chevron-down"), arrow, theme.colour(Token::NavigationMuted),
                     devicePixelRatioF()));

    const int left = dot + 5 * unit;
    const int width = area.width() - left - arrow - 3 * unit;
    const int align = int(Qt::AlignVCenter) | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const QFont strong = Scale::strong(font());
    const QFont small = Scale::small(font());
    const int middle = area.height() / 2 + Scale::px(this, 1);
    painter.setFont(strong);
    painter.setPen(theme.colour(Token::NavigationStrong));
    painter.drawText(placed(QRect(left, Scale::px(this, 6), width, middle - Scale::px(this, 6))), align,
                     QFontMetrics(strong).elidedText(text(), Qt::ElideRight, width));
    painter.setFont(small);
    painter.setPen(theme.colour(Token::NavigationMuted));
    painter.drawText(placed(QRect(left, middle, width, area.height() - middle - Scale::px(this, 6))), align,
                     QFontMetrics(small).elidedText(subtitle(), Qt::ElideRight, width));
}
