// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/Router.h"
#include "sandbox/SessionBytes.h"
#include "sandbox/SessionWorld.h"

namespace sandbox {

/// GET /session_analysis/metadata, /metadata/{record_type} and /{record_type}/{event_id}. Beside every event
/// of the account it knows DocumentedSession::id, SessionBytes::id, and an event that belongs to somebody
/// else.
class SessionRoutes
{
public:
    /// Whatever the record type, this event is refused with 403.
    static constexpr const char *foreignId = "f0e1d2c3-b4a5-4968-b778-695a4b3c2d1e";

    SessionRoutes(const SessionWorld &world, SessionBytes big);
    void addTo(Router &router);

private:
    HttpReply metadata(const Asked &asked) const;
    HttpReply analysis(const Asked &asked) const;
    /// The answer; nothing where there is no such event, or not then.
    std::optional<QByteArray> found(int type, const QByteArray &id, const AskedQuery &query,
                                    SessionAnswer::Cut cut) const;
    std::optional<QByteArray> found(const SessionStory &story, int type, const QByteArray &id,
                                    const AskedQuery &query, SessionAnswer::Cut cut) const;
    QString example(int type) const;

    const SessionWorld &m_world;
    SessionBytes m_big;
};

} // namespace sandbox
