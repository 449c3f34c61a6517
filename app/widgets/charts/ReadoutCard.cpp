// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ReadoutCard.h"

#include "widgets/Scale.h"

#include <QPainter>
#include <QStyle>

namespace {
constexpr int padding = 8;
constexpr int swatch = 9;
} // namespace

ReadoutCard::ReadoutCard(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    Scale::follow(this, Scale::small);
    hide();
}

void ReadoutCard::setContent(const QString &title, const QList<Line> &lines, const QString &note)
{
    m_title = title;
    m_lines = lines;
    m_note = note;
    resize(sizeHint());
    update();
}

int ReadoutCard::lineHeight() const
{
    return fontMetrics().height() + Scale::px(this, 3);
}

QSize ReadoutCard::sizeHint() const
{
    const QFontMetrics strong(Scale::strong(font()));
    int width = strong.horizontalAdvance(m_title);
    width = qMax(width, fontMetrics().horizontalAdvance(m_note));
    const int before = Scale::px(this, swatch) + Scale::px(this, 6);
    const int between = Scale::px(this, 16);
    const int most = Scale::px(this, 320);
    for (const Line &line : m_lines)
        width = qMax(width, before + strong.horizontalAdvance(line.name) + between +
                                strong.horizontalAdvance(line.value));
    const int lines = 1 + int(m_lines.size()) + (m_note.isEmpty() ? 0 : 1);
    const int side = Scale::px(this, padding);
    return {qMin(width, most) + 2 * side, lines * lineHeight() + 2 * side - Scale::px(this, 3)};
}

void ReadoutCard::showAt(const QPoint &point)
{
    const QRect around = parentWidget()->rect();
    const int away = Scale::px(this, 14);
    QPoint corner(point.x() + away, point.y() - height() / 2);
    if (corner.x() + width() > around.right())
        corner.setX(point.x() - away - width());
    corner.setX(qBound(0, corner.x(), qMax(0, around.width() - width())));
    corner.setY(qBound(0, corner.y(), qMax(0, around.height() - height())));
    move(corner);
    show();
    raise();
}

void ReadoutCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    painter.setPen(QPen(theme.colour(Token::Border), 1));
    painter.setBrush(theme.colour(Token::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const int side = Scale::px(this, padding);
    QRect row(side, side, width() - 2 * side, lineHeight());
    const QFont strong = Scale::strong(font());
    painter.setFont(strong);
    painter.setPen(theme.colour(Token::Text));
    const auto leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const auto trailing = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter));
    painter.drawText(row, leading, QFontMetrics(strong).elidedText(m_title, Qt::ElideRight, row.width()));
    const int dot = Scale::px(this, swatch);
    for (const Line &line : m_lines) {
        row.translate(0, lineHeight());
        const auto visual = [&](const QRect &part) {
            return QStyle::visualRect(layoutDirection(), row, part);
        };
        line.look.drawSwatch(painter, visual(QRect(row.left(), row.center().y() - dot / 2, dot, dot)),
                             line.isLine);
        painter.setFont(line.isMeant ? strong : font());
        painter.setPen(theme.colour(Token::Text));
        const QFontMetrics metrics(painter.font());
        const int valueWidth = metrics.horizontalAdvance(line.value) + 1;
        painter.drawText(row, trailing, line.value);
        const QRect name = row.adjusted(dot + Scale::px(this, 6), 0, -valueWidth - Scale::px(this, 10), 0);
        painter.setPen(theme.colour(line.isMeant ? Token::Text : Token::Muted));
        painter.drawText(visual(name), leading, metrics.elidedText(line.name, Qt::ElideRight, name.width()));
    }
    if (m_note.isEmpty())
        return;
    row.translate(0, lineHeight());
    painter.setFont(font());
    painter.setPen(theme.colour(Token::Muted));
    painter.drawText(row, leading, m_note);
}
