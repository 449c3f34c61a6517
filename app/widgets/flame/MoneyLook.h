// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/Scale.h"
#include "widgets/Theme.h"

#include <QFontMetricsF>
#include <QPen>
#include <array>

class QPainter;

/// How the money views look: bars with the words on them, slivers, and what marks a bar; in the colours and
/// the font of a window, or in light colours for a picture.
class MoneyLook
{
public:
    enum class State { Plain, Found, Faded };

    explicit MoneyLook(const Theme &theme = Theme(Theme::Kind::Light), const QFont &font = {},
                       Qt::LayoutDirection direction = Qt::LeftToRight, bool isPicture = false);

    const Theme &theme() const { return m_theme; }
    const QFont &font() const { return m_font; }
    const QFont &smallFont() const { return m_small; }
    const QFontMetricsF &metrics() const { return m_metrics; }
    const QFontMetricsF &smallMetrics() const { return m_smallMetrics; }
    bool isMirrored() const { return m_direction == Qt::RightToLeft; }
    double px(double designPixels) const { return m_scale * designPixels; }
    double gap() const { return m_gap; }
    double rowHeight() const { return m_rowHeight; }
    /// Of a thin row: a way back, a container's header.
    double thinHeight() const { return m_thinHeight; }

    QColor ground() const;
    QColor fill(int colour, State state) const { return ink(colour, state).fill; }
    /// A bar without its words; the gaps beside it are taken from it.
    void bar(QPainter &painter, const QRectF &rect, int colour, State state) const;
    enum class Cell { Leaf, Container, Rest };
    /// A rectangle of a treemap, with a gap on all sides.
    void cell(QPainter &painter, const QRectF &rect, Cell kind, int colour, State state) const;
    void header(QPainter &painter, const QRectF &rect, const QString &text, State state) const;
    /// The words on a bar, elided; none where they would be shorter than about three characters.
    void label(QPainter &painter, const QRectF &rect, const QString &text, int colour, State state,
               bool isThin = false) const;
    bool hasRoom(double width) const { return width >= m_leastForWords; }
    /// What is too narrow for bars of their own.
    void sliver(QPainter &painter, const QRectF &rect, State state) const;
    /// Around the current bar; stronger with the keyboard's focus.
    void ring(QPainter &painter, const QRectF &rect, bool hasFocus) const;
    void hover(QPainter &painter, const QRectF &rect, int colour, State state) const;
    /// A moment of which the length isn't known: a diamond.
    void mark(QPainter &painter, const QRectF &rect, int colour, State state) const;
    /// Behind a row that is current or hovered.
    void behind(QPainter &painter, const QRectF &row, bool isCurrent, bool hasFocus) const;
    /// Words on the ground, such as a row's name.
    void plain(QPainter &painter, const QRectF &rect, const QString &text, State state) const;
    /// A muted line of words, such as a note.
    void note(QPainter &painter, const QRectF &rect, const QString &text) const;
    /// `text` or the beginning of it, in at most `width`.
    QString elided(const QString &text, double width, bool isThin = false) const;
    /// The rectangle of a bar as it is painted, whole pixels without the gaps.
    QRectF inner(const QRectF &rect) const;

private:
    struct Ink
    {
        QColor fill;
        QColor text;
    };
    static constexpr int colours = 7; ///< the theme's six, and containers
    const Ink &ink(int colour, State state) const;
    Ink made(int number, State state) const;
    void edge(QPainter &painter, const QRectF &inside) const;
    void words(QPainter &painter, const QRectF &room, const QString &text, bool isThin) const;

    Theme m_theme;
    QFont m_font;
    QFont m_small;
    QFontMetricsF m_metrics;
    QFontMetricsF m_smallMetrics;
    Qt::LayoutDirection m_direction;
    bool m_isPicture;
    double m_scale;
    double m_gap;
    double m_rowHeight;
    double m_thinHeight;
    double m_leastForWords;
    std::array<std::array<Ink, colours>, 3> m_inks;
    std::array<double, 128> m_advances{}; ///< of ASCII
    std::array<double, 128> m_smallAdvances{};
    double m_dots = 0; ///< "…"
    double m_smallDots = 0;
};
