// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ui/BalanceWords.h"

#include "billing/BalanceWatch.h"
#include "billing/MoneyParts.h"
#include "billing/ui/GroupColumns.h"

#include <QLocale>
#include <cmath>
#include <limits>

namespace {
double height(const std::optional<Money> &amount)
{
    return amount ? MoneyParts::height(*amount) : std::numeric_limits<double>::quiet_NaN();
}

bool isKnown(const std::optional<Money> &amount)
{
    return amount && !amount->isZero();
}
} // namespace

QString BalanceWords::time(const QDateTime &at, const QDateTime &now)
{
    const QLocale locale;
    const QDateTime local = at.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return locale.toString(local.time(), QLocale::ShortFormat);
    return locale.toString(local, QLocale::ShortFormat);
}

QString BalanceWords::balanceNote(const BalanceNow &now)
{
    QStringList parts;
    if (now.availableCredit)
        parts << (isKnown(now.creditLimit)
                      ? tr("available %1 with a credit of %2")
                            .arg(now.availableCredit->displayWithCode(), now.creditLimit->displayWithCode())
                      : tr("available %1").arg(now.availableCredit->displayWithCode()));
    if (isKnown(now.pending))
        parts << tr("pending %1").arg(now.pending->displayWithCode());
    return parts.join(QStringLiteral(" · "));
}

std::optional<Tone> BalanceWords::balanceTone(const BalanceNow &now)
{
    if (now.balance && now.balance->isNegative())
        return Tone::Bad;
    return std::nullopt;
}

QString BalanceWords::rechargeFigure(const RechargePreferences &preferences)
{
    if (!preferences.enabled)
        return tr("not told");
    return *preferences.enabled ? tr("on") : tr("off");
}

QString BalanceWords::rechargeNote(const RechargePreferences &preferences)
{
    if (preferences.enabled == false)
        return tr("the balance only falls");
    if (!preferences.threshold || !preferences.recharge)
        return preferences.unreadable.isEmpty()
                   ? QString()
                   : tr("an amount can't be read: %1").arg(preferences.unreadable);
    const auto top = preferences.threshold->plus(*preferences.recharge);
    return top ? tr("at %1, up to %2").arg(preferences.threshold->displayWithCode(), top->displayWithCode())
               : QString();
}

QString BalanceWords::monthNote(const Spend &spend)
{
    if (const int missing = static_cast<int>(spend.missing().size()))
        return tr("without %n products that could not be read", nullptr, missing);
    const Money before = spend.lastMonthSoFar();
    if (before.isZero())
        return tr("nothing on the same days of last month");
    const auto more = spend.thisMonth().minus(before);
    if (!more)
        return {};
    const double percent = more->shareOf(before) * 100;
    const QString number = QLocale().toString(std::abs(percent), 'f', 0);
    return percent < 0 ? tr("−%1 % on the same days of last month").arg(number)
                       : tr("+%1 % on the same days of last month").arg(number);
}

std::optional<Tone> BalanceWords::monthTone(const Spend &spend)
{
    return spend.missing().isEmpty() ? std::nullopt : std::optional(Tone::Doubtful);
}

std::optional<Money> BalanceWords::valueOf(const BalanceCourse::Day &day, int line)
{
    switch (line) {
    case Seen:
        return day.seen;
    case Reckoned:
        return day.reckoned;
    default:
        return day.ahead;
    }
}

ChartData BalanceWords::courseChart(const QList<BalanceCourse::Day> &course,
                                    const std::optional<Money> &threshold, const QString &currency)
{
    ChartData data;
    data.kind = ChartData::Kind::Lines;
    data.title = tr("Balance by day, %1").arg(currency);
    data.bucketSeconds = 86'400;
    data.marksHoles = false;
    data.axisTitles = {currency};
    const QString names[]{tr("as seen here"), tr("reckoned back"), tr("ahead at the recent pace"),
                          tr("recharges at")};
    for (int line = Seen; line <= Threshold; ++line) {
        ChartSeries series;
        series.name = names[line];
        series.role = line == Seen ? ChartSeries::Role::Usual : ChartSeries::Role::Reference;
        series.colour = line == Threshold ? 1 : 0;
        for (const BalanceCourse::Day &day : course)
            series.values << height(line == Threshold ? threshold : valueOf(day, line));
        data.series << series;
    }
    for (const BalanceCourse::Day &day : course)
        data.times << day.day.startOfDay(Qt::UTC);
    const auto now = std::ranges::find_if(course, [](const auto &day) { return day.ahead && day.seen; });
    if (now != course.end())
        data.summary =
            tr("The balance is %1 now and would be %2 after 15 days at the recent pace.")
                .arg(now->seen->displayWithCode(),
                     course.last().ahead ? course.last().ahead->displayWithCode() : tr("not known"));
    return data;
}

QString BalanceWords::courseText(const QList<BalanceCourse::Day> &course,
                                 const std::optional<Money> &threshold, int series, int bucket)
{
    if (bucket < 0 || bucket >= course.size())
        return {};
    const std::optional<Money> value = series == Threshold ? threshold : valueOf(course[bucket], series);
    return value ? value->displayWithCode() : QString();
}

QString BalanceWords::courseNote(const QList<BalanceCourse::Day> &course)
{
    const auto reckoned = std::ranges::count_if(
        course, [](const BalanceCourse::Day &day) { return day.reckoned && !day.seen; });
    if (reckoned > 0)
        return tr("This console has seen the balance for less than 30 days. What was before is reckoned back "
                  "from what was spent, as if nothing had been paid in.");
    return {};
}

QString BalanceWords::groupsNote(const Spend &spend)
{
    QStringList lines;
    if (spend.thisMonth().isZero())
        lines << tr("Nothing was spent this month so far.");
    if (!spend.notByGroup().isEmpty() && !spend.thisMonthNotByGroup().isZero())
        lines << tr("Not by group, because usage reports don't offer it: %1 of %2.")
                     .arg(GroupColumns::amount(spend.thisMonthNotByGroup()),
                          spend.notByGroup().join(QStringLiteral(", ")));
    if (!spend.otherCurrencies().isEmpty())
        lines << tr("Without what was billed in %1.").arg(spend.otherCurrencies().join(QStringLiteral(", ")));
    return lines.join(u' ');
}
