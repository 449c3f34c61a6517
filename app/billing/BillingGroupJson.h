// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "billing/BillingGroupApi.h"

#include <QJsonObject>

/// What billing groups look like on the wire. Nulls, missing and unknown fields are fine; what is no envelope
/// at all fails as UnreadableReply.
namespace BillingGroupJson {
/// A page of the list; what has no id is left out.
Outcome<QList<BillingGroup>> list(const QByteArray &body);
/// The object in `data`; fails where it has no id.
Outcome<BillingGroup> one(const QByteArray &body);
/// How many there are of a list in all, by a page of it.
Outcome<int> total(const QByteArray &body);
QJsonObject named(const QString &name);
} // namespace BillingGroupJson
