// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Poller.h"

#include <QPointer>
#include <QSet>
#include <QUuid>

class AccountBook;
class AccountClients;
class AccountDesks;
class ApiClient;
class BillingDesk;
class NavigationColumn;

/// The lines at the bottom of the navigation: connection, rate and balance of the account that is shown.
class ConnectionLines : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive it.
    ConnectionLines(NavigationColumn *navigation, AccountBook *book, AccountClients *clients,
                    AccountDesks *desks, QObject *parent = nullptr);
    ~ConnectionLines() override;

    /// Nobody looks: the balance is not asked for.
    void setHeld(Poller::Hold why, bool held);

private:
    void follow();
    void sayConnection();
    void sayRate();
    void followDesk();
    void sayBalance();

    NavigationColumn *m_navigation;
    AccountBook *m_book;
    AccountClients *m_clients;
    AccountDesks *m_desks;
    QPointer<ApiClient> m_client;
    QPointer<BillingDesk> m_desk;
    QSet<Poller::Hold> m_holds;
};
