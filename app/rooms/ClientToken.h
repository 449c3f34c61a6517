// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Secret.h"
#include "rooms/Jwt.h"

#include <QDateTime>
#include <chrono>

/// A token that lets one client into one room, with what may be shown of it. The token itself stays in its
/// Secret.
struct ClientToken
{
    QString roomId;
    Secret token;
    Secret refreshToken; ///< empty where a refresh gave none: the earlier one goes on
    QDateTime expires;   ///< UTC
    QDateTime refreshExpires;
    Jwt jwt;        ///< decoded here when it came
    QString masked; ///< "eyJh … 4f2Q"
};

/// How long tokens live.
struct TokenLives
{
    static constexpr std::chrono::seconds shortestToken{10}, longestToken{3600};
    static constexpr std::chrono::seconds shortestRefresh{60}, longestRefresh{86'400};

    std::chrono::seconds token{600};
    std::chrono::seconds refresh{3600};

    bool operator==(const TokenLives &) const = default;
};
