// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/NotificationsDesk.h"

#include "base/Clock.h"
#include "notifications/NotificationApi.h"
#include "notifications/NotificationBook.h"
#include "notifications/SettingsCommit.h"
#include "notifications/StagedSettings.h"

class NotificationsDesk::Private
{
public:
    Private(Account account_, const Parts &parts)
        : account(std::move(account_)),
          clock(parts.clock),
          api(parts.client),
          book(&api, parts.clock),
          staged(&book),
          commit(&api, &book, parts.clock)
    {
    }

    Account account;
    Clock *clock;
    NotificationApi api;
    NotificationBook book;
    StagedSettings staged;
    SettingsCommit commit;
};

NotificationsDesk::NotificationsDesk(Account account, const Parts &parts, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(account), parts))
{
}

NotificationsDesk::~NotificationsDesk() = default;

const Account &NotificationsDesk::account() const
{
    return d->account;
}

void NotificationsDesk::setAccount(const Account &account)
{
    d->account = account;
    emit accountChanged();
}

Clock *NotificationsDesk::clock() const
{
    return d->clock;
}

NotificationApi *NotificationsDesk::api() const
{
    return &d->api;
}

NotificationBook *NotificationsDesk::book() const
{
    return &d->book;
}

StagedSettings *NotificationsDesk::staged() const
{
    return &d->staged;
}

SettingsCommit *NotificationsDesk::commit() const
{
    return &d->commit;
}
