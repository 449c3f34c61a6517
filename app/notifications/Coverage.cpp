// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/Coverage.h"

#include "notifications/ChannelCheck.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace {
using Phase = SettingStatus::Phase;
using Reach = Coverage::Reach;

/// What the settings of one event come to.
struct Tally
{
    QStringList channels; ///< in force
    QStringList profiles;
    QSet<QString> now;   ///< destinations in force: two channels to one phone are one
    QSet<QString> later; ///< those that may come as well
    int conditions = 0;
    int silent = 0;
    bool isAsked = false; ///< some setting is in force or comes
};

void count(const NotificationSetup &setup, const NotificationSetting &setting, Tally *tally)
{
    const bool isOn = setting.status.phase() == Phase::On;
    for (const NotificationChannel &channel : setup.reached(setting.key)) {
        const QString destination = channel.destination.trimmed().toCaseFolded();
        tally->later.insert(destination);
        if (!isOn)
            continue;
        tally->now.insert(destination);
        if (!tally->channels.contains(channel.id))
            tally->channels << channel.id;
        if (!tally->profiles.contains(channel.profileId))
            tally->profiles << channel.profileId;
    }
}

Tally tallyOf(const NotificationSetup &setup, const QList<NotificationCondition> &conditions,
              const QHash<QString, QList<NotificationSetting>> &settings)
{
    Tally tally;
    for (const NotificationCondition &condition : conditions) {
        if (!condition.enabled)
            continue;
        ++tally.conditions;
        bool isSilent = true;
        for (const NotificationSetting &setting : settings.value(condition.id)) {
            if (setting.status.isLeaving() || setting.status.isFailed())
                continue;
            isSilent = false;
            tally.isAsked = true;
            count(setup, setting, &tally);
        }
        tally.silent += isSilent;
    }
    return tally;
}

Reach reachOf(const NotificationEvent &event, const Tally &tally)
{
    if (!event.enabled || tally.conditions == 0)
        return Reach::CannotBe;
    if (tally.now.size() > 1)
        return Reach::Several;
    if (!tally.now.isEmpty())
        return Reach::OneOnly;
    return tally.later.isEmpty() ? Reach::Nobody : Reach::OnItsWay;
}

/// The tallies of all events, read once: a setup has thousands of settings.
QHash<QString, Tally> talliesOf(const NotificationSetup &setup)
{
    QHash<QString, QList<NotificationCondition>> conditions;
    for (const NotificationCondition &condition : setup.conditions)
        conditions[condition.eventId] << condition;
    QHash<QString, QList<NotificationSetting>> settings;
    for (const NotificationSetting &setting : setup.settings)
        settings[setting.key.conditionId] << setting;
    QHash<QString, Tally> tallies;
    for (const NotificationEvent &event : setup.events)
        tallies.insert(event.id, tallyOf(setup, conditions.value(event.id), settings));
    return tallies;
}
} // namespace

QList<Coverage::Line> Coverage::of(const NotificationSetup &setup)
{
    const auto sentence = [&setup](Reach reach, const NotificationEvent &event, const Tally &tally) {
        const int number = static_cast<int>(tally.now.size());
        switch (reach) {
        case Reach::CannotBe:
            return event.enabled ? tr("can’t be told: none of its conditions is enabled")
                                 : tr("can’t be told: Telnyx has disabled it");
        case Reach::Nobody:
            return tally.isAsked ? tr("reaches nobody: what its settings name is gone or not supported")
                                 : tr("reaches nobody");
        case Reach::OnItsWay:
            return tr("reaches nobody yet: its settings aren’t in force");
        case Reach::OneOnly:
            return tr("reaches %1 only").arg(ChannelCheck::name(setup, tally.channels.first()));
        case Reach::Several:
            break;
        }
        return tr("reaches %n destination(s)", nullptr, number);
    };
    const QHash<QString, Tally> tallies = talliesOf(setup);
    QList<Line> lines;
    for (const NotificationEvent &event : setup.events) {
        const Tally tally = tallies.value(event.id);
        const Reach reach = reachOf(event, tally);
        lines << Line{event.id,
                      reach,
                      tally.channels,
                      tally.profiles,
                      tally.conditions,
                      tally.silent,
                      sentence(reach, event, tally)};
    }
    return lines;
}

QStringList Coverage::silenced(const NotificationSetup &before, const NotificationSetup &after)
{
    const QHash<QString, Tally> then = talliesOf(before);
    const QHash<QString, Tally> now = talliesOf(after);
    QStringList ids;
    for (const NotificationEvent &event : before.events) {
        const Reach had = reachOf(event, then.value(event.id));
        if (had != Reach::Nobody && had != Reach::CannotBe && now.value(event.id).later.isEmpty())
            ids << event.id;
    }
    return ids;
}

QStringList Coverage::thinned(const NotificationSetup &before, const NotificationSetup &after)
{
    const QHash<QString, Tally> then = talliesOf(before);
    const QHash<QString, Tally> now = talliesOf(after);
    QStringList ids;
    for (const NotificationEvent &event : before.events) {
        const Tally had = then.value(event.id);
        if (reachOf(event, had) != Reach::CannotBe && had.later.size() > 1 &&
            now.value(event.id).later.size() == 1)
            ids << event.id;
    }
    return ids;
}

NotificationSetup Coverage::withoutChannel(const NotificationSetup &setup, const QString &channel)
{
    NotificationSetup rest = setup;
    rest.channels.removeIf([&](const NotificationChannel &each) { return each.id == channel; });
    rest.settings.removeIf(
        [&](const NotificationSetting &each) { return !channel.isEmpty() && each.key.channelId == channel; });
    return rest;
}

NotificationSetup Coverage::withoutProfile(const NotificationSetup &setup, const QString &profile)
{
    NotificationSetup rest = setup;
    rest.profiles.removeIf([&](const NotificationProfile &each) { return each.id == profile; });
    rest.channels.removeIf([&](const NotificationChannel &each) { return each.profileId == profile; });
    rest.settings.removeIf([&](const NotificationSetting &each) { return each.key.profileId == profile; });
    return rest;
}
