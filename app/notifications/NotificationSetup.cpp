// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/NotificationSetup.h"

#include <tuple>

namespace {
template <class T>
const T *find(const QList<T> &list, const QString &id)
{
    const auto found = std::ranges::find(list, id, &T::id);
    return found == list.cend() ? nullptr : &*found;
}
} // namespace

const NotificationEvent *NotificationSetup::event(const QString &id) const
{
    return find(events, id);
}

const NotificationCondition *NotificationSetup::condition(const QString &id) const
{
    return find(conditions, id);
}

const NotificationProfile *NotificationSetup::profile(const QString &id) const
{
    return find(profiles, id);
}

const NotificationChannel *NotificationSetup::channel(const QString &id) const
{
    return find(channels, id);
}

const NotificationSetting *NotificationSetup::setting(const QString &id) const
{
    return find(settings, id);
}

QList<NotificationChannel> NotificationSetup::channelsOf(const QString &profile) const
{
    QList<NotificationChannel> its;
    for (const NotificationChannel &each : channels) {
        if (each.profileId == profile)
            its << each;
    }
    return its;
}

QList<NotificationSetting> NotificationSetup::settingsAt(const QString &condition,
                                                         const QString &channel) const
{
    const NotificationChannel *at = this->channel(channel);
    const NotificationCondition *when = this->condition(condition);
    const auto isOfWholeProfile = [&](const SettingKey &key) {
        return at && key.channelId.isEmpty() && key.profileId == at->profileId &&
               (!when || when->supports(at->kind));
    };
    QList<NotificationSetting> its;
    for (const NotificationSetting &each : settings) {
        if (each.key.conditionId != condition)
            continue;
        if ((!channel.isEmpty() && each.key.channelId == channel) || isOfWholeProfile(each.key))
            its << each;
    }
    return its;
}

QList<NotificationChannel> NotificationSetup::reached(const SettingKey &key) const
{
    if (!profile(key.profileId))
        return {};
    const NotificationCondition *when = condition(key.conditionId);
    QList<NotificationChannel> its;
    for (const NotificationChannel &each : channels) {
        const bool isMeant =
            key.channelId.isEmpty() ? each.profileId == key.profileId : each.id == key.channelId;
        // A condition sends nothing to a kind that it doesn't support, whatever a setting says.
        if (isMeant && (!when || when->supports(each.kind)))
            its << each;
    }
    return its;
}

bool NotificationSetup::operator==(const NotificationSetup &other) const
{
    return std::tie(events, conditions, profiles, channels, settings) ==
           std::tie(other.events, other.conditions, other.profiles, other.channels, other.settings);
}
