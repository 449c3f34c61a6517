// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ZoneDays.h"

namespace {
/// Whether `holds` is true of every difference to UTC, in seconds, that the zone has in the range.
bool always(const QTimeZone &zone, const TimeRange &range, bool (*holds)(int))
{
    if (!zone.isValid() || range.isNull())
        return zone == QTimeZone::utc();
    if (!holds(zone.offsetFromUtc(range.from())))
        return false;
    const auto changes = zone.transitions(range.from(), range.to());
    return std::ranges::all_of(
        changes, [&](const QTimeZone::OffsetData &change) { return holds(change.offsetFromUtc); });
}
} // namespace

bool ZoneDays::areUtc(const QTimeZone &zone, const TimeRange &range)
{
    return always(zone, range, [](int offset) { return offset == 0; });
}

bool ZoneDays::areWholeHours(const QTimeZone &zone, const TimeRange &range)
{
    constexpr int hour = 3'600;
    return always(zone, range, [](int offset) { return offset % hour == 0; });
}
