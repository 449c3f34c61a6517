// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/RowIndex.h"
#include "base/rows/SearchText.h"
#include "faxes/FaxRow.h"
#include "faxes/FaxSearch.h"
#include "faxes/FaxTableModel.h"

#include <QHash>
#include <array>

/// The rows of the fax list by number, with their search text, and how many each scope has. A row keeps its
/// number as long as it is there.
class FaxRows
{
public:
    using Scope = FaxTableModel::Scope;

    /// What searching and sorting need: a copy is a cheap snapshot for the background.
    struct Data
    {
        Paged<FaxRow> rows;
        SearchText text;

        /// Keys of a column that read this data, which must outlive the rule.
        RowRule rule(int column, Qt::SortOrder order) const;
        /// One flag for each number: whether its row is in the scope and has the words.
        RowIndex::Flags matching(Scope scope, const FaxSearch &filter, const std::atomic<bool> *stop) const;
        bool matches(int number, Scope scope, const FaxSearch &filter) const;
    };

    /// Room for many keys from the start, some 300 kB: growing the hash at 65,000 rows would hold up the
    /// window.
    FaxRows() { m_numbers.reserve(120'000); }

    const Data &data() const { return m_data; }
    const FaxRow &operator[](int number) const { return m_data.rows[number]; }
    /// -1 when there is none.
    int numberOf(const QString &key) const { return m_numbers.value(key, -1); }
    bool isAlive(int number) const { return !m_data.rows[number].key.isEmpty(); }
    int total() const { return static_cast<int>(m_numbers.size()); }
    int countOf(Scope scope) const { return m_counts[static_cast<size_t>(scope)]; }

    /// Adds or replaces; rows that are the same already are no news.
    RowIndex::News put(const QList<FaxRow> &rows);
    RowIndex::News remove(const QStringList &keys);
    void clear();

    static bool isIn(Scope scope, const FaxRow &row);

private:
    struct Words
    {
        QString status;
        QString codes;
    };
    void count(const FaxRow &row, int by);
    int place(const FaxRow &row);
    FaxRow slim(const FaxRow &row);
    void write(int number, const FaxRow &row);
    const Words &wordsOf(const FaxRow &row);

    Data m_data;
    QHash<QString, int> m_numbers;
    std::vector<int> m_free;
    std::array<int, 5> m_counts{};
    QHash<QString, QString> m_shared; ///< texts that many rows have, held once
    QHash<QString, Words> m_words;    ///< by status and reason
};
