// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/SettingsDiff.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

namespace {
const QString addsName = QStringLiteral("add");
const QString removalsName = QStringLiteral("remove");
const QString conditionName = QStringLiteral("condition");
const QString profileName = QStringLiteral("profile");
const QString channelName = QStringLiteral("channel");
const QString parametersName = QStringLiteral("parameters");
using Phase = SettingStatus::Phase;

// One that is on its way out neither serves a wish nor has to be taken away.
bool isThere(const NotificationSetting &setting)
{
    return !setting.status.isLeaving();
}

// Lower stays: what is in force before what may come, what is older before what is newer.
int doubt(const NotificationSetting &setting)
{
    switch (setting.status.phase()) {
    case Phase::On:
        return 0;
    case Phase::TurningOn:
        return 1;
    default:
        return 2;
    }
}

bool staysBefore(const NotificationSetting &a, const NotificationSetting &b)
{
    if (a.key != b.key)
        return a.key < b.key;
    return std::tuple(doubt(a), a.created, a.id) < std::tuple(doubt(b), b.created, b.id);
}
} // namespace

SettingsDiff SettingsDiff::between(const QList<NotificationSetting> &there, const QList<SettingKey> &wanted)
{
    QList<NotificationSetting> has;
    std::ranges::copy_if(there, std::back_inserter(has), isThere);
    std::ranges::sort(has, staysBefore);
    QList<SettingKey> wants = wanted;
    std::sort(wants.begin(), wants.end());

    SettingsDiff diff;
    auto is = has.cbegin();
    auto wish = wants.cbegin();
    while (is != has.cend() || wish != wants.cend()) {
        if (wish == wants.cend() || (is != has.cend() && is->key < *wish)) {
            diff.removals << is->id;
            ++is;
        } else if (is == has.cend() || *wish < is->key) {
            diff.adds << *wish;
            ++wish;
        } else {
            ++is;
            ++wish;
        }
    }
    return diff;
}

QList<SettingKey> SettingsDiff::appliedTo(const QList<NotificationSetting> &there) const
{
    QList<SettingKey> keys = adds;
    for (const NotificationSetting &setting : there) {
        if (isThere(setting) && !removals.contains(setting.id))
            keys << setting.key;
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

QByteArray SettingsDiff::toBytes() const
{
    if (isEmpty())
        return {};
    QJsonArray wishes;
    for (const SettingKey &key : adds) {
        QJsonObject parameters;
        for (auto parameter = key.parameters.cbegin(); parameter != key.parameters.cend(); ++parameter)
            parameters.insert(parameter.key(), parameter.value());
        wishes << QJsonObject{{conditionName, key.conditionId},
                              {profileName, key.profileId},
                              {channelName, key.channelId},
                              {parametersName, parameters}};
    }
    const QJsonObject all{{addsName, wishes}, {removalsName, QJsonArray::fromStringList(removals)}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

SettingsDiff SettingsDiff::fromBytes(const QByteArray &bytes)
{
    const QJsonObject all = QJsonDocument::fromJson(bytes).object();
    SettingsDiff diff;
    for (const QJsonValue &each : all[addsName].toArray()) {
        const QJsonObject wish = each.toObject();
        SettingKey key{
            wish[conditionName].toString(), wish[profileName].toString(), wish[channelName].toString(), {}};
        const QJsonObject parameters = wish[parametersName].toObject();
        for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter)
            key.parameters.insert(parameter.key(), parameter.value().toString());
        if (!key.conditionId.isEmpty() && !key.profileId.isEmpty())
            diff.adds << key;
    }
    for (const QJsonValue &each : all[removalsName].toArray()) {
        if (!each.toString().isEmpty())
            diff.removals << each.toString();
    }
    return diff;
}
