// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Money.h"
#include "base/Poller.h"

#include <QPointer>
#include <QUuid>

class AccountBook;
class AccountClients;
class ApiClient;
class NavigationColumn;

/// The lines at the bottom of the navigation: connection, rate and balance of the account that is shown.
class ConnectionLines : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive it.
    ConnectionLines(NavigationColumn *navigation, AccountBook *book, AccountClients *clients, Clock *clock,
                    QObject *parent = nullptr);

    /// Nobody looks: the balance is not asked for.
    void setHeld(Poller::Hold why, bool held) { m_poller.setHeld(why, held); }

private:
    void follow();
    void sayConnection();
    void sayRate();
    void askBalance();

    NavigationColumn *m_navigation;
    AccountBook *m_book;
    AccountClients *m_clients;
    Poller m_poller;
    QPointer<ApiClient> m_client;
};
