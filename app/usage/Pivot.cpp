// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/Pivot.h"

#include "records/UsageMetrics.h"
#include "usage/PivotAxis.h"
#include "usage/PivotSums.h"

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

/// `places`: the cell of each row; empty: all rows in one cell.
PivotSums summed(const Source &source, size_t cells, const std::vector<int> &places)
{
    PivotSums sums(cells, source.metric->scale);
    const auto cellOf = [&](size_t row) { return static_cast<size_t>(places.empty() ? 0 : places[row]); };
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
    bool isAdditive;
};

/// Where the cell of a row and a column lies. Most tables have a place for every pair; where that would be
/// too many, the pairs that occur have one each, and one more stands for all others.
class Places
{
public:
    Places(const PivotAxis &rows, const PivotAxis &columns)
        : m_width(static_cast<size_t>(columns.count())),
          m_isDense(static_cast<size_t>(rows.count()) * m_width <= 8'000'000)
    {
        const size_t number = rows.ofRow().size();
        m_ofRow.resize(number);
        for (size_t row = 0; row < number; ++row) {
            const size_t pair = pairOf(rows.ofRow()[row], columns.ofRow()[row]);
            m_ofRow[row] =
                static_cast<int>(m_isDense ? pair : m_met.try_emplace(pair, m_met.size()).first->second);
        }
        m_count = m_isDense ? static_cast<size_t>(rows.count()) * m_width : m_met.size() + 1;
    }
    size_t count() const { return m_count; }
    const std::vector<int> &ofRow() const { return m_ofRow; }
    size_t of(int row, int column) const
    {
        const size_t pair = pairOf(row, column);
        if (m_isDense)
            return pair;
        const auto met = m_met.find(pair);
        return met == m_met.end() ? m_count - 1 : met->second;
    }

private:
    size_t pairOf(int row, int column) const
    {
        return static_cast<size_t>(row) * m_width + static_cast<size_t>(column);
    }
    size_t m_width;
    bool m_isDense;
    size_t m_count = 0;
    std::unordered_map<size_t, size_t> m_met;
    std::vector<int> m_ofRow;
};

/// The keys in their order: time as it goes, else the largest first; at most `top` of them.
QList<int> orderOf(const PivotAxis &axis, const PivotSums *sums, std::optional<int> top)
{
    QList<int> order(axis.count());
    std::iota(order.begin(), order.end(), 0);
    std::vector<Decimal> totals;
    for (size_t key = 0; sums && key < static_cast<size_t>(axis.count()); ++key)
        totals.push_back(sums->total(key));
    const auto isBefore = [&](int left, int right) {
        const int bucketLeft = axis.bucketOf(left);
        const int bucketRight = axis.bucketOf(right);
        if (bucketLeft != bucketRight)
            return bucketLeft < bucketRight;
        if (sums) {
            const auto size = totals[static_cast<size_t>(left)] <=> totals[static_cast<size_t>(right)];
            if (size != 0)
                return size > 0;
        }
        return axis.keys()[left].values < axis.keys()[right].values;
    };
    std::ranges::sort(order, isBefore);
    if (top && !axis.hasTime() && *top > 0 && order.size() > *top)
        order.resize(*top);
    return order;
}
} // namespace

struct Pivot::Data
{
    PivotSpec spec;
    QList<Key> rows;
    QList<Key> columns;
    QList<Measure> measures;
    std::vector<Sums> sums;
    std::unique_ptr<Places> places;
    std::vector<qint64> rowDays;
    std::vector<qint64> columnDays;
    qint64 days = 1;
    int rest = 0;
    bool timeIsInRows = false;
    bool timeIsInColumns = false;

    PivotCell cell(const PivotSums &of, size_t at, bool isAdditive, qint64 days) const;
    qint64 daysOf(int row, int column) const
    {
        return timeIsInRows      ? rowDays[static_cast<size_t>(row)]
               : timeIsInColumns ? columnDays[static_cast<size_t>(column)]
                                 : days;
    }
};

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

    std::optional<PivotSums> byRow;
    std::optional<PivotSums> byColumn;
    if (!sources.empty()) {
        byRow = summed(sources[0], static_cast<size_t>(rows.count()), rows.ofRow());
        byColumn = summed(sources[0], static_cast<size_t>(columns.count()), columns.ofRow());
    }
    const bool topOfColumns = rows.hasTime();
    const int restOfRows =
        rows.arrange(orderOf(rows, byRow ? &*byRow : nullptr, topOfColumns ? std::nullopt : spec.top));
    const int restOfColumns = columns.arrange(
        orderOf(columns, byColumn ? &*byColumn : nullptr, topOfColumns ? spec.top : std::nullopt));
    data->rest = restOfRows + restOfColumns;
    data->rows = rows.keys();
    data->columns = columns.keys();
    data->timeIsInRows = rows.hasTime();
    data->timeIsInColumns = columns.hasTime();
    for (int row = 0; row < rows.count(); ++row)
        data->rowDays.push_back(rows.hasTime() ? buckets.days(rows.bucketOf(row)) : 1);
    for (int column = 0; column < columns.count(); ++column)
        data->columnDays.push_back(columns.hasTime() ? buckets.days(columns.bucketOf(column)) : 1);
    qint64 days = 0;
    for (int bucket = 0; bucket < buckets.starts().size(); ++bucket)
        days += buckets.days(bucket);
    data->days = std::max<qint64>(1, grain == Grain::Hour ? buckets.starts().size() : days);
    data->places = std::make_unique<Places>(rows, columns);
    for (const Source &source : sources) {
        data->measures << source.measure;
        data->sums.push_back({summed(source, data->places->count(), data->places->ofRow()),
                              summed(source, static_cast<size_t>(rows.count()), rows.ofRow()),
                              summed(source, static_cast<size_t>(columns.count()), columns.ofRow()),
                              summed(source, 1, {}), source.isAdditive});
    }
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
    const size_t at = d->places->of(row, column);
    return d->cell(sums.cells, at, sums.isAdditive, d->daysOf(row, column));
}

PivotCell Pivot::rowTotal(int row, int measure) const
{
    const Sums &sums = d->sums[static_cast<size_t>(measure)];
    const qint64 days = d->timeIsInRows ? d->rowDays[static_cast<size_t>(row)] : d->days;
    return d->cell(sums.rows, static_cast<size_t>(row), sums.isAdditive, days);
}

PivotCell Pivot::columnTotal(int column, int measure) const
{
    const Sums &sums = d->sums[static_cast<size_t>(measure)];
    const qint64 days = d->timeIsInColumns ? d->columnDays[static_cast<size_t>(column)] : d->days;
    return d->cell(sums.columns, static_cast<size_t>(column), sums.isAdditive, days);
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
