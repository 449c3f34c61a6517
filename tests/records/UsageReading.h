// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/UsageReports.h"
#include "records/UsageTruth.h"
#include "store/Database.h"
#include "store/UsageDayTable.h"
#include "support/ApiFixture.h"

#include <QTemporaryDir>

/// Usage reports of a server that knows the truth, with a store of their own. It is noon on 1 March 2026.
class UsageReading
{
public:
    UsageReading();
    /// From now on another store is used.
    void open(const QString &path);

    /// Reads a report and waits until what is kept of it is in the store.
    Outcome<UsageAnswer> ended(Call<UsageAnswer> *call);
    UsageAnswer read(const UsageQuery &query,
                     UsageReports::Freshness freshness = UsageReports::Freshness::Cached);

    /// "20240101-20240201 …": the slices that the server was asked for since the last read(); hours only
    /// where it isn't midnight.
    QString asked() const;

    static QStringList words(const char *text);
    static TimeRange range(const char *text) { return TimeRange::parse(QString::fromLatin1(text)); }
    static UsageQuery query(const char *dimensions, const TimeRange &range,
                            const char *metrics = "count cost");
    /// Rows as text, sorted.
    static QStringList rows(const UsageAnswer &answer);

    QTemporaryDir folder;
    ApiFixture fixture;
    UsageTruth truth;
    std::unique_ptr<Database> database;
    std::unique_ptr<UsageDayTable> days;
    std::unique_ptr<UsageReports> reports;
};
