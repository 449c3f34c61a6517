// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/BillingDesk.h"

#include "api/ApiClient.h"
#include "billing/BalanceWatch.h"
#include "billing/BillingGroupApi.h"
#include "billing/Spend.h"
#include "records/PhoneNumbers.h"

using namespace std::chrono_literals;

class BillingDesk::Private
{
public:
    Private(BillingDesk *desk, const Account &of, const Parts &parts)
        : q(desk),
          account(of),
          clock(parts.clock),
          balance({parts.client, parts.balances, parts.clock, parts.random, of.id}),
          spend(parts.client, parts.days, parts.clock),
          recharge(parts.client),
          groups(parts.client),
          numbers(parts.client),
          alarms(of, parts.bell),
          hourly(parts.clock, parts.random)
    {
        hourly.setInterval(1h);
    }

    bool wantsBalance() const { return isWatched || isShown || rules.wantsAnything(); }
    bool wantsSpend() const { return isWatched || rules.runwayBelow || rules.spendAbove; }
    bool wantsPreferences() const { return isWatched || rules.rechargeOff; }
    void followDemand();
    void readMissing();
    void readAgain();
    void readPreferences();
    void takeBalance();
    void takePreferences(const Outcome<RechargePreferences> &answer);
    std::optional<DaySpend> today() const;
    void followAlarms();

    BillingDesk *q;
    Account account;
    Clock *clock;
    BalanceWatch balance;
    Spend spend;
    RechargeApi recharge;
    BillingGroupApi groups;
    PhoneNumbers numbers;
    BillingAlarms alarms;
    Poller hourly; ///< spend and preferences
    BillingAlarmRules rules;
    std::optional<RechargePreferences> preferences;
    std::optional<Failure> rechargeFailure;
    QString currency;            ///< of the last balance that had one
    QString currencyAsked;       ///< that preferences were read with
    quint64 preferenceRound = 0; ///< what was asked for before the last change is not taken
    bool isReadingPreferences = false;
    bool isWatched = false;
    bool isShown = false;
};

void BillingDesk::Private::followDemand()
{
    balance.setHeld(Poller::Hold::Hidden, !wantsBalance());
    if (wantsBalance())
        balance.start();
    hourly.setHeld(Poller::Hold::Hidden, !wantsSpend() && !wantsPreferences());
    if (!hourly.isHeld())
        hourly.start();
    readMissing();
}

// Nothing before the balance was asked for: what has been spent is read in its currency.
void BillingDesk::Private::readMissing()
{
    const QList<DaySpend> days = spend.days();
    const bool isSpendRead = spend.isRead() && (days.isEmpty() || days.last().spent.currency() == currency);
    if (wantsSpend() && !currency.isEmpty() && !isSpendRead)
        spend.read(currency);
    const bool isAnswered = !currency.isEmpty() || balance.readAt().isValid() || balance.failure();
    if (wantsPreferences() && isAnswered && !preferences)
        readPreferences();
}

void BillingDesk::Private::readAgain()
{
    if (wantsSpend() && !currency.isEmpty())
        spend.read(currency);
    if (wantsPreferences() && (preferences || rechargeFailure))
        readPreferences();
}

void BillingDesk::Private::readPreferences()
{
    if (isReadingPreferences && currencyAsked == currency)
        return;
    isReadingPreferences = true;
    currencyAsked = currency;
    recharge.read(currency)->then(
        q, [this, round = ++preferenceRound](const Outcome<RechargePreferences> &answer) {
            if (round == preferenceRound)
                takePreferences(answer);
        });
}

void BillingDesk::Private::takePreferences(const Outcome<RechargePreferences> &answer)
{
    isReadingPreferences = false;
    rechargeFailure.reset();
    preferences.reset();
    if (answer)
        preferences = *answer;
    else
        rechargeFailure = answer.error();
    followAlarms();
    emit q->changed();
}

void BillingDesk::Private::takeBalance()
{
    const QString now = balance.currency();
    const bool isFirst = currency.isEmpty();
    const bool isAnother = !now.isEmpty() && now != currency;
    if (isAnother)
        currency = now;
    // An account that is billed in another currency from today on: all amounts are read anew.
    if (isAnother && !isFirst && wantsSpend())
        spend.read(currency);
    if (isAnother && (preferences || isReadingPreferences))
        readPreferences();
    if (isAnother || (!preferences && !rechargeFailure))
        readMissing();
    followAlarms();
    emit q->changed();
}

// A sum that lacks something says that there was more; it never says that there was not.
std::optional<DaySpend> BillingDesk::Private::today() const
{
    if (!spend.isRead() || spend.readAt().date() != clock->now().date() || spend.days().isEmpty())
        return std::nullopt;
    const DaySpend day = spend.days().last();
    const bool isBelow = rules.spendAbove && !(day.spent > *rules.spendAbove);
    return isBelow && spend.hasHole(day.day) ? std::nullopt : std::optional(day);
}

void BillingDesk::Private::followAlarms()
{
    const Runway runway = q->runway();
    const auto day = today();
    alarms.follow(rules, {.balance = balance.now() ? &*balance.now() : nullptr,
                          .runway = &runway,
                          .today = day ? &*day : nullptr,
                          .recharge = preferences ? &*preferences : nullptr,
                          .now = clock->now()});
}

BillingDesk::BillingDesk(Account account, const Parts &parts, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, account, parts))
{
    connect(&d->balance, &BalanceWatch::changed, this, [this] { d->takeBalance(); });
    connect(&d->spend, &Spend::changed, this, [this] {
        d->followAlarms();
        emit changed();
    });
    connect(&d->hourly, &Poller::due, this, [this] { d->readAgain(); });
}

BillingDesk::~BillingDesk() = default;

const Account &BillingDesk::account() const
{
    return d->account;
}

void BillingDesk::setAccount(const Account &account)
{
    d->account = account;
    d->alarms.setAccount(account);
    d->followAlarms();
    emit changed();
}

Clock *BillingDesk::clock() const
{
    return d->clock;
}

BalanceWatch *BillingDesk::balance() const
{
    return &d->balance;
}

Spend *BillingDesk::spend() const
{
    return &d->spend;
}

RechargeApi *BillingDesk::recharge() const
{
    return &d->recharge;
}

BillingGroupApi *BillingDesk::groups() const
{
    return &d->groups;
}

PhoneNumbers *BillingDesk::numbers() const
{
    return &d->numbers;
}

const std::optional<RechargePreferences> &BillingDesk::preferences() const
{
    return d->preferences;
}

const std::optional<Failure> &BillingDesk::rechargeFailure() const
{
    return d->rechargeFailure;
}

void BillingDesk::readPreferences()
{
    d->readPreferences();
}

void BillingDesk::setPreferences(const RechargePreferences &now)
{
    ++d->preferenceRound;
    d->takePreferences(now);
}

Runway BillingDesk::runway() const
{
    const auto &now = d->balance.now();
    const auto available = now && now->availableCredit ? now->availableCredit
                           : now                       ? now->balance
                                                       : std::nullopt;
    if (!available || !d->spend.isRead())
        return {};
    return Runway::of(*available, d->spend.days(), d->clock->now().date());
}

const BillingAlarmRules &BillingDesk::rules() const
{
    return d->rules;
}

void BillingDesk::setRules(const BillingAlarmRules &rules)
{
    if (rules == d->rules)
        return;
    d->rules = rules;
    d->followDemand();
    d->followAlarms();
    emit rulesChanged(rules.toBytes());
    emit changed();
}

QList<BillingAlarms::Matter> BillingDesk::ringing() const
{
    return d->alarms.ringing();
}

void BillingDesk::setWatched(bool watched)
{
    d->isWatched = watched;
    d->followDemand();
}

void BillingDesk::setShown(bool shown)
{
    d->isShown = shown;
    d->followDemand();
}
