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

/// Sorts by two pieces of the keys at a time, then each run of equal ones by the next two. Keys are fetched
/// in the order of the rows' numbers, in which they lie in memory: in that of the list nearly each is a cache
/// miss.
class RowRule::Sorter
{
public:
    Sorter(const RowRule &rule, const std::vector<int> &rows) : m_rule(rule), m_rows(rows.size())
    {
        for (size_t i = 0; i < rows.size(); ++i)
            m_rows[i].row = rows[i];
    }

    std::vector<int> result()
    {
        std::vector<Run> runs{{0, m_rows.size()}};
        for (int piece = 0; piece < m_rule.pieces && !runs.empty(); piece += 2) {
            fetch(runs, piece);
            std::vector<Run> open;
            for (const Run &run : runs)
                sort(run, open);
            runs = std::move(open);
        }
        std::vector<int> rows(m_rows.size());
        std::ranges::transform(m_rows, rows.begin(), &Keyed::row);
        return rows;
    }

private:
    struct Keyed
    {
        quint64 first;
        quint64 second;
        int row;

        bool operator<(const Keyed &other) const
        {
            return first != other.first ? first < other.first : second < other.second;
        }
    };
    struct Run
    {
        size_t begin;
        size_t end;
    };

    void fetchOne(Keyed &keyed, int piece) const
    {
        keyed.first = m_rule.at(keyed.row, piece);
        const bool more = piece + 1 < m_rule.pieces && !m_rule.isLast(keyed.first);
        keyed.second = more ? m_rule.at(keyed.row, piece + 1) : 0;
    }

    void fetch(const std::vector<Run> &runs, int piece)
    {
        size_t wanted = 0;
        int highest = -1;
        for (const Run &run : runs) {
            wanted += run.end - run.begin;
            for (size_t i = run.begin; i < run.end; ++i)
                highest = std::max(highest, m_rows[i].row);
        }
        if (wanted * 8 < static_cast<size_t>(highest)) {
            for (const Run &run : runs) {
                for (size_t i = run.begin; i < run.end; ++i)
                    fetchOne(m_rows[i], piece);
            }
            return;
        }
        constexpr auto nowhere = ~quint32(0);
        std::vector<quint32> places(static_cast<size_t>(highest + 1), nowhere);
        for (const Run &run : runs) {
            for (size_t i = run.begin; i < run.end; ++i)
                places[static_cast<size_t>(m_rows[i].row)] = static_cast<quint32>(i);
        }
        for (const quint32 place : places) {
            if (place != nowhere)
                fetchOne(m_rows[place], piece);
        }
    }

    // Sorts a run; those of equal keys within that have more pieces are left open.
    void sort(const Run &run, std::vector<Run> &open)
    {
        const auto begin = m_rows.begin() + static_cast<std::ptrdiff_t>(run.begin);
        const auto end = m_rows.begin() + static_cast<std::ptrdiff_t>(run.end);
        if (!std::is_sorted(begin, end))
            std::stable_sort(begin, end);
        for (auto equal = begin; equal != end;) {
            const auto next = std::find_if(equal, end, [&](const Keyed &other) { return *equal < other; });
            const bool ended = m_rule.isLast(equal->first) || m_rule.isLast(equal->second);
            if (next - equal > 1 && !ended)
                open.push_back({static_cast<size_t>(equal - m_rows.begin()),
                                static_cast<size_t>(next - m_rows.begin())});
            equal = next;
        }
    }

    const RowRule &m_rule;
    std::vector<Keyed> m_rows;
};

std::vector<int> RowRule::sorted(std::vector<int> rows) const
{
    return key ? Sorter(*this, rows).result() : rows;
}
