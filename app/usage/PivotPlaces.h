// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/CodeIndex.h"

/// Where the cell of a row and a column lies. Most tables have a place for every pair; where that would be
/// too many, the pairs that occur have one each, and one more stands for all others.
class PivotPlaces
{
public:
    /// Every pair has a place while there are not more than `most`.
    PivotPlaces(int rows, int columns, size_t most)
        : m_rows(static_cast<size_t>(rows)),
          m_columns(static_cast<size_t>(columns)),
          m_isDense(m_rows * m_columns <= most)
    {
    }
    /// The place of a pair, which gets one when it is new.
    size_t add(int row, int column)
    {
        const size_t pair = pairOf(row, column);
        return m_isDense ? pair : static_cast<size_t>(m_index.place(pair));
    }
    size_t of(int row, int column) const
    {
        const size_t pair = pairOf(row, column);
        const int place = m_isDense ? 0 : m_index.find(pair);
        return m_isDense ? pair : place < 0 ? count() - 1 : static_cast<size_t>(place);
    }
    size_t count() const { return m_isDense ? m_rows * m_columns : static_cast<size_t>(m_index.count()) + 1; }
    int rowOf(size_t place) const { return static_cast<int>(pairAt(place) / m_columns); }
    int columnOf(size_t place) const { return static_cast<int>(pairAt(place) % m_columns); }

private:
    size_t pairOf(int row, int column) const
    {
        return static_cast<size_t>(row) * m_columns + static_cast<size_t>(column);
    }
    size_t pairAt(size_t place) const { return m_isDense ? place : m_index.code(static_cast<int>(place)); }

    size_t m_rows;
    size_t m_columns;
    bool m_isDense;
    CodeIndex m_index;
};
