// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/flame/WeightTree.h"

#include <QCoreApplication>

/// The nodes above the zoomed one, as the thin rows that lead back: the root, those near, and between them
/// one row for all that have no room.
class WayBack
{
    Q_DECLARE_TR_FUNCTIONS(WayBack)
public:
    struct Row
    {
        int node = -1;  ///< where it leads
        int hidden = 0; ///< of how many levels it is the row; 0 for a node itself
    };

    static constexpr int most = 5;
    static QVector<Row> to(const WeightTree &tree, int zoomed);
    static QString text(const WeightTree &tree, const Row &row);
};
