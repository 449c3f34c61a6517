// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/Report.h"

/// Reports that nobody had to build: the first one of an account, and those behind a line of another view.
namespace FirstReport {
/// Last month's cost by day of the first product that has a cost.
Report of(const QList<UsageProduct> &products);
/// What a product cost by day, by direction where it has one.
Report ofProduct(const QString &product, const QList<UsageProduct> &products, const RangeChoice &range);
/// The completed outbound calls of one connection by day, short and not.
Report shortCalls(const QString &connection, const RangeChoice &range);
} // namespace FirstReport
