// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/Report.h"

/// Where time buckets begin and end: in whose zone days, weeks from Monday and months are meant.
namespace Buckets {
/// The start of the bucket that a time lies in. Grain::None is taken for days.
QDateTime startOf(const QDateTime &time, Grain grain, const QTimeZone &zone);
/// The end of a bucket, which is the start of the next one; days of 23 and 25 hours included.
QDateTime endOf(const QDateTime &start, Grain grain);
} // namespace Buckets
