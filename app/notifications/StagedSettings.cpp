// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/StagedSettings.h"

#include "notifications/ChannelCheck.h"
#include "notifications/NotificationBook.h"

#include <QLocale>
#include <algorithm>

namespace {
// Where a condition allows one channel only, what two settings can't both have.
bool isSamePlace(const SettingKey &a, const SettingKey &b)
{
    return a.conditionId == b.conditionId && a.profileId == b.profileId && a.parameters == b.parameters;
}

QString kindsOf(const NotificationCondition &condition)
{
    QStringList names;
    for (const QString &kind : condition.supportedChannels)
        names << ChannelCheck::kindName(kind);
    return QLocale().createSeparatedList(names);
}
} // namespace

StagedSettings::StagedSettings(NotificationBook *book, QObject *parent) : QObject(parent), m_book(book)
{
    connect(book, &NotificationBook::changed, this, &StagedSettings::follow);
}

bool StagedSettings::stays(const NotificationSetting &setting) const
{
    return !setting.status.isLeaving() && !m_diff.removals.contains(setting.id);
}

bool StagedSettings::isThere(const SettingKey &key) const
{
    const QList<NotificationSetting> &settings = m_book->setup().settings;
    return std::ranges::any_of(
        settings, [&](const NotificationSetting &each) { return each.key == key && stays(each); });
}

QString StagedSettings::placeObstacle(const SettingKey &key) const
{
    const NotificationSetup &setup = m_book->setup();
    const NotificationCondition *condition = setup.condition(key.conditionId);
    if (!condition)
        return tr("This condition isn’t in the account any more.");
    const NotificationEvent *event = setup.event(condition->eventId);
    if (event && !event->enabled)
        return tr("Telnyx has disabled the event “%1”, so nobody can be told of it.").arg(event->name);
    if (!condition->enabled)
        return tr("Telnyx has disabled the condition “%1”, so nobody can be told of it.")
            .arg(condition->name);
    return key.channelId.isEmpty() ? profileObstacle(*condition, key) : channelObstacle(*condition, key);
}

QString StagedSettings::profileObstacle(const NotificationCondition &condition, const SettingKey &key) const
{
    const NotificationSetup &setup = m_book->setup();
    const NotificationProfile *profile = setup.profile(key.profileId);
    if (!profile)
        return tr("This profile isn’t in the account any more.");
    if (condition.isSingle())
        return tr("“%1” goes to one channel of a profile: choose which one.").arg(condition.name);
    if (setup.reached(key).isEmpty())
        return tr("“%1” has no channel that “%2” can be told by.").arg(profile->name, condition.name);
    return {};
}

QString StagedSettings::channelObstacle(const NotificationCondition &condition, const SettingKey &key) const
{
    const NotificationSetup &setup = m_book->setup();
    const NotificationChannel *channel = setup.channel(key.channelId);
    if (!channel)
        return tr("This channel isn’t in the account any more.");
    if (!setup.profile(channel->profileId))
        return tr("%1 belongs to no profile. Give it one first.").arg(ChannelCheck::display(*channel));
    if (key.profileId != channel->profileId)
        return tr("%1 belongs to another profile.").arg(ChannelCheck::name(setup, channel->id));
    if (!condition.supports(channel->kind))
        return tr("“%1” can’t be told by %2, only by %3.")
            .arg(condition.name, ChannelCheck::kindName(channel->kind), kindsOf(condition));
    return {};
}

QString StagedSettings::singleObstacle(const NotificationCondition &condition, const SettingKey &key) const
{
    if (!condition.isSingle())
        return {};
    const auto taken = [&](const SettingKey &other) {
        if (!isSamePlace(key, other) || key == other)
            return QString();
        const QString name = other.channelId.isEmpty() ? tr("the whole profile")
                                                       : ChannelCheck::name(m_book->setup(), other.channelId);
        return tr("“%1” goes to one channel of a profile only, and %2 has it. Remove that one first.")
            .arg(condition.name, name);
    };
    for (const NotificationSetting &setting : m_book->setup().settings) {
        if (const QString why = taken(setting.key); !why.isEmpty() && stays(setting))
            return why;
    }
    for (const SettingKey &add : m_diff.adds) {
        if (const QString why = taken(add); !why.isEmpty())
            return why;
    }
    return {};
}

QString StagedSettings::obstacle(const SettingKey &key) const
{
    if (m_diff.adds.size() >= mostAdds)
        return tr("%n changes are staged already. Commit them first, then stage the rest.", nullptr,
                  mostAdds);
    if (const QString why = placeObstacle(key); !why.isEmpty())
        return why;
    const NotificationCondition *condition = m_book->setup().condition(key.conditionId);
    for (const ConditionParameter &parameter : condition->parameters) {
        if (!parameter.optional && key.parameters.value(parameter.name).trimmed().isEmpty())
            return tr("“%1” needs a value: %2.")
                .arg(condition->name, ChannelCheck::parameterName(parameter.name));
    }
    if (m_diff.adds.contains(key))
        return tr("Exactly this is staged already.");
    if (isThere(key))
        return tr("Exactly this is set already.");
    return singleObstacle(*condition, key);
}

QString StagedSettings::obstacle(const QString &condition, const QString &channel) const
{
    const NotificationChannel *at = m_book->setup().channel(channel);
    const SettingKey key{condition, at ? at->profileId : QString(), channel, {}};
    if (const QString why = placeObstacle(key); !why.isEmpty())
        return why;
    // With other parameters there may be room for another one.
    const NotificationCondition *when = m_book->setup().condition(condition);
    return when->parameters.isEmpty() ? singleObstacle(*when, key) : QString();
}

bool StagedSettings::add(const SettingKey &key)
{
    if (!obstacle(key).isEmpty())
        return false;
    // It is there and was to go: then it stays.
    const QString removal = m_removed.key(key);
    if (!removal.isEmpty()) {
        takeBackRemoval(removal);
        return true;
    }
    m_diff.adds << key;
    emit changed();
    return true;
}

void StagedSettings::remove(const QString &settingId)
{
    const NotificationSetting *setting = m_book->setup().setting(settingId);
    if (!setting || setting->status.isLeaving() || m_diff.removals.contains(settingId))
        return;
    takeBack(setting->key);
    m_removed.insert(settingId, setting->key);
    m_diff.removals << settingId;
    emit changed();
}

bool StagedSettings::takeBack(const SettingKey &key)
{
    return m_diff.adds.removeOne(key);
}

void StagedSettings::takeBackAdd(const SettingKey &key)
{
    if (takeBack(key))
        emit changed();
}

void StagedSettings::takeBackRemoval(const QString &settingId)
{
    if (!m_diff.removals.removeOne(settingId))
        return;
    m_removed.remove(settingId);
    // What was staged for the place that it leaves has none any more.
    follow();
    emit changed();
}

bool StagedSettings::toggle(const QString &condition, const QString &channel)
{
    const NotificationSetup &setup = m_book->setup();
    const NotificationCondition *when = setup.condition(condition);
    const NotificationChannel *at = setup.channel(channel);
    if (!when || !at || when->hasRequiredParameters())
        return false;
    const SettingKey key{condition, at->profileId, channel, {}};
    if (m_diff.adds.contains(key)) {
        takeBackAdd(key);
        return true;
    }
    QStringList here;
    for (const NotificationSetting &setting : setup.settingsAt(condition, channel)) {
        if (setting.status.isLeaving())
            continue;
        if (setting.key.channelId.isEmpty())
            return false;
        here << setting.id;
    }
    if (here.size() > 1)
        return false;
    if (here.isEmpty())
        return add(key);
    if (m_diff.removals.contains(here.first()))
        takeBackRemoval(here.first());
    else
        remove(here.first());
    return true;
}

void StagedSettings::discard()
{
    m_diff = {};
    m_removed.clear();
    m_fallen.clear();
    emit changed();
}

void StagedSettings::restore(const SettingsDiff &diff)
{
    if (diff.isEmpty())
        return;
    m_diff = diff;
    m_removed.clear();
    follow();
    emit changed();
}

QList<SettingKey> StagedSettings::stage(const SettingsDiff &diff)
{
    for (const QString &id : diff.removals) {
        const NotificationSetting *setting = m_book->setup().setting(id);
        if (!setting || setting->status.isLeaving() || m_diff.removals.contains(id))
            continue;
        m_removed.insert(id, setting->key);
        m_diff.removals << id;
    }
    QList<SettingKey> left;
    for (const SettingKey &key : diff.adds) {
        if (m_diff.adds.size() >= mostAdds)
            left << key;
        else if (obstacle(key).isEmpty())
            m_diff.adds << key;
        else if (!m_diff.adds.contains(key))
            left << key;
    }
    emit changed();
    return left;
}

NotificationSetup StagedSettings::after() const
{
    NotificationSetup setup = m_book->setup();
    setup.settings.removeIf(
        [this](const NotificationSetting &setting) { return m_diff.removals.contains(setting.id); });
    for (const SettingKey &key : m_diff.adds) {
        NotificationSetting setting;
        setting.key = key;
        setting.status = SettingStatus(QStringLiteral("enabled"));
        setup.settings << setting;
    }
    return setup;
}

void StagedSettings::forgetFallen()
{
    m_fallen.clear();
}

void StagedSettings::followRemovals(QList<Fallen> *fallen)
{
    const QStringList removals = m_diff.removals;
    for (const QString &id : removals) {
        const NotificationSetting *setting = m_book->setup().setting(id);
        if (setting && !setting->status.isLeaving()) {
            m_removed.insert(id, setting->key); // of one that was restored nothing is known before
            continue;
        }
        m_diff.removals.removeOne(id);
        *fallen << Fallen{false, true, m_removed.take(id), id,
                          setting ? tr("It is being removed.") : tr("It is gone.")};
    }
}

// One after the other is staged anew, so that two that can't be together are noticed too.
void StagedSettings::followAdds(QList<Fallen> *fallen)
{
    const QList<SettingKey> adds = std::exchange(m_diff.adds, {});
    for (const SettingKey &key : adds) {
        const bool isFulfilled = isThere(key);
        const QString why = isFulfilled ? tr("It is set by now.") : obstacle(key);
        if (why.isEmpty())
            m_diff.adds << key;
        else
            *fallen << Fallen{true, isFulfilled, key, {}, why};
    }
}

void StagedSettings::follow()
{
    if (!m_book->isRead() || isEmpty())
        return;
    QList<Fallen> fallen;
    followRemovals(&fallen);
    followAdds(&fallen);
    if (fallen.isEmpty())
        return;
    m_fallen << fallen;
    emit changed();
    emit wishesFell();
}
