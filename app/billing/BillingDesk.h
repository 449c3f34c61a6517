// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"
#include "billing/BillingAlarms.h"
#include "billing/Recharge.h"

#include <QObject>
#include <memory>

class AlarmBell;
class ApiClient;
class BalanceTable;
class BalanceWatch;
class BillingGroupApi;
class Clock;
class PhoneNumbers;
class QRandomGenerator;
class Spend;
class UsageDayTable;

/// Everything that the billing pane asks for in one account, and what its alarms need while nobody looks.
class BillingDesk : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ApiClient *client;
        UsageDayTable *days;    ///< may be null
        BalanceTable *balances; ///< may be null
        AlarmBell *bell;        ///< may be null
        Clock *clock;
        QRandomGenerator *random;
    };
    BillingDesk(Account account, const Parts &parts, QObject *parent = nullptr);
    ~BillingDesk() override;

    const Account &account() const;
    void setAccount(const Account &account); ///< renamed, or marked as production
    Clock *clock() const;
    BalanceWatch *balance() const;
    Spend *spend() const;
    RechargeApi *recharge() const;
    BillingGroupApi *groups() const;
    PhoneNumbers *numbers() const;

    /// As last read; nothing before, or while they could not be read: rechargeFailure() says why.
    const std::optional<RechargePreferences> &preferences() const;
    const std::optional<Failure> &rechargeFailure() const;
    void readPreferences();
    void setPreferences(const RechargePreferences &now); ///< what saving answered
    Runway runway() const;

    /// Rules of this account; the shell keeps them. Setting them begins the watch where they want anything.
    const BillingAlarmRules &rules() const;
    void setRules(const BillingAlarmRules &rules);
    QList<BillingAlarms::Matter> ringing() const;
    /// Somebody looks at the pane: everything that isn't read is read.
    void setWatched(bool watched);
    /// Its account is the one that is shown: the window says its balance, whatever pane is open.
    void setShown(bool shown);

signals:
    void changed();
    void rulesChanged(const QByteArray &bytes);

private:
    class Private;
    std::unique_ptr<Private> d;
};
