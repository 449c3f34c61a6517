// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsageColumns.h"

#include <functional>
#include <string_view>

quint32 UsageColumns::Dictionary::codeOf(QByteArrayView text, QStringList &values)
{
    // Rows come sorted more often than not.
    if (m_last < m_texts.size() && m_texts[m_last] == text)
        return m_last;
    const size_t hash = std::hash<std::string_view>()({text.data(), static_cast<size_t>(text.size())});
    size_t slot = hash & (m_slots.size() - 1);
    for (; m_slots[slot] != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
        const quint32 code = m_slots[slot] - 1;
        if (m_hashes[code] == hash && m_texts[code] == text)
            return m_last = code;
    }
    m_last = static_cast<quint32>(m_texts.size());
    m_slots[slot] = m_last + 1;
    m_texts.push_back(text.toByteArray());
    m_hashes.push_back(hash);
    values << QString::fromUtf8(text);
    if (m_texts.size() * 2 > m_slots.size())
        grow();
    return m_last;
}

void UsageColumns::Dictionary::grow()
{
    m_slots.assign(m_slots.size() * 4, 0);
    for (quint32 code = 0; code < m_hashes.size(); ++code) {
        size_t slot = m_hashes[code] & (m_slots.size() - 1);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = code + 1;
    }
}

UsageColumns::UsageColumns(const UsageTable &like) : m_dimensions(like.dimensions().size())
{
    for (const UsageTable::Dimension &dimension : like.dimensions()) {
        m_columns.emplace_back().name = dimension.name;
        m_names << dimension.name.toUtf8();
    }
    for (const UsageTable::Metric &metric : like.metrics()) {
        m_metrics.emplace_back().name = metric.name;
        m_names << metric.name.toUtf8();
    }
}

int UsageColumns::named(QByteArrayView name) const
{
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (m_names[i] == name)
            return static_cast<int>(i);
    }
    return -1;
}

bool UsageColumns::isTaken(int column) const
{
    const size_t at = static_cast<size_t>(column);
    const size_t length =
        isMetric(column) ? m_metrics[at - m_dimensions.size()].digits.size() : m_columns[at].codes.size();
    return length > static_cast<size_t>(m_rows);
}

void UsageColumns::putNull(int column)
{
    if (!isMetric(column))
        putWord(column, {});
    else if (!isTaken(column))
        metric(column).appendMissing();
}

void UsageColumns::putValue(int column, QByteArrayView text)
{
    if (!isMetric(column))
        return putWord(column, text);
    if (text.isEmpty())
        return putNull(column);
    const auto number = Decimal::parse(text);
    if (!number)
        return putWord(column, text);
    if (!isTaken(column))
        metric(column).append(*number);
}

void UsageColumns::putWord(int column, QByteArrayView text)
{
    if (isTaken(column))
        return;
    if (isMetric(column))
        return metric(column).appendText(QString::fromUtf8(text));
    const size_t at = static_cast<size_t>(column);
    m_columns[at].codes.push_back(m_dimensions[at].codeOf(text, m_columns[at].values));
}

void UsageColumns::endRow()
{
    for (int column = 0; column < m_names.size(); ++column)
        putNull(column);
    ++m_rows;
}
