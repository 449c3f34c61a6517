// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/RoomPage.h"
#include "sandbox/RoomTokens.h"

namespace sandbox {

/// The operations on tokens for joining a room: make a pair, and renew the one that is short-lived.
class RoomTokenRoutes
{
public:
    RoomTokenRoutes(const RoomStore &store, RoomTokens tokens, std::function<qint64()> now)
        : m_store(store), m_tokens(std::move(tokens)), m_now(std::move(now))
    {
    }
    void addTo(Router &router);

private:
    HttpReply create(const RoomRecord &room, const Asked &asked) const;
    HttpReply refresh(const RoomRecord &room, const Asked &asked) const;

    const RoomStore &m_store;
    RoomTokens m_tokens;
    std::function<qint64()> m_now;
};

} // namespace sandbox
