// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/BadgePainter.h"

#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

BadgePainter::BadgePainter(const QFont &base, const QPalette &palette, Qt::LayoutDirection direction)
    : m_font(Scale::small(base)), m_palette(palette), m_direction(direction)
{
    m_font.setWeight(QFont::Medium);
}

QSize BadgePainter::size(const QString &text) const
{
    const QFontMetrics metrics(m_font);
    const int margins = 2 * Scale::px(metrics, 9) + Scale::px(metrics, 14);
    return {metrics.horizontalAdvance(text) + margins, metrics.height() + 2 * Scale::px(metrics, 2)};
}

void BadgePainter::paint(QPainter *painter, const QRect &area, const QString &text, Tone tone) const
{
    if (text.isEmpty())
        return;
    const QFontMetrics metrics(m_font);
    const Theme theme = Theme::of(m_palette);
    const QSize wanted = size(text);
    const QSize actual(qMin(wanted.width(), area.width()), wanted.height());
    const QRect pill = QStyle::alignedRect(m_direction, Qt::AlignLeading | Qt::AlignVCenter, actual, area);
    const int edge = Scale::px(metrics, 9);
    const int dot = Scale::px(metrics, 7);
    const int gap = Scale::px(metrics, 14);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.tint(tone));
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter->setBrush(theme.ink(tone));
    const QRect dotRect(pill.left() + edge - 1, pill.top() + (pill.height() - dot + 1) / 2, dot, dot);
    painter->drawEllipse(QStyle::visualRect(m_direction, pill, dotRect));
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->setPen(theme.ink(tone));
    painter->setFont(m_font);
    const QRect words = QStyle::visualRect(m_direction, pill, pill.adjusted(edge + gap, 0, -edge, 0));
    const auto alignment = QStyle::visualAlignment(m_direction, Qt::AlignLeading | Qt::AlignVCenter);
    // One pixel of tolerance: elidedText rounds up where horizontalAdvance rounded down.
    painter->drawText(words, int(alignment), metrics.elidedText(text, Qt::ElideRight, words.width() + 1));
    painter->restore();
}
