// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/MinMaxIndex.h"

#include <cmath>

MinMaxIndex::MinMaxIndex(const QVector<double> &values, int count) : m_values(values), m_count(count)
{
    m_blocks.resize(size_t((count + blockSize - 1) / blockSize));
    for (size_t block = 0; block < m_blocks.size(); ++block) {
        const int first = int(block) * blockSize;
        add(m_blocks[block], first, qMin(first + blockSize, count) - 1);
    }
    const int known = int(qMin(qsizetype(count), m_values.size()));
    const double *data = m_values.constData();
    for (int index = 0; m_whole && index < known; ++index)
        m_whole = std::isnan(data[index]) || data[index] == std::floor(data[index]);
}

void MinMaxIndex::add(Extremes &extremes, int first, int last) const
{
    const double *data = m_values.constData();
    const int known = int(m_values.size());
    if (last >= known) {
        extremes.hole = true;
        last = known - 1;
    }
    for (int index = first; index <= last; ++index) {
        const double value = data[index];
        if (!std::isfinite(value)) {
            extremes.hole = true;
            continue;
        }
        if (extremes.low < 0 || value < data[extremes.low])
            extremes.low = index;
        if (extremes.high < 0 || value > data[extremes.high])
            extremes.high = index;
    }
}

void MinMaxIndex::merge(Extremes &extremes, const Extremes &other) const
{
    const double *data = m_values.constData();
    extremes.hole = extremes.hole || other.hole;
    if (other.low >= 0 && (extremes.low < 0 || data[other.low] < data[extremes.low]))
        extremes.low = other.low;
    if (other.high >= 0 && (extremes.high < 0 || data[other.high] > data[extremes.high]))
        extremes.high = other.high;
}

MinMaxIndex::Extremes MinMaxIndex::of(int first, int last) const
{
    Extremes extremes;
    first = qMax(0, first);
    last = qMin(last, m_count - 1);
    while (first <= last) {
        const int block = first / blockSize;
        const int blockEnd = qMin((block + 1) * blockSize, m_count) - 1;
        if (first % blockSize == 0 && blockEnd <= last)
            merge(extremes, m_blocks[size_t(block)]);
        else
            add(extremes, first, qMin(blockEnd, last));
        first = blockEnd + 1;
    }
    return extremes;
}
