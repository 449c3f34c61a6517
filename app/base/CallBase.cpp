// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/CallBase.h"

void CallBase::abort()
{
    if (m_settled || m_aborting)
        return;
    m_aborting = true;
    onAbort();
}

void CallBase::announce()
{
    m_settled = true;
    // Queued, so that no callback runs inside the function that started the call or settled it.
    QMetaObject::invokeMethod(
        this,
        [this] {
            emit finished();
            deleteLater();
        },
        Qt::QueuedConnection);
}
