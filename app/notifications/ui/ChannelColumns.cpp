// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/ChannelColumns.h"

#include "base/ShortId.h"
#include "notifications/ChannelCheck.h"
#include "notifications/ui/SettingWords.h"
#include "notifications/ui/SetupWords.h"
#include "notifications/ui/SilenceWords.h"

#include <QLocale>

using Column = ItemColumn<ChannelRow>;

QList<ChannelRow> ChannelColumns::rows(const NotificationSetup &setup)
{
    QList<ChannelRow> rows;
    for (const NotificationChannel &channel : setup.channels)
        rows << ChannelRow{channel.id, channel, SetupWords::profile(setup, channel.profileId),
                           static_cast<int>(SilenceWords::eventsAt(setup, channel.id).size())};
    return rows;
}

QList<Column> ChannelColumns::all(const std::function<QDateTime()> &now)
{
    const auto time = [now](const QString &title, QDateTime NotificationChannel::*at) {
        return Column(title,
                      [at, now](const ChannelRow &row) { return SettingWords::time(row.channel.*at, now()); })
            .orderedBy([at](const ChannelRow &row) { return SetupWords::order(row.channel.*at); })
            .explained([at](const ChannelRow &row) { return SettingWords::exactTime(row.channel.*at); })
            .wide(20)
            .atTheEnd();
    };
    return {
        Column(tr("Kind"), [](const ChannelRow &row) { return ChannelCheck::kindName(row.channel.kind); })
            .wide(13),
        Column(tr("Destination"), [](const ChannelRow &row) { return ChannelCheck::display(row.channel); })
            .explained([](const ChannelRow &row) { return row.channel.destination; })
            .wide(31),
        Column(tr("Profile"), [](const ChannelRow &row) { return row.profile; }).wide(14),
        Column(tr("Events"), [](const ChannelRow &row) { return QLocale().toString(row.events); })
            .orderedBy([](const ChannelRow &row) -> std::optional<qint64> { return row.events; })
            .explained([](const ChannelRow &row) {
                return row.events == 0 ? tr("No event reaches it.")
                                       : tr("%n events reach it.", nullptr, row.events);
            })
            .wide(8)
            .atTheEnd(),
        time(tr("Created"), &NotificationChannel::created),
        time(tr("Updated"), &NotificationChannel::updated),
        Column(tr("Id"), [](const ChannelRow &row) { return ShortId::of(row.id); })
            .explained([](const ChannelRow &row) { return row.id; })
            .wide(15)
            .hiddenAtFirst()};
}
