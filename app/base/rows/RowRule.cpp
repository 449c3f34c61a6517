// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rows/RowRule.h"

#include <algorithm>

quint64 RowRule::pieceOf(std::string_view text, int piece)
{
    const size_t from = static_cast<size_t>(piece) * 8;
    quint64 bits = 0;
    for (size_t i = from; i < from + 8; ++i)
        bits = bits << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return bits;
}

bool RowRule::puts(int first, int second) const
{
    for (int piece = 0; key && piece < pieces; ++piece) {
        const quint64 a = at(first, piece);
        const quint64 b = at(second, piece);
        if (a != b)
            return a < b;
        if (isLast(a))
            break;
    }
    return false;
}

std::vector<int> RowRule::sorted(std::vector<int> rows) const
{
    if (!key)
        return rows;
    std::vector<Keyed> keyed(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        keyed[i] = {at(rows[i], 0), rows[i]};
    sortRun(keyed.data(), keyed.data() + keyed.size(), 0);
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i] = keyed[i].row;
    return rows;
}

// Sorts by one piece, then each run of equal ones by the next.
void RowRule::sortRun(Keyed *begin, Keyed *end, int piece) const
{
    const auto before = [](const Keyed &a, const Keyed &b) { return a.key < b.key; };
    if (!std::is_sorted(begin, end, before))
        std::stable_sort(begin, end, before);
    if (piece + 1 >= pieces)
        return;
    for (Keyed *run = begin; run != end;) {
        Keyed *runEnd = std::find_if(run, end, [&](const Keyed &other) { return other.key != run->key; });
        if (runEnd - run > 1 && !isLast(run->key)) {
            for (Keyed *one = run; one != runEnd; ++one)
                one->key = at(one->row, piece + 1);
            sortRun(run, runEnd, piece + 1);
        }
        run = runEnd;
    }
}
