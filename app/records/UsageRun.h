// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/UsageCache.h"

/// One report on its way: what the cache has, then the slices that it lacks, then the whole.
class UsageRun final : public Call<UsageAnswer>
{
public:
    struct Parts
    {
        ApiClient *client;
        UsageCache *cache;
        Clock *clock;
    };
    /// Reads a query.
    UsageRun(const Parts &with, const UsageQuery &query, bool fromCache, QObject *parent);
    /// Reads the holes of an answer.
    UsageRun(const Parts &with, const UsageAnswer &answer, QObject *parent);

protected:
    void onAbort() override { settle(failed(Failure::Kind::Cancelled)); }

private:
    void look();
    void askAll(const QList<TimeRange> &slices);
    void ask(const TimeRange &slice);
    void finish();
    QDateTime provisionalFrom() const;

    Parts m_with;
    UsageAnswer m_answer;
    UsagePlan m_plan;
    bool m_isFilling = false;
    int m_asked = 0;
    int m_done = 0;
};
