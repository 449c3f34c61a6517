// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/Notification.h"

#include <QList>

/// Everything that an account has of notifications, as it was read at one time.
class NotificationSetup
{
public:
    QList<NotificationEvent> events;
    QList<NotificationCondition> conditions;
    QList<NotificationProfile> profiles;
    QList<NotificationChannel> channels;
    QList<NotificationSetting> settings; ///< those that are deleted left out
    QDateTime readAt;                    ///< UTC; invalid before the first reading

    /// Null where there is none.
    const NotificationEvent *event(const QString &id) const;
    const NotificationCondition *condition(const QString &id) const;
    const NotificationProfile *profile(const QString &id) const;
    const NotificationChannel *channel(const QString &id) const;
    const NotificationSetting *setting(const QString &id) const;
    /// The channels of a profile, in the order of the list.
    QList<NotificationChannel> channelsOf(const QString &profile) const;
    /// The settings of one condition that reach this channel: its own, and those of its whole profile where
    /// the condition supports its kind.
    QList<NotificationSetting> settingsAt(const QString &condition, const QString &channel) const;
    /// The channels that a setting reaches: one, or several for one of a whole profile; none for one whose
    /// channel or profile is gone.
    QList<NotificationChannel> reached(const SettingKey &key) const;

    bool operator==(const NotificationSetup &other) const; ///< whatever the time of reading
};
