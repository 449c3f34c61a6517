// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QVector>
#include <vector>

/// Finds the smallest and the largest of any stretch of values without reading all of them: blocks know
/// theirs. A million values cost a hundredth of their size, and a drawn frame reads a few thousand of them.
class MinMaxIndex
{
public:
    /// Where they stand; -1 when there is no number.
    struct Extremes
    {
        int low = -1;
        int high = -1;
        bool hole = false; ///< NaN, or a value that is missing at the end
    };

    MinMaxIndex() = default;
    /// `count` values are wanted; those that `values` lacks are holes.
    MinMaxIndex(const QVector<double> &values, int count);

    /// Both included.
    Extremes of(int first, int last) const;
    bool isWhole() const { return m_whole; } ///< no fraction anywhere
    double value(int index) const { return m_values.value(index, qQNaN()); }

private:
    static constexpr int blockSize = 128;

    void add(Extremes &extremes, int first, int last) const;
    void merge(Extremes &extremes, const Extremes &other) const;

    QVector<double> m_values;
    std::vector<Extremes> m_blocks;
    int m_count = 0;
    bool m_whole = true;
};
