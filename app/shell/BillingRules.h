// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/AccountDesks.h"

class Settings;

/// Keeps what operators want to be told about money, and has the desks of their accounts work for it: alarms
/// ring although nobody opened the pane.
class BillingRules : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive it.
    BillingRules(Settings *settings, AccountBook *book, AccountClients *clients, AccountDesks *desks,
                 QObject *parent = nullptr);

private:
    void restore(BillingDesk *desk);
    /// Makes the desk where there is a client, and rules that want anything.
    void wake(const QUuid &account);

    Settings *m_settings;
    AccountDesks *m_desks;
};
