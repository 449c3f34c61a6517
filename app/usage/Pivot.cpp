// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/Pivot.h"

#include "records/UsageMetrics.h"
#include "usage/PivotAxis.h"
#include "usage/PivotPlaces.h"
#include "usage/PivotSums.h"

#include <cmath>
#include <numeric>

namespace {
/// A measure of a table: the numbers of one metric, and of money those of one currency.
struct Source
{
    Measure measure;
    const UsageTable::Metric *metric = nullptr;
    const UsageTable::Dimension *currency = nullptr; ///< null: every row counts
    quint32 code = 0;
    bool isAdditive = false;

    bool has(size_t row) const { return !currency || currency->codes[row] == code; }
};

std::vector<Source> sourcesOf(const UsageTable &table, const PivotSpec &spec)
{
    std::vector<Source> sources;
    const auto *currency = table.dimension(QStringLiteral("currency"));
    // How many amounts there are is no amount.
    const bool isCount = spec.aggregation == Aggregation::Count;
    for (const QString &name : spec.metrics) {
        const auto *metric = table.metric(name);
        if (!metric)
            continue;
        Source source;
        source.measure.metric = name;
        source.measure.isMoney = UsageMetrics::isMoney(name) && !isCount;
        source.metric = metric;
        source.isAdditive = UsageMetrics::isAdditive(name) || isCount;
        if (!source.measure.isMoney || !currency || currency->values.isEmpty()) {
            sources.push_back(source);
            continue;
        }
        source.currency = currency;
        // The code of a currency that the table lacks is that of no row.
        QStringList codes = currency->values + spec.currencies;
        codes.removeDuplicates();
        for (qsizetype code = 0; code < codes.size(); ++code) {
            source.code = static_cast<quint32>(code);
            source.measure.currency = codes[code];
            sources.push_back(source);
        }
    }
    return sources;
}

/// `places`: the cell of each row.
PivotSums summed(const Source &source, size_t cells, const std::vector<quint32> &places)
{
    PivotSums sums(cells, source.metric->scale);
    const auto cellOf = [&](size_t row) { return static_cast<size_t>(places[row]); };
    const auto &digits = source.metric->digits;
    for (size_t row = 0; row < digits.size(); ++row) {
        if (digits[row] != UsageTable::missing && source.has(row))
            sums.add(cellOf(row), digits[row]);
    }
    for (auto wide = source.metric->wide.begin(); wide != source.metric->wide.end(); ++wide) {
        if (source.has(static_cast<size_t>(wide.key())))
            sums.addWide(cellOf(static_cast<size_t>(wide.key())), wide.value());
    }
    for (auto text = source.metric->texts.begin(); text != source.metric->texts.end(); ++text) {
        if (source.has(static_cast<size_t>(text.key())))
            sums.addText(cellOf(static_cast<size_t>(text.key())));
    }
    return sums;
}

/// All that one measure comes to.
struct Sums
{
    PivotSums cells;
    PivotSums rows;
    PivotSums columns;
    PivotSums all;
    bool isAdditive = false;
};

/// The cell of each row of the table.
std::vector<quint32> placesOf(PivotPlaces &places, const PivotAxis &rows, const PivotAxis &columns)
{
    std::vector<quint32> placeOf(rows.ofRow().size());
    for (size_t row = 0; row < placeOf.size(); ++row)
        placeOf[row] = static_cast<quint32>(places.add(rows.ofRow()[row], columns.ofRow()[row]));
    return placeOf;
}

/// The keys by time, then the largest, then by their texts; only the first `count` are in order.
template <class Size>
QList<int> sorted(const PivotAxis &axis, qsizetype count, auto &&sizeOf)
{
    struct Item
    {
        Size size;
        int bucket;
        int key;
    };
    std::vector<Item> items;
    for (int key = 0; key < axis.count(); ++key)
        items.push_back({sizeOf(static_cast<size_t>(key)), axis.bucketOf(key), key});
    std::ranges::partial_sort(items, items.begin() + count, [&](const Item &left, const Item &right) {
        if (left.bucket != right.bucket)
            return left.bucket < right.bucket;
        if (const auto size = left.size <=> right.size; size != 0)
            return size > 0;
        return axis.isTextBefore(left.key, right.key);
    });
    QList<int> order;
    for (qsizetype i = 0; i < count; ++i)
        order << items[static_cast<size_t>(i)].key;
    return order;
}

/// The keys in their order: time as it goes, else the largest first; at most `top` of them.
QList<int> orderOf(const PivotAxis &axis, const PivotSums *sums, std::optional<int> top)
{
    const bool isCut = top && !axis.hasTime() && *top > 0 && axis.count() > *top;
    const qsizetype count = isCut ? *top : axis.count();
    if (!sums)
        return sorted<int>(axis, count, [](size_t) { return 0; });
    if (sums->hasDigits())
        return sorted<qint64>(axis, count, [&](size_t key) { return sums->digits(key); });
    return sorted<Decimal>(axis, count, [&](size_t key) { return sums->total(key); });
}

/// Where the keys of an axis stand in the sums. As long as none is joined with others, they stay where they
/// were met, and nothing needs to be moved.
struct Slots
{
    std::vector<int> at; ///< of each key in its order
    std::vector<int> of; ///< of each key as it was met
    int count = 0;

    Slots(PivotAxis &axis, const QList<int> &order)
    {
        const int met = axis.count();
        of = axis.arrange(order);
        at.assign(order.begin(), order.end());
        count = axis.count();
        if (axis.rest() == 0) {
            std::iota(of.begin(), of.end(), 0);
            count = met;
            return;
        }
        at.resize(static_cast<size_t>(count));
        std::iota(at.begin(), at.end(), 0);
    }
    size_t slot(int key) const { return static_cast<size_t>(of[static_cast<size_t>(key)]); }
};
} // namespace

struct Pivot::Data
{
    PivotSpec spec;
    QList<Key> rows;
    QList<Key> columns;
    QList<Measure> measures;
    std::vector<Sums> sums;
    std::optional<PivotPlaces> places;
    std::vector<int> rowSlots; ///< where each row stands in the sums
    std::vector<int> columnSlots;
    std::vector<qint64> rowDays;
    std::vector<qint64> columnDays;
    qint64 days = 1;
    int rest = 0;
    bool timeIsInRows = false;
    bool timeIsInColumns = false;

    void sum(PivotPlaces met, std::vector<PivotSums> cells, const Slots &ofRows, const Slots &ofColumns);
    void take(const PivotAxis &rowAxis, const PivotAxis &columnAxis, const PivotBuckets &buckets);
    PivotCell cell(const PivotSums &of, size_t at, bool isAdditive, qint64 days) const;
    qint64 daysOf(int row, int column) const
    {
        return timeIsInRows      ? rowDays[static_cast<size_t>(row)]
               : timeIsInColumns ? columnDays[static_cast<size_t>(column)]
                                 : days;
    }
};

void Pivot::Data::take(const PivotAxis &rowAxis, const PivotAxis &columnAxis, const PivotBuckets &buckets)
{
    rest = rowAxis.rest() + columnAxis.rest();
    rows = rowAxis.keys();
    columns = columnAxis.keys();
    timeIsInRows = rowAxis.hasTime();
    timeIsInColumns = columnAxis.hasTime();
    for (int row = 0; row < rowAxis.count(); ++row)
        rowDays.push_back(timeIsInRows ? buckets.days(rowAxis.bucketOf(row)) : 1);
    for (int column = 0; column < columnAxis.count(); ++column)
        columnDays.push_back(timeIsInColumns ? buckets.days(columnAxis.bucketOf(column)) : 1);
    qint64 all = 0;
    for (int bucket = 0; bucket < buckets.starts().size(); ++bucket)
        all += buckets.days(bucket);
    days = std::max<qint64>(1, spec.grain == Grain::Hour ? buckets.starts().size() : all);
}

void Pivot::Data::sum(PivotPlaces met, std::vector<PivotSums> cells, const Slots &ofRows,
                      const Slots &ofColumns)
{
    rowSlots = ofRows.at;
    columnSlots = ofColumns.at;
    const auto row = [&](size_t cell) { return ofRows.slot(met.rowOf(cell)); };
    const auto column = [&](size_t cell) { return ofColumns.slot(met.columnOf(cell)); };
    for (const PivotSums &each : cells)
        sums.push_back({PivotSums(0, 0), each.merged(static_cast<size_t>(ofRows.count), row),
                        each.merged(static_cast<size_t>(ofColumns.count), column),
                        each.merged(1, [](size_t) { return 0; })});
    if (rest == 0) {
        for (size_t i = 0; i < cells.size(); ++i)
            sums[i].cells = std::move(cells[i]);
        places = std::move(met);
        return;
    }
    places.emplace(ofRows.count, ofColumns.count, met.count());
    const auto joined = [&](size_t cell) {
        return places->add(static_cast<int>(row(cell)), static_cast<int>(column(cell)));
    };
    // So that every pair has its place before the sums are made.
    for (const PivotSums &each : cells)
        each.visit(joined);
    for (size_t i = 0; i < cells.size(); ++i)
        sums[i].cells = cells[i].merged(places->count(), joined);
}

PivotCell Pivot::Data::cell(const PivotSums &of, size_t at, bool isAdditive, qint64 over) const
{
    PivotCell cell;
    cell.met = of.met(at);
    cell.texts = of.texts(at);
    switch (spec.aggregation) {
    case Aggregation::Total:
        cell.number = of.total(at);
        cell.isWhole = isAdditive || cell.met <= 1;
        break;
    case Aggregation::Average:
        // What can't be added up is averaged over what came.
        if (const qint64 divisor = isAdditive ? over : cell.met; divisor > 0)
            cell.number = of.total(at).dividedBy(divisor, 6);
        break;
    case Aggregation::Count:
        cell.number = Decimal(cell.met, 0);
        break;
    case Aggregation::Maximum:
        cell.number = of.largest(at);
        break;
    }
    return cell;
}

double PivotCell::height() const
{
    if (met == 0 && texts == 0)
        return 0;
    return hasNumber() ? number.toDouble() : std::nan("");
}

Pivot::Pivot() : d(std::make_shared<Data>()) {}

Pivot Pivot::of(const UsageTable &table, const PivotSpec &spec)
{
    auto data = std::make_shared<Data>();
    data->spec = spec;
    const Grain grain = spec.grain == Grain::None ? Grain::Day : spec.grain;
    const PivotBuckets buckets(table, grain, spec.zone, spec.range);
    PivotAxis rows(table, spec.rows, buckets);
    PivotAxis columns(table, spec.columns, buckets);
    const std::vector<Source> sources = sourcesOf(table, spec);

    // A pass over the rows of the table for each measure; all else is made of the cells.
    const auto mostCells = std::max<size_t>(65'536, static_cast<size_t>(table.rows()));
    PivotPlaces met(rows.count(), columns.count(), mostCells);
    const std::vector<quint32> placeOf = placesOf(met, rows, columns);
    std::vector<PivotSums> cells;
    for (const Source &source : sources)
        cells.push_back(summed(source, met.count(), placeOf));

    const auto row = [&](size_t cell) { return static_cast<size_t>(met.rowOf(cell)); };
    const auto column = [&](size_t cell) { return static_cast<size_t>(met.columnOf(cell)); };
    std::optional<PivotSums> byRow;
    std::optional<PivotSums> byColumn;
    if (!cells.empty()) {
        byRow = cells[0].merged(static_cast<size_t>(rows.count()), row);
        byColumn = cells[0].merged(static_cast<size_t>(columns.count()), column);
    }
    const bool topOfColumns = rows.hasTime();
    const Slots rowSlots(rows,
                         orderOf(rows, byRow ? &*byRow : nullptr, topOfColumns ? std::nullopt : spec.top));
    const Slots columnSlots(
        columns, orderOf(columns, byColumn ? &*byColumn : nullptr, topOfColumns ? spec.top : std::nullopt));
    data->take(rows, columns, buckets);
    for (const Source &source : sources)
        data->measures << source.measure;
    data->sum(std::move(met), std::move(cells), rowSlots, columnSlots);
    for (size_t i = 0; i < sources.size(); ++i)
        data->sums[i].isAdditive = sources[i].isAdditive;
    Pivot pivot;
    pivot.d = data;
    return pivot;
}

const PivotSpec &Pivot::spec() const
{
    return d->spec;
}

const QList<Pivot::Key> &Pivot::rows() const
{
    return d->rows;
}

const QList<Pivot::Key> &Pivot::columns() const
{
    return d->columns;
}

const QList<Measure> &Pivot::measures() const
{
    return d->measures;
}

PivotCell Pivot::cell(int row, int column, int measure) const
{
    const Sums &sums = d->sums[static_cast<size_t>(measure)];
    const size_t at =
        d->places->of(d->rowSlots[static_cast<size_t>(row)], d->columnSlots[static_cast<size_t>(column)]);
    return d->cell(sums.cells, at, sums.isAdditive, d->daysOf(row, column));
}

PivotCell Pivot::rowTotal(int row, int measure) const
{
    const Sums &sums = d->sums[static_cast<size_t>(measure)];
    const qint64 days = d->timeIsInRows ? d->rowDays[static_cast<size_t>(row)] : d->days;
    return d->cell(sums.rows, static_cast<size_t>(d->rowSlots[static_cast<size_t>(row)]), sums.isAdditive,
                   days);
}

PivotCell Pivot::columnTotal(int column, int measure) const
{
    const Sums &sums = d->sums[static_cast<size_t>(measure)];
    const qint64 days = d->timeIsInColumns ? d->columnDays[static_cast<size_t>(column)] : d->days;
    return d->cell(sums.columns, static_cast<size_t>(d->columnSlots[static_cast<size_t>(column)]),
                   sums.isAdditive, days);
}

PivotCell Pivot::total(int measure) const
{
    const Sums &sums = d->sums[static_cast<size_t>(measure)];
    return d->cell(sums.all, 0, sums.isAdditive, d->days);
}

std::optional<double> Pivot::rowShare(int row, int measure) const
{
    const bool isSummed =
        d->spec.aggregation == Aggregation::Total || d->spec.aggregation == Aggregation::Count;
    const PivotCell whole = total(measure);
    const PivotCell part = rowTotal(row, measure);
    if (!isSummed || !d->sums[static_cast<size_t>(measure)].isAdditive || whole.number.isZero() ||
        !part.hasNumber())
        return std::nullopt;
    return part.number.toDouble() / whole.number.toDouble();
}

int Pivot::restCount() const
{
    return d->rest;
}
