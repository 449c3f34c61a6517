// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/FaxDesks.h"

#include "accounts/AccountBook.h"
#include "accounts/AccountClients.h"
#include "api/ApiClient.h"
#include "faxes/AccountFaxes.h"

FaxDesks::FaxDesks(AccountBook *book, AccountClients *clients, StoresOf storesOf, Clock *clock,
                   QObject *parent)
    : QObject(parent), m_book(book), m_clients(clients), m_storesOf(std::move(storesOf)), m_clock(clock)
{
    connect(clients, &AccountClients::clientReady, this, &FaxDesks::give);
    connect(clients, &AccountClients::clientLeaving, this,
            [this](const QUuid &account) { give(account, nullptr); });
    connect(clients, &AccountClients::keyRenewed, this, [this](const QUuid &account) {
        if (AccountFaxes *desk = m_desks.value(account))
            desk->resume();
    });
    connect(book, &AccountBook::changed, this, [this](const Account &account) {
        if (AccountFaxes *desk = m_desks.value(account.id))
            desk->setAccount(account);
    });
    connect(book, &AccountBook::removed, this, [this](const QUuid &account) {
        emit leaving(account);
        delete m_desks.take(account);
    });
}

FaxDesks::~FaxDesks()
{
    // While the object is whole: what a desk says at its end must not reach half of it.
    qDeleteAll(m_desks);
}

AccountFaxes *FaxDesks::of(const QUuid &account)
{
    if (AccountFaxes *desk = m_desks.value(account))
        return desk;
    const std::optional<Account> profile = m_book->find(account);
    if (!profile)
        return nullptr;
    auto *desk = new AccountFaxes(*profile, m_storesOf(*profile), m_clock, this);
    connect(desk, &FaxDesk::faxEnded, this,
            [this, account](const FaxRow &row) { emit faxEnded(account, row); });
    m_desks.insert(account, desk);
    if (ApiClient *client = m_clients->clientOf(account))
        desk->setClient(client);
    return desk;
}

void FaxDesks::openAll()
{
    for (const Account &account : m_book->accounts())
        of(account.id);
}

void FaxDesks::give(const QUuid &account, ApiClient *client)
{
    if (AccountFaxes *desk = client ? of(account) : m_desks.value(account))
        desk->setClient(client);
}
