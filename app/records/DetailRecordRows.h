// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/rows/RowIndex.h"
#include "base/rows/SearchText.h"
#include "records/DetailRecords.h"

/// Detail records by number, with what filtering and ordering need of them.
class DetailRecordRows
{
public:
    int size() const { return static_cast<int>(m_records.size()); }
    const DetailRecord &at(int number) const { return m_records[number]; }
    void append(const DetailRecord &record);
    void clear();

    RowIndex::Flags matching(const std::vector<SearchWord> &words) const;
    bool matches(int number, const std::vector<SearchWord> &words) const;
    /// By a field, numbers by their value; by nothing where the name is empty. Good until the next call.
    RowRule rule(const QString &field, Qt::SortOrder order);

private:
    void makeKeys(const QString &field);

    QList<DetailRecord> m_records;
    SearchText m_text;
    QString m_field; ///< that the keys are of
    std::vector<std::string> m_textKeys;
    std::vector<quint64> m_numberKeys; ///< first piece; those that are no numbers stand before all
};
