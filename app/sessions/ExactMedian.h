// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Decimal.h"

#include <QList>
#include <algorithm>
#include <span>

/// Middle values of exact numbers, themselves exact: one more digit is enough for a half.
namespace ExactMedian {
/// Of numbers in order; of an even number of them, half the sum of the middle two. Zero for none.
inline Decimal ofSorted(std::span<const Decimal> values)
{
    if (values.empty())
        return {};
    const size_t middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return values[middle];
    const Decimal sum = values[middle - 1] + values[middle];
    return sum.dividedBy(2, sum.scale() + 1);
}

inline Decimal of(QList<Decimal> values)
{
    std::ranges::sort(values);
    return ofSorted(values);
}

/// Halfway between the least and the median, and between the median and the most; the median itself belongs
/// to neither half.
inline std::pair<Decimal, Decimal> quartiles(std::span<const Decimal> sorted)
{
    const size_t half = sorted.size() / 2;
    return {ofSorted(sorted.first(half)), ofSorted(sorted.last(half))};
}
} // namespace ExactMedian
