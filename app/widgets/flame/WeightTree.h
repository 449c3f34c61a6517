// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QVector>
#include <functional>
#include <memory>

/// A tree of weights in pre-order, which is what flames and treemaps draw; it knows nothing of what it
/// weighs. A node's descendants stand right behind it, up to its `end`, so that nothing here needs recursion.
struct WeightTree
{
    struct Node
    {
        qint32 parent = -1;
        qint32 end = 0;    ///< one past the last descendant
        qint32 level = 0;  ///< of the root: 0
        qint32 colour = 0; ///< of Theme::series(); -1 for the neutral one of containers
        double own = 0;    ///< for drawing only; negative and unknown weights count as 0
        double total = 0;  ///< own and all below, the sum of what is drawn: never less than the children's
    };

    QVector<Node> nodes;
    std::function<QString(int node)> label; ///< short: "inference 0.0034"
    std::function<QString(int node)> words; ///< exact, for tooltips and screen readers; one sentence
    QString name;                           ///< accessible name of the picture: "Cost of this session, USD"

    int size() const { return static_cast<int>(nodes.size()); }
    bool isEmpty() const { return nodes.isEmpty(); }
    /// Sums `total` up from `own`, and counts `level`; for makers that know parents, ends and own weights.
    void sumUp();
    /// What a weight counts for in a picture: nothing if it is negative or no number.
    static double drawn(double weight);
};
using WeightTreePtr = std::shared_ptr<const WeightTree>;

/// The same tree in time: when each node began and how long it took.
struct SpanTree
{
    struct Span
    {
        qint64 start = -1;  ///< ms since the epoch; -1 where it isn't known: no bar is drawn then
        qint64 length = -1; ///< ms; -1 where it isn't known: a mark is drawn then
    };
    QVector<Span> spans; ///< one for each node of the weights
};
