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
        void grow();
        std::vector<QByteArray> m_texts;
        std::vector<size_t> m_hashes;
        std::vector<quint32> m_slots = std::vector<quint32>(64); ///< the code + 1; 0 is free
        quint32 m_last = 0;
    };
    bool isTaken(int column) const;
    UsageTable::Metric &metric(int column)
    {
        return m_metrics[static_cast<size_t>(column) - m_dimensions.size()];
    }

    QList<QByteArray> m_names;
    std::vector<Dictionary> m_dimensions;
    std::vector<UsageTable::Dimension> m_columns;
    std::vector<UsageTable::Metric> m_metrics;
    int m_rows = 0;
};
