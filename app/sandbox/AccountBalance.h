// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sandbox/UsageSpend.h"

#include <functional>

namespace sandbox {

/// When and how the account is charged by itself. Amounts are cents.
struct RechargePrefs
{
    bool isEnabled = true;
    bool hasInvoice = true;
    QString preference = QStringLiteral("credit_paypal");
    qint64 threshold = 250'00;
    qint64 amount = 1'000'00;
};

/// The money of the account: usage takes it away, and auto recharge brings it back up to the threshold and
/// the amount on top, ten times within 24 hours at most. Amounts are millionths of a dollar, so that nothing
/// is lost in between.
class AccountBalance
{
public:
    using Now = std::function<qint64()>;
    struct Charge
    {
        qint64 at;
        qint64 amount;
    };
    static constexpr qint64 cent = 10'000;

    /// `opening` is what there is at the beginning, now.
    AccountBalance(UsageFacts facts, qint64 opening, Now now);

    qint64 balance();
    const RechargePrefs &prefs() const { return m_prefs; }
    /// They are in force from now on, and may lead to a charge at once.
    void setPrefs(const RechargePrefs &prefs);
    const QList<Charge> &charges() const { return m_charges; }

private:
    /// Goes through the hours since the last time.
    void settle();
    void rechargeAt(qint64 time);

    UsageSpend m_spend;
    qint64 m_opening;
    Now m_now;
    qint64 m_settled;
    qint64 m_spent = 0;
    qint64 m_charged = 0;
    RechargePrefs m_prefs;
    QList<Charge> m_charges;
};

} // namespace sandbox
