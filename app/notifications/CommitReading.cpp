// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/CommitReading.h"

#include <algorithm>

namespace {
using Phase = SettingStatus::Phase;

bool isSingle(const NotificationSetup &conditions, const QString &id)
{
    const NotificationCondition *condition = conditions.condition(id);
    return condition && condition->isSingle();
}

bool isSameCell(const SettingKey &a, const SettingKey &b, bool single)
{
    return a.conditionId == b.conditionId && a.profileId == b.profileId &&
           (single || a.channelId == b.channelId || a.channelId.isEmpty() || b.channelId.isEmpty());
}

const NotificationSetting *find(const QList<NotificationSetting> &list, const QString &id)
{
    const auto found = std::ranges::find(list, id, &NotificationSetting::id);
    return found == list.cend() ? nullptr : &*found;
}
} // namespace

SettingsCommit::Moved CommitReading::moved(const SettingsDiff &diff,
                                           const NotificationSetup &conditions) const
{
    SettingsCommit::Moved moved;
    QList<SettingKey> touched = diff.adds;
    for (const QString &id : diff.removals) {
        const NotificationSetting *is = find(now, id);
        if (!is || is->status.isLeaving())
            moved.gone << id;
        if (const NotificationSetting *was = find(before, id))
            touched << was->key;
    }
    QList<SettingKey> wanted = diff.adds;
    for (const NotificationSetting &each : now) {
        if (each.status.isLeaving() || find(before, each.id))
            continue;
        const bool single = isSingle(conditions, each.key.conditionId);
        if (wanted.removeOne(each.key))
            moved.addedMeanwhile << each.key;
        else if (std::ranges::any_of(
                     touched, [&](const SettingKey &key) { return isSameCell(key, each.key, single); }))
            moved.appeared << each;
    }
    return moved;
}

void CommitReading::put(NotificationBook *book, const QStringList &underWay) const
{
    for (const NotificationSetting &each : now) {
        const NotificationSetting *known = book->setup().setting(each.id);
        const bool isNews = known ? *known != each : each.status.phase() != Phase::Gone;
        if (isNews && !underWay.contains(each.id))
            book->put(each);
    }
    for (const NotificationSetting &each : before) {
        if (!find(now, each.id) && !underWay.contains(each.id) && book->setup().setting(each.id))
            book->dropSetting(each.id);
    }
}

QStringList CommitReading::inTheWayOf(const SettingKey &key, const SettingsDiff &diff,
                                      const NotificationSetup &conditions) const
{
    const bool single = isSingle(conditions, key.conditionId);
    QStringList ids;
    for (const NotificationSetting &each : now) {
        const Phase phase = each.status.phase();
        if (phase == Phase::Gone || (phase != Phase::TurningOff && !diff.removals.contains(each.id)))
            continue;
        const bool isSamePlace =
            single && isSameCell(each.key, key, true) && each.key.parameters == key.parameters;
        if (isSamePlace || (phase == Phase::TurningOff && each.key == key))
            ids << each.id;
    }
    return ids;
}
