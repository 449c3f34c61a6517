// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/Compared.h"

#include "records/UsageMetrics.h"

#include <QHash>
#include <QMap>

namespace {
/// The pivot of one range, and where the measure stands in it.
struct Side
{
    Pivot pivot;
    int measure = -1;

    Side(const UsageTable &table, PivotSpec spec, const TimeRange &range, const Measure &wanted)
    {
        spec.range = range;
        pivot = Pivot::of(table, spec);
        measure = static_cast<int>(pivot.measures().indexOf(wanted));
    }
    PivotCell total() const { return measure < 0 ? PivotCell() : pivot.total(measure); }
    PivotCell row(int row) const { return measure < 0 ? PivotCell() : pivot.rowTotal(row, measure); }
};

PivotSpec specOf(const Report &report, const QStringList &rows, const Measure &measure)
{
    PivotSpec spec;
    spec.rows = rows;
    spec.metrics = {measure.metric};
    spec.grain = report.grain;
    spec.zone = report.range.zone;
    spec.aggregation = report.aggregation;
    return spec;
}

/// What is not there was not used: the API leaves out rows of nothing. Values that don't add up have no
/// difference.
void measureDifference(Compared::Line &line)
{
    if (!line.now.isWhole || !line.before.isWhole || (line.now.met == 0 && line.before.met == 0))
        return;
    line.difference = line.now.number - line.before.number;
    if (!line.before.number.isZero())
        line.percent = line.difference->toDouble() / std::abs(line.before.number.toDouble()) * 100;
}

Decimal sizeOf(const Compared::Line &line)
{
    const Decimal difference = line.difference.value_or(Decimal());
    return difference.isNegative() ? Decimal() - difference : difference;
}

QList<Compared::Line> linesOf(const Side &now, const Side &before)
{
    QMap<QStringList, Compared::Line> lines;
    for (int row = 0; row < now.pivot.rows().size(); ++row) {
        Compared::Line &line = lines[now.pivot.rows()[row].values];
        line.key = now.pivot.rows()[row];
        line.now = now.row(row);
    }
    for (int row = 0; row < before.pivot.rows().size(); ++row) {
        Compared::Line &line = lines[before.pivot.rows()[row].values];
        line.key = before.pivot.rows()[row];
        line.before = before.row(row);
    }
    QList<Compared::Line> all;
    for (Compared::Line &line : lines) {
        measureDifference(line);
        if (line.now.met > 0 || line.before.met > 0)
            all << line;
    }
    std::ranges::stable_sort(all, [](const Compared::Line &left, const Compared::Line &right) {
        return sizeOf(left) > sizeOf(right);
    });
    return all;
}

QDate firstDay(const Pivot &pivot, const TimeRange &range)
{
    const QDateTime first = pivot.rows()[0].time;
    return range.isNull() ? first.date() : range.from().toTimeZone(first.timeZone()).date();
}

/// Which bucket of the second range meets one of the first: days and hours by their distance from the first
/// day, or by the nearest day of the same name; weeks and months one after the other.
class Counterparts
{
public:
    Counterparts(const Report &report, const Pivot &now, const Pivot &before)
        : m_before(before), m_isByDay(report.grain == Grain::Day || report.grain == Grain::Hour)
    {
        if (!m_isByDay || now.rows().isEmpty() || before.rows().isEmpty() || !now.rows()[0].time.isValid() ||
            !before.rows()[0].time.isValid())
            return;
        const QDate first = firstDay(now, now.spec().range);
        const QDate other = firstDay(before, before.spec().range);
        m_days = first.daysTo(other);
        if (report.compare && report.compare->align == Comparison::Align::Weekday) {
            // Three days forth or back at most, so that few buckets lose their counterpart.
            const int later = (first.dayOfWeek() - other.dayOfWeek() + 7) % 7;
            m_days += later > 3 ? later - 7 : later;
        }
        for (int row = 0; row < before.rows().size(); ++row)
            m_rowAt.insert(before.rows()[row].time, row);
    }
    /// -1 where there is none.
    int of(int row, const QDateTime &time) const
    {
        if (m_isByDay)
            return m_rowAt.value({time.date().addDays(m_days), time.time(), time.timeZone()}, -1);
        return row < m_before.rows().size() && m_before.rows()[row].time.isValid() ? row : -1;
    }

private:
    const Pivot &m_before;
    bool m_isByDay;
    qint64 m_days = 0;
    QHash<QDateTime, int> m_rowAt;
};

QList<Compared::Pair> pairsOf(const Report &report, const Side &now, const Side &before)
{
    QList<Compared::Pair> pairs;
    const Counterparts counterparts(report, now.pivot, before.pivot);
    for (int row = 0; row < now.pivot.rows().size(); ++row) {
        Compared::Pair pair;
        pair.time = now.pivot.rows()[row].time;
        if (!pair.time.isValid())
            continue;
        pair.now = now.row(row);
        if (const int other = counterparts.of(row, pair.time); other >= 0) {
            pair.beforeTime = before.pivot.rows()[other].time;
            pair.before = before.row(other);
        }
        pairs << pair;
    }
    return pairs;
}

/// Whether the values of a report come to its whole. Peaks don't.
bool addsUp(const Report &report, const QString &metric)
{
    if (report.aggregation == Aggregation::Count)
        return true;
    return report.aggregation != Aggregation::Maximum && UsageMetrics::isAdditive(metric);
}

/// The largest ones, and the rest as one, so that they add up to the whole difference.
QList<Compared::Line> driversOf(const QList<Compared::Line> &lines, int most)
{
    if (lines.size() <= most)
        return lines;
    most = std::max(most, 1);
    QList<Compared::Line> drivers = lines.first(most - 1);
    Compared::Line rest;
    rest.key.isRest = true;
    for (const Compared::Line &line : lines.mid(most - 1)) {
        for (const auto &[sum, part] :
             {std::pair(&rest.now, &line.now), std::pair(&rest.before, &line.before)}) {
            sum->number += part->number;
            sum->met += part->met;
            sum->isWhole = sum->isWhole && part->isWhole;
        }
    }
    measureDifference(rest);
    return drivers << rest;
}
} // namespace

Compared Compared::of(const UsageTable &now, const UsageTable &before, const Report &report,
                      const Measure &measure, const TimeRange &nowRange, const TimeRange &beforeRange,
                      int mostDrivers)
{
    Compared compared;
    compared.measure = measure;
    const PivotSpec byValue = specOf(report, report.dimensions, measure);
    const Side left(now, byValue, nowRange, measure);
    const Side right(before, byValue, beforeRange, measure);
    compared.whole.now = left.total();
    compared.whole.before = right.total();
    measureDifference(compared.whole);
    compared.lines = linesOf(left, right);
    if (addsUp(report, measure.metric))
        compared.drivers = driversOf(compared.lines, mostDrivers);
    if (report.grain != Grain::None) {
        const PivotSpec byTime = specOf(report, {PivotSpec::time}, measure);
        compared.pairs =
            pairsOf(report, Side(now, byTime, nowRange, measure), Side(before, byTime, beforeRange, measure));
    }
    return compared;
}
