// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/NotificationJson.h"

#include "notifications/NotificationApi.h"
#include "records/PlainJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {
using PlainJson::text;
using PlainJson::time;

std::optional<bool> truth(const QJsonValue &value)
{
    const QString word = text(value).trimmed().toLower();
    if (word == u"true" || word == u"1")
        return true;
    if (word == u"false" || word == u"0")
        return false;
    return std::nullopt;
}

// One word where it is no list.
QStringList words(const QJsonValue &value)
{
    QStringList words;
    const QJsonArray entries = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const auto &entry : entries) {
        if (const QString word = text(entry); !word.isEmpty())
            words << word;
    }
    return words;
}

ConditionParameter parameterOf(const QJsonObject &json)
{
    return {.name = text(json[u"name"]),
            .dataType = text(json[u"data_type"]),
            .optional = truth(json[u"optional"]).value_or(false)};
}

SettingParameters valuesOf(const QJsonValue &value)
{
    SettingParameters values;
    const QJsonArray entries = value.toArray();
    for (const auto &entry : entries) {
        const QJsonObject json = entry.toObject();
        if (const QString name = text(json[u"name"]); !name.isEmpty())
            values.insert(name, text(json[u"value"]));
    }
    return values;
}

template <class T>
T read(const QJsonObject &json);

template <>
NotificationEvent read(const QJsonObject &json)
{
    return {.id = text(json[u"id"]),
            .name = text(json[u"name"]),
            .category = text(json[u"notification_category"]),
            .enabled = truth(json[u"enabled"]).value_or(true)};
}

template <>
NotificationCondition read(const QJsonObject &json)
{
    NotificationCondition condition;
    condition.id = text(json[u"id"]);
    condition.eventId = text(json[u"notification_event_id"]);
    condition.name = text(json[u"name"]);
    condition.description = text(json[u"description"]);
    condition.associatedRecordType = text(json[u"associated_record_type"]);
    condition.allowMultipleChannels = truth(json[u"allow_multiple_channels"]);
    condition.asynchronous = truth(json[u"asynchronous"]).value_or(false);
    condition.enabled = truth(json[u"enabled"]).value_or(true);
    condition.supportedChannels = words(json[u"supported_channels"]);
    const QJsonArray parameters = json[u"parameters"].toArray();
    for (const auto &entry : parameters) {
        ConditionParameter parameter = parameterOf(entry.toObject());
        if (!parameter.name.isEmpty())
            condition.parameters << std::move(parameter);
    }
    return condition;
}

template <>
NotificationProfile read(const QJsonObject &json)
{
    return {.id = text(json[u"id"]),
            .name = text(json[u"name"]),
            .created = time(json[u"created_at"]),
            .updated = time(json[u"updated_at"])};
}

template <>
NotificationChannel read(const QJsonObject &json)
{
    return {.id = text(json[u"id"]),
            .kind = text(json[u"channel_type_id"]),
            .destination = text(json[u"channel_destination"]),
            .profileId = text(json[u"notification_profile_id"]),
            .created = time(json[u"created_at"]),
            .updated = time(json[u"updated_at"])};
}

template <>
NotificationSetting read(const QJsonObject &json)
{
    NotificationSetting setting;
    setting.id = text(json[u"id"]);
    setting.key = {.conditionId = text(json[u"notification_event_condition_id"]),
                   .profileId = text(json[u"notification_profile_id"]),
                   .channelId = text(json[u"notification_channel_id"]),
                   .parameters = valuesOf(json[u"parameters"])};
    setting.status = SettingStatus(text(json[u"status"]));
    setting.associatedRecordType = text(json[u"associated_record_type"]);
    setting.associatedRecordValue = text(json[u"associated_record_type_value"]);
    setting.created = time(json[u"created_at"]);
    setting.updated = time(json[u"updated_at"]);
    return setting;
}
} // namespace

template <class T>
Outcome<QList<T>> NotificationJson::list(const QByteArray &body)
{
    const QJsonValue data = QJsonDocument::fromJson(body)[u"data"];
    if (!data.isArray())
        return failed(Failure::Kind::UnreadableReply, QStringLiteral("no data array"));
    QList<T> items;
    const QJsonArray entries = data.toArray();
    for (const auto &entry : entries) {
        T item = read<T>(entry.toObject());
        if (!item.id.isEmpty())
            items << std::move(item);
    }
    return items;
}

template <class T>
Outcome<T> NotificationJson::one(const QByteArray &body)
{
    const QJsonObject whole = QJsonDocument::fromJson(body).object();
    const QJsonValue data = whole.value(u"data");
    T item = read<T>(data.isObject() ? data.toObject() : whole);
    if (item.id.isEmpty())
        return failed(Failure::Kind::UnreadableReply, QStringLiteral("no object with an id"));
    return item;
}

#define SIGNALBOX_NOTIFICATION_JSON(T)                                        \
    template Outcome<QList<T>> NotificationJson::list<T>(const QByteArray &); \
    template Outcome<T> NotificationJson::one<T>(const QByteArray &);
SIGNALBOX_NOTIFICATION_JSON(NotificationEvent)
SIGNALBOX_NOTIFICATION_JSON(NotificationCondition)
SIGNALBOX_NOTIFICATION_JSON(NotificationProfile)
SIGNALBOX_NOTIFICATION_JSON(NotificationChannel)
SIGNALBOX_NOTIFICATION_JSON(NotificationSetting)

QJsonObject NotificationJson::body(const ChannelWish &wish)
{
    QJsonObject body;
    if (wish.kind)
        body[u"channel_type_id"] = *wish.kind;
    if (wish.destination)
        body[u"channel_destination"] = *wish.destination;
    if (wish.profileId)
        body[u"notification_profile_id"] = *wish.profileId;
    return body;
}

QJsonObject NotificationJson::body(const SettingKey &key)
{
    QJsonObject body{{QStringLiteral("notification_event_condition_id"), key.conditionId},
                     {QStringLiteral("notification_profile_id"), key.profileId}};
    if (!key.channelId.isEmpty())
        body[u"notification_channel_id"] = key.channelId;
    QJsonArray parameters;
    for (const auto &[name, value] : key.parameters.asKeyValueRange())
        parameters << QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}};
    if (!parameters.isEmpty())
        body[u"parameters"] = parameters;
    return body;
}

QJsonObject NotificationJson::named(const QString &name)
{
    return {{QStringLiteral("name"), name}};
}
