// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsageColumns.h"

#include <cstring>

UsageColumns::Dictionary::Key UsageColumns::Dictionary::keyOf(QByteArrayView text)
{
    Key key;
    key.size = text.size();
    if (key.size >= 8) {
        std::memcpy(&key.first, text.data(), 8);
        std::memcpy(&key.last, text.data() + key.size - 8, 8);
    } else {
        for (qsizetype i = 0; i < key.size; ++i)
            key.first = key.first << 8 | static_cast<unsigned char>(text[i]);
    }
    return key;
}

size_t UsageColumns::Dictionary::slotOf(const Key &key) const
{
    constexpr quint64 odd = 0x9E3779B97F4A7C15u;
    const quint64 mixed = (((key.first * odd) ^ key.last) + static_cast<quint64>(key.size)) * odd;
    return static_cast<size_t>(mixed >> 20) & (m_slots.size() - 1);
}

bool UsageColumns::Dictionary::is(quint32 code, const Key &key, QByteArrayView text) const
{
    return m_keys[code] == key && (key.size <= 16 || m_texts[code] == text);
}

quint32 UsageColumns::Dictionary::codeOf(QByteArrayView text, QStringList &values)
{
    const Key key = keyOf(text);
    // Rows come sorted more often than not.
    if (m_last < m_keys.size() && is(m_last, key, text))
        return m_last;
    size_t slot = slotOf(key);
    for (; m_slots[slot] != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
        if (is(m_slots[slot] - 1, key, text))
            return m_last = m_slots[slot] - 1;
    }
    m_last = static_cast<quint32>(m_keys.size());
    m_slots[slot] = m_last + 1;
    m_keys.push_back(key);
    m_texts.push_back(text.toByteArray());
    values << QString::fromUtf8(text);
    if (m_keys.size() * 2 > m_slots.size())
        grow();
    return m_last;
}

void UsageColumns::Dictionary::grow()
{
    m_slots.assign(m_slots.size() * 4, 0);
    for (quint32 code = 0; code < m_keys.size(); ++code) {
        size_t slot = slotOf(m_keys[code]);
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
    m_takenIn.resize(static_cast<size_t>(m_names.size()));
}

int UsageColumns::named(QByteArrayView name) const
{
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (m_names[i] == name)
            return static_cast<int>(i);
    }
    return -1;
}

void UsageColumns::putNull(int column)
{
    if (!isMetric(column))
        putWord(column, {});
    else if (take(column))
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
        putWord(column, text);
    else if (take(column))
        metric(column).append(*number);
}

void UsageColumns::putWord(int column, QByteArrayView text)
{
    if (!take(column))
        return;
    if (isMetric(column))
        return metric(column).appendText(QString::fromUtf8(text));
    const size_t at = static_cast<size_t>(column);
    m_columns[at].codes.push_back(m_dimensions[at].codeOf(text, m_columns[at].values));
}

void UsageColumns::endRow()
{
    for (int column = 0; m_taken < m_names.size(); ++column)
        putNull(column);
    m_taken = 0;
    ++m_rows;
}
