// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionTree.h"
#include "widgets/flame/WeightTree.h"

#include <QCoreApplication>

/// A session as the money views draw it, in the currency of its root; what another currency costs weighs
/// nothing there. The numbers are the same as the tree's, node by node.
class SessionWeights
{
    Q_DECLARE_TR_FUNCTIONS(SessionWeights)
public:
    /// May take some milliseconds for large sessions.
    static WeightTreePtr of(const SessionTreePtr &tree);
    static SpanTree spans(const SessionTree &tree);

private:
    static QString label(const SessionTree &tree, int node);
    static QString words(const SessionTree &tree, int node);
};
