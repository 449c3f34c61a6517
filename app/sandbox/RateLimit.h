// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "loopback/HttpMessages.h"

#include <QtGlobal>

namespace sandbox {

/// So many requests a second; every answer says how many are left.
class RateLimit
{
public:
    /// 0: nobody is refused, and the headers say 200.
    explicit RateLimit(int perSecond) : m_perSecond(perSecond) {}

    /// Counts one; false when it is one too many. `now` in milliseconds.
    bool admit(qint64 now);
    /// Adds x-ratelimit-limit, -remaining and -reset, and Retry-After to a refusal.
    void describe(HttpReply &reply) const;

private:
    int limit() const { return m_perSecond > 0 ? m_perSecond : 200; }

    int m_perSecond;
    qint64 m_second = -1;
    int m_used = 0;
};

} // namespace sandbox
