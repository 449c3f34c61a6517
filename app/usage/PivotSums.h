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
        sum.largest = std::max(sum.largest, digits);
        addDigits(cell, digits);
    }
    /// A number that the column's scale has no room for.
    void addWide(size_t cell, const Decimal &number);
    void addText(size_t cell) { ++m_cells[cell].texts; }

    /// Calls `each` with every cell that met something.
    template <class Each>
    void visit(Each &&each) const
    {
        for (size_t cell = 0; cell < m_cells.size(); ++cell) {
            if (m_cells[cell].met > 0 || m_cells[cell].texts > 0)
                each(cell);
        }
    }
    /// The same in fewer cells: `placeOf` says where each goes.
    template <class PlaceOf>
    PivotSums merged(size_t cells, PlaceOf &&placeOf) const
    {
        PivotSums all(cells, m_scale);
        visit([&](size_t cell) { all.take(placeOf(cell), m_cells[cell]); });
        for (const auto &[cell, number] : m_large)
            all.m_large[placeOf(cell)] += number;
        for (const auto &[cell, number] : m_largestWide)
            all.widen(placeOf(cell), number);
        return all;
    }

    Decimal total(size_t cell) const;
    /// Whether all sums fit into 64 bits; then these are their digits.
    bool hasDigits() const { return m_large.empty(); }
    qint64 digits(size_t cell) const { return m_cells[cell].digits; }
    /// Of a cell that met at least one.
    Decimal largest(size_t cell) const;
    qint64 met(size_t cell) const { return m_cells[cell].met; }
    qint64 texts(size_t cell) const { return m_cells[cell].texts; }

private:
    static constexpr qint64 none = std::numeric_limits<qint64>::min();
    struct Sum
    {
        qint64 digits = 0;
        qint64 largest = none;
        qint32 met = 0;
        qint32 texts = 0;
    };
    static constexpr qint64 half = std::numeric_limits<qint64>::max() / 2;
    void take(size_t cell, const Sum &other)
    {
        Sum &sum = m_cells[cell];
        sum.met += other.met;
        sum.texts += other.texts;
        sum.largest = std::max(sum.largest, other.largest);
        addDigits(cell, other.digits);
    }
    void addDigits(size_t cell, qint64 digits)
    {
        Sum &sum = m_cells[cell];
        const bool isNear = digits > half || digits < -half || sum.digits > half || sum.digits < -half;
        if (isNear)
            spill(cell);
        sum.digits += digits;
    }
    void widen(size_t cell, const Decimal &number);
    /// Moves what a cell holds aside, so that the next sum fits.
    void spill(size_t cell);

    std::vector<Sum> m_cells;
    std::unordered_map<size_t, Decimal> m_large;
    std::unordered_map<size_t, Decimal> m_largestWide;
    int m_scale;
};
