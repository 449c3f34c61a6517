// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/UsageQuery.h"
#include "support/ScriptedServer.h"

#include <QDateTime>
#include <QMap>

/// What was really used in every hour, and a server that answers reports of it as the documentation demands:
/// the unsplit truth that split reports are held against.
class UsageTruth
{
public:
    /// "direction=out country=us …| count cost" rows of a report, sorted; of any length.
    static QStringList rows(const UsageQuery &query);
    /// The answer to a request; 422 for what the API refuses.
    ScriptedAnswer answer(const ScriptedRequest &request);

    /// What requests asked for, in order, without their pages.
    QList<TimeRange> asked;
    /// These are answered so instead.
    QMap<QDate, ScriptedAnswer> troubles; ///< by the day that a slice begins in

private:
    struct Numbers
    {
        qint64 count = 0;
        qint64 cost = 0; ///< in units of 0.0001
        qint64 peak = 0;
    };
    using Groups = QMap<QStringList, Numbers>;
    static Groups groups(const QStringList &dimensions, const QList<UsageFilter> &filters,
                         const TimeRange &range, bool managed);
    static QString text(const Numbers &numbers, const QString &metric);
};
