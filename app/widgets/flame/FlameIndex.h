// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/flame/WeightTree.h"

#include <vector>

/// A tree of weights arranged once for drawing: level after level from left to right, the children of a node
/// side by side with the heaviest first, each with its place in a whole that is 1 wide. What is to be seen of
/// a level is then found by halving, however many nodes stand there. A "place" is a number in that order.
class FlameIndex
{
public:
    FlameIndex() = default;
    /// `root` and all below it. Without any weight, nodes are as wide as they have leaves.
    explicit FlameIndex(const WeightTree &tree, int root = 0);

    bool isEmpty() const { return m_nodes.empty(); }
    bool isByLeaves() const { return m_isByLeaves; }
    int root() const { return m_root; }
    int size() const { return static_cast<int>(m_nodes.size()); }

    int levels() const { return static_cast<int>(m_levels.size()) - 1; }
    /// The places of a level are from levelBegin(level) to before levelBegin(level + 1).
    int levelBegin(int level) const { return m_levels[size_t(level)]; }
    int levelOf(int place) const;
    /// Levels below, 0 for a leaf.
    int depthBelow(int place) const { return m_depths[size_t(place)]; }

    int node(int place) const { return m_nodes[size_t(place)]; }
    /// -1 for a node that isn't in here.
    int place(int node) const;
    int parent(int place) const { return m_parents[size_t(place)]; } ///< -1 for the root
    int childrenBegin(int place) const { return m_children[size_t(place)]; }
    int childrenEnd(int place) const { return m_children[size_t(place) + 1]; }

    double start(int place) const { return m_starts[size_t(place)]; }
    double width(int place) const { return m_widths[size_t(place)]; }
    double end(int place) const { return start(place) + width(place); }

    /// The first place within [begin, end) that ends right of `x`; `end` if there is none.
    int firstEndingAfter(double x, int begin, int end) const;
    /// The first place within [begin, end) that begins right of `x`.
    int firstStartingAfter(double x, int begin, int end) const;

private:
    std::vector<double> weigh(const WeightTree &tree, int end);
    void arrange(const WeightTree &tree, int end, const std::vector<double> &weights);

    int m_root = 0;
    bool m_isByLeaves = false;
    std::vector<int> m_nodes;
    std::vector<int> m_places; ///< of nodes, from the root on
    std::vector<int> m_parents;
    std::vector<int> m_children;
    std::vector<int> m_levels;
    std::vector<int> m_depths;
    std::vector<double> m_starts;
    std::vector<double> m_widths;
};
