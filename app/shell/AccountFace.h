// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"
#include "base/Failure.h"

class AccountBook;
class AccountClients;
class Admission;
class MainWindow;

/// What the window says of the account that is shown: whose it is, and what is wrong with its key.
class AccountFace : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive it.
    AccountFace(MainWindow *window, AccountBook *book, Admission *admission, AccountClients *clients,
                QObject *parent = nullptr);

signals:
    /// The operator wants to give the account another key.
    void keyWanted(const QUuid &account);

private:
    void refresh();
    void sayTrouble(const Account &account, const Failure &failure);

    MainWindow *m_window;
    AccountBook *m_book;
    Admission *m_admission;
    AccountClients *m_clients;
};
