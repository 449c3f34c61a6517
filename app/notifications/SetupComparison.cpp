// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/SetupComparison.h"

#include "notifications/ChannelCheck.h"

#include <QHash>
#include <QLocale>
#include <algorithm>

namespace {
using Unmatched = SetupComparison::Unmatched;
using What = Unmatched::What;
using Channel = SetupDocument::Channel;
using Setting = SetupDocument::Setting;

QString fold(const QString &name)
{
    return name.trimmed().toCaseFolded();
}

/// An account's things by what a file calls them; several ids where a name says too little.
class Names
{
public:
    explicit Names(const NotificationSetup &setup) : m_setup(setup)
    {
        for (const NotificationCondition &each : setup.conditions) {
            if (const NotificationEvent *event = setup.event(each.eventId))
                m_conditions[{fold(event->name), fold(each.name)}] << each.id;
        }
        for (const NotificationProfile &each : setup.profiles)
            m_profiles[each.name] << each.id;
    }

    QStringList conditions(const QString &event, const QString &condition) const
    {
        return m_conditions.value({fold(event), fold(condition)});
    }
    QStringList profiles(const QString &name) const { return m_profiles.value(name); }
    QStringList channels(const QString &profileId, const Channel &wanted) const
    {
        QStringList ids;
        for (const NotificationChannel &each : m_setup.channelsOf(profileId)) {
            if (each.kind == wanted.kind && each.destination == wanted.destination)
                ids << each.id;
        }
        return ids;
    }

    /// Whether a file could say exactly this setting, and nothing else by the same words.
    bool canName(const SettingKey &key) const
    {
        const NotificationCondition *condition = m_setup.condition(key.conditionId);
        const NotificationEvent *event = condition ? m_setup.event(condition->eventId) : nullptr;
        const NotificationProfile *profile = m_setup.profile(key.profileId);
        if (!event || !profile || conditions(event->name, condition->name).size() != 1 ||
            profiles(profile->name).size() != 1)
            return false;
        const NotificationChannel *channel = m_setup.channel(key.channelId);
        return key.channelId.isEmpty() ||
               (channel && channel->profileId == profile->id &&
                channels(profile->id, {channel->kind, channel->destination}).size() == 1);
    }

private:
    const NotificationSetup &m_setup;
    QHash<std::pair<QString, QString>, QStringList> m_conditions;
    QHash<QString, QStringList> m_profiles;
};

/// The words for what has no match.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(SetupComparison)
public:
    static QString condition(const Setting &setting)
    {
        return tr("%1 › %2", "event, condition").arg(setting.event, setting.condition);
    }
    static QString channel(const QString &profile, const Channel &channel)
    {
        return tr("%1 › %2 %3", "profile, kind, destination")
            .arg(profile, ChannelCheck::kindName(channel.kind), channel.destination);
    }
    static QString setting(const Setting &setting)
    {
        const QString to = setting.channel ? channel(setting.profile, *setting.channel) : setting.profile;
        if (setting.parameters.isEmpty())
            return tr("%1 → %2", "what is told, to whom").arg(condition(setting), to);
        QStringList values;
        for (auto each = setting.parameters.cbegin(); each != setting.parameters.cend(); ++each)
            values << tr("%1: %2", "parameter, value")
                          .arg(ChannelCheck::parameterName(each.key()), each.value());
        return tr("%1 (%2) → %3", "what is told, its parameters, to whom")
            .arg(condition(setting), QLocale().createSeparatedList(values), to);
    }
    static QString reason(What what, bool isSeveral)
    {
        switch (what) {
        case What::Condition:
            return isSeveral ? tr("two conditions of this account have this name")
                             : tr("this account has no such condition");
        case What::Profile:
            return isSeveral ? tr("two profiles of this account have this name")
                             : tr("this account has no such profile");
        case What::Channel:
            return isSeveral ? tr("two channels of the profile are the same")
                             : tr("the profile has no such channel");
        case What::Setting:
            break;
        }
        return tr("what it needs has no match");
    }
};

void note(QList<Unmatched> *list, What what, const QString &name, bool isSeveral)
{
    const Unmatched one{what, name, Words::reason(what, isSeveral)};
    if (!list->contains(one))
        *list << one;
}

/// The one id of a name; empty, and noted, where there is none or more than one.
QString only(const QStringList &ids, What what, const QString &name, QList<Unmatched> *unmatched)
{
    if (ids.size() == 1)
        return ids.first();
    note(unmatched, what, name, ids.size() > 1);
    return {};
}

std::optional<SettingKey> keyOf(const Names &names, const Setting &setting, QList<Unmatched> *unmatched)
{
    SettingKey key;
    key.parameters = setting.parameters;
    key.conditionId = only(names.conditions(setting.event, setting.condition), What::Condition,
                           Words::condition(setting), unmatched);
    key.profileId = only(names.profiles(setting.profile), What::Profile, setting.profile, unmatched);
    if (setting.channel && !key.profileId.isEmpty())
        key.channelId = only(names.channels(key.profileId, *setting.channel), What::Channel,
                             Words::channel(setting.profile, *setting.channel), unmatched);
    const bool isWhole = !key.conditionId.isEmpty() && !key.profileId.isEmpty() &&
                         (!setting.channel || !key.channelId.isEmpty());
    return isWhole ? std::optional(key) : std::nullopt;
}
// The channels that the account's profile of this name could be given.
SetupDocument::Profile lackingOf(const Names &names, const SetupDocument::Profile &profile,
                                 QList<Unmatched> *unmatched)
{
    const QStringList ids = names.profiles(profile.name);
    const QString id = only(ids, What::Profile, profile.name, unmatched);
    if (ids.isEmpty())
        return profile;
    SetupDocument::Profile lacks{profile.name, {}};
    if (id.isEmpty())
        return lacks;
    for (const Channel &channel : profile.channels) {
        const QStringList same = names.channels(id, channel);
        only(same, What::Channel, Words::channel(profile.name, channel), unmatched);
        if (same.isEmpty())
            lacks.channels << channel;
    }
    return lacks;
}
} // namespace

SetupComparison::SetupComparison(const SetupDocument &file, const NotificationSetup &account)
{
    const Names names(account);
    for (const SetupDocument::Profile &profile : file.profiles) {
        const SetupDocument::Profile lacks = lackingOf(names, profile, &m_unmatched);
        if (names.profiles(profile.name).isEmpty() || !lacks.channels.isEmpty())
            m_missing << lacks;
    }

    QList<SettingKey> wanted;
    for (const Setting &setting : file.settings) {
        if (const auto key = keyOf(names, setting, &m_unmatched))
            wanted << *key;
        else
            note(&m_unmatched, What::Setting, Words::setting(setting), false);
    }
    // What a file can't say is left as it is.
    QList<NotificationSetting> there;
    std::ranges::copy_if(account.settings, std::back_inserter(there),
                         [&](const NotificationSetting &each) { return names.canName(each.key); });
    m_diff = SettingsDiff::between(there, wanted);
    m_same = static_cast<int>(wanted.size() - m_diff.adds.size());
}
