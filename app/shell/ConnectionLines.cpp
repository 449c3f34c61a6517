// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ConnectionLines.h"

#include "accounts/AccountBook.h"
#include "accounts/AccountClients.h"
#include "api/ApiClient.h"
#include "api/RateMeter.h"
#include "billing/BalanceWatch.h"
#include "billing/BillingDesk.h"
#include "shell/AccountDesks.h"
#include "shell/NavigationColumn.h"

ConnectionLines::ConnectionLines(NavigationColumn *navigation, AccountBook *book, AccountClients *clients,
                                 AccountDesks *desks, QObject *parent)
    : QObject(parent), m_navigation(navigation), m_book(book), m_clients(clients), m_desks(desks)
{
    connect(book, &AccountBook::currentChanged, this, &ConnectionLines::follow);
    connect(clients, &AccountClients::clientReady, this, &ConnectionLines::follow);
    connect(clients, &AccountClients::clientLeaving, this, &ConnectionLines::follow, Qt::QueuedConnection);
    connect(book, &AccountBook::currentChanged, this, &ConnectionLines::followDesk);
    connect(desks, &AccountDesks::changed, this, &ConnectionLines::followDesk);
    follow();
    followDesk();
}

ConnectionLines::~ConnectionLines()
{
    if (m_desk)
        m_desk->setShown(false);
}

void ConnectionLines::setHeld(Poller::Hold why, bool held)
{
    if (held)
        m_holds << why;
    else
        m_holds.remove(why);
    if (m_desk)
        m_desk->setShown(m_holds.isEmpty());
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
    if (client) {
        connect(client, &ApiClient::reachChanged, this, &ConnectionLines::sayConnection);
        connect(client, &ApiClient::roundTripMeasured, this, &ConnectionLines::sayConnection);
        connect(client->rateMeter(), &RateMeter::changed, this, &ConnectionLines::sayRate);
    }
    sayConnection();
    sayRate();
}

void ConnectionLines::sayConnection()
{
    if (!m_client)
        return m_navigation->setConnection({});
    const ApiClient::Reach reach = m_client->reach();
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

void ConnectionLines::followDesk()
{
    BillingDesk *desk = m_desks->billingOf(m_book->current());
    if (desk == m_desk && desk)
        return;
    if (m_desk) {
        disconnect(m_desk, nullptr, this, nullptr);
        m_desk->setShown(false);
    }
    m_desk = desk;
    if (desk) {
        connect(desk, &BillingDesk::changed, this, &ConnectionLines::sayBalance);
        desk->setShown(m_holds.isEmpty());
    }
    sayBalance();
}

void ConnectionLines::sayBalance()
{
    const auto now = m_desk ? m_desk->balance()->now() : std::nullopt;
    // A key that may not read the balance is no trouble: the line is left out.
    if (!now || !now->balance)
        return m_navigation->setBalance({});
    const QString amount = now->balance->displayWithCode();
    const Runway runway = m_desk->runway();
    m_navigation->setBalance(runway.kind == Runway::Kind::Days
                                 //: %1 is "412.83 USD", %2 "19 days": how long it lasts
                                 ? tr("Balance %1\nRunway %2").arg(amount, runway.word())
                                 : tr("Balance %1").arg(amount));
}
