// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rooms/Jwt.h"

/// What should be known of a token before somebody relies on it.
class TokenWarnings
{
    Q_DECLARE_TR_FUNCTIONS(TokenWarnings)
public:
    struct Warning
    {
        bool isBad; ///< else it is only doubtful
        QString text;
        bool operator==(const Warning &) const = default;
    };

    /// `room` is the id that it was minted for; empty where that isn't known.
    static QList<Warning> of(const Jwt &jwt, const QDateTime &now, const QString &room = {});

private:
    static QString otherRoom(const QJsonValue &value, const QString &room);
};
