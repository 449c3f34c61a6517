// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/NotificationRecord.h"
#include "sandbox/Shelf.h"

namespace sandbox {

/// What the account can be told about, and who is told.
class NotificationStore
{
public:
    Shelf<NotificationEvent> events;
    Shelf<NotificationCondition> conditions;
    Shelf<NotificationProfile> profiles;
    Shelf<NotificationChannel> channels;
    Shelf<NotificationSetting> settings;

    /// The contract is silent about what hangs on a channel or a profile: here it goes along at once, the
    /// settings of asynchronous conditions too.
    void removeChannel(QUuid id);
    void removeProfile(QUuid id);
    bool hasSettings(const QUuid &channel) const;
    /// Whether the setting reaches the channel.
    bool reaches(const NotificationSetting &setting, const NotificationChannel &channel) const;
};

} // namespace sandbox
