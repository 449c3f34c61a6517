// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointF>
#include <vector>

/// Where the nodes of a graph stand when it is drawn in columns, from what is above to what is below: longest
/// paths give the columns, barycentres the order in them. The same graph is always drawn the same, and cycles
/// are turned round for it.
class LayeredGraph
{
public:
    struct Edge
    {
        int from = 0;
        int to = 0;
        bool turnsBack = false;     ///< closes a cycle: it leads to an earlier column
        std::vector<QPointF> bends; ///< column and y between both ends, as seen from the left
    };

    /// Nodes of one group stand together in their column. Edges from a node to itself are left out by the
    /// caller.
    LayeredGraph(std::vector<int> groups, std::vector<Edge> edges);

    int column(int node) const { return m_nodes[std::size_t(node)].column; }
    /// The middle of the node, in heights of a node with its gap; the first row is around 0.5.
    double y(int node) const { return m_nodes[std::size_t(node)].y; }
    const std::vector<Edge> &edges() const { return m_edges; }
    int columns() const { return static_cast<int>(m_columns.size()); }
    double height() const { return m_height; }

private:
    struct Node
    {
        int group = 0;
        int column = 0;
        double y = 0;
        double height = 1;
        double place = 0; ///< in its column, from 0
        std::vector<int> left;
        std::vector<int> right;
    };
    void turnCycles();
    void makeColumns();
    void bendLongEdges();
    void order();
    void sortColumn(std::vector<int> &column, std::vector<int> Node::*side);
    void stand();
    void settle(const std::vector<int> &column, std::vector<int> Node::*side);
    int leftOf(const Edge &edge) const { return edge.turnsBack ? edge.to : edge.from; }
    int rightOf(const Edge &edge) const { return edge.turnsBack ? edge.from : edge.to; }
    Node &node(int index) { return m_nodes[std::size_t(index)]; }

    std::vector<Node> m_nodes; ///< behind the given ones, the bends
    std::vector<Edge> m_edges;
    std::vector<std::vector<int>> m_bends; ///< nodes, by edge
    std::vector<std::vector<int>> m_columns;
    double m_height = 0;
};
