// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "accounts/SecretStore.h"
#include "base/Account.h"
#include "base/Call.h"
#include "base/Clock.h"

class AccountBook;
class RequestLog;

/// Lets accounts in and out: checks a key with GET /balance (getBalance) before it is kept, and keeps profile
/// and key together, so that there is never one without the other.
class Admission : public QObject
{
    Q_OBJECT
public:
    /// Where a key ended up.
    enum class Kept {
        Keychain,
        MemoryOnly, ///< no keychain, or it stayed locked: for this run only; the dialog says so
    };
    Q_ENUM(Kept)

    Admission(AccountBook *book, SecretStore *keychain, Clock *clock, QObject *parent = nullptr);
    ~Admission() override;
    /// Where the checks of keys are logged besides.
    void setRequestLog(RequestLog *log);

    /// Asks Telnyx whether the key is right. Unauthorized: it is not. Offline, TimedOut, ServerTrouble,
    /// Forbidden (the key may not read the balance): nobody knows; the dialog offers "save unchecked".
    Call<void> *check(const Account &account, const Secret &key);
    /// Adds the account and its key. Nothing is written when either fails.
    Call<Kept> *add(const Account &account, const Secret &key);
    /// Lists a one-off account (--api-base, the demo) with its key in memory: neither is written anywhere.
    Done addOneOff(const Account &account, const Secret &key);
    /// Replaces the key of an account.
    Call<Kept> *replaceKey(const QUuid &account, const Secret &key);
    /// Removes profile and key. The caller has asked about unfinished jobs before. Fails as NoSecret when the
    /// keychain is locked: a key must not stay behind unseen.
    Call<void> *remove(const QUuid &account);
    /// The key of an account: from this run's memory if it was kept there, else from the keychain.
    Call<Secret> *key(const QUuid &account);
    /// Whether the account's key is in memory only, gone at the end of this run.
    bool isInMemoryOnly(const QUuid &account) const;
    /// How the keychain is; never opens a prompt.
    Call<SecretStore::State> *keychainState();

signals:
    /// For whoever holds the account's ApiClient.
    void keyReplaced(const QUuid &account, const Secret &key);

private:
    Call<Kept> *keep(const QUuid &account, const Secret &key);
    void takeOut(Deferred<void> *call, const QUuid &account);
    Done strike(const QUuid &account);

    class Private;
    std::shared_ptr<Private> d;
};
