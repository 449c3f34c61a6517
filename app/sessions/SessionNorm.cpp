// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionNorm.h"

#include "sessions/ExactMedian.h"
#include "sessions/SessionLayer.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <cmath>
#include <limits>

namespace {
using Figure = SessionNorm::Figure;

constexpr double infinite = std::numeric_limits<double>::infinity();

double factorOf(const Decimal &value, const Decimal &median)
{
    if (value == median)
        return 1;
    if (median.isZero())
        return value.isNegative() ? -infinite : infinite;
    return value.toDouble() / median.toDouble();
}

Figure figure(const QString &key, const Decimal &value, const QList<Decimal> &others, int of)
{
    const Decimal median = ExactMedian::of(others);
    return {key, value, median, factorOf(value, median), of};
}

// A half is as far off as the double.
double distance(const Figure &figure)
{
    return figure.factor > 0 ? std::abs(std::log(figure.factor)) : infinite;
}

QHash<QString, Decimal> costs(const SessionSummary &session, const QString &currency)
{
    QHash<QString, Decimal> made;
    for (const CostBreakdown::Row &row : session.types) {
        if (row.currency == currency)
            made[row.key] += row.cost;
    }
    return made;
}

bool isSame(const SessionSummary &a, const SessionSummary &b)
{
    return (!a.session.isEmpty() && a.session == b.session) ||
           (!a.address.event.isEmpty() && a.address.event == b.address.event);
}

QList<Figure> figuresOfTypes(const SessionSummary &one, const QList<const SessionSummary *> &others)
{
    const QHash<QString, Decimal> mine = costs(one, one.currency);
    QHash<QString, QList<Decimal>> theirs;
    for (auto each = mine.begin(); each != mine.end(); ++each)
        theirs[each.key()];
    for (const SessionSummary *other : others) {
        const auto those = costs(*other, one.currency);
        for (auto each = those.begin(); each != those.end(); ++each)
            theirs[each.key()] << each.value();
    }
    QList<Figure> made;
    for (auto each = theirs.begin(); each != theirs.end(); ++each) {
        const auto of = static_cast<int>(each->size());
        // A session without an event of the type paid nothing for it.
        each->resize(others.size());
        const Figure type = figure(each.key(), mine.value(each.key()), *each, of);
        if (!type.value.isZero() || !type.median.isZero())
            made << type;
    }
    std::ranges::sort(made, [](const Figure &a, const Figure &b) {
        const double left = distance(a);
        const double right = distance(b);
        if (left != right)
            return left > right;
        const double byHowMuch = std::abs((a.value - a.median).toDouble());
        const double byHowMuchToo = std::abs((b.value - b.median).toDouble());
        return byHowMuch != byHowMuchToo ? byHowMuch > byHowMuchToo : a.key < b.key;
    });
    return made;
}

QString times(double factor)
{
    return QLocale().toString(factor, 'f', factor >= 10 ? 0 : factor < 0.1 ? 2 : 1);
}
} // namespace

SessionNorm SessionNorm::of(const SessionSummary &one, const QList<SessionSummary> &others)
{
    SessionNorm made;
    made.currency = one.currency;
    QList<const SessionSummary *> alike;
    QSet<QString> events; // a session that was seen twice counts once
    QList<Decimal> totals;
    QList<Decimal> counts;
    QList<Decimal> lengths;
    for (const SessionSummary &other : others) {
        if (other.address.type != one.address.type || other.currency != one.currency || isSame(one, other))
            continue;
        if (const QString &event = other.address.event; !event.isEmpty()) {
            if (events.contains(event))
                continue;
            events << event;
        }
        alike << &other;
        totals << other.total;
        counts << Decimal(other.events, 0);
        if (other.lengthMs >= 0)
            lengths << Decimal(other.lengthMs, 3);
    }
    made.sessions = static_cast<int>(alike.size());
    if (made.isEmpty())
        return made;
    made.total = figure({}, one.total, totals, made.sessions);
    made.events = figure({}, Decimal(one.events, 0), counts, made.sessions);
    if (one.lengthMs >= 0 && !lengths.isEmpty())
        made.length = figure({}, Decimal(one.lengthMs, 3), lengths, static_cast<int>(lengths.size()));
    made.types = figuresOfTypes(one, alike);
    return made;
}

QString SessionNorm::sentence() const
{
    if (isEmpty())
        return tr(
            "No other session like this one is known yet. Run a batch, and this one is held against it.");
    if (!isTelling())
        return tr("Only %n other sessions like this one are known: too few to tell whether it is unusual.",
                  nullptr, sessions);
    if (std::isinf(total.factor))
        return tr("This session cost something, while half of %n others like it cost nothing.", nullptr,
                  sessions);
    const auto striking = std::ranges::find_if(types, [](const Figure &type) {
        return std::isfinite(type.factor) && (type.factor >= 1.5 || (type.factor > 0 && type.factor <= 0.67));
    });
    if (striking == types.end())
        return tr("This session is %1 × the median of %n.", "%n sessions", sessions).arg(times(total.factor));
    return tr("This session is %1 × the median of %n; %2 %3 ×.", "%n sessions, %2 a product", sessions)
        .arg(times(total.factor), SessionLayer::typeName(striking->key), times(striking->factor));
}
