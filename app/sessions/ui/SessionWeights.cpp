// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/ui/SessionWeights.h"

#include "sessions/SessionLayer.h"
#include "sessions/SessionWords.h"

QString SessionWeights::label(const SessionTree &tree, int node)
{
    const QString cost = SessionWords::amount(tree.weight(node), 0);
    const QString own = tree.isLeaf(node) || !tree.own(node) || tree.own(node)->isZero()
                            ? QString()
                            : SessionWords::amount(*tree.own(node), 0);
    return own.isEmpty() ? tr("%1 %2").arg(tree.recordType(node), cost)
                         : tr("%1 %2 (own %3)").arg(tree.recordType(node), cost, own);
}

QString SessionWeights::words(const SessionTree &tree, int node)
{
    return tr("%1: %2 with children, %3 of the session")
        .arg(tree.recordType(node),
             SessionWords::money(tree.weight(node), tree.currency(node), tree.decimals()),
             SessionWords::share(tree.weight(node), tree.weight(0)));
}
WeightTreePtr SessionWeights::of(const SessionTreePtr &tree)
{
    auto made = std::make_shared<WeightTree>();
    if (!tree || tree->isEmpty())
        return made;
    const int size = tree->size();
    const QString currency = tree->currency(0);
    made->nodes.resize(size);
    // What is left of an event's whole cost when its children's is taken away: its own cost, and what lies
    // below the depth that was asked for.
    std::vector<double> own(static_cast<size_t>(size));
    QHash<QString, int> colours;
    for (int node = 0; node < size; ++node) {
        const bool counts = tree->currency(node) == currency || tree->currency(node).isEmpty();
        own[static_cast<size_t>(node)] += counts ? tree->weight(node).toDouble() : 0;
        if (const int parent = tree->parent(node); parent >= 0 && counts)
            own[static_cast<size_t>(parent)] -= tree->weight(node).toDouble();
        WeightTree::Node &one = made->nodes[node];
        one.parent = tree->parent(node);
        one.end = tree->end(node);
        const QString type = tree->recordType(node);
        auto colour = colours.constFind(type);
        if (colour == colours.cend())
            colour = colours.insert(type, SessionLayer::colour(SessionLayer::of(type)));
        one.colour = *colour;
    }
    for (int node = 0; node < size; ++node) {
        // Rounding of doubles is no cost.
        const double left = own[static_cast<size_t>(node)];
        made->nodes[node].own = left > 1e-9 ? left : 0;
    }
    made->sumUp();
    made->label = [tree](int node) { return label(*tree, node); };
    made->words = [tree](int node) { return words(*tree, node); };
    made->name =
        currency.isEmpty() ? tr("Cost of this session") : tr("Cost of this session, %1").arg(currency);
    return made;
}

SpanTree SessionWeights::spans(const SessionTree &tree)
{
    SpanTree made;
    made.spans.resize(tree.size());
    for (int node = 0; node < tree.size(); ++node)
        made.spans[node] = {tree.startMs(node), tree.lengthMs(node)};
    return made;
}
