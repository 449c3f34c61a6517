// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "usage/Report.h"
#include "usage/ask/AskQuery.h"

/// The report that an understood question means.
namespace AskReport {
/// A line without a grain is drawn by day, because a line needs one.
Report of(const AskQuery &query);
} // namespace AskReport
