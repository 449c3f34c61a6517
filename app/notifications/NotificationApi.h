// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"
#include "notifications/NotificationSetup.h"

class ApiClient;

/// What the lists of channels, conditions and settings can be narrowed by; all of them take the same.
struct NotificationFilter
{
    QString associatedRecordType; ///< filter[associated_record_type][eq]: "account", "phone_number"
    QString channelKind;          ///< filter[channel_type_id][eq]
    QString channelId;            ///< filter[notification_channel][eq]
    QString conditionId;          ///< filter[notification_event_condition_id][eq]
    QString profileId;            ///< filter[notification_profile_id][eq]
    QString status;               ///< filter[status][eq], a word of the wire
    bool isEmpty() const { return *this == NotificationFilter(); }
    bool operator==(const NotificationFilter &) const = default;
};

/// What an operator gives a channel; fields without a value are not sent.
struct ChannelWish
{
    std::optional<QString> kind = {};
    std::optional<QString> destination = {};
    std::optional<QString> profileId = {};
};

/// The operations of notification events, conditions, profiles, channels and settings. Lists are read whole.
/// Failures carry the refused fields in `problems`; a changing call whose answer got lost is Unconfirmed.
class NotificationApi : public QObject
{
    Q_OBJECT
public:
    explicit NotificationApi(ApiClient *client, QObject *parent = nullptr);

    Call<QList<NotificationEvent>> *events(); ///< listNotificationEvents
    /// listNotificationEventConditions
    Call<QList<NotificationCondition>> *conditions(const NotificationFilter &filter = {});
    Call<QList<NotificationProfile>> *profiles(); ///< listNotificationProfiles
    /// listNotificationChannels
    Call<QList<NotificationChannel>> *channels(const NotificationFilter &filter = {});
    /// listNotificationSettings, those that are deleted included
    Call<QList<NotificationSetting>> *settings(const NotificationFilter &filter = {});

    Call<NotificationProfile> *createProfile(const QString &name); ///< createNotificationProfile
    Call<NotificationProfile> *profile(const QString &id);         ///< getNotificationProfile
    Call<NotificationProfile> *renameProfile(const QString &id,
                                             const QString &name); ///< updateNotificationProfile
    Call<void> *removeProfile(const QString &id);                  ///< deleteNotificationProfile

    Call<NotificationChannel> *createChannel(const ChannelWish &wish); ///< createNotificationChannel
    Call<NotificationChannel> *channel(const QString &id);             ///< getNotificationChannel
    Call<NotificationChannel> *updateChannel(const QString &id,
                                             const ChannelWish &wish); ///< updateNotificationChannel
    Call<void> *removeChannel(const QString &id);                      ///< deleteNotificationChannel

    /// createNotificationSetting; 200 and 201. The answer's state is what the server says, not yet what
    /// holds.
    Call<NotificationSetting> *addSetting(const SettingKey &key);
    Call<NotificationSetting> *setting(const QString &id); ///< getNotificationSetting
    /// deleteNotificationSetting; 200 and 201. Its state as the server says it.
    Call<NotificationSetting> *removeSetting(const QString &id);

private:
    ApiClient *m_client;
};
