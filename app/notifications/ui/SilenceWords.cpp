// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/SilenceWords.h"

#include "notifications/Coverage.h"
#include "notifications/ui/SetupWords.h"

namespace {
QStringList eventNames(const NotificationSetup &setup, const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids)
        names << SetupWords::event(setup, id);
    return names;
}
} // namespace

QList<NotificationSetting> SilenceWords::settingsAt(const NotificationSetup &setup, const QString &channel)
{
    QList<NotificationSetting> found;
    for (const NotificationSetting &setting : setup.settings) {
        const auto isIt = [&channel](const NotificationChannel &each) { return each.id == channel; };
        if (setting.key.channelId == channel || std::ranges::any_of(setup.reached(setting.key), isIt))
            found << setting;
    }
    return found;
}

QStringList SilenceWords::eventsAt(const NotificationSetup &setup, const QString &channel)
{
    QStringList events;
    for (const NotificationSetting &setting : settingsAt(setup, channel)) {
        const NotificationCondition *condition = setup.condition(setting.key.conditionId);
        if (condition && setting.status.phase() == SettingStatus::Phase::On &&
            !events.contains(condition->eventId))
            events << condition->eventId;
    }
    return events;
}

QString SilenceWords::losses(const NotificationSetup &before, const NotificationSetup &after)
{
    QStringList lines;
    if (const QStringList silent = Coverage::silenced(before, after); !silent.isEmpty())
        lines << tr("NOBODY would be told any more of %n events: %1.", nullptr,
                    static_cast<int>(silent.size()))
                     .arg(SetupWords::names(eventNames(before, silent)));
    if (const QStringList thin = Coverage::thinned(before, after); !thin.isEmpty())
        lines << tr("Only one channel would be left for %n events: %1.", nullptr,
                    static_cast<int>(thin.size()))
                     .arg(SetupWords::names(eventNames(before, thin)));
    return lines.join(QStringLiteral("\n\n"));
}

NotificationSetup SilenceWords::withMoved(const NotificationSetup &setup, const QString &channel,
                                          const QString &profile)
{
    NotificationSetup moved = setup;
    for (NotificationChannel &each : moved.channels) {
        if (each.id == channel)
            each.profileId = profile;
    }
    return moved;
}

QString SilenceWords::moving(const NotificationSetup &setup, const QString &channel, const QString &profile)
{
    const NotificationChannel *there = setup.channel(channel);
    if (!there || there->profileId == profile)
        return {};
    int own = 0, whole = 0;
    for (const NotificationSetting &setting : settingsAt(setup, channel))
        ++(setting.key.channelId.isEmpty() ? whole : own);
    QStringList sentences;
    const QString before = SetupWords::profile(setup, there->profileId);
    if (whole > 0)
        sentences
            << tr("%n settings of the whole profile “%1” no longer reach it.", nullptr, whole).arg(before);
    if (own > 0)
        sentences << tr("%n settings name it together with “%1”: look at them afterwards.", nullptr, own)
                         .arg(before);
    if (const QString lost = losses(setup, withMoved(setup, channel, profile)); !lost.isEmpty())
        sentences << lost;
    if (sentences.isEmpty())
        sentences << tr("No setting reaches it so far.");
    return sentences.join(u'\n');
}
