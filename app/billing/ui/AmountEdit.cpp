// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ui/AmountEdit.h"

#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QPainter>

AmountEdit::AmountEdit(QWidget *parent) : QLineEdit(parent)
{
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
}

void AmountEdit::setCurrency(const QString &currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    makeRoom();
    update();
}

void AmountEdit::makeRoom()
{
    const int room =
        m_currency.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_currency) + Scale::px(this, 12);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(isMirrored ? room : 0, 0, isMirrored ? 0 : room, 0);
}

void AmountEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_currency.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(Theme::of(this).colour(isEnabled() ? Token::Muted : Token::Disabled));
    const int side = Scale::px(this, 10);
    painter.drawText(rect().adjusted(side, 0, -side, 0),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) |
                         Qt::AlignVCenter,
                     m_currency);
}

void AmountEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
}
