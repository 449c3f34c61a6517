// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsageReports.h"

#include "api/ApiClient.h"
#include "records/UsageRun.h"

class UsageReports::Private
{
public:
    Private(ApiClient *client, UsageDayTable *days, Clock *clock)
        : cache(days, client->account().id), with{client, &cache, clock}
    {
    }
    UsageCache cache;
    UsageRun::Parts with;
};

UsageReports::UsageReports(ApiClient *client, UsageDayTable *days, Clock *clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(client, days, clock))
{
}

UsageReports::~UsageReports()
{
    // Before the cache that they use.
    qDeleteAll(findChildren<CallBase *>(Qt::FindDirectChildrenOnly));
}

Call<UsageAnswer> *UsageReports::report(const UsageQuery &query, Freshness freshness)
{
    return new UsageRun(d->with, query, freshness == Freshness::Cached, this);
}

Call<UsageAnswer> *UsageReports::fill(const UsageAnswer &answer)
{
    if (answer.holes.isEmpty())
        return settledCall<UsageAnswer>(this, answer);
    return new UsageRun(d->with, answer, this);
}

bool UsageReports::isKeeping() const
{
    return d->cache.isKeeping();
}
