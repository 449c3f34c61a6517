// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/BillingAlarms.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {
const QString balanceBelowKey = QStringLiteral("balanceBelow");
const QString runwayBelowKey = QStringLiteral("runwayBelow");
const QString spendAboveKey = QStringLiteral("spendAbove");
const QString rechargeOffKey = QStringLiteral("rechargeOff");
const QString rechargesADayKey = QStringLiteral("rechargesADay");
constexpr int mostDays = 3'650;
constexpr int mostRecharges = 1'000;

QJsonObject jsonOf(const Money &amount)
{
    return {{QStringLiteral("amount"), amount.amount()}, {QStringLiteral("currency"), amount.currency()}};
}

std::optional<Money> moneyIn(const QJsonValue &json)
{
    const auto read = Money::parse(json[u"amount"].toString(), json[u"currency"].toString());
    return read ? std::optional(*read) : std::nullopt;
}

std::optional<int> numberIn(const QJsonValue &json, int least, int most)
{
    const int number = json.toInt(least - 1);
    return number >= least && number <= most ? std::optional(number) : std::nullopt;
}
} // namespace

bool BillingAlarmRules::wantsAnything() const
{
    return balanceBelow || runwayBelow || spendAbove || rechargeOff;
}

QByteArray BillingAlarmRules::toBytes() const
{
    QJsonObject json{{rechargeOffKey, rechargeOff}, {rechargesADayKey, rechargesADay}};
    if (balanceBelow)
        json.insert(balanceBelowKey, jsonOf(*balanceBelow));
    if (runwayBelow)
        json.insert(runwayBelowKey, *runwayBelow);
    if (spendAbove)
        json.insert(spendAboveKey, jsonOf(*spendAbove));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

BillingAlarmRules BillingAlarmRules::fromBytes(const QByteArray &bytes)
{
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    BillingAlarmRules rules;
    rules.balanceBelow = moneyIn(json[balanceBelowKey]);
    rules.runwayBelow = numberIn(json[runwayBelowKey], 1, mostDays);
    rules.spendAbove = moneyIn(json[spendAboveKey]);
    rules.rechargeOff = json[rechargeOffKey].toBool();
    rules.rechargesADay = numberIn(json[rechargesADayKey], 1, mostRecharges).value_or(rules.rechargesADay);
    return rules;
}
