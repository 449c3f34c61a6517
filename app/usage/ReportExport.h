// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/Pivot.h"
#include "usage/ReportResult.h"

#include <QUrl>

/// A report for other programs: exact numbers, raw names, UTC.
namespace ReportExport {
/// RFC 4180, UTF-8, CRLF; every row as read, holes named in a trailing column when there are any. Cells that
/// a spreadsheet would take for a formula are made harmless.
QByteArray csv(const ReportResult &result);
/// The table as shown: a column for each dimension of the rows, then the numbers; the total is the last line.
QByteArray csv(const Pivot &pivot);
/// {"report":…,"range":…,"rows":[…],"holes":[…]}; numbers keep their digits.
QByteArray json(const ReportResult &result);
/// One command a slice that asks the API for the same, its first page; the key stands as $TELNYX_API_KEY.
QString curl(const ReportResult &result, const QUrl &apiBase);
/// "sip-trunking-cost-2026-10-01-2026-10-31", days of the report's zone.
QString fileName(const ReportResult &result);
} // namespace ReportExport
