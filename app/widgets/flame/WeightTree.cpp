// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flame/WeightTree.h"

#include <cmath>

double WeightTree::drawn(double weight)
{
    // So large that the sum of all that fit into memory is still a number.
    constexpr double most = 1e290;
    return std::isnan(weight) || weight <= 0 ? 0 : std::min(weight, most);
}

void WeightTree::sumUp()
{
    for (Node &node : nodes) {
        node.level = node.parent < 0 ? 0 : nodes.at(node.parent).level + 1;
        node.total = drawn(node.own);
    }
    // Backwards, every node comes after all that is below it.
    for (qsizetype node = nodes.size() - 1; node > 0; --node)
        if (const qint32 parent = nodes.at(node).parent; parent >= 0)
            nodes[parent].total += nodes.at(node).total;
}
