// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "billing/Recharge.h"

#include <QJsonObject>

/// What auto recharge looks like on the wire.
namespace RechargeJson {
/// Amounts by their digits, as text or as numbers; nulls, missing and unknown fields are fine. What has no
/// object of preferences fails as UnreadableReply.
Outcome<RechargePreferences> preferences(const QByteArray &body, const QString &currency);
QJsonObject body(const RechargeWish &wish);
} // namespace RechargeJson
