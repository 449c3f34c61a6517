// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/Pivot.h"
#include "usage/PivotBuckets.h"

/// One side of a pivot: which key each row of a table belongs to. Works on codes, so that a million rows cost
/// a few milliseconds.
class PivotAxis
{
public:
    PivotAxis(const UsageTable &table, const QStringList &names, const PivotBuckets &buckets);

    /// Before arrange() as the keys were met, after it in their order.
    int count() const { return static_cast<int>(m_bucketOf.size()); }
    /// Of arrange().
    const QList<Pivot::Key> &keys() const { return m_keys; }
    /// The key of each row of the table, as they were met.
    const std::vector<int> &ofRow() const { return m_ofRow; }
    bool hasTime() const { return m_hasTime; }
    /// The time bucket of a key; 0 where time is none of the names.
    int bucketOf(int key) const { return m_bucketOf[static_cast<size_t>(key)]; }
    /// Whether the texts of one key stand before those of another, both as they were met.
    bool isTextBefore(int left, int right) const;

    /// Puts the keys into the order given; those not in it become "other" at the end. Answers where each of
    /// the keys as they were met has gone.
    std::vector<int> arrange(const QList<int> &order);
    /// How many keys are "other".
    int rest() const { return m_rest; }

private:
    struct Part
    {
        const UsageTable::Dimension *dimension; ///< null: time, or a name that the table lacks
        bool isTime;
        quint64 size;
    };
    quint64 code(const Part &part, size_t row) const;
    using Codes = std::vector<quint64>;
    Codes codesOf(size_t row) const;
    std::vector<quint64> composites() const;
    void place(std::vector<int> places);
    void placeByHash();
    quint64 codeOfKey(const Part &part, int key) const;
    Pivot::Key keyOf(int met) const;
    void placeByCodes();
    void addKey(int row, quint64 bucket);
    quint64 bucketOfRow(size_t row) const;
    void addEveryBucket();

    const PivotBuckets &m_buckets;
    std::vector<Part> m_parts;
    QList<Pivot::Key> m_keys;
    std::vector<int> m_bucketOf;
    std::vector<int> m_firstRow; ///< of each key as it was met; -1 where none has it
    std::vector<int> m_ofRow;
    int m_rest = 0;
    bool m_hasTime = false;
};
