// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/UsageDesks.h"

#include "accounts/AccountBook.h"
#include "accounts/AccountClients.h"
#include "api/ApiClient.h"
#include "records/RecordsDesk.h"
#include "sessions/SessionDesk.h"
#include "shell/Stores.h"
#include "usage/UsageDesk.h"

UsageDesks::UsageDesks(AccountBook *book, AccountClients *clients, StoresOf storesOf, Clock *clock,
                       QObject *parent)
    : QObject(parent), m_book(book), m_clients(clients), m_storesOf(std::move(storesOf)), m_clock(clock)
{
    connect(clients, &AccountClients::clientReady, this,
            [this](const QUuid &account) { emit changed(account); });
    connect(clients, &AccountClients::clientLeaving, this, &UsageDesks::forget);
    connect(book, &AccountBook::removed, this, &UsageDesks::forget);
}

UsageDesks::~UsageDesks()
{
    qDeleteAll(m_desks);
    qDeleteAll(m_records);
    qDeleteAll(m_sessions);
}

std::optional<UsageDesks::Means> UsageDesks::meansOf(const QUuid &account) const
{
    const std::optional<Account> profile = m_book->find(account);
    ApiClient *client = m_clients->clientOf(account);
    if (!profile || !client || account == m_leaving)
        return std::nullopt;
    return Means{*profile, client};
}

UsageDesk *UsageDesks::of(const QUuid &account)
{
    if (UsageDesk *desk = m_desks.value(account))
        return desk;
    const auto means = meansOf(account);
    if (!means)
        return nullptr;
    Stores *stores = m_storesOf(means->profile);
    auto *desk = new UsageDesk(means->profile,
                               {.client = means->client,
                                .days = stores->usageDays(),
                                .saved = stores->savedReports(),
                                .clock = m_clock},
                               this);
    m_desks.insert(account, desk);
    return desk;
}

RecordsDesk *UsageDesks::recordsOf(const QUuid &account)
{
    if (RecordsDesk *desk = m_records.value(account))
        return desk;
    const auto means = meansOf(account);
    if (!means)
        return nullptr;
    auto *desk = new RecordsDesk(means->profile, means->client, m_clock, this);
    m_records.insert(account, desk);
    return desk;
}

SessionDesk *UsageDesks::sessionsOf(const QUuid &account)
{
    if (SessionDesk *desk = m_sessions.value(account))
        return desk;
    const auto means = meansOf(account);
    if (!means)
        return nullptr;
    auto *desk = new SessionDesk(
        means->profile,
        {.client = means->client, .known = m_storesOf(means->profile)->knownSessions(), .clock = m_clock},
        this);
    m_sessions.insert(account, desk);
    return desk;
}

void UsageDesks::forget(const QUuid &account)
{
    UsageDesk *desk = m_desks.take(account);
    RecordsDesk *records = m_records.take(account);
    SessionDesk *sessions = m_sessions.take(account);
    m_leaving = account;
    emit changed(account);
    m_leaving = QUuid();
    delete desk;
    delete records;
    delete sessions;
}
