// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "faxes/FaxStores.h"

/// Removes document copies that a crash left behind between copy and row.
namespace OutboxSweep {
/// Answers how many were removed. The folder is shared by all accounts: run it once at start, after the store
/// is open and before the first AccountFaxes can be asked to send.
Call<int> *run(const FaxStores &stores, QObject *parent);
} // namespace OutboxSweep
