// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Target.h"
#include "records/RecordsJson.h"

SIGNALBOX_FUZZ(records)
{
    if (const auto now = RecordsJson::balance(bytes)) {
        for (const auto &amount : {now->balance, now->pending, now->creditLimit, now->availableCredit})
            Target::mustHold(!amount || Money::parse(amount->amount(), amount->currency()) == *amount,
                             "an amount reads as it is written");
    }
    (void)RecordsJson::numbers(bytes);
    if (const auto deliveries = RecordsJson::deliveries(bytes)) {
        for (const WebhookDelivery &one : *deliveries)
            Target::mustHold(one.attempts >= 0, "attempts are counted");
    }
}
