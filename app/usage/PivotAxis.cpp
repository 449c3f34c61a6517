// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/PivotAxis.h"

#include "usage/CodeIndex.h"

#include <map>

PivotAxis::PivotAxis(const UsageTable &table, const QStringList &names, const PivotBuckets &buckets)
    : m_buckets(buckets)
{
    quint64 all = 1;
    bool fits = true;
    for (const QString &name : names) {
        const bool isTime = name == PivotSpec::time;
        const auto *dimension = isTime ? nullptr : table.dimension(name);
        const quint64 size = isTime      ? static_cast<quint64>(buckets.count())
                             : dimension ? static_cast<quint64>(dimension->values.size())
                                         : 1;
        m_parts.push_back({dimension, isTime, std::max<quint64>(size, 1)});
        m_hasTime |= isTime;
        fits = fits && all <= std::numeric_limits<quint64>::max() / m_parts.back().size;
        all *= m_parts.back().size;
    }
    m_ofRow.resize(static_cast<size_t>(table.rows()));
    addEveryBucket();
    if (m_parts.empty()) {
        addKey(-1, 0); // of all rows
        return;
    }
    // Few combinations have a place each; of many, only those that occur.
    constexpr quint64 few = 4'000'000;
    if (!fits)
        placeByCodes();
    else if (all <= few)
        place(std::vector<int>(all, -1));
    else
        placeByHash();
    if (count() == 0 && !m_hasTime)
        addKey(-1, 0);
}

std::vector<quint64> PivotAxis::composites() const
{
    // Part by part, because a loop over one column is many times as quick as one over all.
    std::vector<quint64> all(m_ofRow.size());
    for (const Part &part : m_parts) {
        if (part.isTime) {
            for (size_t row = 0; row < all.size(); ++row)
                all[row] = all[row] * part.size + static_cast<quint64>(m_buckets.of(row));
        } else if (part.dimension) {
            const auto &codes = part.dimension->codes;
            for (size_t row = 0; row < all.size(); ++row)
                all[row] = all[row] * part.size + codes[row];
        }
    }
    return all;
}

void PivotAxis::place(std::vector<int> places)
{
    for (int key = 0; key < count(); ++key)
        places[static_cast<size_t>(key)] = key;
    const std::vector<quint64> codes = composites();
    for (size_t row = 0; row < m_ofRow.size(); ++row) {
        int &place = places[codes[row]];
        if (place < 0) {
            place = count();
            addKey(static_cast<int>(row), bucketOfRow(row));
        }
        m_ofRow[row] = place;
    }
}

void PivotAxis::placeByHash()
{
    CodeIndex places;
    for (int key = 0; key < count(); ++key)
        places.place(static_cast<quint64>(key));
    const std::vector<quint64> codes = composites();
    for (size_t row = 0; row < m_ofRow.size(); ++row) {
        const int place = places.place(codes[row]);
        if (place == count())
            addKey(static_cast<int>(row), bucketOfRow(row));
        m_ofRow[row] = place;
    }
}

void PivotAxis::placeByCodes()
{
    // More combinations than 64 bits can number.
    std::map<Codes, int> places;
    for (size_t row = 0; row < m_ofRow.size(); ++row) {
        const auto [place, isNew] = places.try_emplace(codesOf(row), count());
        if (isNew)
            addKey(static_cast<int>(row), bucketOfRow(row));
        m_ofRow[row] = place->second;
    }
}

quint64 PivotAxis::code(const Part &part, size_t row) const
{
    if (part.isTime)
        return static_cast<quint64>(m_buckets.of(row));
    return part.dimension ? part.dimension->codes[row] : 0;
}

quint64 PivotAxis::bucketOfRow(size_t row) const
{
    return m_hasTime ? static_cast<quint64>(m_buckets.of(row)) : 0;
}

PivotAxis::Codes PivotAxis::codesOf(size_t row) const
{
    Codes codes;
    for (const Part &part : m_parts)
        codes.push_back(code(part, row));
    return codes;
}

void PivotAxis::addEveryBucket()
{
    // With time alone, buckets without usage are keys as well.
    if (m_parts.size() != 1 || !m_hasTime)
        return;
    for (int bucket = 0; bucket < m_buckets.count(); ++bucket)
        addKey(-1, static_cast<quint64>(bucket));
}

void PivotAxis::addKey(int row, quint64 bucket)
{
    m_firstRow.push_back(row);
    m_bucketOf.push_back(static_cast<int>(bucket));
}

quint64 PivotAxis::codeOfKey(const Part &part, int key) const
{
    const int row = m_firstRow[static_cast<size_t>(key)];
    // A bucket that no row lies in, or the one key of an empty table.
    return row >= 0 ? code(part, static_cast<size_t>(row)) : static_cast<quint64>(bucketOf(key));
}

bool PivotAxis::isTextBefore(int left, int right) const
{
    for (const Part &part : m_parts) {
        const auto mine = static_cast<qsizetype>(codeOfKey(part, left));
        const auto theirs = static_cast<qsizetype>(codeOfKey(part, right));
        if (!part.isTime && part.dimension && mine != theirs)
            return part.dimension->values.value(mine) < part.dimension->values.value(theirs);
    }
    return false;
}

Pivot::Key PivotAxis::keyOf(int met) const
{
    Pivot::Key key;
    key.values.reserve(static_cast<qsizetype>(m_parts.size()));
    for (const Part &part : m_parts) {
        const auto code = static_cast<qsizetype>(codeOfKey(part, met));
        if (!part.isTime) {
            key.values << (part.dimension ? part.dimension->values.value(code) : QString());
            continue;
        }
        const int bucket = static_cast<int>(code);
        if (!m_buckets.isOdd(bucket) && bucket < m_buckets.starts().size())
            key.time = m_buckets.starts()[bucket];
        key.values << key.time.toUTC().toString(Qt::ISODate);
    }
    return key;
}

std::vector<int> PivotAxis::arrange(const QList<int> &order)
{
    m_rest = count() - static_cast<int>(order.size());
    std::vector<int> buckets;
    std::vector<int> places(static_cast<size_t>(count()), static_cast<int>(order.size()));
    m_keys.reserve(order.size() + 1);
    for (const int key : order) {
        places[static_cast<size_t>(key)] = static_cast<int>(m_keys.size());
        m_keys << keyOf(key);
        buckets.push_back(bucketOf(key));
    }
    if (m_rest > 0) {
        Pivot::Key other;
        other.isRest = true;
        m_keys << other;
        buckets.push_back(0);
    }
    m_bucketOf = std::move(buckets);
    return places;
}
