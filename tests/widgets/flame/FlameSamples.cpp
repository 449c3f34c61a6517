// SPDX-License-Identifier: GPL-3.0-or-later
#include "FlameSamples.h"

#include <cmath>
#include <random>

namespace {
std::shared_ptr<WeightTree> finished(std::shared_ptr<WeightTree> tree, QStringList names)
{
    tree->sumUp();
    const WeightTree *plain = tree.get();
    tree->label = [names](int node) { return names.at(node % names.size()); };
    tree->words = [names, plain](int node) {
        return QStringLiteral("%1: %2").arg(names.at(node % names.size())).arg(plain->nodes.at(node).total);
    };
    tree->name = QStringLiteral("Cost of this session, USD");
    return tree;
}
} // namespace

std::shared_ptr<WeightTree> FlameSamples::tree(const QVector<Part> &parts)
{
    auto tree = std::make_shared<WeightTree>();
    QStringList names;
    QVector<int> path;
    for (const Part &part : parts) {
        const int node = tree->size();
        path.resize(part.level);
        WeightTree::Node made;
        made.parent = path.isEmpty() ? -1 : path.last();
        made.end = node + 1;
        made.own = part.own;
        made.colour = part.colour;
        for (const int above : path)
            tree->nodes[above].end = node + 1;
        tree->nodes << made;
        names << QString::fromUtf8(part.name);
        path << node;
    }
    return finished(tree, names);
}

std::shared_ptr<WeightTree> FlameSamples::assistant()
{
    return tree({{0, 0, "call-session 0.2128", -1},
                 {1, 0.0051, "recording 0.0051", 4},
                 {1, 0.0052, "webrtc 0.0052", 1},
                 {1, 0.0052, "sip-trunking 0.0052", 2},
                 {1, 0.0052, "call-control 0.1973", 0},
                 {2, 0.18, "ai-voice-assistant 0.1921 (own 0.1800)", 3},
                 {3, 0.0010, "inference 0.0010", 4},
                 {3, 0.0015, "inference 0.0015", 4},
                 {3, 0.0029, "inference 0.0029", 4},
                 {3, 0.0033, "inference 0.0033", 4},
                 {3, 0.0034, "inference 0.0034", 4}});
}

SpanTree FlameSamples::assistantTimes()
{
    const qint64 start = 1'773'738'131'000; // 2026-03-17 09:02:11 UTC
    const auto at = [&](double seconds, double length) {
        return SpanTree::Span{start + qint64(seconds * 1000), length < 0 ? -1 : qint64(length * 1000)};
    };
    return {{at(0, 152), at(3, 149), at(0, 152), at(1, 151), at(1, 151), at(2, 150), at(9, 1.2), at(30, 1.4),
             at(58, -1), at(89, 2.2), SpanTree::Span{}}};
}

std::shared_ptr<WeightTree> FlameSamples::deep(int levels)
{
    auto tree = std::make_shared<WeightTree>();
    for (int level = 0; level < levels; ++level)
        tree->nodes << WeightTree::Node{level - 1, levels, 0, level % 6, 1, 0};
    return finished(tree, {QStringLiteral("step")});
}

std::shared_ptr<WeightTree> FlameSamples::wide(int children)
{
    auto tree = std::make_shared<WeightTree>();
    tree->nodes << WeightTree::Node{-1, children + 1, 0, -1, 0, 0};
    for (int child = 1; child <= children; ++child)
        tree->nodes << WeightTree::Node{0, child + 1, 0, child % 6, 1, 0};
    return finished(tree, {QStringLiteral("part")});
}

std::shared_ptr<WeightTree> FlameSamples::random(int nodes, quint32 seed)
{
    std::mt19937 dice(seed);
    QVector<int> levels{0};
    while (levels.size() < nodes) {
        // Down one, or back up some: turns below assistants below calls.
        const int up = int(dice() % 4);
        levels << qBound(1, levels.last() + 1 - up + int(dice() % 3), qMin(12, levels.last() + 1));
    }
    auto tree = std::make_shared<WeightTree>();
    QVector<int> path;
    for (int node = 0; node < nodes; ++node) {
        while (path.size() > levels.at(node)) {
            tree->nodes[path.last()].end = node;
            path.removeLast();
        }
        WeightTree::Node made;
        made.parent = path.isEmpty() ? -1 : path.last();
        made.end = nodes;
        made.own = std::pow(10.0, double(dice() % 400) / 100 - 4);
        made.colour = int(dice() % 6);
        tree->nodes << made;
        path << node;
    }
    return finished(tree,
                    {QStringLiteral("inference 0.0034"), QStringLiteral("call-control 0.1973"),
                     QStringLiteral("sip-trunking 0.0052"), QStringLiteral("ai-voice-assistant 0.1921")});
}
