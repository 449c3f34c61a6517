// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/NotificationStore.h"

namespace sandbox {

/// Notifications and what belongs to them as the wire shows them, each a JSON object.
class NotificationText
{
public:
    /// `userId` is what settings of the account as a whole are associated with.
    NotificationText(const NotificationStore &store, QByteArray userId)
        : m_store(store), m_userId(std::move(userId))
    {
    }

    static QByteArray event(const NotificationEvent &event);
    static QByteArray condition(const NotificationCondition &condition);
    static QByteArray profile(const NotificationProfile &profile);
    static QByteArray channel(const NotificationChannel &channel);
    QByteArray setting(const NotificationSetting &setting) const;

private:
    const NotificationStore &m_store;
    QByteArray m_userId;
};

} // namespace sandbox
