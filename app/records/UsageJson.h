// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/Pages.h"
#include "base/Outcome.h"
#include "records/UsageTable.h"

/// Reads pages of GET /usage_reports. JSON by simdjson on demand, numbers from their raw tokens; CSV, should
/// the server answer it where JSON was asked for, by its header line.
namespace UsageJson {
/// Adds the rows of one page to `table`, whose columns say what was asked for, and answers what the page says
/// of the whole list. Fails as UnreadableReply when the body is neither; `table` is unchanged then. Call it
/// off the GUI thread for large pages.
Outcome<PageNumbers> readPage(const QByteArray &body, const QByteArray &contentType, UsageTable &table);
/// Whether a body begins as an object of JSON does.
bool looksLikeJson(const QByteArray &body);
} // namespace UsageJson
