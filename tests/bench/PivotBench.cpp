// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Bench.h"
#include "usage/Pivot.h"

#include <random>

namespace {
constexpr int rows = 1'000'000;

UsageTable::Dimension dimension(const char *name, int values, const auto &textOf)
{
    std::mt19937 random(static_cast<quint32>(values));
    UsageTable::Dimension made;
    made.name = QString::fromLatin1(name);
    for (int value = 0; value < values; ++value)
        made.values << textOf(value);
    made.codes.reserve(rows);
    for (int row = 0; row < rows; ++row)
        made.codes.push_back(static_cast<quint32>(random()) % static_cast<quint32>(values));
    return made;
}

/// A year of hours of 1,000 connections, sparse, with an id a row as the worst of dimensions.
UsageTable sampleTable()
{
    const QDateTime start(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);
    const auto number = [](int value) { return QString::number(value); };
    std::vector<UsageTable::Dimension> dimensions;
    dimensions.push_back(dimension("date_time", 365 * 24, [&](int value) {
        return start.addSecs(value * 3'600LL).toString(Qt::ISODate);
    }));
    dimensions.push_back(dimension("country_code", 220, number));
    dimensions.push_back(dimension("direction", 2, number));
    dimensions.push_back(dimension("connection_id", 1'000, number));
    dimensions.push_back(dimension("tags", 200'000, number));
    dimensions.push_back(dimension(
        "currency", 2, [](int value) { return value == 0 ? QStringLiteral("USD") : QStringLiteral("EUR"); }));
    std::vector<UsageTable::Metric> metrics(2);
    std::mt19937 random(7);
    for (size_t i = 0; i < metrics.size(); ++i) {
        metrics[i].name = i == 0 ? QStringLiteral("cost") : QStringLiteral("attempted");
        metrics[i].scale = i == 0 ? 4 : 0;
        metrics[i].digits.reserve(rows);
        for (int row = 0; row < rows; ++row)
            metrics[i].digits.push_back(static_cast<qint64>(random() % 1'000'000));
    }
    return {std::move(dimensions), std::move(metrics)};
}

struct Layout
{
    const char *rows;
    const char *columns;
    const char *metrics;
    Grain grain;
    std::optional<int> top;
};
constexpr Layout layouts[]{
    {"country_code", "", "attempted", Grain::Day, std::nullopt},
    {"country_code", "direction", "cost,attempted", Grain::Day, 10},
    {"time", "country_code", "cost", Grain::Day, 5},
    {"time", "direction", "cost,attempted", Grain::Hour, std::nullopt},
    {"connection_id", "time", "cost", Grain::Month, std::nullopt},
    {"connection_id,country_code", "direction", "cost", Grain::Day, std::nullopt},
    {"tags", "", "cost", Grain::Day, 10},
    {"tags", "direction", "cost,attempted", Grain::Day, std::nullopt},
};

QStringList names(const char *text)
{
    QStringList all = QString::fromLatin1(text).split(u',', Qt::SkipEmptyParts);
    return all.replaceInStrings(QStringLiteral("time"), PivotSpec::time);
}

void repivot(const Bench::Say &say)
{
    const UsageTable table = sampleTable();
    double worst = 0;
    QStringList each;
    for (const Layout &layout : layouts) {
        PivotSpec spec;
        spec.rows = names(layout.rows);
        spec.columns = names(layout.columns);
        spec.metrics = names(layout.metrics);
        spec.grain = layout.grain;
        spec.top = layout.top;
        spec.range = TimeRange::days(QDate(2025, 1, 1), QDate(2025, 12, 31), QTimeZone::utc());
        const double ms = Bench::milliseconds(5, [&] { Pivot::of(table, spec); });
        worst = std::max(worst, ms);
        each << QStringLiteral("%1 × %2: %3")
                    .arg(QLatin1String(layout.rows),
                         *layout.columns == '\0' ? QStringLiteral("1") : QLatin1String(layout.columns))
                    .arg(ms, 0, 'f', 0);
    }
    // What any grouping has to do at least: one sum over the codes of one dimension.
    const auto &codes = table.dimension(QStringLiteral("country_code"))->codes;
    const auto &digits = table.metric(QStringLiteral("attempted"))->digits;
    qint64 met = 0;
    const double bare = Bench::milliseconds(5, [&] {
        std::vector<qint64> sums(220);
        for (size_t row = 0; row < codes.size(); ++row)
            sums[codes[row]] += digits[row];
        met += sums[0];
    });
    say({QStringLiteral("usage-repivot-1M"), met >= 0 ? worst : 0, QStringLiteral("ms"), rows,
         QStringLiteral("the worst of: ") + each.join(QStringLiteral(", ")) + QStringLiteral("; ") +
             Bench::against(worst, "a bare sum", bare)});
}

const Bench pivots("usage-repivot-1M", repivot);
} // namespace
