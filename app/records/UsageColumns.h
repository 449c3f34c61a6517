// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/UsageTable.h"

#include <QByteArrayView>

/// Fills the columns of a table from bytes, a row at a time and in any order within it: a value that occurred
/// before is found by its bytes, so that a million rows make few texts.
class UsageColumns
{
public:
    /// The same columns as that table.
    explicit UsageColumns(const UsageTable &like);

    /// The number of the column with this name; -1 when nobody asked for it.
    int named(QByteArrayView name) const;
    bool isMetric(int column) const { return column >= static_cast<int>(m_dimensions.size()); }

    // The first value of a row counts. Bytes are valid UTF-8.
    void putNull(int column);
    /// A number, or a text that may be one.
    void putValue(int column, QByteArrayView text);
    /// What is no number, whatever it looks like.
    void putWord(int column, QByteArrayView text);
    /// Columns that got nothing are missing.
    void endRow();

    int rows() const { return m_rows; }
    UsageTable take() { return {std::move(m_columns), std::move(m_metrics)}; }

private:
    /// Finds texts by their bytes.
    class Dictionary
    {
    public:
        quint32 codeOf(QByteArrayView text, QStringList &values);

    private:
        /// A text of up to 16 bytes is known by its length, its first and its last eight bytes.
        struct Key
        {
            quint64 first = 0;
            quint64 last = 0;
            qsizetype size = 0;
            bool operator==(const Key &) const = default;
        };
        static Key keyOf(QByteArrayView text);
        size_t slotOf(const Key &key) const;
        bool is(quint32 code, const Key &key, QByteArrayView text) const;
        void grow();

        std::vector<Key> m_keys;
        std::vector<QByteArray> m_texts;
        std::vector<quint32> m_slots = std::vector<quint32>(64); ///< the code + 1; 0 is free
        quint32 m_last = 0;
    };
    // Whether it is the first value of this column in this row.
    bool take(int column)
    {
        int &row = m_takenIn[static_cast<size_t>(column)];
        const bool isFirst = row <= m_rows;
        row = m_rows + 1;
        m_taken += isFirst ? 1 : 0;
        return isFirst;
    }
    UsageTable::Metric &metric(int column)
    {
        return m_metrics[static_cast<size_t>(column) - m_dimensions.size()];
    }

    QList<QByteArray> m_names;
    std::vector<Dictionary> m_dimensions;
    std::vector<UsageTable::Dimension> m_columns;
    std::vector<UsageTable::Metric> m_metrics;
    std::vector<int> m_takenIn; ///< the number of the last row, from 1, with a value in that column
    int m_taken = 0;            ///< in the row that is being filled
    int m_rows = 0;
};
