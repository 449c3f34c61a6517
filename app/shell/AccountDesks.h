// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"
#include "base/Clock.h"

#include <QHash>
#include <QObject>
#include <functional>

class AccountBook;
class AccountClients;
class AlarmBell;
class BillingDesk;
class NotificationsDesk;
class RecordsDesk;
class RoomsDesk;
class SessionDesk;
class Stores;
class UsageDesk;

/// Usage, detail records, sessions, rooms, notifications and billing of the accounts that have a key, each
/// made when it is first looked at.
class AccountDesks : public QObject
{
    Q_OBJECT
public:
    using StoresOf = std::function<Stores *(const Account &)>;
    AccountDesks(AccountBook *book, AccountClients *clients, StoresOf storesOf, AlarmBell *bell, Clock *clock,
                 QObject *parent = nullptr);
    ~AccountDesks() override;

    /// Null while the account has no client.
    UsageDesk *usageOf(const QUuid &account);
    RecordsDesk *recordsOf(const QUuid &account);
    SessionDesk *sessionsOf(const QUuid &account);
    RoomsDesk *roomsOf(const QUuid &account);
    NotificationsDesk *notificationsOf(const QUuid &account);
    BillingDesk *billingOf(const QUuid &account);

signals:
    /// The desks of this account may be others from now on.
    void changed(const QUuid &account);
    /// A desk of billing was made: it knows no rules of its account yet.
    void billingMade(BillingDesk *desk);
    /// A desk of notifications was made: nothing is staged at it yet.
    void notificationsMade(NotificationsDesk *desk);

private:
    /// The desk that is there already, else what `make(account, client)` makes where there is a client.
    template <class Desk, class Make>
    Desk *deskOf(QHash<QUuid, Desk *> &desks, const QUuid &account, Make &&make);
    void forget(const QUuid &account);

    AccountBook *m_book;
    AccountClients *m_clients;
    StoresOf m_storesOf;
    AlarmBell *m_bell;
    Clock *m_clock;
    QHash<QUuid, UsageDesk *> m_usage;
    QHash<QUuid, RecordsDesk *> m_records;
    QHash<QUuid, SessionDesk *> m_sessions;
    QHash<QUuid, RoomsDesk *> m_rooms;
    QHash<QUuid, NotificationsDesk *> m_notifications;
    QHash<QUuid, BillingDesk *> m_billing;
    QUuid m_leaving; ///< of whom nothing is made any more
};
