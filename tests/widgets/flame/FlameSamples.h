// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/flame/WeightTree.h"

/// Trees of weights for the tests of flames, treemaps and waterfalls.
namespace FlameSamples {
struct Part
{
    int level;
    double own;
    const char *name;
    int colour = 0;
};
/// In pre-order; the words of a node are "name: total".
std::shared_ptr<WeightTree> tree(const QVector<Part> &parts);
/// The documented session of an AI assistant: 11 events, 0.2128.
std::shared_ptr<WeightTree> assistant();
SpanTree assistantTimes();
/// One below the other.
std::shared_ptr<WeightTree> deep(int levels);
/// All below one parent, of the same weight.
std::shared_ptr<WeightTree> wide(int children);
/// As a seed makes it, about as bushy as a large session.
std::shared_ptr<WeightTree> random(int nodes, quint32 seed = 1);
} // namespace FlameSamples
