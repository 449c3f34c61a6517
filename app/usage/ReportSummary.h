// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/Compared.h"
#include "usage/ReportResult.h"

/// A report in one sentence, for the line below the chart and for screen readers.
class ReportSummary
{
    Q_DECLARE_TR_FUNCTIONS(ReportSummary)
public:
    /// "Outbound SIP cost 3,126.73 USD in October, 6.4 % more than September; Mexico grew most (+31.5 %)."
    static QString of(const ReportResult &result, const Pivot &pivot, const std::optional<Compared> &compared,
                      const QLocale &locale = {});
    /// What is to be said about how it was read: "2 slices · 60 of 62 days from cache · last 3 h
    /// provisional".
    static QString reading(const ReportResult &result, const QDateTime &now, const QLocale &locale = {});
};
