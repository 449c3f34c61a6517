// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/SetupDocument.h"

#include <algorithm>
#include <tuple>

namespace {
using Channel = SetupDocument::Channel;
using Profile = SetupDocument::Profile;
using Setting = SetupDocument::Setting;

void addOnce(QList<Channel> *channels, const Channel &channel)
{
    if (!channels->contains(channel))
        *channels << channel;
}

// Those of one name become one: a file can't tell them apart.
QList<Profile> profilesOf(const NotificationSetup &setup)
{
    QMap<QString, QList<Channel>> byName;
    for (const NotificationProfile &profile : setup.profiles) {
        QList<Channel> &channels = byName[profile.name];
        for (const NotificationChannel &each : setup.channelsOf(profile.id))
            addOnce(&channels, {each.kind, each.destination});
    }
    QList<Profile> profiles;
    for (auto each = byName.begin(); each != byName.end(); ++each) {
        std::sort(each->begin(), each->end());
        profiles << Profile{each.key(), *each};
    }
    return profiles;
}

// Nothing for one that goes away, and for one that names what isn't there.
std::optional<Setting> settingOf(const NotificationSetup &setup, const NotificationSetting &setting)
{
    const NotificationCondition *condition = setup.condition(setting.key.conditionId);
    const NotificationEvent *event = condition ? setup.event(condition->eventId) : nullptr;
    const NotificationProfile *profile = setup.profile(setting.key.profileId);
    if (setting.status.isLeaving() || !event || !profile)
        return std::nullopt;
    Setting named{event->name, condition->name, profile->name, std::nullopt, setting.key.parameters};
    if (setting.key.channelId.isEmpty())
        return named;
    const NotificationChannel *channel = setup.channel(setting.key.channelId);
    if (!channel || channel->profileId != profile->id)
        return std::nullopt;
    named.channel = Channel{channel->kind, channel->destination};
    return named;
}

bool isBefore(const Setting &a, const Setting &b)
{
    const auto place = [](const Setting &setting) {
        return std::tuple(setting.event, setting.condition, setting.profile,
                          setting.channel.value_or(Channel()));
    };
    if (place(a) != place(b))
        return place(a) < place(b);
    return std::tuple(a.parameters.keys(), a.parameters.values()) <
           std::tuple(b.parameters.keys(), b.parameters.values());
}
} // namespace

bool SetupDocument::Channel::operator<(const Channel &other) const
{
    return std::tie(kind, destination) < std::tie(other.kind, other.destination);
}

SetupDocument SetupDocument::of(const NotificationSetup &setup, const QString &account, const QDateTime &now)
{
    SetupDocument document;
    document.account = account;
    document.savedAt = now.toUTC();
    document.profiles = profilesOf(setup);
    for (const NotificationSetting &each : setup.settings) {
        if (const auto setting = settingOf(setup, each))
            document.settings << *setting;
    }
    std::ranges::sort(document.settings, isBefore);
    return document;
}
