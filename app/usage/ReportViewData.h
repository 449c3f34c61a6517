// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/Compared.h"
#include "usage/ReportResult.h"

/// A result grouped for the eye: what the chart draws, what the table shows, and what is compared. Made in
/// the background, because a result may have a million rows.
struct ReportViewData
{
    ReportResult result;
    Pivot chart; ///< rows along the axis, columns are series; the second metric is a measure of its own
    Pivot table;
    QList<Compared> compared;         ///< by measure of the table
    ChartKind kind = ChartKind::Bars; ///< never Auto

    static ReportViewData of(const ReportResult &result);
    /// What a report without a choice is drawn as.
    static ChartKind kindOf(const Report &report);
};
