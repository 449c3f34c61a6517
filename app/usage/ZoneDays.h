// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/TimeRange.h"

/// Whether the days of a zone can be had from what the API counts: UTC days, and hours.
namespace ZoneDays {
/// Its days are UTC days all through the range.
bool areUtc(const QTimeZone &zone, const TimeRange &range);
/// Its clock differs from UTC by whole hours all through the range, so that its days are made of UTC hours.
bool areWholeHours(const QTimeZone &zone, const TimeRange &range);
} // namespace ZoneDays
