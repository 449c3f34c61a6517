// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/BillingAlarms.h"

#include "base/AlarmBell.h"
#include "billing/Recharge.h"
#include "records/Balance.h"

#include <QHash>
#include <QLoggingCategory>
#include <QSet>

namespace {
Q_LOGGING_CATEGORY(log, "signalbox.billing")

constexpr std::array matters{BillingAlarms::Matter::Balance, BillingAlarms::Matter::Runway,
                             BillingAlarms::Matter::Spend, BillingAlarms::Matter::RechargeOff};

/// What is known of one matter; nothing where nothing is.
struct Finding
{
    bool isBroken = false;
    Alarm::Level level = Alarm::Level::Warning;
    QString title;
    QString text;
};

bool isNothing(const Money &amount)
{
    return amount.isZero() || amount.isNegative();
}
} // namespace

class BillingAlarms::Private
{
public:
    std::optional<Finding> find(Matter matter, const BillingAlarmRules &rules, const State &state);
    std::optional<Finding> balance(const Money &least, const State &state);
    std::optional<Finding> runway(int least, const State &state) const;
    std::optional<Finding> spend(const Money &most, const State &state);
    std::optional<Finding> rechargeOff(const State &state) const;
    std::partial_ordering compared(Matter matter, const Money &found, const Money &rule);
    void tell(Matter matter, const Finding &finding, const QDateTime &now);
    void settle(Matter matter);
    QString keyOf(Matter matter) const;

    Account account;
    AlarmBell *bell = nullptr;
    QHash<Matter, Alarm::Level> rung;
    QSet<Matter> incomparable; ///< said in the log already
};

QString BillingAlarms::Private::keyOf(Matter matter) const
{
    static const QHash<Matter, QString> names{{Matter::Balance, QStringLiteral("balance")},
                                              {Matter::Runway, QStringLiteral("runway")},
                                              {Matter::Spend, QStringLiteral("spend")},
                                              {Matter::RechargeOff, QStringLiteral("recharge")}};
    return QStringLiteral("billing/%1/%2").arg(names[matter], account.id.toString(QUuid::WithoutBraces));
}

std::optional<Finding> BillingAlarms::Private::find(Matter matter, const BillingAlarmRules &rules,
                                                    const State &state)
{
    const Finding holds;
    switch (matter) {
    case Matter::Balance:
        return rules.balanceBelow ? balance(*rules.balanceBelow, state) : holds;
    case Matter::Runway:
        return rules.runwayBelow ? runway(*rules.runwayBelow, state) : holds;
    case Matter::Spend:
        return rules.spendAbove ? spend(*rules.spendAbove, state) : holds;
    case Matter::RechargeOff:
        return rules.rechargeOff && account.production ? rechargeOff(state) : holds;
    }
    Q_UNREACHABLE();
}

// Unordered for amounts of different currencies: which one is more isn't known then.
std::partial_ordering BillingAlarms::Private::compared(Matter matter, const Money &found, const Money &rule)
{
    const auto order = found <=> rule;
    if (order != std::partial_ordering::unordered) {
        incomparable.remove(matter);
    } else if (!incomparable.contains(matter)) {
        incomparable << matter;
        qCWarning(log) << "an alarm rule is not followed: it is in" << rule.currency() << "and the account in"
                       << found.currency();
    }
    return order;
}

std::optional<Finding> BillingAlarms::Private::balance(const Money &least, const State &state)
{
    if (!state.balance || !state.balance->balance)
        return std::nullopt;
    const Money &now = *state.balance->balance;
    const auto order = compared(Matter::Balance, now, least);
    if (order == std::partial_ordering::unordered)
        return std::nullopt;
    if (order >= 0)
        return Finding();
    if (isNothing(state.balance->availableCredit.value_or(now)))
        return Finding{true, Alarm::Level::Urgent, tr("Balance used up"),
                       tr("%1 has a balance of %2 and nothing left to spend, credit included. Pay in now: "
                          "calls, messages and faxes may be refused.")
                           .arg(account.name, now.displayWithCode())};
    return Finding{true, Alarm::Level::Warning, tr("Balance below %1").arg(least.displayWithCode()),
                   tr("%1 has a balance of %2, which is below the %3 of your alarm. Pay in, or look at auto "
                      "recharge.")
                       .arg(account.name, now.displayWithCode(), least.displayWithCode())};
}

std::optional<Finding> BillingAlarms::Private::runway(int least, const State &state) const
{
    if (!state.runway || state.runway->kind == Runway::Kind::Unknown)
        return std::nullopt;
    const Runway &now = *state.runway;
    if (now.kind == Runway::Kind::UsedUp)
        return Finding{true, Alarm::Level::Urgent, tr("No money left to spend"),
                       tr("%1 has nothing left to spend, credit included. Pay in now: calls, messages and "
                          "faxes may be refused.")
                           .arg(account.name)};
    if (now.kind == Runway::Kind::NoSpend || now.days >= least)
        return Finding();
    //: %1 is an account, %2 "6 days", %3 "between 4 and 9 at the pace of the last 14 days"
    const QString text = tr("The money of %1 lasts for %2 (%3). Pay in, or look at auto recharge.")
                             .arg(account.name, now.word(), now.doubt());
    return Finding{true, Alarm::Level::Warning, tr("Money for less than %n days", nullptr, least), text};
}

std::optional<Finding> BillingAlarms::Private::spend(const Money &most, const State &state)
{
    if (!state.today)
        return std::nullopt;
    const auto order = compared(Matter::Spend, state.today->spent, most);
    if (order == std::partial_ordering::unordered)
        return std::nullopt;
    if (order <= 0)
        return Finding();
    return Finding{
        true, Alarm::Level::Warning, tr("More than %1 spent in a day").arg(most.displayWithCode()),
        tr("%1 has spent %2 today (UTC), more than the %3 of your alarm. The usage pane says on what.")
            .arg(account.name, state.today->spent.displayWithCode(), most.displayWithCode())};
}

std::optional<Finding> BillingAlarms::Private::rechargeOff(const State &state) const
{
    if (!state.recharge || !state.recharge->enabled)
        return std::nullopt;
    return Finding{!*state.recharge->enabled, Alarm::Level::Warning, tr("Auto recharge is off"),
                   tr("%1 is marked as production, and nothing is paid in by itself when its balance runs "
                      "low. Turn auto recharge on, or take this alarm away.")
                       .arg(account.name)};
}

void BillingAlarms::Private::tell(Matter matter, const Finding &finding, const QDateTime &now)
{
    // What gets worse is news; other words for the same are not.
    const bool isNews = !rung.contains(matter) || rung[matter] < finding.level;
    rung.insert(matter, finding.level);
    if (!bell)
        return;
    Alarm alarm;
    alarm.key = keyOf(matter);
    alarm.level = finding.level;
    alarm.account = account.id;
    alarm.title = finding.title;
    alarm.text = finding.text;
    alarm.destination.pane = QStringLiteral("billing");
    alarm.destination.query.addQueryItem(QStringLiteral("face"), matter == Matter::RechargeOff
                                                                     ? QStringLiteral("recharge")
                                                                     : QStringLiteral("balance"));
    alarm.at = now;
    isNews ? bell->raise(alarm) : bell->restate(alarm);
}

void BillingAlarms::Private::settle(Matter matter)
{
    if (rung.remove(matter) && bell)
        bell->settle(keyOf(matter));
}

BillingAlarms::BillingAlarms(Account account, AlarmBell *bell) : d(std::make_unique<Private>())
{
    d->account = std::move(account);
    d->bell = bell;
}

BillingAlarms::~BillingAlarms()
{
    for (const Matter matter : matters)
        d->settle(matter);
}

void BillingAlarms::setAccount(const Account &account)
{
    Q_ASSERT(account.id == d->account.id);
    d->account = account;
}

void BillingAlarms::follow(const BillingAlarmRules &rules, const State &state)
{
    for (const Matter matter : matters) {
        const auto finding = d->find(matter, rules, state);
        if (!finding)
            continue;
        if (finding->isBroken)
            d->tell(matter, *finding, state.now);
        else
            d->settle(matter);
    }
}

QList<BillingAlarms::Matter> BillingAlarms::ringing() const
{
    QList<Matter> ringing;
    for (const Matter matter : matters) {
        if (d->rung.contains(matter))
            ringing << matter;
    }
    return ringing;
}
