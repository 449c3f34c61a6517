// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/BatchFigures.h"

#include "sessions/ExactMedian.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <cmath>

namespace {
using Bin = BatchFigures::Bin;
using Part = BatchFigures::Part;

constexpr int mostBins = 20;
constexpr int fewestForOutliers = 4;
constexpr int mostScale = 18;

/// The one of most sessions; of several, the first by name, so that their order doesn't matter.
QString commonest(const QList<SessionSummary> &sessions)
{
    QMap<QString, int> counts;
    for (const SessionSummary &session : sessions)
        ++counts[session.currency];
    QString best;
    int most = 0;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (each.value() > most) {
            best = each.key();
            most = each.value();
        }
    }
    return best;
}

Decimal times(const Decimal &step, qint64 factor)
{
    return {*step.digits() * factor, step.scale()};
}

/// A round number, 1, 1.5, 2, 2.5 … times a power of ten, so many of which are as much as the range; nothing
/// where numbers are too large for that.
std::optional<Decimal> roundStep(const Decimal &range, int number)
{
    const double least = range.toDouble() / number;
    const int power = std::max(static_cast<int>(std::floor(std::log10(least))), 1 - mostScale);
    if (power > 14)
        return {};
    qint64 unit = 1;
    for (int zeros = power - 1; zeros > 0; --zeros)
        unit *= 10;
    for (const int tenths : {10, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150}) {
        const Decimal step(tenths * unit, std::max(0, 1 - power));
        if (times(step, number) >= range)
            return step;
    }
    return {};
}

/// The last multiple of the step that isn't beyond the number.
Decimal floorTo(const Decimal &step, const Decimal &number)
{
    const double multiple = std::floor(number.toDouble() / step.toDouble());
    if (std::abs(multiple) * static_cast<double>(*step.digits()) > 1e18)
        return number; // too far from zero for its step: as it is
    auto factor = static_cast<qint64>(multiple);
    while (times(step, factor) > number)
        --factor;
    while (times(step, factor + 1) <= number)
        ++factor;
    return times(step, factor);
}

QList<Bin> binsOf(const QList<Decimal> &sorted)
{
    if (sorted.isEmpty())
        return {};
    const Decimal least = sorted.first();
    const Decimal most = sorted.last();
    const auto number = static_cast<int>(sorted.size());
    if (least == most)
        return {{least, most, number}};
    // Where the first one begins before the least there is one more of them.
    const int wanted = std::clamp(static_cast<int>(std::lround(std::sqrt(number))), 1, mostBins - 1);
    const auto step = roundStep(most - least, wanted);
    if (!step)
        return {{least, most, number}};
    QList<Bin> bins;
    qsizetype at = 0;
    for (Decimal from = floorTo(*step, least); bins.isEmpty() || from < most; from += *step) {
        Bin bin{from, from + *step, 0};
        const bool isLast = bin.to >= most;
        for (; at < sorted.size() && (isLast || sorted[at] < bin.to); ++at)
            ++bin.sessions;
        bins << bin;
    }
    return bins;
}

/// Adds a session's rows to those of the batch.
void addParts(QHash<QString, Part> &parts, const SessionSummary &session)
{
    QSet<QString> met;
    for (const CostBreakdown::Row &row : session.products) {
        if (row.currency != session.currency)
            continue;
        Part &part = parts[row.key];
        part.product = row.key;
        part.cost += row.cost;
        part.events += row.events;
        part.sessions += met.contains(row.key) ? 0 : 1;
        met.insert(row.key);
    }
}

QList<Part> sorted(const QHash<QString, Part> &parts)
{
    QList<Part> all = parts.values();
    std::ranges::sort(all, [](const Part &a, const Part &b) {
        return a.cost != b.cost ? a.cost > b.cost : a.product < b.product;
    });
    return all;
}

/// Of what was given, dearest first.
QList<int> outliersOf(const QList<SessionSummary> &sessions, const QString &currency,
                      const QList<Decimal> &costs)
{
    QList<int> found;
    if (costs.size() < fewestForOutliers)
        return found;
    const auto [first, third] = ExactMedian::quartiles(costs);
    const Decimal distance = third - first;
    const Decimal limit = third + distance + distance.dividedBy(2, std::min(mostScale, distance.scale() + 1));
    for (int at = 0; at < sessions.size(); ++at) {
        if (sessions[at].currency == currency && sessions[at].total > limit)
            found << at;
    }
    std::ranges::stable_sort(found, [&](int a, int b) { return sessions[a].total > sessions[b].total; });
    return found;
}
} // namespace

Decimal BatchFigures::inferenceOf(const SessionSummary &session)
{
    Decimal sum;
    for (const CostBreakdown::Row &row : session.types) {
        if (row.key == u"inference" && row.currency == session.currency)
            sum += row.cost;
    }
    return sum;
}

BatchFigures BatchFigures::of(const QList<SessionSummary> &sessions)
{
    BatchFigures made;
    made.currency = commonest(sessions);
    QList<Decimal> costs;
    QHash<QString, Part> parts;
    Decimal inference;
    for (const SessionSummary &session : sessions) {
        if (session.currency != made.currency) {
            ++made.otherCurrencies;
            continue;
        }
        costs << session.total;
        made.total += session.total;
        made.turns += session.turns;
        inference += inferenceOf(session);
        addParts(parts, session);
    }
    std::ranges::sort(costs);
    made.sessions = static_cast<int>(costs.size());
    made.products = sorted(parts);
    made.bins = binsOf(costs);
    made.outliers = outliersOf(sessions, made.currency, costs);
    if (!costs.isEmpty()) {
        made.median = ExactMedian::ofSorted(costs);
        made.least = costs.first();
        made.most = costs.last();
    }
    if (made.turns > 0)
        made.costPerTurn = inference.dividedBy(made.turns, std::clamp(inference.scale() + 2, 8, mostScale));
    return made;
}
