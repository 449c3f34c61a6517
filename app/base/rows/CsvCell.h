// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

/// How a text is written into a cell of CSV or of a table that is pasted into a spreadsheet.
namespace CsvCell {
/// Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay.
QString harmless(const QString &text);
/// The same, with quotes where RFC 4180 asks for them.
QString quoted(const QString &text);
/// Cells as a line of a CSV file: quoted, in UTF-8, with its end.
QByteArray line(const QStringList &cells);
} // namespace CsvCell
