// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/WallCardPainter.h"

#include "widgets/Scale.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QWidget>

WallCardPainter::WallCardPainter(const QWidget *widget)
    : m_font(widget->font()),
      m_strong(Scale::strong(widget->font())),
      m_theme(Theme::of(widget)),
      m_direction(widget->layoutDirection()),
      m_badge(widget->font(), widget->palette(), widget->layoutDirection()),
      m_unit(Scale::px(widget, 100))
{
}

void WallCardPainter::paint(QPainter *painter, const QRect &rect, const WallCard &card, const How &how) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    frame(painter, rect, how);
    const int side = m_unit * 14 / 100;
    const QRect inner = rect.adjusted(side, m_unit * 10 / 100, -side, -m_unit * 10 / 100);
    const int height = inner.height() / 3;
    QRect line(inner.left(), inner.top(), inner.width(), height);
    head(painter, line, card);
    line.translate(0, height);
    figures(painter, line, card);
    line.translate(0, height);
    if (card.note.isEmpty())
        people(painter, line, card);
    else
        text(painter, line, card.note, m_font, m_theme.colour(Token::Muted));
    painter->restore();
}

void WallCardPainter::frame(QPainter *painter, const QRect &rect, const How &how) const
{
    const double radius = m_unit * 7 / 100.0;
    const double width = how.hasFocus ? 2 : 1;
    const Token edge = how.isCurrent ? Token::Accent : how.isHovered ? Token::Border : Token::Line;
    painter->setPen(QPen(m_theme.colour(edge), width));
    painter->setBrush(m_theme.colour(Token::Panel));
    painter->drawRoundedRect(QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius,
                             radius);
}

QRect WallCardPainter::text(QPainter *painter, const QRect &line, const QString &words, const QFont &font,
                            const QColor &colour) const
{
    const QFontMetrics metrics(font);
    // Without this "5 of 10 people" reads "of 10 people 5" in a text from right to left.
    const bool isIsolated = m_direction == Qt::RightToLeft && !words.isRightToLeft();
    const QString shown = isIsolated ? QChar(0x2066) + words + QChar(0x2069) : words;
    const int used = std::min(metrics.horizontalAdvance(shown) + 1, line.width());
    const QRect place =
        QStyle::visualRect(m_direction, line, QRect(line.topLeft(), QSize(used, line.height())));
    painter->setFont(font);
    painter->setPen(colour);
    const auto alignment = QStyle::visualAlignment(m_direction, Qt::AlignLeading | Qt::AlignVCenter);
    painter->drawText(place, int(alignment) | Qt::TextSingleLine,
                      metrics.elidedText(shown, Qt::ElideRight, used));
    const int gap = m_unit * 24 / 100;
    const QRect rest(line.left() + used + gap, line.top(), std::max(0, line.width() - used - gap),
                     line.height());
    return QStyle::visualRect(m_direction, line, rest);
}

void WallCardPainter::head(QPainter *painter, const QRect &line, const WallCard &card) const
{
    // The state stays readable however long the name is, unless it took more than half of the line.
    const int pill = std::min(m_badge.size(card.pill).width(), line.width() * 6 / 10);
    const int gap = m_unit * 8 / 100;
    const QRect name(line.left(), line.top(), line.width() - pill - gap, line.height());
    text(painter, QStyle::visualRect(m_direction, line, name), card.room, m_strong,
         m_theme.colour(Token::Text));
    const QRect place(line.right() + 1 - pill, line.top(), pill, line.height());
    m_badge.paint(painter, QStyle::visualRect(m_direction, line, place), card.pill, card.tone);
}

void WallCardPainter::figures(QPainter *painter, const QRect &line, const WallCard &card) const
{
    const QColor muted = m_theme.colour(Token::Muted);
    const QRect rest = text(painter, line, card.people, m_font, muted);
    text(painter, rest, card.length, m_font, muted);
}

void WallCardPainter::people(QPainter *painter, const QRect &line, const WallCard &card) const
{
    const double dot = m_unit * 13 / 100.0;
    const double top = line.top() + (line.height() - dot) / 2;
    const double room = line.width();
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.series(0));
    // Dots as long as they fit, then narrower ones, then one bar of the whole.
    double pitch = m_unit * 17 / 100.0;
    if (card.present * pitch > room)
        pitch = room / card.present;
    const double width = std::min(dot, pitch - std::max(1.5, m_unit / 60.0));
    const auto place = [&](double left, double wide) {
        return m_direction == Qt::RightToLeft ? QRectF(line.right() + 1 - left - wide, top, wide, dot)
                                              : QRectF(line.left() + left, top, wide, dot);
    };
    if (width >= 2) {
        // One path of all of them would be filled at half the speed.
        for (int i = 0; i < card.present; ++i)
            painter->drawEllipse(place(i * pitch, width));
        return;
    }
    const double share = card.limit > card.present ? double(card.present) / card.limit : 1.0;
    painter->drawRoundedRect(place(0, room * share), dot / 2, dot / 2);
}
