// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "billing/BalanceCourse.h"
#include "billing/BillingDesk.h"
#include "billing/Spend.h"
#include "records/Balance.h"
#include "widgets/Tone.h"
#include "widgets/charts/ChartData.h"

/// What the balance page says and draws, from what is known.
class BalanceWords
{
    Q_DECLARE_TR_FUNCTIONS(BalanceWords)
public:
    /// The time of day, with the date where it isn't today's; local.
    static QString time(const QDateTime &at, const QDateTime &now);
    /// "available 1,412.83 USD with a credit of 200.00 USD · pending 10.00 USD".
    static QString balanceNote(const BalanceNow &now);
    static std::optional<Tone> balanceTone(const BalanceNow &now);
    static QString rechargeFigure(const RechargePreferences &preferences);
    /// "at 100.00 USD, up to 400.00 USD".
    static QString rechargeNote(const RechargePreferences &preferences);
    /// "+6 % on the same days of last month".
    static QString monthNote(const Spend &spend);
    static std::optional<Tone> monthTone(const Spend &spend);

    static ChartData courseChart(const QList<BalanceCourse::Day> &course,
                                 const std::optional<Money> &threshold, const QString &currency);
    static QString courseText(const QList<BalanceCourse::Day> &course, const std::optional<Money> &threshold,
                              int series, int bucket);
    static QString courseNote(const QList<BalanceCourse::Day> &course);

    /// What the table leaves out.
    static QString groupsNote(const Spend &spend);

private:
    enum Line { Seen, Reckoned, Ahead, Threshold };
    static std::optional<Money> valueOf(const BalanceCourse::Day &day, int line);
};
