// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Lanes.h"

Lanes::~Lanes()
{
    m_waiting.clear();
}

bool Lanes::hasRoom(Length length) const
{
    return m_taken < most && (length == Length::Short || m_long < mostLong);
}

void Lanes::enter(QObject *context, Length length, std::function<void(Pass)> work)
{
    if (hasRoom(length))
        return work(take(length));
    m_waiting.append({context, length, std::move(work)});
}

Lanes::Pass Lanes::take(Length length)
{
    ++m_taken;
    m_long += length == Length::Long ? 1 : 0;
    return {static_cast<void *>(this), [lanes = QPointer(this), length](void *) {
                if (lanes)
                    lanes->leave(length);
            }};
}

void Lanes::leave(Length length)
{
    --m_taken;
    m_long -= length == Length::Long ? 1 : 0;
    // Queued: whoever gives a pass back is in the middle of something.
    QMetaObject::invokeMethod(this, &Lanes::admit, Qt::QueuedConnection);
}

void Lanes::admit()
{
    for (qsizetype i = 0; i < m_waiting.size();) {
        if (m_waiting[i].context && !hasRoom(m_waiting[i].length)) {
            ++i;
            continue;
        }
        const Waiting next = m_waiting.takeAt(i);
        if (next.context)
            next.work(take(next.length));
    }
}
