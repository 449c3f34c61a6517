// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// How a text is written into a cell of CSV or of a table that is pasted into a spreadsheet.
namespace CsvCell {
/// Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay.
QString harmless(const QString &text);
/// The same, with quotes where RFC 4180 asks for them.
QString quoted(const QString &text);
} // namespace CsvCell
