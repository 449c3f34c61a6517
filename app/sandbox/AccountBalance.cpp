// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/AccountBalance.h"

#include <algorithm>

namespace sandbox {

namespace {
constexpr qint64 day = 24 * UsageFacts::hour;
constexpr qsizetype mostCharges = 10;
} // namespace

AccountBalance::AccountBalance(UsageFacts facts, qint64 opening, Now now)
    : m_spend(std::move(facts), now()), m_opening(opening), m_now(std::move(now)), m_settled(m_now())
{
}

qint64 AccountBalance::balance()
{
    settle();
    return m_opening - m_spent + m_charged;
}

void AccountBalance::setPrefs(const RechargePrefs &prefs)
{
    settle();
    m_prefs = prefs;
    rechargeAt(m_settled);
}

void AccountBalance::settle()
{
    const qint64 now = m_now();
    while (m_settled < now) {
        m_settled = std::min(now, (m_settled / UsageFacts::hour + 1) * UsageFacts::hour);
        m_spent = m_spend.until(m_settled);
        rechargeAt(m_settled);
    }
}

void AccountBalance::rechargeAt(qint64 time)
{
    const qint64 balance = m_opening - m_spent + m_charged;
    if (!m_prefs.isEnabled || balance > m_prefs.threshold * cent)
        return;
    const auto recent =
        std::ranges::count_if(m_charges, [&](const Charge &charge) { return charge.at > time - day; });
    if (recent >= mostCharges)
        return;
    // Whole cents are paid.
    const qint64 missing = (m_prefs.threshold + m_prefs.amount) * cent - balance;
    const qint64 charge = (missing + cent - 1) / cent * cent;
    m_charges.append({time, charge});
    m_charged += charge;
}

} // namespace sandbox
