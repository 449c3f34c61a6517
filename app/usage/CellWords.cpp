// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/CellWords.h"

#include "usage/UsageWords.h"

namespace {
constexpr QChar dash(0x2014);

QString withCurrency(const QString &number, const Measure &measure)
{
    return measure.currency.isEmpty()
               ? number
               : CellWords::tr("%1 %2", "an amount and its currency code").arg(number, measure.currency);
}

QString signedText(bool isNegative, const QString &size)
{
    return isNegative ? QChar(0x2212) + size : u'+' + size;
}
} // namespace

QString CellWords::number(const PivotCell &cell, const Measure &measure, const QLocale &locale)
{
    if (!cell.hasNumber())
        return dash;
    return withCurrency(cell.number.display(locale, measure.isMoney ? 2 : 0), measure);
}

QString CellWords::glance(const Decimal &number, const Measure &measure, const QLocale &locale)
{
    if (!measure.isMoney)
        return number.rounded(number.toDouble() < 100 ? 2 : 0).display(locale);
    // What would be no cent is shown with the digits that it has.
    const Decimal cents = number.rounded(2);
    return withCurrency(
        cents.isZero() && !number.isZero() ? number.display(locale, 2) : cents.display(locale, 2), measure);
}

QString CellWords::note(const PivotCell &cell, const Measure &measure)
{
    if (!cell.isWhole)
        return tr("%1 can’t be added up. Break it out further, or choose the maximum.")
            .arg(UsageWords::metric(measure.metric));
    if (cell.texts > 0)
        return tr("%n values were no numbers and are not counted.", nullptr, static_cast<int>(cell.texts));
    if (cell.met == 0)
        return tr("There are no numbers for this.");
    return {};
}

QString CellWords::measure(const Measure &measure)
{
    const QString name = UsageWords::metric(measure.metric);
    if (!measure.isMoney)
        return name;
    return measure.currency.isEmpty() ? tr("%1 (currency not given)").arg(name)
                                      : tr("%1 %2", "a metric and its currency").arg(name, measure.currency);
}

QString CellWords::percent(double percent, const QLocale &locale)
{
    return tr("%1 %", "a percentage").arg(locale.toString(percent, 'f', 1));
}

QString CellWords::change(double percent, const QLocale &locale)
{
    return signedText(percent < 0, CellWords::percent(std::abs(percent), locale));
}

QString CellWords::difference(const Decimal &number, const Measure &measure, const QLocale &locale)
{
    const Decimal size = number.isNegative() ? Decimal() - number : number;
    return signedText(number.isNegative(), size.display(locale, measure.isMoney ? 2 : 0));
}

QString CellWords::time(const QDateTime &start, Grain grain, const QLocale &locale)
{
    if (!start.isValid())
        return tr("no time given");
    switch (grain) {
    case Grain::Hour:
        return locale.toString(start, QLocale::ShortFormat);
    case Grain::Week:
        return tr("Week of %1").arg(locale.toString(start.date(), QLocale::ShortFormat));
    case Grain::Month:
        return tr("%1 %2", "month and year")
            .arg(locale.standaloneMonthName(start.date().month()), locale.toString(start.date(), u"yyyy"));
    case Grain::None:
    case Grain::Day:
        break;
    }
    return locale.toString(start.date(), QLocale::ShortFormat);
}

QString CellWords::key(const Pivot::Key &key, const QStringList &names, Grain grain, int rest,
                       const QLocale &locale)
{
    if (key.isRest)
        return tr("other (%1)", "how many values are joined").arg(locale.toString(rest));
    QStringList words;
    for (qsizetype i = 0; i < key.values.size(); ++i)
        words << (names.value(i) == PivotSpec::time
                      ? time(key.time, grain, locale)
                      : UsageWords::value(names.value(i), key.values[i], locale));
    return words.isEmpty() ? tr("Total") : words.join(QStringLiteral(" · "));
}
