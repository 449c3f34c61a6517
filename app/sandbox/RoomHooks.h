// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/FieldCheck.h"

#include <optional>

namespace sandbox {

/// Where webhooks go, as rooms and compositions are told: an address, one for trouble, and a timeout.
class RoomHooks
{
public:
    static QList<FieldCheck::Field> fields();
    /// Of values whose types are right.
    static QList<Complaint> complaints(const QJsonObject &body);

    template <class T>
    static void apply(const QJsonObject &body, T &to)
    {
        if (body.contains(u"webhook_event_url"))
            to.webhookUrl = body[u"webhook_event_url"].toString().toUtf8();
        if (body.contains(u"webhook_event_failover_url"))
            to.failoverUrl = body[u"webhook_event_failover_url"].toString().toUtf8();
        if (body.contains(u"webhook_timeout_secs"))
            to.webhookTimeout = body[u"webhook_timeout_secs"].toInt();
    }
};

} // namespace sandbox
