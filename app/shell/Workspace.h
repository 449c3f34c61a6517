// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "accounts/AccountBook.h"
#include "accounts/AccountClients.h"
#include "accounts/Admission.h"
#include "api/RequestLog.h"
#include "base/AlarmBell.h"
#include "shell/AccountDesks.h"
#include "shell/BillingRules.h"
#include "shell/Demo.h"
#include "shell/FaxDesks.h"
#include "shell/StagedChanges.h"
#include "shell/Stores.h"
#include "store/DataFolder.h"
#include "store/Settings.h"

#include <memory>

/// Everything of the running program but its window: where data is kept, the accounts, and who works for
/// them.
class Workspace : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString folder;
        bool keysInMemory = false; ///< never touch the user's keychain
        SandboxOptions sandbox;
    };
    /// Nothing is touched before open().
    Workspace(Options options, Clock *clock, QObject *parent = nullptr);
    ~Workspace() override;

    /// Takes the folder and reads settings and profiles. Fails as StoreTrouble when the folder can't be had.
    Done open();
    /// Starts the embedded server where it doesn't run yet, lists the demo account and shows it.
    Done openDemo();
    /// Lists an account at this address for this run and shows it.
    Done openOneOff(const QUrl &base, const Secret &key);
    /// What may come after the first paint: the keychain, and the outboxes of the accounts not shown.
    void openAll();
    /// Writes down what was asked for so far; no new work comes after this.
    void close();

    DataFolder &folder() { return m_folder; }
    Settings *settings() const { return m_settings.get(); }
    AccountBook *book() const { return m_book.get(); }
    Admission *admission() const { return m_admission.get(); }
    AccountClients *clients() const { return m_clients.get(); }
    FaxDesks *faxDesks() const { return m_faxDesks.get(); }
    AccountDesks *accountDesks() const { return m_accountDesks.get(); }
    RequestLog *requestLog() { return &m_log; }
    /// Where everybody who works for an account raises alarms.
    AlarmBell *bell() { return &m_bell; }
    Clock *clock() const { return m_clock; }
    /// Null while the demo account is not open.
    Demo *demo() const { return m_demo.get(); }
    /// What was wrong with the profiles, if anything was: they were set aside.
    const std::optional<Failure> &bookTrouble() const { return m_bookTrouble; }

signals:
    /// The operator's own store was opened.
    void storeOpened(const OpenReport &report);
    void storeFailed(const Failure &failure);

private:
    Stores *storesOf(const Account &account);
    void forget(const QUuid &account);

    // In the order of need: the last one goes first.
    Options m_options;
    Clock *m_clock;
    DataFolder m_folder;
    RequestLog m_log;
    AlarmBell m_bell;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Stores> m_stores;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<SecretStore> m_keys;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<Admission> m_admission;
    std::unique_ptr<AccountClients> m_clients;
    std::unique_ptr<FaxDesks> m_faxDesks;
    std::unique_ptr<AccountDesks> m_accountDesks;
    std::unique_ptr<BillingRules> m_billingRules;
    std::unique_ptr<StagedChanges> m_stagedChanges;
    std::optional<Failure> m_bookTrouble;
};
