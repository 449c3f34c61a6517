// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/BillingRules.h"

#include "accounts/AccountBook.h"
#include "accounts/AccountClients.h"
#include "api/ApiClient.h"
#include "billing/BillingDesk.h"
#include "store/Settings.h"

namespace {
QString keyOf(const QUuid &account)
{
    return Settings::key(u"billing/alarms", account.toString(QUuid::WithoutBraces));
}
} // namespace

BillingRules::BillingRules(Settings *settings, AccountBook *book, AccountClients *clients,
                           AccountDesks *desks, QObject *parent)
    : QObject(parent), m_settings(settings), m_desks(desks)
{
    connect(desks, &AccountDesks::billingMade, this, &BillingRules::restore);
    connect(clients, &AccountClients::clientReady, this, &BillingRules::wake);
    connect(book, &AccountBook::removed, this,
            [this](const QUuid &account) { m_settings->reset(keyOf(account)); });
    for (const Account &account : book->accounts())
        wake(account.id);
}

void BillingRules::restore(BillingDesk *desk)
{
    const QString key = keyOf(desk->account().id);
    desk->setRules(BillingAlarmRules::fromBytes(m_settings->bytes(key)));
    connect(desk, &BillingDesk::rulesChanged, this,
            [this, key](const QByteArray &bytes) { m_settings->set(key, bytes); });
}

void BillingRules::wake(const QUuid &account)
{
    if (BillingAlarmRules::fromBytes(m_settings->bytes(keyOf(account))).wantsAnything())
        m_desks->billingOf(account);
}
