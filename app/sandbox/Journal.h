// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "loopback/HttpMessages.h"
#include "sandbox/Sandbox.h"

#include <QMutex>

namespace sandbox {

/// What the server was asked, counted at the server. It keeps the last 20,000 requests; a body over 1 MB is
/// kept as "sha256:… bytes:…", because a day of large uploads would fill the memory.
class Journal
{
public:
    /// Answers the number under which the status can be added.
    quint64 note(const HttpRequest &request);
    void answered(quint64 number, int status);

    QList<SandboxRequest> requests() const;
    int count(const QByteArray &method, const QByteArray &pathContains) const;
    void forget();

private:
    mutable QMutex m_mutex;
    QList<SandboxRequest> m_requests;
    quint64 m_first = 0;
};

} // namespace sandbox
