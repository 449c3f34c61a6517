// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flame/WaterfallPaper.h"

#include <QDateTime>
#include <QPainter>
#include <algorithm>

namespace {
constexpr int deepest = 10; ///< levels that are still indented
}

WaterfallPaper::WaterfallPaper(const MoneyLook &look, const QRectF &area, const TimeAxis &axis, double begin,
                               const QLocale &locale)
    : m_look(look), m_axis(axis), m_begin(begin), m_locale(locale)
{
    const double names = std::min(look.px(300), area.width() * 0.38);
    // Behind the longest bar its length has to stand.
    const double after = std::min(look.px(72), area.width() * 0.15);
    const double between = look.px(8);
    m_names =
        QRectF(look.isMirrored() ? area.right() - names : area.left(), area.top(), names, area.height());
    const double left = look.isMirrored() ? area.left() : area.left() + names;
    m_plot =
        QRectF(left + between, area.top(), qMax(1.0, area.width() - names - after - between), area.height());
}

double WaterfallPaper::pitch() const
{
    return std::ceil(m_look.metrics().height() + m_look.px(10));
}

double WaterfallPaper::xOf(double ms) const
{
    const double seen = m_axis.to() - m_axis.from();
    return seen > 0 ? m_plot.left() + (ms - m_axis.from()) / seen * m_plot.width() : m_plot.left();
}

double WaterfallPaper::timeAt(double x) const
{
    return m_axis.from() + (x - m_plot.left()) / m_plot.width() * (m_axis.to() - m_axis.from());
}

void WaterfallPaper::paintAxis(QPainter &painter, double top, double bottom) const
{
    const QFontMetricsF &metrics = m_look.smallMetrics();
    painter.setFont(m_look.smallFont());
    const double base = top + axisHeight() - m_look.px(8);
    const int most = qMax(2, int(m_plot.width() / (metrics.averageCharWidth() * 9)));
    double free = m_plot.left() - m_look.px(40);
    for (const TimeAxis::Tick &tick : m_axis.ticks(most, m_locale)) {
        const double x = std::round(xOf(tick.at));
        painter.fillRect(QRectF(x, top + axisHeight() - m_look.px(4), 1, bottom - top - axisHeight()),
                         m_look.theme().colour(Token::Line));
        const double width = metrics.horizontalAdvance(tick.label);
        const double left = qMax(m_plot.left() - m_look.px(4), x - width / 2);
        if (left < free)
            continue;
        painter.setPen(m_look.theme().colour(Token::Muted));
        painter.drawText(QPointF(left, base), tick.label);
        free = left + width + m_look.px(8);
    }
    if (m_begin < 0)
        return;
    constexpr double last = 8.64e15; // no calendar goes further
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(qint64(qMin(m_begin, last)));
    const QString words = tr("from %1 %2", "a date, a time of day")
                              .arg(m_locale.toString(begin.date(), tr("d MMM yyyy", "a date")),
                                   m_locale.toString(begin.time(), QStringLiteral("HH:mm:ss")));
    painter.setPen(m_look.theme().colour(Token::Muted));
    const int leading = m_look.isMirrored() ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(QRectF(m_names.left(), base - metrics.ascent(), m_names.width(), metrics.height()),
                     leading | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(words, Qt::ElideRight, m_names.width()));
}

QRectF WaterfallPaper::barOf(double top, const SpanTree::Span &span) const
{
    if (span.start < 0)
        return {};
    const double high = std::ceil(m_look.px(14));
    const double start = double(span.start) - m_begin;
    const double y = top + std::round((pitch() - high) / 2);
    if (span.length < 0) {
        const double x = xOf(start);
        return x < m_plot.left() - 1 || x > m_plot.right() + 1 ? QRectF()
                                                               : QRectF(x - high / 2, y, high, high);
    }
    const double left = qMax(xOf(start), m_plot.left());
    const double right = qMin(xOf(start + double(span.length)), m_plot.right());
    if (right < m_plot.left() || left > m_plot.right() || right < left)
        return {};
    return {left, y, qMax(m_look.px(3), right - left), high};
}

QString WaterfallPaper::lengthOf(const SpanTree::Span &span) const
{
    if (span.start < 0)
        return tr("no time");
    return span.length < 0 ? QString() : TimeAxis::words(span.length, m_locale);
}

void WaterfallPaper::paintRow(QPainter &painter, double top, const Row &row) const
{
    const double indent = std::min(row.level, deepest) * m_look.px(14);
    QRectF name = m_names.adjusted(m_look.px(6), 0, -m_look.px(6), 0);
    name = QRectF(name.left() + (m_look.isMirrored() ? 0 : indent), top, name.width() - indent, pitch());
    m_look.plain(painter, name, row.label, row.state);
    const QRectF bar = barOf(top, row.span);
    if (bar.isNull()) {
        // Out of what is seen there is nothing to say; without a time there is.
        if (row.span.start < 0)
            m_look.note(painter, QRectF(m_plot.left(), top, m_plot.width(), pitch()), lengthOf(row.span));
        return;
    }
    if (row.span.length < 0)
        m_look.mark(painter, bar, row.colour, row.state);
    else
        m_look.bar(painter, bar, row.colour, row.state);
    paintLength(painter, bar, top, row);
}

void WaterfallPaper::paintLength(QPainter &painter, const QRectF &bar, double top, const Row &row) const
{
    const QString text = lengthOf(row.span);
    if (text.isEmpty())
        return;
    const double side = m_look.px(6);
    const double width = m_look.smallMetrics().horizontalAdvance(text) + 1;
    QRectF room(bar.right() + side, top, width, pitch());
    const double end = m_plot.right() + m_look.px(72);
    painter.setFont(m_look.smallFont());
    painter.setPen(m_look.theme().colour(Token::Muted));
    if (room.right() > end)
        room.moveRight(bar.left() - side);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
}
