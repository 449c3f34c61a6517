// SPDX-License-Identifier: GPL-3.0-or-later
#include "NotificationWire.h"

QJsonObject NotificationWire::found(const QByteArray &path, const QString &field, const QString &value)
{
    for (const QJsonObject &item : all(path)) {
        if (item[field].toString() == value)
            return item;
    }
    return {};
}

QJsonObject NotificationWire::wanted(const QString &condition, const QString &destination,
                                     const QStringList &parameters)
{
    const QJsonObject where = channel(destination);
    QJsonArray values;
    for (const QString &parameter : parameters)
        values << QJsonObject{{QStringLiteral("name"), parameter.section(u'=', 0, 0)},
                              {QStringLiteral("value"), parameter.section(u'=', 1)}};
    return {{QStringLiteral("notification_event_condition_id"), this->condition(condition)[u"id"]},
            {QStringLiteral("notification_profile_id"), where[u"notification_profile_id"]},
            {QStringLiteral("notification_channel_id"), where[u"id"]},
            {QStringLiteral("parameters"), values}};
}
