// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// What is known of the metrics of usage reports: one table. What isn't in it is shown under its raw name and
/// never summed.
namespace UsageMetrics {
enum class Unit { None, Money, Seconds, Calls, Messages, Pages, Bytes, Tokens, Characters, Records };

bool isKnown(const QString &metric);
/// Whether the values of days, countries and the like may be added up. False for peaks and for unknown ones.
bool isAdditive(const QString &metric);
bool isMoney(const QString &metric);
Unit unit(const QString &metric);
} // namespace UsageMetrics
