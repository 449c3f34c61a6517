// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "base/Clock.h"
#include "records/UsageQuery.h"
#include "records/UsageTable.h"

#include <memory>

class ApiClient;
class UsageDayTable;

/// A stretch that could not be read. It is shown as a hole, never as zero.
struct UsageHole
{
    TimeRange range;
    Failure why;
};

/// What one request, or one day of the cache, gave.
struct UsagePart
{
    TimeRange range; ///< null for a literal of the API
    std::shared_ptr<const UsageTable> table;
    QDateTime readAt;
};

/// What came of a report: all rows of all slices, and what is to be said about them.
struct UsageAnswer
{
    UsageQuery query;
    std::shared_ptr<const UsageTable> table; ///< never null
    QList<UsageHole> holes;
    int slices = 1;        ///< requests that it took, without their pages; 0: all came from the cache
    int daysFromCache = 0; ///< UTC days
    int daysAsked = 0;     ///< UTC days that the server was asked for, begun ones included
    /// Metrics whose values of several slices can't be added up: missing where slices met.
    QStringList notSummed;
    /// From here on the numbers may still change; invalid when all of the range is settled.
    QDateTime provisionalFrom;
    QDateTime readAt;       ///< UTC; the oldest of what was read
    QList<UsagePart> parts; ///< as they came, for fill(); empty when there are no holes
};

/// Usage reports of an account (listUsageReports): ranges of any length, from the cache where a day is
/// closed.
class UsageReports : public QObject
{
    Q_OBJECT
public:
    enum class Freshness {
        Cached, ///< closed days from the store where it has them
        Again,  ///< everything from the server
    };
    /// A UTC day is closed this long after its end: its numbers don't change any more.
    static constexpr std::chrono::hours settles{48};
    static constexpr std::chrono::days longest{31};

    /// `days` may be null: nothing is kept then.
    UsageReports(ApiClient *client, UsageDayTable *days, Clock *clock, QObject *parent = nullptr);
    ~UsageReports() override;

    /// Splits at 31 days, reads the slices side by side within the rate limit, stitches them exactly. A slice
    /// that fails becomes a hole; when all fail, the call fails with the first failure, so that a 400 or 422
    /// can be marked at the part it names. progressed() counts slices.
    Call<UsageAnswer> *report(const UsageQuery &query, Freshness freshness = Freshness::Cached);
    /// Reads the holes again and answers the whole with what came.
    Call<UsageAnswer> *fill(const UsageAnswer &answer);
    /// What was read is still on its way into the store.
    bool isKeeping() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};
