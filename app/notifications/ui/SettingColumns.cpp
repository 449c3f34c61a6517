// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ui/SettingColumns.h"

#include "base/PhoneNumber.h"
#include "base/ShortId.h"
#include "notifications/ui/SettingWords.h"
#include "notifications/ui/SetupWords.h"

using Column = ItemColumn<SettingItem>;

QList<SettingItem> SettingColumns::rows(const NotificationSetup &setup,
                                        const QList<NotificationSetting> &settings,
                                        const SettingsDiff &staged)
{
    QList<SettingItem> rows;
    for (const NotificationSetting &setting : settings)
        rows << SettingItem{setting.id,
                            setting,
                            SetupWords::eventOf(setup, setting.key.conditionId),
                            SetupWords::condition(setup, setting.key.conditionId),
                            SetupWords::profile(setup, setting.key.profileId),
                            SetupWords::channel(setup, setting.key.channelId),
                            staged.removals.contains(setting.id)};
    return rows;
}

QString SettingColumns::stateWords(const SettingItem &row)
{
    const QString word = row.setting.status.word();
    //: %1 is the state that holds
    return row.isStaged ? tr("%1, removal staged").arg(word) : word;
}

QString SettingColumns::record(const NotificationSetting &setting)
{
    const QString &value = setting.associatedRecordValue;
    // A number is a name, an id is none.
    const QString number = PhoneNumber::display(value);
    const QString which = number == value ? ShortId::of(value) : number;
    if (setting.associatedRecordType.isEmpty() || which.isEmpty())
        return which + SetupWords::recordType(setting.associatedRecordType);
    //: %1 is "the account" or "a phone number", %2 which one
    return tr("%1, %2").arg(SetupWords::recordType(setting.associatedRecordType), which);
}

QList<Column> SettingColumns::all(const std::function<QDateTime()> &now)
{
    const auto since = [](const SettingItem &row) {
        return row.setting.updated.isValid() ? row.setting.updated : row.setting.created;
    };
    const auto parameters = [](const SettingItem &row) {
        return SettingWords::parameters(row.setting.key.parameters);
    };
    return {Column(tr("State"), &stateWords)
                .explained([](const SettingItem &row) { return row.setting.status.wire(); })
                .pill([](const SettingItem &row) {
                    return static_cast<int>(row.isStaged ? Tone::Doubtful
                                                         : SettingWords::tone(row.setting.status));
                })
                .wide(24),
            Column(tr("Event"), [](const SettingItem &row) { return row.event; }).wide(26),
            Column(tr("Condition"), [](const SettingItem &row) { return row.condition; }).wide(20),
            Column(tr("Parameters"), parameters).explained(parameters).wide(18),
            Column(tr("Profile"), [](const SettingItem &row) { return row.profile; }).wide(14),
            Column(tr("Channel"), [](const SettingItem &row) { return row.channel; }).wide(22),
            Column(tr("Since"),
                   [since, now](const SettingItem &row) { return SettingWords::time(since(row), now()); })
                .orderedBy([since](const SettingItem &row) { return SetupWords::order(since(row)); })
                .explained([since](const SettingItem &row) { return SettingWords::exactTime(since(row)); })
                .wide(20)
                .atTheEnd(),
            Column(tr("About"), [](const SettingItem &row) { return record(row.setting); })
                .explained([](const SettingItem &row) { return record(row.setting); })
                .hiddenAtFirst(),
            Column(tr("Id"), [](const SettingItem &row) { return ShortId::of(row.id); })
                .explained([](const SettingItem &row) { return row.id; })
                .wide(15)
                .hiddenAtFirst()};
}
