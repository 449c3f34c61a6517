// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "records/UsagePlan.h"
#include "records/UsageTable.h"

class ApiClient;

/// One request for a usage report with all of its pages.
namespace UsageSlice {
using Rows = std::shared_ptr<const UsageTable>;

/// Pages are read side by side in the background and put together in order. A list that moved meanwhile is
/// read once more.
Call<Rows> *read(QObject *owner, ApiClient *client, const UsagePlan &plan, const TimeRange &slice);
} // namespace UsageSlice
