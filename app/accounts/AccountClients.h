// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "accounts/Admission.h"
#include "base/Failure.h"

#include <QHash>
#include <QPointer>
#include <optional>

class AccountBook;
class ApiClient;
class RequestLog;

/// One ApiClient for each account of the book whose key is known. Outboxes and trackers of all of them go on,
/// whichever account the panes show.
class AccountClients : public QObject
{
    Q_OBJECT
public:
    AccountClients(AccountBook *book, Admission *admission, Clock *clock, RequestLog *log,
                   QObject *parent = nullptr);
    ~AccountClients() override;

    /// Asks for the keys of all accounts, one after another so that a locked keychain prompts once. Call it
    /// after the first paint; accounts that are added later are taken care of by themselves.
    void load();
    /// Asks again for the keys that are missing: the keychain was unlocked, or answers now.
    void retry();

    /// Null while the account's key is not known; trouble() says why.
    ApiClient *clientOf(const QUuid &account) const;
    /// Why an account has no client, or why Telnyx refuses its key; nothing while the key is being read.
    std::optional<Failure> trouble(const QUuid &account) const;
    bool isLoading(const QUuid &account) const;

signals:
    /// The key is known: desks can be built. Comes again after clientLeaving() if the account gets a new one.
    void clientReady(const QUuid &account, ApiClient *client);
    /// The last word about a client before it is deleted: take down what uses it.
    void clientLeaving(const QUuid &account);
    /// NoSecret: no key is stored, or the keychain is locked or doesn't answer; `failure.what` says which.
    void keyMissing(const QUuid &account, const Failure &failure);
    /// Telnyx answered 401: the account rests until its key is replaced.
    void keyRefused(const QUuid &account);
    /// A new key was set after keyMissing() or keyRefused().
    void keyRenewed(const QUuid &account);

private:
    void ask(const QUuid &account);
    void askNext();
    void heard(const QUuid &account, const Outcome<Secret> &key);
    void concludeFrom(const Failure &failure);
    void miss(const QUuid &account, const Failure &failure);
    void hold(const QUuid &account, const Secret &key);
    void follow(const Account &account);
    void drop(const QUuid &account);

    AccountBook *m_book;
    Admission *m_admission;
    Clock *m_clock;
    RequestLog *m_log;
    QHash<QUuid, ApiClient *> m_clients;
    QHash<QUuid, Failure> m_troubles;
    QList<QUuid> m_queue;
    QUuid m_asking;
    bool m_isLoaded = false;
};
