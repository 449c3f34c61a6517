// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/SessionAnswer.h"

#include <QString>

namespace sandbox {

/// One event of a story.
struct SessionEvent
{
    SessionStep step;
    int parent = -1;
    QByteArray id;
    qint64 at = 0;      ///< milliseconds since 1970
    qint64 seconds = 0; ///< how long it took
    qint64 amount = 0;  ///< in the unit of its price
    qint64 rate = 0;    ///< millionths for one unit
    int cell = 0;       ///< which combination of usage values it belongs to
};

/// Events that belong together: a call with all that it used, a message, a verification.
struct SessionStory
{
    int kind = 0; ///< record type of its root, of SessionTypes::all()
    int index = 0;
    std::vector<SessionEvent> events; ///< in pre-order
    bool isOutbound = true;
    QByteArray conversation; ///< id of the conversation with an assistant
    QByteArray leg;          ///< call_leg_id
    QByteArray otherSession; ///< telnyx_session_id
    QString number;          ///< the other side's
    QByteArray currency = "USD";

    /// Empty where there is no call.
    QByteArray callSession() const;
    std::vector<SessionStep> steps() const;
};

} // namespace sandbox
