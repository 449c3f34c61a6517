// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionWords.h"

#include "sessions/CostBreakdown.h"

#include <algorithm>

namespace {
constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

// Telnyx sends a unit's name in either number and case.
QString unitOf(const QString &measuredIn)
{
    QString unit = measuredIn.trimmed().toLower();
    if (unit.size() > 3 && unit.endsWith(u's'))
        unit.chop(1);
    return unit;
}

QString billed(qint64 ms, const QLocale &locale)
{
    return ms > 0 && ms % minute == 0
               ? SessionWords::tr("%1 min", "minutes").arg(locale.toString(ms / minute))
               : SessionWords::length(ms, locale);
}

QString costRemark(const SessionTree &tree, int node)
{
    const bool noOwn = !tree.own(node) && tree.ownText(node).isEmpty();
    const bool noWhole = !tree.cumulative(node) && tree.cumulativeText(node).isEmpty();
    if (noOwn && noWhole)
        return SessionWords::tr("Telnyx gives no cost for this event. It counts as nothing.");
    return noOwn ? SessionWords::tr("Telnyx gives no own cost for this event. It counts as nothing.")
                 : SessionWords::tr("Telnyx gives no cost with children for this event. What is shown was "
                                    "added up here.");
}

QString unreadableRemark(const SessionTree &tree, int node)
{
    if (!tree.own(node) && !tree.ownText(node).isEmpty())
        return SessionWords::tr("The own cost came as “%1”, which is no number. It counts as nothing.")
            .arg(tree.ownText(node));
    return SessionWords::tr(
               "The cost with children came as “%1”, which is no number. What is shown was added "
               "up here.")
        .arg(tree.cumulativeText(node));
}

QString currencyRemark(const SessionTree &tree, int node)
{
    const int parent = tree.parent(node);
    if (parent < 0 || tree.currency(parent).isEmpty())
        return SessionWords::tr("It is paid in %1 and not part of its parent’s cost with children.")
            .arg(tree.currency(node));
    return SessionWords::tr("It is paid in %1, its parent in %2. It is not part of the parent’s cost with "
                            "children.")
        .arg(tree.currency(node), tree.currency(parent));
}
} // namespace

QString SessionWords::amount(const Decimal &value, int decimals, const QLocale &locale)
{
    return value.display(locale, decimals);
}

QString SessionWords::money(const Decimal &value, const QString &currency, int decimals,
                            const QLocale &locale)
{
    const QString number = amount(value, decimals, locale);
    return currency.isEmpty() ? tr("%1, currency not given").arg(number)
                              : tr("%1 %2", "an amount and its currency code").arg(number, currency);
}

QString SessionWords::difference(const Decimal &value, int decimals, const QLocale &locale)
{
    if (value.isZero())
        return amount(value, decimals, locale);
    const Decimal size = value.isNegative() ? Decimal() - value : value;
    return (value.isNegative() ? QChar(0x2212) : u'+') + amount(size, decimals, locale);
}

QString SessionWords::share(const Decimal &part, const Decimal &whole, const QLocale &locale)
{
    if (whole.isZero())
        return QChar(0x2014);
    const double percent = 100 * part.toDouble() / whole.toDouble();
    // Neither is nothing what is little, nor everything what is almost.
    const double least = 0.05;
    if (percent > 0 && percent < least)
        return tr("< %1 %", "a percentage").arg(locale.toString(0.1, 'f', 1));
    if (percent < 100 && percent >= 100 - least)
        return tr("> %1 %", "a percentage").arg(locale.toString(99.9, 'f', 1));
    return tr("%1 %", "a percentage").arg(locale.toString(percent, 'f', 1));
}

QString SessionWords::length(qint64 ms, const QLocale &locale)
{
    if (ms < 0)
        return {};
    if (ms > 0 && ms < 50)
        return tr("%1 ms", "milliseconds").arg(locale.toString(ms));
    if (ms == 0)
        return tr("%1 s", "seconds").arg(locale.toString(0));
    if (ms < 9'950)
        return tr("%1 s", "seconds").arg(locale.toString(double(ms) / second, 'f', 1));
    const qint64 seconds = (ms + second / 2) / second;
    if (seconds < 600)
        return tr("%1 s", "seconds").arg(locale.toString(seconds));
    if (seconds * second < hour)
        return tr("%1 min %2 s", "minutes, seconds")
            .arg(locale.toString(seconds / 60))
            .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    const qint64 minutes = (seconds + 30) / 60;
    return tr("%1 h %2 min", "hours, minutes")
        .arg(locale.toString(minutes / 60))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString SessionWords::rate(const SessionTree::Rate &rate, const QLocale &locale)
{
    if (rate.rate.isEmpty())
        return {};
    const auto number = Decimal::parse(rate.rate);
    const QString price = number ? number->display(locale) : rate.rate;
    const QString unit = unitOf(rate.measuredIn);
    if (rate.billedMs < 0) {
        if (unit.isEmpty())
            return price;
        if (unit == u"minute")
            return tr("%1 per minute", "a price").arg(price);
        return unit == u"second" ? tr("%1 per second", "a price").arg(price)
                                 : tr("%1 per %2", "a price and what it is for").arg(price, unit);
    }
    const QString time = billed(rate.billedMs, locale);
    if (unit.isEmpty())
        return tr("%1, %2 billed", "a price and a length").arg(price, time);
    if (unit == u"minute")
        return tr("%1 per minute, %2 billed", "a price and a length").arg(price, time);
    return unit == u"second"
               ? tr("%1 per second, %2 billed", "a price and a length").arg(price, time)
               : tr("%1 per %2, %3 billed", "a price, what it is for, a length").arg(price, unit, time);
}

QStringList SessionWords::remarks(const SessionTree &tree, int node, const QLocale &locale)
{
    const SessionFlags flags = tree.flags(node);
    const auto inWords = [&](const Decimal &value) {
        return money(value, tree.currency(node), tree.decimals(), locale);
    };
    QStringList said;
    if (flags & SessionFlag::Difference)
        said << tr("Own cost and children add up to %1, but Telnyx says %2.")
                    .arg(inWords(tree.rolledUp(node)), inWords(tree.cumulative(node).value_or(Decimal())));
    if (flags & SessionFlag::CostUnreadable)
        said << unreadableRemark(tree, node);
    if (flags & SessionFlag::CostMissing)
        said << costRemark(tree, node);
    if (flags & SessionFlag::NegativeCost)
        said << tr("A cost of this event is negative. That is unusual; it is counted as it is.");
    if (flags & SessionFlag::CurrencyMissing)
        said << tr("Telnyx gives a cost without its currency.");
    if (flags & SessionFlag::OtherCurrency)
        said << currencyRemark(tree, node);
    if (flags & SessionFlag::Cycle)
        said << tr("An event above is this same event. What is below is not followed any further.");
    if (flags & SessionFlag::DuplicateId)
        said << tr("The same event stands elsewhere in this session too, and is counted each time.");
    if (flags & SessionFlag::Unasked)
        said << tr("The answer ended here: there may be more below. Load it deeper to see.");
    return said;
}

QString SessionWords::verdict(const SessionTree &tree)
{
    if (tree.isEmpty())
        return {};
    if (const int number = tree.count(SessionFlag::Difference); number > 0)
        return tr("%n differences", "between a cost and what it is made of", number);
    const int unknown = tree.count(SessionFlag::CostMissing) + tree.count(SessionFlag::CostUnreadable);
    if (unknown > 0)
        return tr("roll-up exact where costs are given");
    return tree.count(SessionFlag::Unasked) > 0 ? tr("roll-up exact as far as read") : tr("roll-up exact");
}

namespace {
// The only event of a record type, where it was billed by the minute; -1 for none.
int minuteRated(const SessionTree &tree, const CostBreakdown::Row &row)
{
    if (row.events != 1)
        return -1;
    for (int node = 0; node < tree.size(); ++node) {
        if (tree.recordType(node) != row.key || tree.currency(node) != row.currency)
            continue;
        const auto rate = tree.rate(node);
        const bool known = unitOf(rate.measuredIn) == u"minute" && rate.billedMs > 0 &&
                           rate.billedMs % minute == 0 && Decimal::parse(rate.rate);
        return known ? node : -1;
    }
    return -1;
}

QString most(const SessionTree &tree, const CostBreakdown::Row &row, const QString &share,
             const QLocale &locale)
{
    if (const int node = minuteRated(tree, row); node >= 0) {
        const auto rate = tree.rate(node);
        const auto minutes = static_cast<int>(rate.billedMs / minute);
        const QString price =
            SessionWords::money(Decimal::parse(rate.rate).value_or(Decimal()), row.currency, 0, locale);
        if (row.layer == SessionLayer::Kind::Assistant)
            return SessionWords::tr(
                       "%1 of this session is the assistant’s minute rate (%2 a minute, %n billed "
                       "minutes).",
                       nullptr, minutes)
                .arg(share, price);
        return SessionWords::tr(
                   "%1 of this session is the minute rate of %2 (%3 a minute, %n billed minutes).", nullptr,
                   minutes)
            .arg(share, SessionLayer::typeName(row.key), price);
    }
    if (row.layer == SessionLayer::Kind::Inference)
        return SessionWords::tr("%1 of this session is inference, in %n turns.", nullptr, row.events)
            .arg(share);
    if (row.events == 1)
        return SessionWords::tr("%1 of this session is %2.", "a share and a product")
            .arg(share, SessionLayer::typeName(row.key));
    return SessionWords::tr("%1 of this session is %2, in %n events.", "a share and a product", row.events)
        .arg(share, SessionLayer::typeName(row.key));
}

QString next(const CostBreakdown::Row &row, const QString &share)
{
    if (row.layer == SessionLayer::Kind::Inference)
        return SessionWords::tr("%n turns of inference are %1.", nullptr, row.events).arg(share);
    return SessionWords::tr("%1 comes next with %2.", "a product and a share")
        .arg(SessionLayer::typeName(row.key), share);
}
} // namespace

QString SessionWords::summary(const SessionTree &tree, const QLocale &locale)
{
    if (tree.isEmpty())
        return {};
    if (tree.totals().isEmpty())
        return tr("Telnyx gives no cost for any event of this session.");
    const auto &[currency, whole] = tree.totals().first();
    QList<CostBreakdown::Row> paid = CostBreakdown::of(tree, CostBreakdown::By::RecordType).rows;
    const bool anyNegative = std::ranges::any_of(
        paid, [&](const auto &row) { return row.currency == currency && row.cost.isNegative(); });
    paid.removeIf([&](const auto &row) { return row.currency != currency || row.cost <= Decimal(); });
    QStringList sentences;
    if (whole.isZero() && paid.isEmpty())
        sentences << tr("Nothing was charged for this session.");
    else if (anyNegative || paid.isEmpty())
        // Shares of what was partly given back would mislead.
        sentences << tr("This session adds up to %1, refunds included.")
                         .arg(money(whole, currency, tree.decimals(), locale));
    else
        sentences << most(tree, paid[0], share(paid[0].cost, whole, locale), locale);
    if (!anyNegative && paid.size() > 1)
        sentences << next(paid[1], share(paid[1].cost, whole, locale));
    if (const Decimal hidden = tree.hidden(currency); !hidden.isZero())
        sentences.prepend(
            tr("%1 of this session lies deeper than was read.", "a share").arg(share(hidden, whole, locale)));
    if (const auto others = static_cast<int>(tree.totals().size()) - 1; others > 0)
        sentences << tr("Costs in %n other currencies are counted apart.", nullptr, others);
    return sentences.join(u' ');
}
