// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/PivotAxis.h"

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
    const auto rows = static_cast<size_t>(table.rows());
    m_ofRow.resize(rows);
    addEveryBucket();
    // Few combinations have a place each; of many, only those that occur.
    constexpr quint64 few = 4'000'000;
    std::vector<int> places(fits && all <= few ? all : 0, -1);
    std::unordered_map<quint64, int> met;
    for (int key = 0; key < count(); ++key) {
        if (!places.empty())
            places[static_cast<size_t>(key)] = key;
        else
            met.emplace(static_cast<quint64>(key), key);
    }
    for (size_t row = 0; row < rows; ++row) {
        quint64 composite = 0;
        for (const Part &part : m_parts)
            composite = composite * part.size + code(part, row);
        int &place = places.empty() ? met.try_emplace(composite, -1).first->second : places[composite];
        if (place < 0) {
            place = count();
            addKey(composite);
        }
        m_ofRow[row] = place;
    }
    if (m_keys.isEmpty() && !m_hasTime)
        addKey(0);
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
        addKey(static_cast<quint64>(bucket));
}

void PivotAxis::addKey(quint64 composite)
{
    Pivot::Key key;
    int bucket = 0;
    QStringList values;
    for (auto part = m_parts.rbegin(); part != m_parts.rend(); ++part) {
        const auto code = static_cast<qsizetype>(composite % part->size);
        composite /= part->size;
        if (!part->isTime) {
            values.prepend(part->dimension ? part->dimension->values.value(code) : QString());
            continue;
        }
        bucket = static_cast<int>(code);
        if (!m_buckets.isOdd(bucket) && bucket < m_buckets.starts().size())
            key.time = m_buckets.starts()[bucket];
        values.prepend(key.time.toUTC().toString(Qt::ISODate));
    }
    key.values = values;
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
