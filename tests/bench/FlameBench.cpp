// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Bench.h"
#include "widgets/flame/FlameView.h"
#include "widgets/flame/TreemapLayout.h"

#include <QElapsedTimer>
#include <QImage>
#include <algorithm>
#include <cmath>
#include <random>

namespace {
constexpr int nodes = 100'000;
constexpr int frames = 400;

// Calls with assistants and their turns: some levels deep, some parts dear and most of them cheap.
std::shared_ptr<WeightTree> sampleTree()
{
    std::mt19937 dice(3);
    auto tree = std::make_shared<WeightTree>();
    QVector<int> path;
    int level = 0;
    for (int node = 0; node < nodes; ++node) {
        level = node == 0 ? 0 : std::clamp(level + 2 - int(dice() % 4), 1, std::min(14, int(path.size())));
        while (path.size() > level) {
            tree->nodes[path.last()].end = node;
            path.removeLast();
        }
        WeightTree::Node made;
        made.parent = path.isEmpty() ? -1 : path.last();
        made.end = nodes;
        made.own = std::pow(10.0, double(dice() % 500) / 100 - 5);
        made.colour = int(dice() % 6);
        tree->nodes << made;
        path << node;
    }
    tree->sumUp();
    tree->label = [plain = tree.get()](int node) {
        return QStringLiteral("ai-voice-assistant %1").arg(plain->nodes.at(node).total, 0, 'f', 4);
    };
    return tree;
}

// From the whole into one part after the other and back, a step a frame; what is zoomed into is what is wide.
QVector<int> zooms(const WeightTree &tree)
{
    std::mt19937 dice(4);
    QVector<int> steps;
    int node = 0;
    bool inwards = true;
    while (steps.size() < frames) {
        QVector<int> children;
        for (int child = node + 1; child < tree.nodes.at(node).end; child = tree.nodes.at(child).end)
            if (tree.nodes.at(child).end > child + 1)
                children << child;
        std::sort(children.begin(), children.end(),
                  [&](int a, int b) { return tree.nodes.at(a).total > tree.nodes.at(b).total; });
        inwards = node == 0 || (inwards && !children.isEmpty());
        node = inwards ? children.at(int(dice() % unsigned(std::min(8, int(children.size())))))
                       : tree.nodes.at(node).parent;
        steps << node;
    }
    return steps;
}

void zooming(const Bench::Say &say)
{
    const auto tree = sampleTree();
    FlameView view;
    view.resize(1400, 600);
    QElapsedTimer timer;
    timer.start();
    view.setTree(tree);
    const double arranged = double(timer.nsecsElapsed()) / 1e6;
    QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
    view.render(&image);
    std::vector<double> times;
    for (const int node : zooms(*tree)) {
        timer.restart();
        view.zoomTo(node);
        view.render(&image);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    const double late = times[times.size() * 99 / 100];
    say({QStringLiteral("flame-frame-100k"), late, QStringLiteral("ms"), nodes,
         QStringLiteral("99 of 100 frames while zooming in and out, target 16 ms; the middle one %1 ms, the "
                        "slowest %2 ms, arranged once in %3 ms")
             .arg(times[times.size() / 2], 0, 'f', 1)
             .arg(times.back(), 0, 'f', 1)
             .arg(arranged, 0, 'f', 0)});
}

void treemap(const Bench::Say &say)
{
    const auto tree = sampleTree();
    const FlameIndex index(*tree);
    int cells = 0;
    const double value = Bench::milliseconds(9, [&] {
        const TreemapLayout layout(index, 0, QRectF(0, 0, 1400, 600), {});
        cells = int(layout.cells().size());
    });
    say({QStringLiteral("flame-treemap-100k"), value, QStringLiteral("ms"), nodes,
         QStringLiteral("laid out into %1 rectangles, target 50 ms").arg(cells)});
}

const Bench frame("flame-frame-100k", zooming);
const Bench rectangles("flame-treemap-100k", treemap);
} // namespace
