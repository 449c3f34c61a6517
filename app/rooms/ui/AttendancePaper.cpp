// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/ui/AttendancePaper.h"

#include "rooms/RoomWords.h"
#include "widgets/Scale.h"
#include "widgets/charts/TimeTicks.h"

#include <QPainter>
#include <QPainterPath>
#include <array>
#include <cmath>

namespace {
constexpr double stepsHigh = 40; ///< the design's pixels
constexpr double barHigh = 12;
constexpr double wordsAfter = 64; ///< room behind the longest bar for its length

constexpr std::array<int, 16> stepSeconds{1,   5,    10,   30,   60,     120,    300,    600,
                                          900, 1800, 3600, 7200, 10'800, 21'600, 43'200, 86'400};

qint64 stepFor(qint64 seconds, int most)
{
    for (const int step : stepSeconds) {
        if (seconds / step <= most)
            return step;
    }
    constexpr qint64 day = 86'400;
    return (seconds / day / most + 1) * day;
}

// Words run in their own direction, whatever the window's is: "+1 312 …" and "00:42 h" would be turned round.
void put(QPainter &painter, const QRectF &room, Qt::AlignmentFlag side, const QString &text)
{
    const int direction = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText(room, side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine | direction,
                     text);
}
} // namespace

AttendancePaper::AttendancePaper(const Attendance &attendance, const Look &look, const QRectF &area)
    : m_attendance(attendance),
      m_look(look),
      m_small(Scale::smaller(look.font)),
      m_metrics(look.font),
      m_smallMetrics(m_small),
      m_area(area)
{
    const double names = std::min(px(190), area.width() * 0.32);
    const double after = std::min(px(wordsAfter), area.width() * 0.16);
    const double side = px(14);
    m_names = QRectF(isMirrored() ? area.right() - names : area.left(), area.top(), names, area.height());
    m_names.adjust(isMirrored() ? 0 : side, 0, isMirrored() ? -side : 0, 0);
    const double left = isMirrored() ? area.left() + side : area.left() + names;
    m_plot = QRectF(left + px(10), area.top(), std::max(1.0, area.width() - names - after - px(24)),
                    area.height());
}

double AttendancePaper::px(double designPixels) const
{
    return Scale::px(QFontMetrics(m_look.font), designPixels * 100) / 100.0;
}

double AttendancePaper::axisHeight() const
{
    return std::ceil(m_smallMetrics.height() + px(10));
}

double AttendancePaper::headHeight() const
{
    return axisHeight() + std::ceil(px(stepsHigh) + px(14));
}

double AttendancePaper::pitch() const
{
    return std::ceil(m_metrics.height() + px(8));
}

double AttendancePaper::xOf(const QDateTime &time) const
{
    const double whole = double(std::max<qint64>(1, m_attendance.from().msecsTo(m_attendance.to())));
    return m_plot.left() + double(m_attendance.from().msecsTo(time)) / whole * m_plot.width();
}

QDateTime AttendancePaper::timeAt(double x) const
{
    const double whole = double(std::max<qint64>(1, m_attendance.from().msecsTo(m_attendance.to())));
    const double share = std::clamp((x - m_plot.left()) / m_plot.width(), 0.0, 1.0);
    return m_attendance.from().addMSecs(qint64(share * whole));
}

QRectF AttendancePaper::barOf(int number, double top) const
{
    const Attendance::Row &row = m_attendance.rows()[number];
    if (!row.isDrawn())
        return {};
    const double high = std::ceil(px(barHigh));
    const double left = xOf(row.joined);
    return {left, top + std::round((pitch() - high) / 2), std::max(px(3), xOf(row.until) - left), high};
}

QList<AttendancePaper::Tick> AttendancePaper::ticks(const QDateTime &from, const QDateTime &to, int most,
                                                    const QLocale &locale)
{
    QList<Tick> ticks;
    if (!from.isValid() || !to.isValid() || to < from || most < 1)
        return ticks;
    const qint64 step = stepFor(from.secsTo(to), most);
    const QDateTime local = from.toLocalTime();
    const QDateTime midnight(local.date(), QTime(0, 0));
    constexpr qint64 day = 86'400;
    QDateTime at =
        step >= day ? midnight : midnight.addSecs((midnight.secsTo(local) + step - 1) / step * step);
    const QString format = step < 60 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm");
    while (at <= to && ticks.size() <= most) {
        const bool isDay = at.time() == QTime(0, 0);
        if (at >= from)
            ticks << Tick{at, isDay ? TimeTicks::dayAndMonth(at.date(), locale) : at.toString(format)};
        at = step >= day ? at.addDays(step / day) : at.addSecs(step);
    }
    return ticks;
}

void AttendancePaper::paintHead(QPainter &painter, double bottom) const
{
    if (m_attendance.isEmpty() || !m_attendance.from().isValid())
        return;
    paintAxis(painter, bottom);
    paintSteps(painter);
    if (m_attendance.goesOn())
        paintNow(painter, bottom);
}

void AttendancePaper::paintAxis(QPainter &painter, double bottom) const
{
    painter.setFont(m_small);
    const QString now = tr("now");
    const double end = m_attendance.goesOn()
                           ? xOf(m_attendance.to()) - m_smallMetrics.horizontalAdvance(now) / 2 - px(8)
                           : m_plot.right() + px(wordsAfter) / 2;
    const int most = std::max(2, int(m_plot.width() / (m_smallMetrics.averageCharWidth() * 10)));
    double free = m_plot.left() - px(30);
    for (const Tick &tick : ticks(m_attendance.from(), m_attendance.to(), most, m_look.locale)) {
        const double x = std::round(xOf(tick.at));
        const double top = m_area.top() + axisHeight();
        painter.fillRect(QRectF(x, top - px(3), 1, bottom - top + px(3)), m_look.theme.colour(Token::Line));
        const double width = m_smallMetrics.horizontalAdvance(tick.label);
        const double left = x - width / 2;
        if (left < free || left + width > end)
            continue;
        painter.setPen(m_look.theme.colour(Token::Muted));
        painter.drawText(QPointF(left, m_area.top() + px(4) + m_smallMetrics.ascent()), tick.label);
        free = left + width + px(8);
    }
}

void AttendancePaper::paintNow(QPainter &painter, double bottom) const
{
    const double x = std::round(xOf(m_attendance.to()));
    const double top = m_area.top() + axisHeight();
    painter.setPen(QPen(m_look.theme.colour(Token::Accent), 1, Qt::DashLine));
    painter.drawLine(QPointF(x + 0.5, top - px(3)), QPointF(x + 0.5, bottom));
    painter.setFont(m_small);
    painter.setPen(m_look.theme.colour(Token::Accent));
    const QString words = tr("now");
    const double width = m_smallMetrics.horizontalAdvance(words);
    painter.drawText(QPointF(x - width / 2, m_area.top() + px(4) + m_smallMetrics.ascent()), words);
}

void AttendancePaper::paintSteps(QPainter &painter) const
{
    const double top = m_area.top() + axisHeight() + px(5);
    const double base = top + px(stepsHigh);
    const double most = std::max(1, m_attendance.most());
    const auto yOf = [&](int present) { return base - present / most * (base - top); };
    QPainterPath line;
    const QList<Attendance::Step> &steps = m_attendance.steps();
    for (qsizetype at = 0; at < steps.size(); ++at) {
        const double x = xOf(steps[at].at);
        const double until = at + 1 < steps.size() ? xOf(steps[at + 1].at) : xOf(m_attendance.to());
        if (at == 0)
            line.moveTo(x, base);
        line.lineTo(x, yOf(steps[at].present));
        line.lineTo(until, yOf(steps[at].present));
    }
    if (!steps.isEmpty()) {
        QPainterPath filled = line;
        filled.lineTo(filled.currentPosition().x(), base);
        filled.closeSubpath();
        QColor tint = m_look.theme.series(1);
        tint.setAlphaF(0.22F);
        painter.fillPath(filled, tint);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.strokePath(line, QPen(m_look.theme.series(1), std::max(1.0, px(1.5))));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.fillRect(QRectF(m_plot.left(), std::round(base), m_plot.width(), 1),
                     m_look.theme.colour(Token::Border));
    paintName(painter, QRectF(m_names.left(), top, m_names.width(), base - top), tr("Present"), Token::Muted);
    painter.setFont(m_small);
    painter.setPen(m_look.theme.colour(Token::Muted));
    const double wide = px(40);
    const auto number = [&](double y, int value) {
        const double left = isMirrored() ? m_plot.right() + px(6) : m_plot.left() - px(6) - wide;
        const QRectF room(left, y - m_smallMetrics.height() / 2, wide, m_smallMetrics.height());
        put(painter, room, isMirrored() ? Qt::AlignLeft : Qt::AlignRight, m_look.locale.toString(value));
    };
    if (m_attendance.most() > 0)
        number(top, m_attendance.most());
    number(base, 0);
}

void AttendancePaper::paintName(QPainter &painter, const QRectF &room, const QString &text, Token token) const
{
    painter.setFont(m_look.font);
    painter.setPen(m_look.theme.colour(token));
    put(painter, room, isMirrored() ? Qt::AlignRight : Qt::AlignLeft,
        m_metrics.elidedText(text, Qt::ElideRight, room.width()));
}

void AttendancePaper::paintGround(QPainter &painter, double top, int marks) const
{
    if (marks & (Current | Hovered))
        painter.fillRect(QRectF(m_area.left(), top, m_area.width(), pitch()),
                         m_look.theme.colour(marks & Current ? Token::Selection : Token::Hover));
}

void AttendancePaper::paintLine(QPainter &painter, double top, const QString &words, const QFont &font) const
{
    painter.setFont(font);
    painter.setPen(m_look.theme.colour(Token::Text));
    const QRectF room = QRectF(m_area.left(), top, m_area.width(), pitch()).adjusted(px(14), 0, -px(14), 0);
    put(painter, room, isMirrored() ? Qt::AlignRight : Qt::AlignLeft,
        QFontMetricsF(font).elidedText(words, Qt::ElideRight, room.width()));
}

void AttendancePaper::paintRow(QPainter &painter, int number, double top, int marks) const
{
    const Attendance::Row &row = m_attendance.rows()[number];
    const QRectF whole(m_area.left(), top, m_area.width(), pitch());
    paintName(painter, QRectF(m_names.left(), top, m_names.width() - px(6), pitch()), row.name, Token::Text);
    if (row.isDrawn()) {
        const QRectF bar = barOf(number, top);
        paintBar(painter, row, bar);
        paintLength(painter, row, bar, top);
    } else {
        paintNote(painter, top, tr("no time of joining"));
    }
    if (marks & Focused) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_look.theme.colour(Token::Accent), std::max(1.0, px(1.5))));
        painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), px(3), px(3));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void AttendancePaper::paintBar(QPainter &painter, const Attendance::Row &row, const QRectF &bar) const
{
    const QColor colour = m_look.theme.series(0);
    const double round = std::min(px(3), bar.width() / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (row.end) {
    case Attendance::Row::End::Left:
        painter.drawRoundedRect(bar, round, round);
        break;
    case Attendance::Row::End::Present: {
        // It points on, since it isn't over.
        QPainterPath open;
        open.addRoundedRect(bar, round, round);
        QPainterPath arrow;
        arrow.addRect(QRectF(bar.right() - round, bar.top(), round, bar.height()));
        arrow.moveTo(bar.right(), bar.top());
        arrow.lineTo(bar.right() + px(6), bar.center().y());
        arrow.lineTo(bar.right(), bar.bottom());
        arrow.closeSubpath();
        painter.drawPath(open.united(arrow));
        break;
    }
    case Attendance::Row::End::Unknown: {
        // How long it was isn't known: hollow.
        QColor tint = colour;
        tint.setAlphaF(0.25F);
        painter.setBrush(tint);
        painter.setPen(QPen(colour, std::max(1.0, px(1)), Qt::DashLine));
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), round, round);
        break;
    }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void AttendancePaper::paintLength(QPainter &painter, const Attendance::Row &row, const QRectF &bar,
                                  double top) const
{
    const QString words = row.end == Attendance::Row::End::Unknown ? tr("not told", "when somebody left")
                                                                   : RoomWords::length(row.length());
    painter.setFont(m_small);
    painter.setPen(m_look.theme.colour(Token::Muted));
    const double width = m_smallMetrics.horizontalAdvance(words) + 1;
    QRectF room(bar.right() + px(row.end == Attendance::Row::End::Present ? 11 : 6), top, width, pitch());
    if (room.right() > m_plot.right() + px(wordsAfter) + px(10))
        room.moveRight(bar.left() - px(6));
    put(painter, room, Qt::AlignLeft, words);
}

void AttendancePaper::paintNote(QPainter &painter, double top, const QString &words) const
{
    painter.setFont(m_small);
    painter.setPen(m_look.theme.colour(Token::Muted));
    put(painter, QRectF(m_plot.left(), top, m_plot.width(), pitch()),
        isMirrored() ? Qt::AlignRight : Qt::AlignLeft, words);
}
