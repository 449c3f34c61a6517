// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sessions/BatchModel.h"

/// A batch for other programs: exact numbers, raw names, UTC.
namespace BatchExport {
/// One line a session in the order shown, those that failed with their reason. RFC 4180, UTF-8, CRLF; cells
/// that a spreadsheet would take for a formula are made harmless.
QByteArray csv(const BatchModel &model);
/// "sessions-call-control-500.csv"
QString fileName(const BatchModel &model);
} // namespace BatchExport
