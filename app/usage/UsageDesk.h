// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"
#include "records/SpendOverview.h"
#include "usage/ReportResult.h"
#include "usage/SavedReports.h"
#include "usage/ShortCalls.h"
#include "usage/ask/Ask.h"

class ApiClient;
class UsageDayTable;

/// Everything that the usage pane asks for in one account.
class UsageDesk : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ApiClient *client;
        UsageDayTable *days; ///< may be null
        SavedReportTable *saved;
        Clock *clock;
    };
    UsageDesk(Account account, const Parts &parts, QObject *parent = nullptr);
    ~UsageDesk() override;

    const Account &account() const;
    Clock *clock() const;

    /// What /options said; empty before it came. loadOptions() asks (again).
    const QList<UsageProduct> &products() const;
    const std::optional<Failure> &optionsFailure() const;
    bool isLoadingOptions() const;
    void loadOptions();

    /// Reads the range and the one it is compared with. Fails as Rejected for what ReportRules refuse.
    Call<ReportResult> *run(const Report &report,
                            UsageReports::Freshness freshness = UsageReports::Freshness::Cached);
    /// Reads the holes again.
    Call<ReportResult> *fill(const ReportResult &result);
    /// Of a range, with the connections that cause it.
    Call<ShortCalls> *shortCalls(const TimeRange &range);
    SpendOverview *overview() const;
    SavedReports *saved() const;
    /// On this machine; a few milliseconds.
    AskAnswer ask(const QString &question) const;
    /// The report that an understood question means.
    static Report reportOf(const AskQuery &query);

signals:
    void optionsChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};
