// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <vector>

/// Numbers codes in the order in which they come: an open hash table, because a pivot may meet a million of
/// them.
class CodeIndex
{
public:
    int count() const { return static_cast<int>(m_codes.size()); }
    /// The number of a code; a new one gets the next.
    int place(quint64 code);
    /// -1 for one that never came.
    int find(quint64 code) const;
    quint64 code(int place) const { return m_codes[static_cast<size_t>(place)]; }

private:
    size_t slotOf(quint64 code) const;
    void grow();
    std::vector<quint64> m_codes;
    std::vector<qint32> m_slots = std::vector<qint32>(1024, -1);
};
