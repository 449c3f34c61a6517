// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Account.h"
#include "billing/Recharge.h"
#include "billing/RechargeOutlook.h"

#include <QCoreApplication>

/// What the page of auto recharge says, in words.
class RechargeWords
{
    Q_DECLARE_TR_FUNCTIONS(RechargeWords)
public:
    using Course = RechargeOutlook::Course;
    using Side = RechargeOutlook::Side;

    /// "Card or PayPal"; what nobody knows stays as it came.
    static QString preference(const QString &raw);
    static QString onOrOff(const std::optional<bool> &value);
    static QString amount(const std::optional<Money> &amount);
    static QString day(QDate day);
    /// "8 Nov, about 14:00 UTC": spend is known by the day only.
    static QString about(const QDateTime &at);

    /// "3 times, 934.60 USD in all".
    static QString inAll(const RechargeSimulation::Result &result);
    /// "Charged in the last 30 days: …", what follows from it, and what it starts from.
    static QString story(const RechargeOutlook &outlook, const Side &side);
    /// "On 8 Nov the balance stayed at or below the threshold, …": empty where no limit kept it there.
    static QString refusals(const Side &side);
    /// What the figures can't know or may still change; empty where all is known.
    static QString doubts(const RechargeOutlook &outlook);
    /// What comes next, in short: "28 Nov" and "311.25 USD", or why nothing.
    static std::pair<QString, QString> next(const RechargeOutlook &outlook, const Side &side);

    /// "It charges 300.00 USD or more each time the balance falls to 100.00 USD, and lifts it to 400.00 USD."
    static QString effect(const RechargePreferences &preferences);
    /// For the question before saving: what changes, what it means, and where.
    static QString consequences(const RechargePreferences &began, const RechargePreferences &wanted,
                                const Account &account);
    /// A line for each field: its name, and its value on both sides.
    struct Line
    {
        QString name;
        QString mine;
        QString theirs;
    };
    static QList<Line> compared(const RechargePreferences &mine, const RechargePreferences &theirs);

private:
    static QString listedDays(const QList<QDate> &days);
    static QString dates(const RechargeSimulation::Result &result);
    static QString openingOf(const RechargeOutlook &outlook, const Side &side);
};
