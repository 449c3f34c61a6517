// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationApi.h"

/// Deletes channels or profiles one after the other. One that is refused doesn't stop the others; an answer
/// that got lost is looked for before anything is said.
namespace SetupRemoval {
struct Result
{
    QStringList gone; ///< by us, or before us
    QList<std::pair<QString, Failure>> refused;
};
/// deleteNotificationChannel, and getNotificationChannel where that ended unconfirmed.
Call<Result> *channels(NotificationApi *api, const QStringList &ids);
/// deleteNotificationProfile, and getNotificationProfile.
Call<Result> *profiles(NotificationApi *api, const QStringList &ids);
} // namespace SetupRemoval
