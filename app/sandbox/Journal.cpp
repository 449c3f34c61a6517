// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Journal.h"

#include <QCryptographicHash>

namespace sandbox {

quint64 Journal::note(const HttpRequest &request)
{
    constexpr qsizetype largestBody = 1024 * 1024;
    constexpr qsizetype mostRequests = 20'000;
    QByteArray body = request.body;
    if (body.size() > largestBody)
        body = "sha256:" + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex() +
               " bytes:" + QByteArray::number(body.size());
    const QMutexLocker lock(&m_mutex);
    m_requests.append({request.method, request.path, request.query, request.headers, body, 0});
    if (m_requests.size() > mostRequests) {
        m_requests.removeFirst();
        ++m_first;
    }
    return m_first + static_cast<quint64>(m_requests.size()) - 1;
}

void Journal::answered(quint64 number, int status)
{
    const QMutexLocker lock(&m_mutex);
    if (number >= m_first && number - m_first < static_cast<quint64>(m_requests.size()))
        m_requests[static_cast<qsizetype>(number - m_first)].status = status;
}

QList<SandboxRequest> Journal::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

int Journal::count(const QByteArray &method, const QByteArray &pathContains) const
{
    const QMutexLocker lock(&m_mutex);
    return static_cast<int>(std::ranges::count_if(m_requests, [&](const SandboxRequest &request) {
        return request.method == method && request.path.contains(pathContains);
    }));
}

void Journal::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_first += static_cast<quint64>(m_requests.size());
    m_requests.clear();
}

} // namespace sandbox
