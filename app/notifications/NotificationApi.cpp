// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/NotificationApi.h"

#include "notifications/NotificationJson.h"
#include "records/ApiAsking.h"
#include "records/WholeList.h"

namespace {
const QString profilesPath = QStringLiteral("notification_profiles");
const QString channelsPath = QStringLiteral("notification_channels");
const QString settingsPath = QStringLiteral("notification_settings");

QString word(const char *operation)
{
    return QLatin1String(operation);
}

Query queryOf(const NotificationFilter &filter)
{
    Query query;
    const auto add = [&query](const char *field, const QString &value) {
        if (!value.isEmpty())
            query.add(QStringLiteral("filter[%1][eq]").arg(word(field)), value);
    };
    add("associated_record_type", filter.associatedRecordType);
    add("channel_type_id", filter.channelKind);
    add("notification_channel", filter.channelId);
    add("notification_event_condition_id", filter.conditionId);
    add("notification_profile_id", filter.profileId);
    add("status", filter.status);
    return query;
}

template <class T>
Call<QList<T>> *list(QObject *owner, ApiClient *client, const char *operation, const QString &path,
                     const NotificationFilter &filter = {})
{
    return WholeList::read<T>(owner, client, ApiRequest::get(word(operation), {path}, queryOf(filter)),
                              NotificationJson::list<T>);
}

template <class T>
Call<T> *ask(QObject *owner, ApiClient *client, const ApiRequest &request)
{
    return ApiAsking::ask<T>(owner, client, request, NotificationJson::one<T>);
}
} // namespace

NotificationApi::NotificationApi(ApiClient *client, QObject *parent) : QObject(parent), m_client(client) {}

Call<QList<NotificationEvent>> *NotificationApi::events()
{
    return list<NotificationEvent>(this, m_client, "listNotificationEvents",
                                   QStringLiteral("notification_events"));
}

Call<QList<NotificationCondition>> *NotificationApi::conditions(const NotificationFilter &filter)
{
    return list<NotificationCondition>(this, m_client, "listNotificationEventConditions",
                                       QStringLiteral("notification_event_conditions"), filter);
}

Call<QList<NotificationProfile>> *NotificationApi::profiles()
{
    return list<NotificationProfile>(this, m_client, "listNotificationProfiles", profilesPath);
}

Call<QList<NotificationChannel>> *NotificationApi::channels(const NotificationFilter &filter)
{
    return list<NotificationChannel>(this, m_client, "listNotificationChannels", channelsPath, filter);
}

Call<QList<NotificationSetting>> *NotificationApi::settings(const NotificationFilter &filter)
{
    return list<NotificationSetting>(this, m_client, "listNotificationSettings", settingsPath, filter);
}

Call<NotificationProfile> *NotificationApi::createProfile(const QString &name)
{
    return ask<NotificationProfile>(
        this, m_client,
        ApiRequest::post(word("createNotificationProfile"), {profilesPath}, NotificationJson::named(name)));
}

Call<NotificationProfile> *NotificationApi::profile(const QString &id)
{
    return ask<NotificationProfile>(this, m_client,
                                    ApiRequest::get(word("getNotificationProfile"), {profilesPath, id}));
}

Call<NotificationProfile> *NotificationApi::renameProfile(const QString &id, const QString &name)
{
    return ask<NotificationProfile>(this, m_client,
                                    ApiRequest::patch(word("updateNotificationProfile"), {profilesPath, id},
                                                      NotificationJson::named(name)));
}

Call<void> *NotificationApi::removeProfile(const QString &id)
{
    return ApiAsking::order(this, m_client,
                            ApiRequest::remove(word("deleteNotificationProfile"), {profilesPath, id}));
}

Call<NotificationChannel> *NotificationApi::createChannel(const ChannelWish &wish)
{
    return ask<NotificationChannel>(
        this, m_client,
        ApiRequest::post(word("createNotificationChannel"), {channelsPath}, NotificationJson::body(wish)));
}

Call<NotificationChannel> *NotificationApi::channel(const QString &id)
{
    return ask<NotificationChannel>(this, m_client,
                                    ApiRequest::get(word("getNotificationChannel"), {channelsPath, id}));
}

Call<NotificationChannel> *NotificationApi::updateChannel(const QString &id, const ChannelWish &wish)
{
    return ask<NotificationChannel>(this, m_client,
                                    ApiRequest::patch(word("updateNotificationChannel"), {channelsPath, id},
                                                      NotificationJson::body(wish)));
}

Call<void> *NotificationApi::removeChannel(const QString &id)
{
    return ApiAsking::order(this, m_client,
                            ApiRequest::remove(word("deleteNotificationChannel"), {channelsPath, id}));
}

Call<NotificationSetting> *NotificationApi::addSetting(const SettingKey &key)
{
    return ask<NotificationSetting>(
        this, m_client,
        ApiRequest::post(word("createNotificationSetting"), {settingsPath}, NotificationJson::body(key)));
}

Call<NotificationSetting> *NotificationApi::setting(const QString &id)
{
    return ask<NotificationSetting>(this, m_client,
                                    ApiRequest::get(word("getNotificationSetting"), {settingsPath, id}));
}

Call<NotificationSetting> *NotificationApi::removeSetting(const QString &id)
{
    return ask<NotificationSetting>(
        this, m_client, ApiRequest::remove(word("deleteNotificationSetting"), {settingsPath, id}));
}
