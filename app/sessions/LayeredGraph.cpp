// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/LayeredGraph.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace {
constexpr int sweeps = 8;
constexpr double bendHeight = 0.4;
// Bends belong to no group.
constexpr int noGroup = -1;
} // namespace

LayeredGraph::LayeredGraph(std::vector<int> groups, std::vector<Edge> edges) : m_edges(std::move(edges))
{
    m_nodes.resize(groups.size());
    for (std::size_t index = 0; index < groups.size(); ++index)
        m_nodes[index].group = groups[index];
    turnCycles();
    makeColumns();
    bendLongEdges();
    order();
    stand();
}

// Depth first, in the order given: an edge to a node that is still open closes a cycle.
void LayeredGraph::turnCycles()
{
    enum class State { New, Open, Done };
    std::vector<std::vector<int>> leaving(m_nodes.size());
    for (std::size_t edge = 0; edge < m_edges.size(); ++edge)
        leaving[std::size_t(m_edges[edge].from)].push_back(static_cast<int>(edge));
    std::vector<State> states(m_nodes.size(), State::New);
    std::vector<std::size_t> next(m_nodes.size(), 0);
    for (std::size_t root = 0; root < m_nodes.size(); ++root) {
        if (states[root] != State::New)
            continue;
        std::vector<std::size_t> path{root};
        states[root] = State::Open;
        while (!path.empty()) {
            const std::size_t at = path.back();
            if (next[at] == leaving[at].size()) {
                states[at] = State::Done;
                path.pop_back();
                continue;
            }
            Edge &edge = m_edges[std::size_t(leaving[at][next[at]++])];
            State &state = states[std::size_t(edge.to)];
            edge.turnsBack = state == State::Open;
            if (state == State::New) {
                state = State::Open;
                path.push_back(std::size_t(edge.to));
            }
        }
    }
}

void LayeredGraph::makeColumns()
{
    std::vector<int> waits(m_nodes.size(), 0);
    std::vector<std::vector<int>> below(m_nodes.size());
    for (const Edge &edge : m_edges) {
        ++waits[std::size_t(rightOf(edge))];
        below[std::size_t(leftOf(edge))].push_back(rightOf(edge));
    }
    std::vector<int> ready;
    for (std::size_t index = 0; index < m_nodes.size(); ++index)
        if (waits[index] == 0)
            ready.push_back(static_cast<int>(index));
    for (std::size_t at = 0; at < ready.size(); ++at) {
        for (const int lower : below[std::size_t(ready[at])]) {
            node(lower).column = std::max(node(lower).column, node(ready[at]).column + 1);
            if (--waits[std::size_t(lower)] == 0)
                ready.push_back(lower);
        }
    }
    for (std::size_t index = 0; index < m_nodes.size(); ++index) {
        const auto column = std::size_t(m_nodes[index].column);
        m_columns.resize(std::max(m_columns.size(), column + 1));
        m_columns[column].push_back(static_cast<int>(index));
    }
}

// An edge over several columns takes a place in each, so that it passes between the nodes.
void LayeredGraph::bendLongEdges()
{
    m_bends.resize(m_edges.size());
    for (std::size_t index = 0; index < m_edges.size(); ++index) {
        int before = leftOf(m_edges[index]);
        const int last = rightOf(m_edges[index]);
        for (int column = node(before).column + 1; column < node(last).column; ++column) {
            const int bend = static_cast<int>(m_nodes.size());
            Node made;
            made.group = noGroup;
            made.column = column;
            made.height = bendHeight;
            made.left.push_back(before);
            m_nodes.push_back(made);
            node(before).right.push_back(bend);
            m_columns[std::size_t(column)].push_back(bend);
            m_bends[index].push_back(bend);
            before = bend;
        }
        node(before).right.push_back(last);
        node(last).left.push_back(before);
    }
}

void LayeredGraph::order()
{
    for (auto &column : m_columns) {
        std::stable_sort(column.begin(), column.end(),
                         [this](int a, int b) { return node(a).group < node(b).group; });
        for (std::size_t place = 0; place < column.size(); ++place)
            node(column[place]).place = static_cast<double>(place);
    }
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        for (std::size_t column = 1; column < m_columns.size(); ++column)
            sortColumn(m_columns[column], &Node::left);
        for (std::size_t column = m_columns.size() - 1; column-- > 0;)
            sortColumn(m_columns[column], &Node::right);
    }
}

void LayeredGraph::sortColumn(std::vector<int> &column, std::vector<int> Node::*side)
{
    using Key = std::tuple<double, int, double, int>;
    std::vector<std::pair<Key, int>> keys;
    std::map<int, std::pair<double, int>> groups; ///< sum and number of the barycentres
    for (const int index : column) {
        const auto &neighbours = node(index).*side;
        double centre = node(index).place;
        if (!neighbours.empty())
            centre = std::accumulate(neighbours.begin(), neighbours.end(), 0.0,
                                     [this](double sum, int other) { return sum + node(other).place; }) /
                     static_cast<double>(neighbours.size());
        keys.push_back({{centre, node(index).group, centre, index}, index});
        auto &[sum, number] = groups[node(index).group];
        sum += centre;
        ++number;
    }
    for (auto &[key, index] : keys)
        if (const int group = node(index).group; group != noGroup)
            std::get<0>(key) = groups[group].first / groups[group].second;
    std::sort(keys.begin(), keys.end());
    for (std::size_t place = 0; place < keys.size(); ++place) {
        column[place] = keys[place].second;
        node(column[place]).place = static_cast<double>(place);
    }
}

void LayeredGraph::stand()
{
    for (const auto &column : m_columns)
        settle(column, nullptr);
    for (std::size_t column = 1; column < m_columns.size(); ++column)
        settle(m_columns[column], &Node::left);
    for (std::size_t column = m_columns.size() - 1; column-- > 0;)
        settle(m_columns[column], &Node::right);
    double top = 0;
    double bottom = 0;
    for (const Node &one : m_nodes) {
        top = std::min(top, one.y - one.height / 2);
        bottom = std::max(bottom, one.y + one.height / 2);
    }
    for (Node &one : m_nodes)
        one.y -= top;
    m_height = bottom - top;
    for (std::size_t edge = 0; edge < m_edges.size(); ++edge)
        for (const int bend : m_bends[edge])
            m_edges[edge].bends.emplace_back(node(bend).column, node(bend).y);
}

// Every node as near to the middle of its neighbours as its column allows, without two on one place: pools of
// adjacent violators, which is the least sum of squares. Without a side, all around 0.
void LayeredGraph::settle(const std::vector<int> &column, std::vector<int> Node::*side)
{
    struct Pool
    {
        double sum = 0;
        int size = 0;
        double mean() const { return sum / size; }
    };
    std::vector<Pool> pools;
    std::vector<double> offsets;
    double below = 0;
    for (const int index : column) {
        const Node &one = node(index);
        offsets.push_back(below + one.height / 2);
        below += one.height;
        double wanted = one.y;
        if (side && !(one.*side).empty()) {
            wanted = 0;
            for (const int other : one.*side)
                wanted += node(other).y / static_cast<double>((one.*side).size());
        }
        pools.push_back({wanted - offsets.back(), 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            pools[pools.size() - 2].sum += pools.back().sum;
            pools[pools.size() - 2].size += pools.back().size;
            pools.pop_back();
        }
    }
    std::size_t place = 0;
    for (const Pool &pool : pools)
        for (int member = 0; member < pool.size; ++member, ++place)
            node(column[place]).y = pool.mean() + offsets[place];
}
