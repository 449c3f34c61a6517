// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/RequestLog.h"

#include <algorithm>

RequestLog::RequestLog(int capacity, QObject *parent)
    : QObject(parent), m_capacity(static_cast<std::size_t>(std::max(1, capacity)))
{
}

void RequestLog::add(const LoggedRequest &request)
{
    if (m_entries.size() >= m_capacity)
        m_entries.pop_front();
    m_entries.push_back(request);
    emit added(request);
}

QList<LoggedRequest> RequestLog::entries() const
{
    return {m_entries.begin(), m_entries.end()};
}
