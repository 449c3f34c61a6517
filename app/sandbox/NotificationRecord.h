// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayList>
#include <QList>
#include <QUuid>
#include <utility>

namespace sandbox {

// Times are milliseconds since 1970.

/// Something that the account can be told about.
struct NotificationEvent
{
    QUuid id;
    QByteArray name;
    QByteArray category;
    bool isEnabled = true;
    qint64 created = 0;
};

/// When exactly an event is told of, and by what kinds of channel.
struct NotificationCondition
{
    struct Parameter
    {
        QByteArray name;
        QByteArray type; ///< "string", "integer", "decimal", "boolean"
        bool isOptional = false;
    };
    QUuid id;
    QUuid event;
    QByteArray name;
    QByteArray description;
    bool isOfNumber = false;     ///< else of the account
    bool isAsynchronous = false; ///< settings take a while
    bool allowsMultiple = true;  ///< several channels of a profile
    QByteArrayList kinds;        ///< of channels that can carry it
    QList<Parameter> parameters = {};
    bool isEnabled = true;
    qint64 propagation = 3'000; ///< how long a setting takes, at pace 1
    bool resistsOnce = false;   ///< the first attempt to delete a setting fails
    qint64 created = 0;
};

/// A collection of channels.
struct NotificationProfile
{
    QUuid id;
    QByteArray name;
    qint64 created = 0;
    qint64 updated = 0;
};

/// Where notifications go.
struct NotificationChannel
{
    QUuid id;
    QUuid profile;
    QByteArray kind; ///< "sms", "voice", "email", "webhook"
    QByteArray destination;
    qint64 created = 0;
    qint64 updated = 0;
};

/// That a condition is told to a channel.
struct NotificationSetting
{
    using Parameters = QList<std::pair<QByteArray, QByteArray>>;

    QUuid id = {};
    QUuid condition = {};
    QUuid profile = {};
    QUuid channel = {}; ///< null: all channels of the profile that the condition supports
    Parameters parameters = {};
    QByteArray status = "enabled";
    qint64 created = 0;
    qint64 updated = 0;
    int turn = 0; ///< which way of the status is the current one
    int deletesTried = 0;

    bool isFailed() const { return status == "enable-failed"; }
    bool isLeaving() const { return status.startsWith("delete") && status != "delete-failed"; }
    /// Whether it is on or will be: others must not be like it.
    bool isWanted() const { return !isFailed() && !isLeaving(); }
};

} // namespace sandbox
