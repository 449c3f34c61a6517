// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "notifications/NotificationApi.h"

#include <QEvent>
#include <QPointer>

/// Aborts a call at the moment when the answer to what it asked first stands, but wasn't told yet. `depth`
/// says how many calls inside of each other are told before.
class Interruption : public QObject
{
public:
    Interruption(NotificationApi *api, CallBase *call, int depth) : m_api(api), m_call(call), m_left(depth)
    {
        for (CallBase *each : calls()) {
            if (each != call && !each->isSettled())
                each->installEventFilter(this);
        }
    }
    bool isOver() const { return m_hasStruck && !m_call; }
    /// Something was asked all the same.
    bool asksOn() const { return m_asksOn; }

private:
    QList<CallBase *> calls() const { return m_api->findChildren<CallBase *>(Qt::FindDirectChildrenOnly); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::MetaCall || !m_call || !static_cast<CallBase *>(watched)->isSettled())
            return false;
        if (m_left-- > 0)
            return false;
        m_hasStruck = true;
        m_call->abort();
        QMetaObject::invokeMethod(
            this, [this] { m_asksOn = !std::ranges::all_of(calls(), &CallBase::isSettled); },
            Qt::QueuedConnection);
        return false;
    }
    NotificationApi *m_api;
    QPointer<CallBase> m_call;
    int m_left;
    bool m_hasStruck = false;
    bool m_asksOn = false;
};
