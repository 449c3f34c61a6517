// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "records/UsagePlan.h"
#include "records/UsageReports.h"

#include <QUuid>

/// What the store has of a report, and what it is to keep. Trouble of the store is logged and costs no more
/// than that the server is asked.
class UsageCache : public QObject
{
    Q_OBJECT
public:
    UsageCache(UsageDayTable *days, QUuid account, QObject *parent = nullptr);

    /// Days of the range, or whole slices of it, as the plan has them; nothing when there is no store.
    Call<QList<UsagePart>> *find(const UsagePlan &plan, const QDateTime &now);
    /// Keeps what is closed of a slice that was asked for at that time.
    void keep(const UsagePlan &plan, const UsagePart &part);
    /// Something is still being written.
    bool isKeeping() const { return m_keeping > 0; }

private:
    void findSlice(Deferred<QList<UsagePart>> *call, const UsagePlan &plan, QList<TimeRange> left,
                   QList<UsagePart> found);
    UsageDayTable *m_days;
    QUuid m_account;
    int m_keeping = 0;
};
