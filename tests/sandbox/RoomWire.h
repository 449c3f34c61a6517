// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "Wire.h"

/// Asks for video rooms and what is in them, from outside.
class RoomWire : public Wire
{
public:
    using Wire::Wire;

    QStringList names(const QByteArray &path);
    QJsonObject roomNamed(const QString &name);
    /// The active session of a room, with its participants.
    QJsonObject meetingIn(const QString &room);

    static QList<QJsonObject> present(const QJsonObject &meeting);
};
