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
