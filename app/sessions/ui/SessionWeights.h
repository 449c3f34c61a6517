// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionTree.h"
#include "widgets/flame/WeightTree.h"

/// A session as the money views draw it, in the currency of its root; what another currency costs weighs
/// nothing there. The numbers are the same as the tree's, node by node.
namespace SessionWeights {
/// May take some milliseconds for large sessions.
WeightTreePtr of(const SessionTreePtr &tree);
SpanTree spans(const SessionTree &tree);
} // namespace SessionWeights
