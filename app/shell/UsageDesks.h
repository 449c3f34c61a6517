// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"
#include "base/Clock.h"

#include <QHash>
#include <QObject>
#include <functional>

class AccountBook;
class AccountClients;
class ApiClient;
class Stores;
class RecordsDesk;
class SessionDesk;
class UsageDesk;

/// Usage, detail records and sessions of the accounts that have a key, each made when it is first looked at.
class UsageDesks : public QObject
{
    Q_OBJECT
public:
    using StoresOf = std::function<Stores *(const Account &)>;
    UsageDesks(AccountBook *book, AccountClients *clients, StoresOf storesOf, Clock *clock,
               QObject *parent = nullptr);
    ~UsageDesks() override;

    /// Null while the account has no client.
    UsageDesk *of(const QUuid &account);
    RecordsDesk *recordsOf(const QUuid &account);
    SessionDesk *sessionsOf(const QUuid &account);

signals:
    /// The desks of this account may be others from now on.
    void changed(const QUuid &account);

private:
    /// What a desk is made of; nothing while the account has no client.
    struct Means
    {
        Account profile;
        ApiClient *client;
    };
    std::optional<Means> meansOf(const QUuid &account) const;
    void forget(const QUuid &account);

    AccountBook *m_book;
    AccountClients *m_clients;
    StoresOf m_storesOf;
    Clock *m_clock;
    QHash<QUuid, UsageDesk *> m_desks;
    QHash<QUuid, RecordsDesk *> m_records;
    QHash<QUuid, SessionDesk *> m_sessions;
    QUuid m_leaving; ///< of whom nothing is made any more
};
