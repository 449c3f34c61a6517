// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flame/FlameIndex.h"

#include <algorithm>

FlameIndex::FlameIndex(const WeightTree &tree, int root) : m_root(root)
{
    if (root < 0 || root >= tree.size())
        return;
    const int end = std::clamp(static_cast<int>(tree.nodes.at(root).end), root + 1, tree.size());
    arrange(tree, end, weigh(tree, end));
    m_depths.assign(m_nodes.size(), 0);
    for (int place = size() - 1; place > 0; --place) {
        int &above = m_depths[size_t(parent(place))];
        above = std::max(above, depthBelow(place) + 1);
    }
}

std::vector<double> FlameIndex::weigh(const WeightTree &tree, int end)
{
    // Totals that don't add up are widened, so that no child stands beyond its parent.
    const auto count = size_t(end - m_root);
    std::vector<double> weights(count);
    std::vector<double> below(count, 0);
    const auto sum = [&](const auto &weightOf) {
        for (int node = end - 1; node >= m_root; --node) {
            const auto i = size_t(node - m_root);
            weights[i] = std::max(weightOf(node), below[i]);
            const int parent = tree.nodes.at(node).parent;
            if (node > m_root && parent >= m_root)
                below[size_t(parent - m_root)] += weights[i];
        }
    };
    sum([&](int node) { return WeightTree::drawn(tree.nodes.at(node).total); });
    if (weights.front() > 0)
        return weights;
    m_isByLeaves = true;
    std::fill(below.begin(), below.end(), 0);
    sum([&](int node) { return tree.nodes.at(node).end <= node + 1 ? 1.0 : 0.0; });
    return weights;
}

void FlameIndex::arrange(const WeightTree &tree, int end, const std::vector<double> &weights)
{
    const size_t count = weights.size();
    const double whole = weights.front();
    for (auto *numbers : {&m_nodes, &m_parents, &m_children})
        numbers->reserve(count + 1);
    m_starts.reserve(count);
    m_widths.reserve(count);
    m_places.assign(count, -1);
    const auto append = [&](int node, int parent, double start) {
        m_places[size_t(node - m_root)] = size();
        m_nodes.push_back(node);
        m_parents.push_back(parent);
        m_starts.push_back(start);
        m_widths.push_back(weights[size_t(node - m_root)] / whole);
    };
    append(m_root, -1, 0);
    m_levels = {0, 1};
    std::vector<int> children;
    const auto isHeavier = [&](int one, int other) {
        const double a = weights[size_t(one - m_root)];
        const double b = weights[size_t(other - m_root)];
        return a > b || (a == b && one < other);
    };
    // The list is read while it grows at its end, which is what makes it go level by level.
    for (int place = 0; place < size(); ++place) {
        if (place == m_levels.back())
            m_levels.push_back(size());
        m_children.push_back(size());
        const int node = m_nodes[size_t(place)];
        const int last = std::min(static_cast<int>(tree.nodes.at(node).end), end);
        children.clear();
        for (int child = node + 1; child < last;
             child = std::max(child + 1, static_cast<int>(tree.nodes.at(child).end)))
            children.push_back(child);
        std::sort(children.begin(), children.end(), isHeavier);
        double at = m_starts[size_t(place)];
        for (const int child : children) {
            append(child, place, at);
            at += m_widths.back();
        }
    }
    m_children.push_back(size());
}

int FlameIndex::levelOf(int place) const
{
    return static_cast<int>(std::upper_bound(m_levels.begin(), m_levels.end(), place) - m_levels.begin()) - 1;
}

int FlameIndex::place(int node) const
{
    const int offset = node - m_root;
    return offset < 0 || offset >= int(m_places.size()) ? -1 : m_places[size_t(offset)];
}

int FlameIndex::firstEndingAfter(double x, int begin, int end) const
{
    while (begin < end) {
        const int middle = begin + (end - begin) / 2;
        if (this->end(middle) > x)
            end = middle;
        else
            begin = middle + 1;
    }
    return begin;
}

int FlameIndex::firstStartingAfter(double x, int begin, int end) const
{
    // What is looked for is mostly near: steps that double find it in fewer looks than halving of all.
    int step = 1;
    while (begin + step < end && start(begin + step) <= x) {
        begin += step;
        step *= 2;
    }
    const auto from = m_starts.begin();
    return static_cast<int>(std::upper_bound(from + begin, from + std::min(end, begin + step + 1), x) - from);
}
