// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/OutboxSweep.h"

#include "store/DocumentFolder.h"
#include "store/OutboxTable.h"

Call<int> *OutboxSweep::run(const FaxStores &stores, QObject *parent)
{
    auto *call = new Deferred<int>(parent);
    stores.outbox->documents()->then(call, [call, stores](const Outcome<QStringList> &known) {
        // When the rows can't be read, every copy may be needed.
        if (!known)
            return call->settle(failed(known.error()));
        stores.documents->removeAllBut(*known)->then(
            call, [call](const Outcome<int> &removed) { call->settle(removed); });
    });
    return call;
}
