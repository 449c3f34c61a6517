// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/NotificationMachine.h"
#include "sandbox/NotificationRules.h"
#include "sandbox/NotificationText.h"
#include "sandbox/Router.h"

namespace sandbox {

/// Events and their conditions, profiles, channels and settings.
class NotificationRoutes
{
public:
    struct Parts
    {
        NotificationStore &store;
        NotificationMachine &machine;
        const NotificationText &text;
        std::function<qint64()> now; ///< milliseconds since 1970
    };
    explicit NotificationRoutes(const Parts &parts) : m_parts(parts), m_rules(parts.store) {}
    void addTo(Router &router);

private:
    void addCatalog(Router &router);
    void addProfiles(Router &router);
    void addChannels(Router &router);
    void addSettings(Router &router);
    HttpReply createProfile(const QJsonObject &body);
    HttpReply updateProfile(NotificationProfile &profile, const QJsonObject &body);
    HttpReply createChannel(const QJsonObject &body);
    HttpReply updateChannel(NotificationChannel &channel, const QJsonObject &body);
    HttpReply createSetting(const QJsonObject &body);
    HttpReply deleteSetting(NotificationSetting &setting);

    Parts m_parts;
    NotificationRules m_rules;
};

} // namespace sandbox
