// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flame/WayBack.h"

#include <algorithm>

QVector<WayBack::Row> WayBack::to(const WeightTree &tree, int zoomed)
{
    QVector<Row> rows;
    if (zoomed <= 0 || zoomed >= tree.size())
        return rows;
    int above = 0;
    for (int node = tree.nodes.at(zoomed).parent; node >= 0; node = tree.nodes.at(node).parent)
        ++above;
    const int near = above <= most ? above : most - 2;
    int node = zoomed;
    for (int i = 0; i < near; ++i) {
        node = tree.nodes.at(node).parent;
        rows << Row{node, 0};
    }
    if (above > most) {
        rows << Row{tree.nodes.at(node).parent, above - near - 1};
        rows << Row{0, 0};
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

QString WayBack::text(const WeightTree &tree, const Row &row)
{
    if (row.hidden > 0)
        return tr("… %n levels between", nullptr, row.hidden);
    return tree.label ? tree.label(row.node) : QString();
}
