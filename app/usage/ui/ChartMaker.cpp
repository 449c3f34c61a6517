// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ui/ChartMaker.h"

#include "usage/Buckets.h"
#include "usage/CellWords.h"
#include "usage/UsageWords.h"

#include <cmath>

namespace {
qint64 secondsOf(Grain grain)
{
    constexpr qint64 hour = 3'600;
    switch (grain) {
    case Grain::Hour:
        return hour;
    case Grain::Week:
        return 7 * 24 * hour;
    case Grain::Month:
        return 30 * 24 * hour;
    case Grain::None:
    case Grain::Day:
        break;
    }
    return 24 * hour;
}

ChartData::Kind drawnKind(const ReportViewData &view)
{
    switch (view.kind) {
    case ChartKind::Lines:
        // A line between names says nothing: it needs time.
        return view.chart.spec().rows.contains(PivotSpec::time) ? ChartData::Kind::Lines
                                                                : ChartData::Kind::Bars;
    case ChartKind::Pie:
        return ChartData::Kind::Pie;
    case ChartKind::Stacked:
        return ChartData::Kind::StackedBars;
    case ChartKind::Auto:
    case ChartKind::Bars:
    case ChartKind::Table:
        break;
    }
    return ChartData::Kind::Bars;
}

/// Currencies have no axis in common: of several, one is drawn, and the title says which.
QString titleOf(const ReportViewData &view)
{
    const QList<Measure> &measures = view.chart.measures();
    const QString title = view.result.report.title();
    const bool hasSeveral =
        measures.size() > 1 && measures[0].isMoney && measures[1].metric == measures[0].metric;
    if (!hasSeveral)
        return title;
    return measures[0].currency.isEmpty()
               ? ChartMaker::tr("%1 (drawn: without a currency; all are in the table)").arg(title)
               : ChartMaker::tr("%1 (drawn: %2; all are in the table)").arg(title, measures[0].currency);
}

} // namespace

ChartMaker::ChartMaker(const ReportViewData &view, const QString &summary) : m_view(view)
{
    m_data.kind = drawnKind(view);
    m_data.title = titleOf(view);
    m_data.summary = summary;
    if (view.chart.measures().isEmpty())
        return;
    addBuckets();
    addAll();
    addBefore();
    markHoles();
}

void ChartMaker::addBuckets()
{
    const Pivot &pivot = m_view.chart;
    const bool isTime = pivot.spec().rows.contains(PivotSpec::time);
    for (int row = 0; row < pivot.rows().size(); ++row) {
        const Pivot::Key &key = pivot.rows()[row];
        // What is no time has no place along time; the table shows it.
        if (isTime && !key.time.isValid())
            continue;
        m_rows << row;
        if (isTime)
            m_data.times << key.time;
        else
            m_data.categories << CellWords::key(key, pivot.spec().rows, pivot.spec().grain,
                                                pivot.restCount());
    }
    if (isTime)
        m_data.bucketSeconds = secondsOf(pivot.spec().grain);
    const QDateTime provisional = m_view.result.answer.provisionalFrom;
    for (int bucket = 0; isTime && provisional.isValid() && bucket < m_data.times.size(); ++bucket) {
        if (Buckets::endOf(m_data.times[bucket], pivot.spec().grain) > provisional) {
            m_data.provisionalFrom = bucket;
            break;
        }
    }
}

PivotCell ChartMaker::cellOf(const Source &source, int bucket) const
{
    switch (source.kind) {
    case Source::Kind::Column:
        return m_view.chart.cell(m_rows[bucket], source.column, source.measure);
    case Source::Kind::RowTotal:
        return m_view.chart.rowTotal(m_rows[bucket], source.measure);
    case Source::Kind::Before:
        return m_before.value(bucket);
    }
    return {};
}

void ChartMaker::addSeries(const Source &source, const QString &name, ChartSeries::Role role, int axis)
{
    ChartSeries series;
    series.name = name;
    series.role = role;
    series.axis = axis;
    // The API leaves out rows of nothing: no row in a day that was read is no usage, which is zero.
    for (int bucket = 0; bucket < m_rows.size(); ++bucket) {
        const PivotCell cell = cellOf(source, bucket);
        const bool isRead = source.kind != Source::Kind::Before || m_hasBefore.value(bucket);
        series.values << (isRead ? cell.height() : std::nan(""));
    }
    m_data.series << series;
    m_sources << source;
}

void ChartMaker::addAll()
{
    const Pivot &pivot = m_view.chart;
    const Measure &first = pivot.measures()[0];
    for (int column = 0; column < pivot.columns().size(); ++column) {
        const Pivot::Key &key = pivot.columns()[column];
        const QString name =
            pivot.spec().columns.isEmpty()
                ? CellWords::measure(first)
                : CellWords::key(key, pivot.spec().columns, pivot.spec().grain, pivot.restCount());
        addSeries({Source::Kind::Column, column, 0}, name,
                  key.isRest ? ChartSeries::Role::Rest : ChartSeries::Role::Usual, 0);
    }
    const QString unit = UsageWords::unit(first.metric);
    m_data.axisTitles = {first.isMoney ? first.currency : unit, QString()};
    if (m_data.kind == ChartData::Kind::Pie)
        return;
    for (int measure = 1; measure < pivot.measures().size(); ++measure) {
        if (pivot.measures()[measure].metric == first.metric)
            continue;
        addSeries({Source::Kind::RowTotal, -1, measure}, CellWords::measure(pivot.measures()[measure]),
                  ChartSeries::Role::Usual, 1);
        m_data.axisTitles[1] = CellWords::measure(pivot.measures()[measure]);
        break;
    }
}

void ChartMaker::addBefore()
{
    if (m_view.compared.isEmpty() || m_data.kind == ChartData::Kind::Pie)
        return;
    const Compared &compared = m_view.compared[0];
    const bool isTime = !m_data.times.isEmpty();
    QHash<QStringList, PivotCell> byKey;
    for (const Compared::Line &line : compared.lines)
        byKey.insert(line.key.values, line.before);
    for (int bucket = 0; bucket < m_rows.size(); ++bucket) {
        if (isTime) {
            const Compared::Pair pair = compared.pairs.value(bucket);
            m_before << pair.before;
            m_hasBefore << pair.beforeTime.isValid();
            continue;
        }
        m_hasBefore << true;
        m_before << byKey.value(m_view.chart.rows()[m_rows[bucket]].values);
    }
    addSeries({Source::Kind::Before, -1, 0},
              m_view.result.comparedRange.display(m_view.result.report.range.timeZone()),
              ChartSeries::Role::Reference, 0);
}

bool ChartMaker::isInHole(int bucket) const
{
    const QDateTime from = m_data.times[bucket];
    const TimeRange whole(from, Buckets::endOf(from, m_view.chart.spec().grain));
    return std::ranges::any_of(m_view.result.answer.holes, [&](const UsageHole &hole) {
        return !hole.range.intersected(whole).isNull();
    });
}

void ChartMaker::markHoles()
{
    for (int bucket = 0; bucket < m_data.times.size(); ++bucket) {
        if (!isInHole(bucket))
            continue;
        for (qsizetype series = 0; series < m_data.series.size(); ++series) {
            if (m_sources[series].kind != Source::Kind::Before)
                m_data.series[series].values[bucket] = std::nan("");
        }
    }
}

QString ChartMaker::text(int series, int bucket) const
{
    if (series < 0 || series >= m_sources.size() || bucket < 0 || bucket >= m_rows.size())
        return {};
    const Source &source = m_sources[series];
    const PivotCell cell = cellOf(source, bucket);
    if (!m_data.times.isEmpty() && source.kind != Source::Kind::Before && isInHole(bucket))
        return tr("could not be read");
    if (cell.met == 0 && cell.texts == 0)
        return tr("nothing used");
    return CellWords::number(cell, m_view.chart.measures()[source.measure]);
}

QString ChartMaker::bucketText(int bucket) const
{
    if (bucket < 0 || bucket >= m_rows.size())
        return {};
    return CellWords::key(m_view.chart.rows()[m_rows[bucket]], m_view.chart.spec().rows,
                          m_view.chart.spec().grain, m_view.chart.restCount());
}

ChartData ChartMaker::waterfall(const Compared &compared, const QStringList &dimensions)
{
    ChartData data;
    data.kind = ChartData::Kind::Waterfall;
    data.title = tr("What drove the difference: %1").arg(CellWords::measure(compared.measure));
    ChartSeries series;
    series.name = CellWords::measure(compared.measure);
    data.categories << tr("Before");
    series.values << compared.whole.before.height();
    for (const Compared::Line &line : compared.drivers) {
        data.categories << (line.key.isRest ? tr("all others")
                                            : CellWords::key(line.key, dimensions, Grain::None, 0));
        series.values << (line.difference ? line.difference->toDouble() : std::nan(""));
    }
    data.categories << tr("Now");
    series.values << compared.whole.now.height();
    data.series << series;
    data.axisTitles = {compared.measure.isMoney ? compared.measure.currency
                                                : UsageWords::unit(compared.measure.metric)};
    return data;
}
