// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/UsageColumns.h"

/// Reads usage reports as CSV: what the server sends for format=csv, and now and then where JSON was asked.
namespace UsageCsv {
/// Adds the rows to the columns that the header line names. False when this is no such report: the header has
/// none of the metrics, a line has other fields than the header, or a quote is never closed.
bool read(const QByteArray &body, UsageColumns &columns);
} // namespace UsageCsv
