// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faxes/FaxDesk.h"
#include "faxes/FaxStores.h"
#include "store/OutboxRow.h"

struct FaxEvent;

/// Gathers from the store what the detail panel shows of one row; the network is not asked.
namespace FaxDetailsReader {
/// Fails as StoreTrouble only. `applicationName` of the answer is left empty.
Call<FaxDetails> *read(const FaxStores &stores, const QUuid &account, const FaxRow &row, QObject *parent);
/// The outbox row of a line of the list; nullopt when it was not sent from here.
Call<std::optional<OutboxRow>> *jobOf(const FaxStores &stores, const FaxRow &row, QObject *parent);
} // namespace FaxDetailsReader
