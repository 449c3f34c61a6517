// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flame/FlameLayout.h"

#include <algorithm>

namespace {
constexpr double narrowest = 0.5; ///< pixels
constexpr double nearest = 1;     ///< slivers that stand closer become one
} // namespace

FlameLayout::FlameLayout(const FlameIndex &index, double from, double to, double left, double width,
                         bool mirrored)
    : m_index(index),
      m_from(from),
      m_to(to),
      m_left(left),
      m_width(width),
      m_scale(to > from ? width / (to - from) : 0),
      m_mirrored(mirrored)
{
}

FlameLayout::Bar FlameLayout::made(double from, double to, int first, int last, bool sliver) const
{
    Bar bar;
    bar.width = (to - from) * m_scale;
    bar.left = m_mirrored ? m_left + m_width - (to - m_from) * m_scale : m_left + (from - m_from) * m_scale;
    bar.place = first;
    bar.last = last;
    bar.sliver = sliver;
    return bar;
}

QVector<FlameLayout::Bar> FlameLayout::row(int level) const
{
    QVector<Bar> bars;
    if (m_scale <= 0 || level < 0 || level >= m_index.levels())
        return bars;
    const int end = m_index.levelBegin(level + 1);
    const double least = narrowest / m_scale;
    int first = -1; // of the sliver that is being gathered
    int last = -1;
    double begun = 0;
    double ended = 0;
    const auto flush = [&] {
        if (first >= 0)
            bars << made(begun, ended, first, last, true);
        first = -1;
    };
    // What only touches the window, give or take a rounding, is not in it.
    const double touch = least / 1000;
    int place =
        m_index.firstEndingAfter(m_from > 0 ? m_from + touch : m_from, m_index.levelBegin(level), end);
    while (place < end && m_index.start(place) < (m_to < 1 ? m_to - touch : m_to)) {
        const double from = std::max(m_index.start(place), m_from);
        const double to = std::min(m_index.end(place), m_to);
        if (to - from >= least) {
            flush();
            bars << made(from, to, place, place, false);
            ++place;
            continue;
        }
        // All that begins within this half pixel; only the last of them can be a wide one.
        int next = m_index.firstStartingAfter(std::min(from + least, m_to), place, end);
        if (next - 1 > place && std::min(m_index.end(next - 1), m_to) - m_index.start(next - 1) >= least)
            --next;
        next = std::max(next, place + 1);
        if (first < 0 || (from - ended) * m_scale > nearest) {
            flush();
            first = place;
            begun = from;
        }
        last = next - 1;
        ended = std::min(std::max(m_index.end(last), from), m_to);
        place = next;
    }
    flush();
    return bars;
}

FlameLayout::Bar FlameLayout::bar(int place) const
{
    return made(m_index.start(place), m_index.end(place), place, place, false);
}

double FlameLayout::atX(double x) const
{
    const double along = (m_mirrored ? m_left + m_width - x : x - m_left) / m_scale;
    return m_from + along;
}

int FlameLayout::placeAt(int level, double x) const
{
    if (m_scale <= 0 || level < 0 || level >= m_index.levels() || x < m_left || x > m_left + m_width)
        return -1;
    const double at = atX(x);
    const int end = m_index.levelBegin(level + 1);
    const int place = m_index.firstEndingAfter(at, m_index.levelBegin(level), end);
    return place < end && m_index.start(place) <= at ? place : -1;
}
