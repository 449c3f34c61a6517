// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/GaugeBar.h"

#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <algorithm>

GaugeBar::GaugeBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    Scale::follow(this, Scale::smaller);
}

void GaugeBar::setShares(std::optional<double> share, double limit, Tone tone)
{
    m_share = share;
    m_limit = limit;
    m_tone = tone;
    update();
}

double GaugeBar::end() const
{
    const double wanted = std::max(m_limit * 2, m_share.value_or(0) * 1.1);
    for (const double round : {0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75})
        if (wanted <= round)
            return round;
    return std::max(1.0, m_share.value_or(0));
}

QSize GaugeBar::sizeHint() const
{
    return {Scale::px(this, 260), Scale::px(this, 10) + Scale::px(this, 8) + fontMetrics().height()};
}

QSize GaugeBar::minimumSizeHint() const
{
    return {Scale::px(this, 120), sizeHint().height()};
}

void GaugeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

QString GaugeBar::percent(double share) const
{
    const double shown = share * 100;
    const int decimals = std::abs(shown - std::round(shown)) < 0.05 ? 0 : 1;
    return tr("%1 %").arg(locale().toString(shown, 'f', decimals));
}

void GaugeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    const QRect bar(0, Scale::px(this, 3), width(), Scale::px(this, 10));
    const double radius = bar.height() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Token::Line));
    painter.drawRoundedRect(bar, radius, radius);
    if (m_share && *m_share > 0) {
        QRect part = bar;
        part.setWidth(std::clamp(int(bar.width() * *m_share / end()), bar.height(), bar.width()));
        painter.setBrush(theme.ink(m_tone));
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), bar, part), radius, radius);
    }
    paintScale(painter, bar);
}

void GaugeBar::paintScale(QPainter &painter, const QRect &bar) const
{
    const Theme theme = Theme::of(this);
    const int line = Scale::px(this, 2);
    const int x = int(bar.width() * std::min(1.0, m_limit / end()));
    const QRect mark(x - line / 2, 0, line, bar.bottom() + Scale::px(this, 4));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), mark.adjusted(-line / 2, 0, line / 2, 0)),
                     theme.colour(Token::Panel));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), mark), theme.colour(Token::Text));
    const int top = height() - fontMetrics().height();
    const auto draw = [&](int centre, const QString &text, Token token) {
        const int wide = fontMetrics().horizontalAdvance(text) + 2;
        const QRect area(std::clamp(centre - wide / 2, 0, std::max(0, width() - wide)), top, wide,
                         fontMetrics().height());
        painter.setPen(theme.colour(token));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), area), Qt::AlignCenter, text);
        return area;
    };
    const QRect limit = draw(x, percent(m_limit), Token::Text);
    const QString last = percent(end());
    const int lastWidth = fontMetrics().horizontalAdvance(last);
    if (limit.left() > fontMetrics().horizontalAdvance(percent(0)) * 1.5)
        draw(0, percent(0), Token::Muted);
    if (limit.right() < width() - lastWidth * 1.5)
        draw(width(), last, Token::Muted);
}
