// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/RateLimit.h"

#include <algorithm>

namespace sandbox {

bool RateLimit::admit(qint64 now)
{
    if (now / 1000 != m_second) {
        m_second = now / 1000;
        m_used = 0;
    }
    ++m_used;
    return m_perSecond <= 0 || m_used <= m_perSecond;
}

void RateLimit::describe(HttpReply &reply) const
{
    reply.headers.emplaceBack("x-ratelimit-limit", QByteArray::number(limit()));
    reply.headers.emplaceBack("x-ratelimit-remaining", QByteArray::number(std::max(0, limit() - m_used)));
    reply.headers.emplaceBack("x-ratelimit-reset", "1");
    if (reply.status == 429)
        reply.headers.emplaceBack("retry-after", "1");
}

} // namespace sandbox
