// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/DetailRecordRows.h"

#include "records/RecordFields.h"

#include <bit>

namespace {
constexpr int textPieces = 8;
// Before all numbers. Its last byte isn't zero, which would end the key before the text.
constexpr quint64 noNumber = 1;

/// Doubles in their order; enough for an order, never for what is shown.
quint64 keyOf(double number)
{
    const auto bits = std::bit_cast<quint64>(number);
    return bits >> 63 ? ~bits : bits | (quint64(1) << 63);
}
} // namespace

void DetailRecordRows::append(const DetailRecord &record)
{
    QString all;
    for (const DetailRecord::Field &field : record.fields)
        all += field.text + u' ';
    const QStringView fields[]{all};
    m_text.append(fields);
    m_records << record;
}

void DetailRecordRows::clear()
{
    m_records.clear();
    m_text.clear();
    m_field.clear();
    m_textKeys.clear();
    m_numberKeys.clear();
}

RowIndex::Flags DetailRecordRows::matching(const std::vector<SearchWord> &words) const
{
    RowIndex::Flags flags(static_cast<size_t>(size()), 1);
    for (const SearchWord &word : words)
        m_text.narrow(word, flags);
    return flags;
}

bool DetailRecordRows::matches(int number, const std::vector<SearchWord> &words) const
{
    return std::ranges::all_of(words, [&](const SearchWord &word) { return m_text.has(number, word); });
}

void DetailRecordRows::makeKeys(const QString &field)
{
    if (field != m_field) {
        m_field = field;
        m_textKeys.clear();
        m_numberKeys.clear();
    }
    for (auto number = static_cast<int>(m_numberKeys.size()); number < size(); ++number) {
        const DetailRecord::Field *found = at(number).find(field);
        const QString text = found ? found->text : QString();
        bool isNumber = found && (found->kind == DetailRecord::Kind::Number || RecordFields::isMoney(field));
        const double value = isNumber ? text.toDouble(&isNumber) : 0;
        m_numberKeys.push_back(isNumber ? keyOf(value) : noNumber);
        m_textKeys.push_back(isNumber ? std::string() : SearchText::folded(text));
    }
}

RowRule DetailRecordRows::rule(const QString &field, Qt::SortOrder order)
{
    RowRule rule;
    if (field.isEmpty()) {
        rule.key = [](int row, int) { return static_cast<quint64>(row); };
        return rule;
    }
    makeKeys(field);
    rule.descending = order == Qt::DescendingOrder;
    rule.pieces = 1 + textPieces;
    rule.key = [this](int row, int piece) {
        const auto at = static_cast<size_t>(row);
        return piece == 0 ? m_numberKeys[at] : RowRule::pieceOf(m_textKeys[at], piece - 1);
    };
    return rule;
}
