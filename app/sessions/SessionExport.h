// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/SessionTree.h"

/// A session for other programs: exact numbers, raw names, UTC.
namespace SessionExport {
/// One line an event in the tree's order: level, path, ids, product, costs, currency, times, rate, flags, and
/// the top-level fields of the records as columns of their own. RFC 4180, UTF-8, CRLF; cells that a
/// spreadsheet would take for a formula are made harmless.
QByteArray csv(const SessionTree &tree);
/// Folded stacks, "call-session;call-control;inference 34": own costs in millionths of the currency, for
/// flame graph programs. Negative costs are left out. A line a stack and currency.
QByteArray folded(const SessionTree &tree);
/// The answer as received where there is one only, else the merged tree in the same shape; indented.
QByteArray json(const SessionTree &tree);
/// The tree as text, with lines and costs.
QString text(const SessionTree &tree);
/// "call-session-4c9d22b0-2026-03-17".
QString fileName(const SessionTree &tree, const SessionAddress &address);
} // namespace SessionExport
