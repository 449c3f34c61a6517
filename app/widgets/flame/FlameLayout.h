// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/flame/FlameIndex.h"

#include <QVector>

/// Turns a part of a level into bars as they are drawn: what is narrower than half a pixel is never looked at
/// one by one, but merged with its neighbours into one sliver.
class FlameLayout
{
public:
    struct Bar
    {
        double left = 0;
        double width = 0;
        int place = -1; ///< of FlameIndex; of a sliver the first
        int last = -1;  ///< of a sliver the last, otherwise `place`

        bool isSliver() const { return sliver; }
        bool sliver = false;
    };

    /// Draws what is from `from` to `to` of the index' whole between `left` and `left + width`.
    FlameLayout(const FlameIndex &index, double from, double to, double left, double width, bool mirrored);

    /// The bars of a level from the side where reading begins.
    QVector<Bar> row(int level) const;
    /// Where a node is, however narrow and also out of the window.
    Bar bar(int place) const;
    /// The place at `x` of a level, -1 where there is none.
    int placeAt(int level, double x) const;

private:
    double atX(double x) const;
    Bar made(double from, double to, int first, int last, bool sliver) const;

    const FlameIndex &m_index;
    double m_from;
    double m_to;
    double m_left;
    double m_width;
    double m_scale; ///< pixels of the whole
    bool m_mirrored;
};
