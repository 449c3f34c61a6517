// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/AccountBalance.h"
#include "sandbox/Router.h"

namespace sandbox {

/// The balance, and how it is recharged.
class BillingRoutes
{
public:
    BillingRoutes(AccountBalance &balance, QString prefsId)
        : m_balance(balance), m_prefsId(std::move(prefsId))
    {
    }
    void addTo(Router &router);

private:
    HttpReply balance();
    HttpReply prefs() const;
    HttpReply update(const Asked &asked);

    AccountBalance &m_balance;
    QString m_prefsId;
};

} // namespace sandbox
