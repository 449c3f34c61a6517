// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsageTable.h"

#include <algorithm>

namespace {
using Codes = const std::vector<quint32> *;

/// Which rows agree in some columns: an open hash table over their codes, because a million rows are common.
class Groups
{
public:
    Groups(std::vector<Codes> columns, int rows) : m_columns(std::move(columns)), m_slots(1024, 0)
    {
        of.reserve(static_cast<size_t>(rows));
        for (int row = 0; row < rows; ++row)
            of.push_back(find(static_cast<size_t>(row)));
    }
    std::vector<quint32> of;   ///< the group of each row
    std::vector<int> firstRow; ///< of each group

private:
    quint64 hashOf(size_t row) const
    {
        quint64 hash = 0;
        for (const Codes column : m_columns)
            hash = (hash ^ (*column)[row]) * 0x9E3779B97F4A7C15u;
        return hash ^ (hash >> 32);
    }
    bool agree(size_t row, size_t other) const
    {
        return std::ranges::all_of(m_columns,
                                   [=](Codes column) { return (*column)[row] == (*column)[other]; });
    }
    quint32 find(size_t row)
    {
        const quint64 hash = hashOf(row);
        size_t slot = hash & (m_slots.size() - 1);
        for (; m_slots[slot] != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
            const quint32 group = m_slots[slot] - 1;
            if (m_hashes[group] == hash && agree(row, static_cast<size_t>(firstRow[group])))
                return group;
        }
        const auto group = static_cast<quint32>(firstRow.size());
        m_slots[slot] = group + 1;
        m_hashes.push_back(hash);
        firstRow.push_back(static_cast<int>(row));
        if (firstRow.size() * 2 > m_slots.size())
            grow();
        return group;
    }
    void grow()
    {
        m_slots.assign(m_slots.size() * 4, 0);
        for (quint32 group = 0; group < m_hashes.size(); ++group) {
            size_t slot = m_hashes[group] & (m_slots.size() - 1);
            while (m_slots[slot] != 0)
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = group + 1;
        }
    }

    std::vector<Codes> m_columns;
    std::vector<quint32> m_slots; ///< the group + 1; 0 is free
    std::vector<quint64> m_hashes;
};

using Metric = UsageTable::Metric;
constexpr qint64 missing = UsageTable::missing;

bool addExactly(qint64 &sum, qint64 value)
{
    if (value > 0 ? sum > std::numeric_limits<qint64>::max() - value
                  : sum < std::numeric_limits<qint64>::min() + 1 - value)
        return false;
    sum += value;
    return true;
}

// Sums in 64 bits; false when a number is wide, came as text, or a sum doesn't fit.
bool sumQuickly(const Metric &from, const Groups &groups, Metric &to)
{
    if (!from.wide.isEmpty() || !from.texts.isEmpty())
        return false;
    std::vector<qint64> sums(groups.firstRow.size(), missing);
    for (size_t row = 0; row < from.digits.size(); ++row) {
        const qint64 value = from.digits[row];
        qint64 &sum = sums[groups.of[row]];
        if (value == missing)
            continue;
        if (sum == missing)
            sum = value;
        else if (!addExactly(sum, value))
            return false;
    }
    for (const qint64 sum : sums)
        sum == missing ? to.appendMissing() : to.append(sum, from.scale);
    return true;
}

struct Gathered
{
    std::optional<Decimal> number;
    std::optional<QString> text; ///< a sum of which a part is no number is none either
    int met = 0;
};

// The same for whatever there is, and for metrics that can't be added up.
void gather(const Metric &from, const Groups &groups, bool isAdditive, Metric &to)
{
    std::vector<Gathered> cells(groups.firstRow.size());
    for (size_t row = 0; row < from.digits.size(); ++row) {
        Gathered &cell = cells[groups.of[row]];
        const auto number = from.number(static_cast<int>(row));
        const auto text = from.texts.constFind(static_cast<int>(row));
        if (number)
            cell.number = cell.number ? *cell.number + *number : *number;
        else if (text != from.texts.constEnd() && !cell.text)
            cell.text = *text;
        else
            continue;
        ++cell.met;
    }
    for (const Gathered &cell : cells) {
        if (cell.met == 0 || (cell.met > 1 && !isAdditive))
            to.appendMissing();
        else if (cell.text)
            to.appendText(*cell.text);
        else
            to.append(*cell.number);
    }
}
} // namespace

UsageTable UsageTable::folded(const QStringList &dimensions, bool (*isAdditive)(const QString &)) const
{
    std::vector<Codes> columns;
    for (const QString &name : dimensions) {
        if (const Dimension *known = dimension(name))
            columns.push_back(&known->codes);
    }
    const Groups groups(std::move(columns), m_rows);
    UsageTable table;
    table.m_rows = static_cast<int>(groups.firstRow.size());
    for (const QString &name : dimensions) {
        Dimension &mine = table.m_dimensions.emplace_back();
        mine.name = name;
        const Dimension *theirs = dimension(name);
        mine.values = theirs ? theirs->values : QStringList{QString()};
        for (const int row : groups.firstRow)
            mine.codes.push_back(theirs ? theirs->codes[static_cast<size_t>(row)] : 0);
    }
    for (const Metric &metric : m_metrics) {
        Metric &mine = table.m_metrics.emplace_back();
        mine.name = metric.name;
        mine.digits.reserve(groups.firstRow.size());
        const bool adds = isAdditive(metric.name);
        if (!adds || !sumQuickly(metric, groups, mine))
            gather(metric, groups, adds, mine);
    }
    return table;
}

UsageTable UsageTable::picked(const std::vector<int> &rows) const
{
    UsageTable table;
    table.m_rows = static_cast<int>(rows.size());
    for (const Dimension &theirs : m_dimensions) {
        Dimension &mine = table.m_dimensions.emplace_back();
        mine.name = theirs.name;
        constexpr quint32 unused = std::numeric_limits<quint32>::max();
        std::vector<quint32> codes(static_cast<size_t>(theirs.values.size()), unused);
        for (const int row : rows) {
            const quint32 code = theirs.codes[static_cast<size_t>(row)];
            if (codes[code] == unused) {
                codes[code] = static_cast<quint32>(mine.values.size());
                mine.values << theirs.values[static_cast<qsizetype>(code)];
            }
            mine.codes.push_back(codes[code]);
        }
    }
    for (const Metric &theirs : m_metrics) {
        Metric &mine = table.m_metrics.emplace_back();
        mine.name = theirs.name;
        mine.scale = theirs.scale;
        for (const int row : rows) {
            const auto text = theirs.texts.constFind(row);
            if (const auto number = theirs.number(row))
                mine.append(*number);
            else if (text != theirs.texts.constEnd())
                mine.appendText(*text);
            else
                mine.appendMissing();
        }
    }
    return table;
}

UsageTable UsageTable::ofDay(const Dimension &bucket, QDate day) const
{
    std::vector<bool> isOfDay;
    for (const QString &value : bucket.values)
        isOfDay.push_back(dayOf(value) == day);
    std::vector<int> rows;
    for (int row = 0; row < m_rows; ++row) {
        if (isOfDay[bucket.codes[static_cast<size_t>(row)]])
            rows.push_back(row);
    }
    return picked(rows);
}
