// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/NotificationStore.h"

namespace sandbox {

namespace {
template <class T, class Doomed>
void removeIf(Shelf<T> &shelf, Doomed doomed)
{
    QList<QUuid> ids;
    for (const auto &item : shelf.items()) {
        if (doomed(*item))
            ids << item->id;
    }
    for (const QUuid &id : std::as_const(ids))
        shelf.remove(id);
}
} // namespace

void NotificationStore::removeChannel(QUuid id)
{
    removeIf(settings, [&](const NotificationSetting &setting) { return setting.channel == id; });
    channels.remove(id);
}

void NotificationStore::removeProfile(QUuid id)
{
    removeIf(settings, [&](const NotificationSetting &setting) { return setting.profile == id; });
    removeIf(channels, [&](const NotificationChannel &channel) { return channel.profile == id; });
    profiles.remove(id);
}

bool NotificationStore::hasSettings(const QUuid &channel) const
{
    return std::ranges::any_of(settings.items(),
                               [&](const auto &setting) { return setting->channel == channel; });
}

bool NotificationStore::reaches(const NotificationSetting &setting, const NotificationChannel &channel) const
{
    if (!setting.channel.isNull())
        return setting.channel == channel.id;
    return setting.profile == channel.profile &&
           conditions.find(setting.condition)->kinds.contains(channel.kind);
}

} // namespace sandbox
