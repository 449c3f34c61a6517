// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"
#include "base/Money.h"
#include "billing/Runway.h"

#include <QCoreApplication>
#include <optional>

class AlarmBell;
struct RechargePreferences;
struct BalanceNow;

/// What the operator wants to be told about money, on this machine only.
struct BillingAlarmRules
{
    std::optional<Money> balanceBelow; ///< the balance, without credit
    std::optional<int> runwayBelow;    ///< days
    std::optional<Money> spendAbove;   ///< of one UTC day
    bool rechargeOff = false;          ///< auto recharge is off while the account is marked as production
    int rechargesADay = 10;            ///< the limit that simulations reckon with

    bool wantsAnything() const;
    QByteArray toBytes() const; ///< JSON for the settings; nothing secret
    /// What can't be read is left out.
    static BillingAlarmRules fromBytes(const QByteArray &bytes);
    bool operator==(const BillingAlarmRules &) const = default;
};

/// Rings when a rule is broken and stops when it holds again; each matter once.
class BillingAlarms
{
    Q_DECLARE_TR_FUNCTIONS(BillingAlarms)
public:
    /// The bell may be null and must outlive it otherwise.
    BillingAlarms(Account account, AlarmBell *bell);
    ~BillingAlarms(); ///< nothing of the account keeps ringing
    Q_DISABLE_COPY_MOVE(BillingAlarms)
    void setAccount(const Account &account); ///< the same one, renamed or marked; told by the next follow()

    struct State
    {
        const BalanceNow *balance = nullptr; ///< null: not known
        const Runway *runway = nullptr;
        const DaySpend *today = nullptr;
        const RechargePreferences *recharge = nullptr;
        QDateTime now;
    };
    /// What isn't known changes nothing: it neither rings nor settles.
    void follow(const BillingAlarmRules &rules, const State &state);
    enum class Matter { Balance, Runway, Spend, RechargeOff };
    /// Which rules are broken now.
    QList<Matter> ringing() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};
