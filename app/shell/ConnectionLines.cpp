// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ConnectionLines.h"

#include "accounts/AccountBook.h"
#include "accounts/AccountClients.h"
#include "api/ApiClient.h"
#include "api/RateMeter.h"
#include "records/Balance.h"
#include "shell/NavigationColumn.h"

using namespace std::chrono_literals;

ConnectionLines::ConnectionLines(NavigationColumn *navigation, AccountBook *book, AccountClients *clients,
                                 Clock *clock, QObject *parent)
    : QObject(parent),
      m_navigation(navigation),
      m_book(book),
      m_clients(clients),
      m_poller(clock, QRandomGenerator::global())
{
    m_poller.setInterval(5min);
    connect(&m_poller, &Poller::due, this, &ConnectionLines::askBalance);
    connect(book, &AccountBook::currentChanged, this, &ConnectionLines::follow);
    connect(clients, &AccountClients::clientReady, this, &ConnectionLines::follow);
    connect(clients, &AccountClients::clientLeaving, this, &ConnectionLines::follow, Qt::QueuedConnection);
    follow();
}

void ConnectionLines::follow()
{
    ApiClient *client = m_clients->clientOf(m_book->current());
    if (client == m_client && client)
        return;
    if (m_client) {
        disconnect(m_client, nullptr, this, nullptr);
        disconnect(m_client->rateMeter(), nullptr, this, nullptr);
    }
    m_client = client;
    m_navigation->setBalance({});
    m_poller.stop();
    if (client) {
        connect(client, &ApiClient::reachChanged, this, &ConnectionLines::sayConnection);
        connect(client, &ApiClient::roundTripMeasured, this, &ConnectionLines::sayConnection);
        connect(client->rateMeter(), &RateMeter::changed, this, &ConnectionLines::sayRate);
        m_poller.start();
    }
    sayConnection();
    sayRate();
}

void ConnectionLines::sayConnection()
{
    if (!m_client)
        return m_navigation->setConnection({});
    const ApiClient::Reach reach = m_client->reach();
    m_poller.setHeld(Poller::Hold::Offline, reach == ApiClient::Reach::Offline);
    if (reach == ApiClient::Reach::Unknown)
        return m_navigation->setConnection(tr("Connecting…"));
    if (reach == ApiClient::Reach::Offline)
        return m_navigation->setConnection(tr("Offline"));
    const auto time = m_client->lastRoundTrip();
    m_navigation->setConnection(time ? tr("Connected · %L1 ms").arg(time->count()) : tr("Connected"));
}

void ConnectionLines::sayRate()
{
    const RateMeter *meter = m_client ? m_client->rateMeter() : nullptr;
    if (!meter || !meter->limit() || !meter->remaining())
        return m_navigation->setRate({});
    m_navigation->setRate(tr("Rate %L1 of %L2 left").arg(*meter->remaining()).arg(*meter->limit()));
}

void ConnectionLines::askBalance()
{
    if (!m_client)
        return;
    auto *question = new Balance(m_client, this);
    question->now()->then(this, [this, question, client = m_client](const Outcome<BalanceNow> &now) {
        question->deleteLater();
        // A key that may not read the balance is no trouble: the line is left out.
        if (client == m_client && now && now->balance)
            m_navigation->setBalance(tr("Balance %1").arg(now->balance->displayWithCode()));
    });
}
