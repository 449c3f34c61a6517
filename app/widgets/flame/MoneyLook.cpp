// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flame/MoneyLook.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace {
constexpr double roundedFrom = 8; ///< the design's pixels; narrower bars have square corners

QColor mixed(const QColor &colour, const QColor &ground, double share)
{
    const auto part = [&](int of, int behind) { return int(std::lround(of * share + behind * (1 - share))); };
    return QColor(part(colour.red(), ground.red()), part(colour.green(), ground.green()),
                  part(colour.blue(), ground.blue()));
}
} // namespace

MoneyLook::MoneyLook(const Theme &theme, const QFont &font, Qt::LayoutDirection direction, bool isPicture)
    : m_theme(theme),
      m_font(font),
      m_small(Scale::smaller(font)),
      m_metrics(m_font),
      m_smallMetrics(m_small),
      m_direction(direction),
      m_isPicture(isPicture),
      m_scale(Scale::px(QFontMetrics(font), 100) / 100.0),
      m_gap(std::round(qMax(2.0, px(2)))),
      m_rowHeight(std::ceil(m_metrics.height() + px(14))),
      m_thinHeight(std::ceil(m_smallMetrics.height() + px(6))),
      m_leastForWords(m_metrics.averageCharWidth() * 3 + px(16))
{
    for (int state = 0; state < 3; ++state)
        for (int number = 0; number < colours; ++number)
            m_inks[size_t(state)][size_t(number)] = made(number, State(state));
    m_dots = m_metrics.horizontalAdvance(QChar(0x2026));
    m_smallDots = m_smallMetrics.horizontalAdvance(QChar(0x2026));
    for (size_t i = 32; i < m_advances.size(); ++i) {
        m_advances[i] = m_metrics.horizontalAdvance(QChar(ushort(i)));
        m_smallAdvances[i] = m_smallMetrics.horizontalAdvance(QChar(ushort(i)));
    }
}

QColor MoneyLook::ground() const
{
    return m_theme.colour(m_isPicture ? Token::Panel : Token::Window);
}

MoneyLook::Ink MoneyLook::made(int number, State state) const
{
    constexpr double enough = 4.5;
    const QColor white(Qt::white);
    const QColor dark(0x0b, 0x14, 0x20);
    QColor fill = number == colours - 1
                      ? mixed(m_theme.colour(Token::Muted), m_theme.series(5), m_theme.isDark() ? 0 : 0.35)
                      : m_theme.series(number);
    if (state == State::Faded) {
        fill = mixed(fill, ground(), 0.28);
        return {fill, m_theme.colour(Token::Text)};
    }
    // A shade darker is hardly seen, and white words become readable.
    QColor darker = fill;
    for (int step = 0; step < 7 && Theme::contrast(white, darker) < enough; ++step)
        darker = mixed(darker, Qt::black, 0.98);
    if (Theme::contrast(white, darker) >= enough)
        return {darker, white};
    return {fill, Theme::contrast(white, fill) > Theme::contrast(dark, fill) ? white : dark};
}

const MoneyLook::Ink &MoneyLook::ink(int colour, State state) const
{
    const int number = colour < 0 ? colours - 1 : colour % (colours - 1);
    return m_inks[size_t(state)][size_t(number)];
}

QRectF MoneyLook::inner(const QRectF &rect) const
{
    const double left = std::round(rect.left());
    const double right = std::round(rect.right());
    const double width = right - left;
    // Narrow ones can't spare two pixels.
    const double gap = width >= 3 * m_gap ? m_gap : width >= 3 ? 1 : 0;
    return {left, rect.top(), qMax(1.0, width - gap), rect.height()};
}

void MoneyLook::bar(QPainter &painter, const QRectF &rect, int colour, State state) const
{
    const QRectF inside = inner(rect);
    const QColor &fill = ink(colour, state).fill;
    if (qMin(inside.width(), inside.height()) < px(roundedFrom)) {
        painter.fillRect(inside, fill);
    } else {
        const double radius = px(3);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(inside, radius, radius);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (state == State::Found)
        edge(painter, inside);
}

// Colour alone would not tell what was found; inside, so that neighbours keep theirs.
void MoneyLook::edge(QPainter &painter, const QRectF &inside) const
{
    const double line = qMin(std::round(qMax(2.0, px(2))), inside.width());
    const QColor colour = m_theme.colour(Token::Text);
    painter.fillRect(QRectF(inside.left(), inside.top(), inside.width(), line), colour);
    painter.fillRect(QRectF(inside.left(), inside.bottom() - line, inside.width(), line), colour);
    // A narrow one would be nothing but edge.
    if (inside.width() < 4 * line)
        return;
    painter.fillRect(QRectF(inside.left(), inside.top(), line, inside.height()), colour);
    painter.fillRect(QRectF(inside.right() - line, inside.top(), line, inside.height()), colour);
}

void MoneyLook::cell(QPainter &painter, const QRectF &rect, Cell kind, int colour, State state) const
{
    QRectF inside = inner(rect);
    const double top = std::round(rect.top());
    const double height = std::round(rect.bottom()) - top;
    const double gap = height >= 3 * m_gap ? m_gap : height >= 3 ? 1 : 0;
    inside = QRectF(inside.left(), top, inside.width(), qMax(1.0, height - gap));
    QColor fill = ink(colour, state).fill;
    if (kind == Cell::Container)
        fill = mixed(fill, ground(), state == State::Faded ? 0.5 : 0.22);
    if (kind == Cell::Rest)
        fill = mixed(m_theme.colour(Token::Muted), ground(), state == State::Faded ? 0.15 : 0.35);
    if (qMin(inside.width(), inside.height()) < px(roundedFrom)) {
        painter.fillRect(inside, fill);
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(inside, px(3), px(3));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (state == State::Found)
        edge(painter, inside);
}

void MoneyLook::header(QPainter &painter, const QRectF &rect, const QString &text, State state) const
{
    const double side = px(6);
    painter.setPen(m_theme.colour(state == State::Faded ? Token::Muted : Token::Text));
    words(painter, inner(rect).adjusted(side, 0, -side, 0), text, true);
}

QString MoneyLook::elided(const QString &text, double width, bool isThin) const
{
    // Thousands of labels a frame: the metrics' own eliding shapes each text several times.
    const auto &advances = isThin ? m_smallAdvances : m_advances;
    const QFontMetricsF &metrics = isThin ? m_smallMetrics : m_metrics;
    double used = 0;
    qsizetype fits = 0; // with the dots behind
    const double dots = isThin ? m_smallDots : m_dots;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (unit < 32 || unit > 126)
            return metrics.elidedText(text, Qt::ElideRight, width);
        used += advances[unit];
        if (used + dots <= width)
            fits = i + 1;
        if (used > width)
            return fits < 2 ? QString() : QString(text.left(fits).trimmed() + QChar(0x2026));
    }
    return text;
}

void MoneyLook::label(QPainter &painter, const QRectF &rect, const QString &text, int colour, State state,
                      bool isThin) const
{
    if (!hasRoom(rect.width()) || text.isEmpty())
        return;
    const double side = px(8);
    painter.setPen(ink(colour, state).text);
    words(painter, inner(rect).adjusted(side, 0, -side, 0), text, isThin);
}

void MoneyLook::words(QPainter &painter, const QRectF &room, const QString &text, bool isThin) const
{
    const QString fitting = elided(text, room.width(), isThin);
    if (fitting.size() < 3)
        return;
    const QFontMetricsF &metrics = isThin ? m_smallMetrics : m_metrics;
    painter.setFont(isThin ? m_small : m_font);
    if (isMirrored()) {
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, fitting);
        return;
    }
    const double base = std::round(room.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    painter.drawText(QPointF(room.left(), base), fitting);
}

void MoneyLook::sliver(QPainter &painter, const QRectF &rect, State state) const
{
    QRectF inside = inner(rect);
    if (state == State::Found) {
        inside.setWidth(qMax(inside.width(), 3.0));
        painter.fillRect(inside, m_theme.colour(Token::Text));
        return;
    }
    const double share = state == State::Faded ? 0.15 : 0.35;
    painter.fillRect(inside, mixed(m_theme.colour(Token::Muted), ground(), share));
}

void MoneyLook::ring(QPainter &painter, const QRectF &rect, bool hasFocus) const
{
    QRectF around = inner(rect);
    if (around.width() < 4)
        around.adjust(-1.5, 0, 1.5, 0);
    const double line = std::round(qMax(2.0, px(2)));
    const double radius = px(3);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    // Inside of it the ground, so that it is seen on a bar of its own colour too.
    painter.setPen(QPen(ground(), line));
    const double inset = line * 1.5;
    if (around.width() > 4 * inset && around.height() > 4 * inset)
        painter.drawRoundedRect(around.adjusted(inset, inset, -inset, -inset), radius / 2, radius / 2);
    painter.setPen(QPen(m_theme.colour(hasFocus ? Token::Accent : Token::Text), line));
    painter.drawRoundedRect(around.adjusted(line / 2, line / 2, -line / 2, -line / 2), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void MoneyLook::hover(QPainter &painter, const QRectF &rect, int colour, State state) const
{
    const QRectF inside = inner(rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mixed(ink(colour, state).text, ink(colour, state).fill, 0.6), qMax(1.0, px(1.5))));
    const double half = px(0.75);
    painter.drawRoundedRect(inside.adjusted(half, half, -half, -half), px(3), px(3));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void MoneyLook::mark(QPainter &painter, const QRectF &rect, int colour, State state) const
{
    const QPointF middle = rect.center();
    const double half = qMin(rect.width(), rect.height()) / 2 - 1;
    const QPointF corners[]{middle + QPointF(0, -half), middle + QPointF(half, 0), middle + QPointF(0, half),
                            middle + QPointF(-half, 0)};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(state == State::Found ? QPen(m_theme.colour(Token::Text), px(1.5)) : QPen(Qt::NoPen));
    painter.setBrush(ink(colour, state).fill);
    painter.drawPolygon(corners, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void MoneyLook::behind(QPainter &painter, const QRectF &row, bool isCurrent, bool hasFocus) const
{
    painter.fillRect(row, m_theme.colour(isCurrent ? Token::Selection : Token::Hover));
    if (!hasFocus)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colour(Token::Accent), qMax(1.0, px(1.5))));
    painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), px(3), px(3));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void MoneyLook::plain(QPainter &painter, const QRectF &rect, const QString &text, State state) const
{
    const bool isFound = state == State::Found;
    painter.setFont(isFound ? Scale::strong(m_font) : m_font);
    painter.setPen(m_theme.colour(state == State::Faded ? Token::Muted : Token::Text));
    const int leading = isMirrored() ? Qt::AlignRight : Qt::AlignLeft;
    const QFontMetricsF metrics(painter.font());
    painter.drawText(rect, leading | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

void MoneyLook::note(QPainter &painter, const QRectF &rect, const QString &text) const
{
    painter.setFont(m_font);
    painter.setPen(m_theme.colour(Token::Muted));
    const int leading = isMirrored() ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(rect, leading | Qt::AlignVCenter | Qt::TextSingleLine,
                     m_metrics.elidedText(text, Qt::ElideRight, rect.width()));
}
