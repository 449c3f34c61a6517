// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "Wire.h"

/// Asks for notifications and what belongs to them, from outside.
class NotificationWire : public Wire
{
public:
    using Wire::Wire;

    /// The item of a list whose field has this value.
    QJsonObject found(const QByteArray &path, const QString &field, const QString &value);
    QJsonObject event(const QString &name)
    {
        return found("/notification_events", QStringLiteral("name"), name);
    }
    QJsonObject condition(const QString &name)
    {
        return found("/notification_event_conditions", QStringLiteral("name"), name);
    }
    QJsonObject profile(const QString &name)
    {
        return found("/notification_profiles", QStringLiteral("name"), name);
    }
    QJsonObject channel(const QString &destination)
    {
        return found("/notification_channels", QStringLiteral("channel_destination"), destination);
    }
    /// What a setting is asked for with; `parameters` are "name=value" each.
    QJsonObject wanted(const QString &condition, const QString &destination,
                       const QStringList &parameters = {});
    Answer set(const QJsonObject &wanted) { return post("/notification_settings", wanted); }
    QString statusOf(const QByteArray &setting)
    {
        return get("/notification_settings/" + setting).data()[u"status"].toString();
    }
};
