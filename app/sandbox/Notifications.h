// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/NotificationRoutes.h"

namespace sandbox {

/// Everything about notifications: what there is, the ways of settings, and the operations.
class Notifications
{
public:
    struct Parts
    {
        Timetable::Times times;
        quint32 seed;
        double pace;
        QByteArray userId;      ///< as on the wire
        QByteArrayList numbers; ///< phone numbers of the account
        int settings;           ///< so many more than usual
    };
    explicit Notifications(const Parts &parts);
    void addTo(Router &router) { m_routes.addTo(router); }
    NotificationMachine &machine() { return m_machine; }

private:
    NotificationStore m_store;
    NotificationText m_text;
    NotificationMachine m_machine;
    NotificationRoutes m_routes;
};

} // namespace sandbox
