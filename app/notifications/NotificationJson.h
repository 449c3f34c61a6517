// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Outcome.h"
#include "notifications/Notification.h"

#include <QJsonObject>

struct ChannelWish;

/// What notifications look like on the wire. Nulls, missing and unknown fields are fine, numbers are taken
/// where text is expected; what is no envelope at all fails as UnreadableReply. Made for pool threads.
namespace NotificationJson {
/// T is one of NotificationEvent, NotificationCondition, NotificationProfile, NotificationChannel,
/// NotificationSetting. Objects without an id are left out.
template <class T>
Outcome<QList<T>> list(const QByteArray &body);
/// The object in `data`, or the whole answer where it has no envelope. Fails where it has no id.
template <class T>
Outcome<T> one(const QByteArray &body);

QJsonObject body(const ChannelWish &wish);
QJsonObject body(const SettingKey &key);
/// Of a profile.
QJsonObject named(const QString &name);
} // namespace NotificationJson
