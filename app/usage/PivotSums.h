// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/Pivot.h"

#include <unordered_map>

/// Sums of many cells of one measure: 64 bits each, and the few that need more beside them.
class PivotSums
{
public:
    explicit PivotSums(size_t cells, int scale) : m_cells(cells), m_scale(scale) {}

    void add(size_t cell, qint64 digits)
    {
        Sum &sum = m_cells[cell];
        ++sum.met;
        sum.largest = sum.met == 1 ? digits : std::max(sum.largest, digits);
        const bool isNear = digits > half || digits < -half || sum.digits > half || sum.digits < -half;
        if (isNear)
            spill(cell);
        sum.digits += digits;
    }
    void addText(size_t cell) { ++m_cells[cell].texts; }

    Decimal total(size_t cell) const;
    Decimal largest(size_t cell) const { return {m_cells[cell].largest, m_scale}; }
    qint64 met(size_t cell) const { return m_cells[cell].met; }
    qint64 texts(size_t cell) const { return m_cells[cell].texts; }

private:
    struct Sum
    {
        qint64 digits = 0;
        qint64 largest = 0;
        qint32 met = 0;
        qint32 texts = 0;
    };
    static constexpr qint64 half = std::numeric_limits<qint64>::max() / 2;
    /// Moves what a cell holds aside, so that the next sum fits.
    void spill(size_t cell);

    std::vector<Sum> m_cells;
    std::unordered_map<size_t, Decimal> m_large;
    int m_scale;
};
