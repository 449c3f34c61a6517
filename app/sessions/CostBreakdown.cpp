// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/CostBreakdown.h"

#include <QHash>
#include <algorithm>

namespace {
using Row = CostBreakdown::Row;
using By = CostBreakdown::By;
using Key = std::pair<QString, QString>; // what it was paid for, and in which currency

QString keyOf(const SessionTree &tree, int node, By by)
{
    return by == By::Product ? tree.product(node) : tree.recordType(node);
}

QList<Row> summed(const SessionTree &tree, By by)
{
    QHash<Key, qsizetype> places;
    QList<Row> rows;
    for (int node = 0; node < tree.size(); ++node) {
        const Key key{keyOf(tree, node, by), tree.currency(node)};
        auto place = places.constFind(key);
        if (place == places.cend()) {
            place = places.insert(key, rows.size());
            rows << Row{key.first, SessionLayer::of(tree.recordType(node)), key.second, {}, 0, 0};
        }
        Row &row = rows[*place];
        row.cost += tree.own(node).value_or(Decimal());
        ++row.events;
    }
    return rows;
}

QList<Row> byLayer(const QList<Row> &types)
{
    QList<Row> rows;
    for (const Row &type : types) {
        auto row = std::ranges::find_if(rows, [&](const Row &each) {
            return each.layer == type.layer && each.currency == type.currency;
        });
        if (row == rows.end()) {
            rows << Row{{}, type.layer, type.currency, {}, 0, 0};
            row = rows.end() - 1;
        }
        row->cost += type.cost;
        row->events += type.events;
    }
    return rows;
}

// Currencies in the order of the tree's totals; those that only events without a cost have come last.
void sort(const SessionTree &tree, QList<Row> &rows)
{
    QHash<QString, qsizetype> order;
    for (const auto &[currency, total] : tree.totals())
        order.insert(currency, order.size());
    const auto placeOf = [&](const Row &row) { return order.value(row.currency, order.size()); };
    std::ranges::stable_sort(rows, [&](const Row &a, const Row &b) {
        if (a.currency != b.currency) {
            const auto left = placeOf(a);
            const auto right = placeOf(b);
            return left != right ? left < right : a.currency < b.currency;
        }
        if (const auto cost = b.cost <=> a.cost; cost != 0)
            return cost < 0;
        return a.key != b.key ? a.key < b.key : a.layer < b.layer;
    });
}

// Of all that the session cost, what lies deeper than was read included.
void share(const SessionTree &tree, QList<Row> &rows)
{
    QHash<QString, Decimal> wholes;
    for (const auto &[currency, total] : tree.totals())
        wholes.insert(currency, total);
    for (Row &row : rows) {
        const Decimal &whole = wholes[row.currency];
        row.share = whole.isZero() ? 0 : row.cost.toDouble() / whole.toDouble();
    }
}
} // namespace

CostBreakdown CostBreakdown::of(const SessionTree &tree, By by)
{
    CostBreakdown made{summed(tree, by)};
    if (by == By::Layer)
        made.rows = byLayer(made.rows);
    sort(tree, made.rows);
    share(tree, made.rows);
    return made;
}
