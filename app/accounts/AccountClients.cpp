// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountClients.h"

#include "accounts/AccountBook.h"
#include "api/ApiClient.h"

#include <utility>

AccountClients::AccountClients(AccountBook *book, Admission *admission, Clock *clock, RequestLog *log,
                               QObject *parent)
    : QObject(parent), m_book(book), m_admission(admission), m_clock(clock), m_log(log)
{
    connect(book, &AccountBook::changed, this, &AccountClients::follow);
    connect(book, &AccountBook::removed, this, &AccountClients::drop);
    connect(admission, &Admission::keyReplaced, this, &AccountClients::hold);
    connect(book, &AccountBook::added, this, [this](const Account &account) {
        if (m_isLoaded)
            ask(account.id);
    });
}

AccountClients::~AccountClients()
{
    // While the object is whole: a client's last words must not reach half of it.
    qDeleteAll(m_clients);
}

void AccountClients::load()
{
    m_isLoaded = true;
    for (const Account &account : m_book->accounts())
        ask(account.id);
}

void AccountClients::retry()
{
    const QList<QUuid> missing = m_troubles.keys();
    for (const QUuid &account : missing) {
        if (!m_clients.contains(account)) {
            m_troubles.remove(account);
            ask(account);
        }
    }
}

ApiClient *AccountClients::clientOf(const QUuid &account) const
{
    return m_clients.value(account);
}

std::optional<Failure> AccountClients::trouble(const QUuid &account) const
{
    const auto found = m_troubles.constFind(account);
    return found == m_troubles.constEnd() ? std::nullopt : std::optional(*found);
}

bool AccountClients::isLoading(const QUuid &account) const
{
    return m_asking == account || m_queue.contains(account);
}

void AccountClients::ask(const QUuid &account)
{
    if (m_clients.contains(account) || isLoading(account))
        return;
    // Keys in memory need no keychain, so they don't wait behind its prompt.
    if (m_admission->isInMemoryOnly(account)) {
        m_admission->key(account)->then(this, [this, account](Outcome<Secret> key) { heard(account, key); });
        return;
    }
    m_queue << account;
    askNext();
}

void AccountClients::askNext()
{
    if (!m_asking.isNull() || m_queue.isEmpty())
        return;
    m_asking = m_queue.takeFirst();
    m_admission->key(m_asking)->then(this, [this](Outcome<Secret> key) {
        const QUuid account = m_asking;
        heard(account, key);
        if (!key && !m_queue.isEmpty())
            return concludeFrom(key.error());
        m_asking = {};
        askNext();
    });
}

void AccountClients::heard(const QUuid &account, const Outcome<Secret> &key)
{
    // Removed, or given another key, while the keychain was asked.
    if (!m_book->find(account) || m_clients.contains(account))
        return;
    if (key)
        hold(account, *key);
    else
        miss(account, key.error());
}

// One locked keychain is one prompt: whoever dismissed it doesn't want it again for each account.
void AccountClients::concludeFrom(const Failure &failure)
{
    m_admission->keychainState()->then(this, [this, failure](Outcome<SecretStore::State> state) {
        m_asking = {};
        if (state && *state == SecretStore::State::Ready)
            return askNext();
        const QList<QUuid> waiting = std::exchange(m_queue, {});
        for (const QUuid &account : waiting)
            miss(account, failure);
    });
}

void AccountClients::miss(const QUuid &account, const Failure &failure)
{
    m_troubles.insert(account, failure);
    emit keyMissing(account, failure);
}

void AccountClients::hold(const QUuid &account, const Secret &key)
{
    const bool hadTrouble = m_troubles.remove(account);
    m_queue.removeAll(account);
    if (ApiClient *client = m_clients.value(account)) {
        client->setKey(key);
    } else if (const auto profile = m_book->find(account)) {
        client = new ApiClient(*profile, key, m_clock, m_log, this);
        connect(client, &ApiClient::keyRefused, this, [this, account] {
            m_troubles.insert(account, Failure::of(Failure::Kind::Unauthorized));
            emit keyRefused(account);
        });
        m_clients.insert(account, client);
        emit clientReady(account, client);
    }
    if (hadTrouble)
        emit keyRenewed(account);
}

void AccountClients::follow(const Account &account)
{
    ApiClient *client = m_clients.value(account.id);
    if (!client)
        return;
    if (client->account().apiBase == account.apiBase)
        return client->setAccount(account);
    // The base of a client is fixed.
    drop(account.id);
    ask(account.id);
}

void AccountClients::drop(const QUuid &account)
{
    m_queue.removeAll(account);
    m_troubles.remove(account);
    ApiClient *client = m_clients.value(account);
    if (!client)
        return;
    emit clientLeaving(account);
    m_clients.remove(account);
    client->deleteLater();
}
