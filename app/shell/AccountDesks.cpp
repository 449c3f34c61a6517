// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/AccountDesks.h"

#include "accounts/AccountBook.h"
#include "accounts/AccountClients.h"
#include "api/ApiClient.h"
#include "billing/BillingDesk.h"
#include "notifications/NotificationsDesk.h"
#include "records/RecordsDesk.h"
#include "rooms/RoomsDesk.h"
#include "sessions/SessionDesk.h"
#include "shell/Stores.h"
#include "usage/UsageDesk.h"

#include <QRandomGenerator>

AccountDesks::AccountDesks(AccountBook *book, AccountClients *clients, StoresOf storesOf, AlarmBell *bell,
                           Clock *clock, QObject *parent)
    : QObject(parent),
      m_book(book),
      m_clients(clients),
      m_storesOf(std::move(storesOf)),
      m_bell(bell),
      m_clock(clock)
{
    connect(clients, &AccountClients::clientReady, this,
            [this](const QUuid &account) { emit changed(account); });
    connect(clients, &AccountClients::clientLeaving, this, &AccountDesks::forget);
    connect(book, &AccountBook::removed, this, &AccountDesks::forget);
    connect(book, &AccountBook::changed, this, [this](const Account &account) {
        if (BillingDesk *desk = m_billing.value(account.id))
            desk->setAccount(account);
        if (NotificationsDesk *desk = m_notifications.value(account.id))
            desk->setAccount(account);
    });
}

AccountDesks::~AccountDesks()
{
    qDeleteAll(m_usage);
    qDeleteAll(m_records);
    qDeleteAll(m_sessions);
    qDeleteAll(m_rooms);
    qDeleteAll(m_notifications);
    qDeleteAll(m_billing);
}

template <class Desk, class Make>
Desk *AccountDesks::deskOf(QHash<QUuid, Desk *> &desks, const QUuid &account, Make &&make)
{
    if (Desk *desk = desks.value(account))
        return desk;
    const std::optional<Account> profile = m_book->find(account);
    ApiClient *client = m_clients->clientOf(account);
    if (!profile || !client || account == m_leaving)
        return nullptr;
    return *desks.insert(account, make(*profile, client));
}

UsageDesk *AccountDesks::usageOf(const QUuid &account)
{
    return deskOf(m_usage, account, [this](const Account &profile, ApiClient *client) {
        Stores *stores = m_storesOf(profile);
        return new UsageDesk(profile,
                             {.client = client,
                              .days = stores->usageDays(),
                              .saved = stores->savedReports(),
                              .clock = m_clock},
                             this);
    });
}

RecordsDesk *AccountDesks::recordsOf(const QUuid &account)
{
    return deskOf(m_records, account, [this](const Account &profile, ApiClient *client) {
        return new RecordsDesk(profile, client, m_clock, this);
    });
}

SessionDesk *AccountDesks::sessionsOf(const QUuid &account)
{
    return deskOf(m_sessions, account, [this](const Account &profile, ApiClient *client) {
        KnownSessionTable *known = m_storesOf(profile)->knownSessions();
        return new SessionDesk(profile, {.client = client, .known = known, .clock = m_clock}, this);
    });
}

RoomsDesk *AccountDesks::roomsOf(const QUuid &account)
{
    return deskOf(m_rooms, account, [this](const Account &profile, ApiClient *client) {
        return new RoomsDesk(
            profile,
            {.client = client, .bell = m_bell, .clock = m_clock, .random = QRandomGenerator::global()}, this);
    });
}

NotificationsDesk *AccountDesks::notificationsOf(const QUuid &account)
{
    return deskOf(m_notifications, account, [this](const Account &profile, ApiClient *client) {
        auto *desk = new NotificationsDesk(profile, {.client = client, .clock = m_clock}, this);
        emit notificationsMade(desk);
        return desk;
    });
}

BillingDesk *AccountDesks::billingOf(const QUuid &account)
{
    return deskOf(m_billing, account, [this](const Account &profile, ApiClient *client) {
        Stores *stores = m_storesOf(profile);
        auto *desk = new BillingDesk(profile,
                                     {.client = client,
                                      .days = stores->usageDays(),
                                      .balances = stores->balances(),
                                      .bell = m_bell,
                                      .clock = m_clock,
                                      .random = QRandomGenerator::global()},
                                     this);
        emit billingMade(desk);
        return desk;
    });
}

void AccountDesks::forget(const QUuid &account)
{
    UsageDesk *usage = m_usage.take(account);
    RecordsDesk *records = m_records.take(account);
    SessionDesk *sessions = m_sessions.take(account);
    RoomsDesk *rooms = m_rooms.take(account);
    NotificationsDesk *notifications = m_notifications.take(account);
    BillingDesk *billing = m_billing.take(account);
    m_leaving = account;
    emit changed(account);
    m_leaving = QUuid();
    delete usage;
    delete records;
    delete sessions;
    delete rooms;
    delete notifications;
    delete billing;
}
