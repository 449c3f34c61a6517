// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/Tone.h"

#include <QFont>
#include <QPalette>
#include <QRect>

class QPainter;

/// Draws a pill with a dot and a word, the same in a table and beside a title.
class BadgePainter
{
public:
    BadgePainter(const QFont &base, const QPalette &palette, Qt::LayoutDirection direction);

    QSize size(const QString &text) const;
    /// Draws it at the leading edge of `area`, no wider than it: the word is elided.
    void paint(QPainter *painter, const QRect &area, const QString &text, Tone tone) const;
    bool fits(const QString &text, int width) const { return size(text).width() <= width; }

private:
    QFont m_font;
    QPalette m_palette;
    Qt::LayoutDirection m_direction;
};
