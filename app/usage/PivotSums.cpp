// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/PivotSums.h"

void PivotSums::spill(size_t cell)
{
    Decimal &large = m_large[cell];
    large += Decimal(m_cells[cell].digits, m_scale);
    m_cells[cell].digits = 0;
}

Decimal PivotSums::total(size_t cell) const
{
    const Decimal rest(m_cells[cell].digits, m_scale);
    const auto large = m_large.find(cell);
    return large == m_large.end() ? rest : large->second + rest;
}

void PivotSums::addWide(size_t cell, const Decimal &number)
{
    ++m_cells[cell].met;
    m_large[cell] += number;
    widen(cell, number);
}

void PivotSums::widen(size_t cell, const Decimal &number)
{
    Decimal &largest = m_largestWide.try_emplace(cell, number).first->second;
    largest = std::max(largest, number);
}

Decimal PivotSums::largest(size_t cell) const
{
    const Decimal narrow(m_cells[cell].largest == none ? 0 : m_cells[cell].largest, m_scale);
    const auto wide = m_largestWide.find(cell);
    if (wide == m_largestWide.end())
        return narrow;
    return m_cells[cell].largest == none ? wide->second : std::max(narrow, wide->second);
}
