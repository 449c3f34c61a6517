// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"
#include "base/Clock.h"
#include "faxes/FaxStores.h"

#include <QHash>
#include <functional>

class AccountBook;
class AccountClients;
class AccountFaxes;
class ApiClient;
struct FaxRow;

/// The faxes of every account: they are sent and tracked whichever account is shown.
class FaxDesks : public QObject
{
    Q_OBJECT
public:
    using StoresOf = std::function<FaxStores(const Account &)>;
    FaxDesks(AccountBook *book, AccountClients *clients, StoresOf storesOf, Clock *clock,
             QObject *parent = nullptr);
    ~FaxDesks() override;

    /// The desk of an account, made when it is first asked for; null when there is no such account.
    AccountFaxes *of(const QUuid &account);
    /// Makes the desks of all accounts: their outboxes go on.
    void openAll();

signals:
    /// The account leaves the book: let go of its desk.
    void leaving(const QUuid &account);
    /// A fax of ours reached its end.
    void faxEnded(const QUuid &account, const FaxRow &row);

private:
    void give(const QUuid &account, ApiClient *client);

    AccountBook *m_book;
    AccountClients *m_clients;
    StoresOf m_storesOf;
    Clock *m_clock;
    QHash<QUuid, AccountFaxes *> m_desks;
};
