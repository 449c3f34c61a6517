// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionTree.h"

/// A session for other programs: exact numbers, raw names, UTC. Whatever the depth of the tree, what is made
/// of it stays of its size. Takes up to a second for 100,000 events: call it off the GUI thread.
namespace SessionExport {
/// Deeper levels are shortened: in the paths of the CSV, in the stacks and in the text.
inline constexpr int deepestPath = 64;
inline constexpr int deepestStack = 500;
inline constexpr int deepestBranch = 40;
/// More kinds of fields than these stand together in one column, as JSON.
inline constexpr int mostFields = 300;

/// One line an event in the tree's order: row, level, path, ids, product, costs, currency, times, relation,
/// links, flags, and the top-level fields of the records, the rate among them, as columns "record.…" of their
/// own. Costs as they came. RFC 4180, UTF-8, CRLF; cells that a spreadsheet would take for a formula are made
/// harmless.
QByteArray csv(const SessionTree &tree);
/// Folded stacks, "call-session;call-control;inference 34": own costs in millionths of the currency, for
/// flame graph programs. Negative costs are left out. A line a stack; of several currencies each is a root of
/// its own. What is smaller than a millionth is carried on, so that all lines add up to the total.
QByteArray folded(const SessionTree &tree);
/// The answer as received where there is one only, else the merged tree in the same shape; indented.
QByteArray json(const SessionTree &tree);
/// The tree as text, with lines and costs, and the totals below.
QString text(const SessionTree &tree);
/// "call-session-4c9d22b0-2026-03-17", of the root where the address is null; fit for every file system.
QString fileName(const SessionTree &tree, const SessionAddress &address);
/// Of an event, for other programs: "difference negative_cost".
QString flagNames(SessionFlags flags);
} // namespace SessionExport
