// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/RoomHooks.h"

namespace sandbox {

using Type = FieldCheck::Type;

QList<FieldCheck::Field> RoomHooks::fields()
{
    return {{"webhook_event_url", Type::Text},
            {"webhook_event_failover_url", Type::Text},
            {"webhook_timeout_secs", Type::Integer}};
}

QList<Complaint> RoomHooks::complaints(const QJsonObject &body)
{
    QList<Complaint> found;
    for (const char *name : {"webhook_event_url", "webhook_event_failover_url"}) {
        const QString url = body[QLatin1String(name)].toString();
        // Empty is how the API shows that there is none, so that it also stands for removing it.
        if (!url.isEmpty() && !FieldCheck::isWebAddress(url))
            found << Envelope::inBody(QLatin1String(name),
                                      QStringLiteral("It must be a URL with a scheme, such as https."));
    }
    const int seconds = body[u"webhook_timeout_secs"].toInt();
    if (seconds < 0 || seconds > 30)
        found << Envelope::inBody(QStringLiteral("webhook_timeout_secs"),
                                  QStringLiteral("It must be 0 to 30."));
    return found;
}

} // namespace sandbox
