// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Destination.h"

#include <QJsonObject>
#include <QMetaType>
#include <optional>

/// Which event a session is looked at from: what GET /session_analysis/{record_type}/{event_id} is asked
/// with.
struct SessionAddress
{
    QString type;  ///< record type: "call-session"
    QString event; ///< id of the event
    QString time;  ///< date_time as ISO 8601, a date or a time in UTC; empty where it isn't known

    bool isNull() const { return type.isEmpty() || event.isEmpty(); }
    bool operator==(const SessionAddress &) const = default;

    /// "sessions?type=…&event=…&time=…".
    Destination destination() const;
    static SessionAddress of(const Destination &place);
    /// "type", "event" and "time", as files and the store have them.
    QJsonObject toJson() const;
    static SessionAddress fromJson(const QJsonObject &json);
    /// Reads "/v2/session_analysis/{type}/{id}", with or without an origin; nothing for any other path.
    static std::optional<SessionAddress> fromLink(const QString &link);
};

Q_DECLARE_METATYPE(SessionAddress)
