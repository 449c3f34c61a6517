// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "records/Balance.h"
#include "records/PhoneNumbers.h"
#include "records/WebhookDeliveries.h"

#include <QByteArray>

/// Reads what the records of the API look like on the wire. Nulls, missing and unknown fields are fine; what
/// is no envelope at all fails as UnreadableReply.
namespace RecordsJson {
Outcome<BalanceNow> balance(const QByteArray &body);
Outcome<QList<OwnedNumber>> numbers(const QByteArray &body);
Outcome<QList<WebhookDelivery>> deliveries(const QByteArray &body);
} // namespace RecordsJson
