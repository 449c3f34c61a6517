// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/ProfileColumns.h"

#include "base/ShortId.h"
#include "notifications/ui/SettingWords.h"
#include "notifications/ui/SetupWords.h"

#include <QLocale>

using Column = ItemColumn<ProfileRow>;

QList<ProfileRow> ProfileColumns::rows(const NotificationSetup &setup)
{
    QList<ProfileRow> rows;
    for (const NotificationProfile &profile : setup.profiles) {
        const auto isOfIt = [&profile](const NotificationSetting &setting) {
            return setting.key.profileId == profile.id;
        };
        rows << ProfileRow{profile.id, profile, static_cast<int>(setup.channelsOf(profile.id).size()),
                           static_cast<int>(std::ranges::count_if(setup.settings, isOfIt))};
    }
    return rows;
}

QList<Column> ProfileColumns::all(const std::function<QDateTime()> &now)
{
    const auto number = [](const QString &title, int ProfileRow::*count) {
        return Column(title, [count](const ProfileRow &row) { return QLocale().toString(row.*count); })
            .orderedBy([count](const ProfileRow &row) -> std::optional<qint64> { return row.*count; })
            .wide(10)
            .atTheEnd();
    };
    const auto time = [now](const QString &title, QDateTime NotificationProfile::*at) {
        return Column(title,
                      [at, now](const ProfileRow &row) { return SettingWords::time(row.profile.*at, now()); })
            .orderedBy([at](const ProfileRow &row) { return SetupWords::order(row.profile.*at); })
            .explained([at](const ProfileRow &row) { return SettingWords::exactTime(row.profile.*at); })
            .wide(20)
            .atTheEnd();
    };
    return {Column(tr("Name"),
                   [](const ProfileRow &row) {
                       return row.profile.name.isEmpty() ? ShortId::of(row.id) : row.profile.name;
                   })
                .wide(26),
            number(tr("Channels"), &ProfileRow::channels),
            number(tr("Settings"), &ProfileRow::settings),
            time(tr("Created"), &NotificationProfile::created),
            time(tr("Updated"), &NotificationProfile::updated),
            Column(tr("Id"), [](const ProfileRow &row) { return ShortId::of(row.id); })
                .explained([](const ProfileRow &row) { return row.id; })
                .wide(15)
                .hiddenAtFirst()};
}
