// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// Ids as people paste them: with blanks and quotes around, within a link or a line of a log.
namespace PastedId {
/// The one id (a UUID) that the text holds, in lower case; empty where it holds none, or several.
QString of(const QString &text);
} // namespace PastedId
