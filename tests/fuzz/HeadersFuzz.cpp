// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/WireHeaders.h"
#include "fuzz/Target.h"

using namespace std::chrono_literals;

SIGNALBOX_FUZZ(headers)
{
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    const QDateTime date = WireHeaders::date(bytes);
    Target::mustHold(!date.isValid() || date.timeSpec() == Qt::UTC, "dates of HTTP are UTC");
    for (const QDateTime &moment : {now, QDateTime()}) {
        const auto pause = WireHeaders::retryAfter(bytes, moment);
        Target::mustHold(!pause || (*pause >= 0ms && *pause <= 24h), "nobody waits longer than a day");
    }
    const auto reset = WireHeaders::reset(bytes, now);
    Target::mustHold(!reset || (*reset >= 0s && *reset <= 24h), "no limit lasts longer than a day");
    const auto count = WireHeaders::count(bytes);
    Target::mustHold(!count || *count >= 0, "a count isn't negative");
    QByteArray lastModified = bytes;
    const QByteArray etag = Target::firstLine(lastModified);
    Target::mustHold(!WireHeaders::validator(etag, lastModified).startsWith("W/") ||
                         lastModified.startsWith("W/"),
                     "a weak ETag must not stand in If-Range");
}
