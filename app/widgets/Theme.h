// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/Token.h"
#include "widgets/Tone.h"

#include <QColor>
#include <QPalette>

class QWidget;

/// The colours of the light or the dark theme. Which one a widget uses follows from its own palette, so that
/// a delegate needs no singleton and a dark column in a light window gets dark colours by itself.
class Theme
{
public:
    enum class Kind { Light, Dark };

    explicit Theme(Kind kind) : Theme(kind, kind) {}
    static Theme of(const QPalette &palette);
    static Theme of(const QWidget *widget);

    Kind kind() const { return m_kind; }
    bool isDark() const { return m_kind == Kind::Dark; }

    QColor colour(Token token) const;
    /// The text, dot or line of a tone.
    QColor ink(Tone tone) const;
    /// What stands behind it.
    QColor tint(Tone tone) const;
    /// Colours of chart series, told apart by colour-blind people too; wraps around.
    QColor series(int index) const;

    /// The application's palette in this theme.
    QPalette palette() const;
    /// The palette of the navigation column, which is dark in both themes.
    QPalette navigationPalette() const;

    /// WCAG 2.1 contrast of two opaque colours, from 1 to 21.
    static double contrast(const QColor &a, const QColor &b);

private:
    Theme(Kind kind, Kind outer) : m_kind(kind), m_outer(outer) {}

    Kind m_kind;
    Kind m_outer; ///< of the window around, when the palette is the navigation's
};
