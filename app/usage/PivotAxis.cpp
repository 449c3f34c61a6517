// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/PivotAxis.h"

#include <map>
#include <unordered_map>

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
    // Few combinations have a place each; of many, only those that occur.
    constexpr quint64 few = 4'000'000;
    if (!fits)
        placeByCodes();
    else if (all <= few)
        place(std::vector<int>(all, -1));
    else
        placeByHash();
    if (m_keys.isEmpty() && !m_hasTime)
        addKey(Codes(m_parts.size()));
}

quint64 PivotAxis::composite(size_t row) const
{
    quint64 composite = 0;
    for (const Part &part : m_parts)
        composite = composite * part.size + code(part, row);
    return composite;
}

void PivotAxis::place(std::vector<int> places)
{
    for (int key = 0; key < count(); ++key)
        places[static_cast<size_t>(key)] = key;
    for (size_t row = 0; row < m_ofRow.size(); ++row) {
        int &place = places[composite(row)];
        if (place < 0) {
            place = count();
            addKey(codesOf(row));
        }
        m_ofRow[row] = place;
    }
}

void PivotAxis::placeByHash()
{
    std::unordered_map<quint64, int> places;
    for (int key = 0; key < count(); ++key)
        places.emplace(static_cast<quint64>(key), key);
    for (size_t row = 0; row < m_ofRow.size(); ++row) {
        const auto [place, isNew] = places.try_emplace(composite(row), count());
        if (isNew)
            addKey(codesOf(row));
        m_ofRow[row] = place->second;
    }
}

void PivotAxis::placeByCodes()
{
    // More combinations than 64 bits can number.
    std::map<Codes, int> places;
    for (size_t row = 0; row < m_ofRow.size(); ++row) {
        const auto [place, isNew] = places.try_emplace(codesOf(row), count());
        if (isNew)
            addKey(place->first);
        m_ofRow[row] = place->second;
    }
}

PivotAxis::Codes PivotAxis::codesOf(size_t row) const
{
    Codes codes;
    for (const Part &part : m_parts)
        codes.push_back(code(part, row));
    return codes;
}

quint64 PivotAxis::code(const Part &part, size_t row) const
{
    if (part.isTime)
        return static_cast<quint64>(m_buckets.of(row));
    return part.dimension ? part.dimension->codes[row] : 0;
}

void PivotAxis::addEveryBucket()
{
    // With time alone, buckets without usage are keys as well.
    if (m_parts.size() != 1 || !m_hasTime)
        return;
    for (int bucket = 0; bucket < m_buckets.count(); ++bucket)
        addKey({static_cast<quint64>(bucket)});
}

void PivotAxis::addKey(const Codes &codes)
{
    Pivot::Key key;
    int bucket = 0;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        const auto code = static_cast<qsizetype>(codes[i]);
        if (!part.isTime) {
            key.values << (part.dimension ? part.dimension->values.value(code) : QString());
            continue;
        }
        bucket = static_cast<int>(code);
        if (!m_buckets.isOdd(bucket) && bucket < m_buckets.starts().size())
            key.time = m_buckets.starts()[bucket];
        key.values << key.time.toUTC().toString(Qt::ISODate);
    }
    m_keys << key;
    m_bucketOf.push_back(bucket);
}

int PivotAxis::arrange(const QList<int> &order)
{
    const int rest = count() - static_cast<int>(order.size());
    QList<Pivot::Key> keys;
    std::vector<int> buckets;
    std::vector<int> places(static_cast<size_t>(count()), static_cast<int>(order.size()));
    for (const int key : order) {
        places[static_cast<size_t>(key)] = static_cast<int>(keys.size());
        keys << m_keys[key];
        buckets.push_back(m_bucketOf[static_cast<size_t>(key)]);
    }
    if (rest > 0) {
        Pivot::Key other;
        other.isRest = true;
        keys << other;
        buckets.push_back(0);
    }
    for (int &key : m_ofRow)
        key = places[static_cast<size_t>(key)];
    m_keys = keys;
    m_bucketOf = std::move(buckets);
    return rest;
}
