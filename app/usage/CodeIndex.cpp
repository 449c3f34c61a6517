// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/CodeIndex.h"

size_t CodeIndex::slotOf(quint64 code) const
{
    const quint64 mixed = code * 0x9E3779B97F4A7C15u;
    const size_t mask = m_slots.size() - 1;
    size_t slot = static_cast<size_t>(mixed ^ (mixed >> 32)) & mask;
    while (m_slots[slot] >= 0 && m_codes[static_cast<size_t>(m_slots[slot])] != code)
        slot = (slot + 1) & mask;
    return slot;
}

int CodeIndex::place(quint64 code)
{
    const size_t slot = slotOf(code);
    if (m_slots[slot] >= 0)
        return m_slots[slot];
    const int place = count();
    m_slots[slot] = place;
    m_codes.push_back(code);
    if (m_codes.size() * 2 > m_slots.size())
        grow();
    return place;
}

int CodeIndex::find(quint64 code) const
{
    return m_slots[slotOf(code)];
}

void CodeIndex::grow()
{
    m_slots.assign(m_slots.size() * 4, -1);
    for (int place = 0; place < count(); ++place)
        m_slots[slotOf(code(place))] = place;
}
