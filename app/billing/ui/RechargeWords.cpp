// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ui/RechargeWords.h"

#include <QLocale>
#include <algorithm>

namespace {
constexpr qsizetype mostDates = 4; ///< in a sentence; all of them are in the table

QString listed(const QStringList &words)
{
    return QLocale().createSeparatedList(words);
}
} // namespace

QString RechargeWords::preference(const QString &raw)
{
    if (raw == u"credit_paypal")
        return tr("Card or PayPal");
    if (raw == u"ach")
        return tr("Bank transfer (ACH)");
    return raw.isEmpty() ? tr("not given") : raw;
}

QString RechargeWords::onOrOff(const std::optional<bool> &value)
{
    if (!value)
        return tr("not given");
    return *value ? tr("on") : tr("off");
}

QString RechargeWords::amount(const std::optional<Money> &amount)
{
    return amount ? amount->displayWithCode() : tr("not given");
}

QString RechargeWords::day(QDate day)
{
    //: a day of the last or the next weeks, as in "8 Nov"
    return QLocale().toString(day, tr("d MMM"));
}

QString RechargeWords::about(const QDateTime &at)
{
    const QDateTime utc = at.toUTC();
    const QTime hour(utc.time().hour(), 0);
    return tr("%1, about %2 UTC").arg(day(utc.date()), QLocale().toString(hour, QStringLiteral("HH:mm")));
}

QString RechargeWords::inAll(const RechargeSimulation::Result &result)
{
    if (result.charges.isEmpty())
        return tr("no charge");
    return tr("%n times, %1 in all", nullptr, static_cast<int>(result.charges.size()))
        .arg(result.total.displayWithCode());
}

QString RechargeWords::dates(const RechargeSimulation::Result &result)
{
    QStringList charges;
    for (const RechargeSimulation::Charge &charge :
         result.charges.first(std::min(mostDates, result.charges.size())))
        //: a charge: "8 Nov 311.20 USD"
        charges << tr("%1 %2").arg(day(charge.at.toUTC().date()), charge.amount.displayWithCode());
    const auto others = static_cast<int>(result.charges.size() - charges.size());
    if (others > 0)
        charges << tr("%n more", nullptr, others);
    return listed(charges);
}

QString RechargeWords::openingOf(const RechargeOutlook &outlook, const Side &side)
{
    const QString opening = side.past->opening.displayWithCode();
    return outlook.openingSeen.isValid()
               ? tr("It starts from %1, the balance as this computer saw it on %2.")
                     .arg(opening, day(outlook.openingSeen.toUTC().date()))
               : tr("The balance of %1 was not seen by this computer: it starts from %2, the threshold plus "
                    "the amount.")
                     .arg(day(outlook.first), opening);
}

QString RechargeWords::story(const RechargeOutlook &outlook, const Side &side)
{
    if (!side.past)
        return {};
    const RechargeSimulation::Result &result = side.past->result;
    if (!side.rules.enabled)
        return tr("Off, it charges nothing: the balance would have gone from %1 to %2 in the last %n days. "
                  "%3",
                  nullptr, RechargeOutlook::daysBack)
            .arg(side.past->opening.displayWithCode(), result.end.displayWithCode(),
                 openingOf(outlook, side));
    if (result.charges.isEmpty() && result.refused.isEmpty())
        return tr("In the last %n days the balance would never have fallen to %1; the lowest was %2. %3",
                  nullptr, RechargeOutlook::daysBack)
            .arg(side.rules.threshold.displayWithCode(), result.lowest.displayWithCode(),
                 openingOf(outlook, side));
    return tr("Charged in the last %n days: %1. Each charge lifts the balance to the threshold plus the "
              "amount. "
              "Most in a day: %2 of %3 allowed. %4",
              nullptr, RechargeOutlook::daysBack)
        .arg(dates(result), QLocale().toString(result.mostInADay), QLocale().toString(side.rules.mostInADay),
             openingOf(outlook, side));
}

QString RechargeWords::refusals(const Side &side)
{
    if (!side.past || side.past->result.refused.isEmpty())
        return {};
    const RechargeSimulation::Charge &first = side.past->result.refused.first();
    QList<QDate> days;
    for (const RechargeSimulation::Charge &charge : side.past->result.refused) {
        if (const QDate refused = charge.at.toUTC().date(); !days.contains(refused))
            days << refused;
    }
    return tr("On %1 the balance stayed at or below the threshold, because %2 charges a day are the limit. "
              "It "
              "fell as far as %3; the first charge refused was of %4. A larger amount needs fewer charges.")
        .arg(listedDays(days), QLocale().toString(side.rules.mostInADay),
             side.past->result.lowest.displayWithCode(), first.amount.displayWithCode());
}

QString RechargeWords::listedDays(const QList<QDate> &days)
{
    QStringList words;
    for (const QDate each : days.first(std::min(mostDates, days.size())))
        words << day(each);
    if (const auto others = static_cast<int>(days.size() - words.size()))
        words << tr("%n more", nullptr, others);
    return listed(words);
}

QString RechargeWords::doubts(const RechargeOutlook &outlook)
{
    QStringList sentences;
    if (outlook.knowsSpend && !outlook.holes.isEmpty())
        sentences << tr("The spend of %n days isn’t known in full (%1). Only what is known of it is reckoned "
                        "with.",
                        nullptr, static_cast<int>(outlook.holes.size()))
                         .arg(listedDays(outlook.holes));
    if (outlook.knowsSpend && !outlook.open.isEmpty())
        sentences
            << tr("The spend of %1 may still grow: usage is booked late.").arg(listedDays(outlook.open));
    return sentences.join(u' ');
}

std::pair<QString, QString> RechargeWords::next(const RechargeOutlook &outlook, const Side &side)
{
    if (!side.ahead)
        return {tr("not known"),
                outlook.knowsPace ? side.trouble : tr("It takes the balance and 3 whole days of spend.")};
    const QString pace = outlook.perDay.displayWithCode();
    if (!side.rules.enabled)
        return {tr("none"), tr("Auto recharge is off.")};
    const QList<RechargeSimulation::Charge> &charges = side.ahead->result.charges;
    if (charges.isEmpty())
        return {tr("none"),
                tr("Not in the next %n days, at %1 a day.", nullptr, RechargeOutlook::daysAhead).arg(pace)};
    return {day(charges.first().at.toUTC().date()),
            tr("%1, at %2 a day").arg(charges.first().amount.displayWithCode(), pace)};
}

QString RechargeWords::effect(const RechargePreferences &preferences)
{
    if (!preferences.enabled.value_or(false))
        return tr("Nothing is charged by itself: when the balance is used up, Telnyx may stop its services.");
    if (!preferences.threshold || !preferences.recharge)
        return {};
    const auto target = preferences.threshold->plus(*preferences.recharge);
    return tr("It charges %1 or more each time the balance falls to %2, and lifts it to %3. Paid by: %4.")
        .arg(amount(preferences.recharge), amount(preferences.threshold),
             target ? target->displayWithCode() : tr("not given"), preference(preferences.preference));
}

QString RechargeWords::consequences(const RechargePreferences &began, const RechargePreferences &wanted,
                                    const Account &account)
{
    QStringList lines{effect(wanted)};
    for (const Line &line : compared(wanted, began)) {
        if (line.mine != line.theirs)
            //: a field, its value until now, and the one to come
            lines << tr("%1: %2 → %3").arg(line.name, line.theirs, line.mine);
    }
    lines << (account.production ? tr("%1 is marked as production: this is real money.").arg(account.name)
                                 : tr("Account: %1.").arg(account.name));
    return lines.join(u'\n');
}

QList<RechargeWords::Line> RechargeWords::compared(const RechargePreferences &mine,
                                                   const RechargePreferences &theirs)
{
    return {{tr("Auto recharge"), onOrOff(mine.enabled), onOrOff(theirs.enabled)},
            {tr("Threshold"), amount(mine.threshold), amount(theirs.threshold)},
            {tr("Amount"), amount(mine.recharge), amount(theirs.recharge)},
            {tr("By"), preference(mine.preference), preference(theirs.preference)},
            {tr("Invoice"), onOrOff(mine.invoiceEnabled), onOrOff(theirs.invoiceEnabled)}};
}
