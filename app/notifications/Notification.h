// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/SettingStatus.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>
#include <optional>

/// What can happen: an object that the API only lists.
struct NotificationEvent
{
    QString id;
    QString name;     ///< "Emergency Number Dialed"
    QString category; ///< "Calls"; may be empty
    bool enabled = true;
    bool operator==(const NotificationEvent &) const = default;
};

/// A value that a condition wants with each of its settings.
struct ConditionParameter
{
    QString name;     ///< "phone_number"
    QString dataType; ///< as on the wire: "string", "integer", …; anything
    bool optional = false;
    bool operator==(const ConditionParameter &) const = default;
};

/// When an event is told, and how it may be told.
struct NotificationCondition
{
    QString id;
    QString eventId;
    QString name;                 ///< "from phone number"
    QString description;          ///< may be empty
    QString associatedRecordType; ///< "account", "phone_number", …; may be empty
    /// False: one channel for each profile (and parameters). Nothing where the API doesn't say.
    std::optional<bool> allowMultipleChannels;
    bool asynchronous = false; ///< a setting takes effect later, through several states
    bool enabled = true;
    QStringList supportedChannels; ///< kinds, as on the wire; empty: the API doesn't say, all are tried
    QList<ConditionParameter> parameters;

    bool supports(const QString &kind) const;
    bool isSingle() const { return allowMultipleChannels == false; }
    bool hasRequiredParameters() const;
    bool operator==(const NotificationCondition &) const = default;
};

/// A named collection of channels.
struct NotificationProfile
{
    QString id;
    QString name;
    QDateTime created; ///< UTC, as all times here; invalid where the API gave none
    QDateTime updated;
    bool operator==(const NotificationProfile &) const = default;
};

/// Where a notification goes.
struct NotificationChannel
{
    QString id;
    QString kind;        ///< "sms", "voice", "email", "webhook", or what the API says else
    QString destination; ///< E.164 number, e-mail address or URL
    QString profileId;   ///< the one profile that it belongs to
    QDateTime created;
    QDateTime updated;
    bool operator==(const NotificationChannel &) const = default;
};

/// Parameters of a setting by their name; the API's list has no order that means anything.
using SettingParameters = QMap<QString, QString>;

/// What a setting says, without its id and state: two that are equal mean the same.
struct SettingKey
{
    QString conditionId;
    QString profileId;
    QString channelId; ///< empty: every channel of the profile that the condition supports
    SettingParameters parameters;

    bool operator<(const SettingKey &other) const;
    bool operator==(const SettingKey &) const = default;
};

/// One condition is told to one profile, by one channel of it or by all.
struct NotificationSetting
{
    QString id;
    SettingKey key;
    SettingStatus status;
    QString associatedRecordType;  ///< may be empty
    QString associatedRecordValue; ///< such as the number that it is for; may be empty
    QDateTime created;
    QDateTime updated;
    bool operator==(const NotificationSetting &) const = default;
};
