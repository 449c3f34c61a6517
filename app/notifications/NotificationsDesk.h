// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"

#include <QObject>
#include <memory>

class ApiClient;
class Clock;
class NotificationApi;
class NotificationBook;
class SettingsCommit;
class StagedSettings;

/// Everything that the notifications pane asks for in one account.
class NotificationsDesk : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ApiClient *client;
        Clock *clock;
    };
    NotificationsDesk(Account account, const Parts &parts, QObject *parent = nullptr);
    ~NotificationsDesk() override;

    const Account &account() const;
    void setAccount(const Account &account); ///< renamed, or marked as production or read-only
    Clock *clock() const;
    NotificationApi *api() const;
    NotificationBook *book() const;
    StagedSettings *staged() const;
    SettingsCommit *commit() const;

signals:
    void accountChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};
