// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ReportJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace {
template <class Choice>
struct Word
{
    Choice choice;
    const char *name; ///< in saved reports: never changed
};

constexpr std::array grains{Word{Grain::None, "none"}, Word{Grain::Hour, "hour"}, Word{Grain::Day, "day"},
                            Word{Grain::Week, "week"}, Word{Grain::Month, "month"}};
constexpr std::array aggregations{Word{Aggregation::Total, "total"}, Word{Aggregation::Average, "average"},
                                  Word{Aggregation::Count, "count"}, Word{Aggregation::Maximum, "max"}};
constexpr std::array charts{Word{ChartKind::Auto, "auto"},       Word{ChartKind::Bars, "bars"},
                            Word{ChartKind::Stacked, "stacked"}, Word{ChartKind::Lines, "lines"},
                            Word{ChartKind::Pie, "pie"},         Word{ChartKind::Table, "table"}};
constexpr std::array aligns{Word{Comparison::Align::Date, "date"},
                            Word{Comparison::Align::Weekday, "weekday"}};

constexpr std::array withs{Word{Comparison::With::Range, "range"}, Word{Comparison::With::Before, "before"},
                           Word{Comparison::With::YearBefore, "year_before"}};

template <class Words, class Choice>
QString nameOf(const Words &words, Choice choice)
{
    return QLatin1String(
        std::ranges::find_if(words, [&](const auto &word) { return word.choice == choice; })->name);
}

template <class Words, class Choice>
void readWord(const Words &words, const QJsonValue &name, Choice &choice)
{
    for (const auto &word : words) {
        if (name.toString() == QLatin1String(word.name))
            choice = word.choice;
    }
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray entries = value.toArray();
    for (const auto &entry : entries) {
        if (entry.isString())
            texts << entry.toString();
    }
    return texts;
}

QJsonArray filtersOf(const Report &report)
{
    QJsonArray filters;
    for (const UsageFilter &filter : report.filters)
        filters << QJsonObject{{QStringLiteral("dimension"), filter.dimension},
                               {QStringLiteral("values"), QJsonArray::fromStringList(filter.values)}};
    return filters;
}

QList<UsageFilter> filtersIn(const QJsonValue &value)
{
    QList<UsageFilter> filters;
    const QJsonArray entries = value.toArray();
    for (const auto &entry : entries) {
        const QJsonObject json = entry.toObject();
        if (json[u"dimension"].isString())
            filters << UsageFilter{json[u"dimension"].toString(), textsOf(json[u"values"])};
    }
    return filters;
}

std::optional<Comparison> comparisonIn(const QJsonObject &json)
{
    const auto range = RangeChoice::fromJson(json[u"range"].toObject());
    if (!range)
        return std::nullopt;
    Comparison comparison{.range = *range};
    readWord(aligns, json[u"align"], comparison.align);
    readWord(withs, json[u"with"], comparison.with);
    return comparison;
}
} // namespace

QByteArray ReportJson::write(const Report &report)
{
    QJsonObject json{
        {QStringLiteral("product"), report.product},
        {QStringLiteral("metrics"), QJsonArray::fromStringList(report.metrics)},
        {QStringLiteral("dimensions"), QJsonArray::fromStringList(report.dimensions)},
        {QStringLiteral("filters"), filtersOf(report)},
        {QStringLiteral("asks_currency"), report.asksCurrency},
        {QStringLiteral("managed_accounts"), report.managedAccounts},
        {QStringLiteral("sort"), QJsonArray::fromStringList(report.sort)},
        {QStringLiteral("range"), report.range.toJson()},
        {QStringLiteral("grain"), nameOf(grains, report.grain)},
        {QStringLiteral("aggregation"), nameOf(aggregations, report.aggregation)},
        {QStringLiteral("chart"), nameOf(charts, report.chart)},
    };
    const auto addText = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            json.insert(name, text);
    };
    addText(QStringLiteral("record_type"), report.recordType);
    addText(QStringLiteral("second_metric"), report.secondMetric);
    addText(QStringLiteral("colour"), report.colour);
    addText(QStringLiteral("columns"), report.columns);
    if (report.top)
        json.insert(QStringLiteral("top"), *report.top);
    if (report.compare)
        json.insert(QStringLiteral("compare"),
                    QJsonObject{{QStringLiteral("range"), report.compare->range.toJson()},
                                {QStringLiteral("align"), nameOf(aligns, report.compare->align)},
                                {QStringLiteral("with"), nameOf(withs, report.compare->with)}});
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Report> ReportJson::read(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto range = RangeChoice::fromJson(object[u"range"].toObject());
    if (!object[u"product"].isString() || !range)
        return std::nullopt;
    Report report;
    report.product = object[u"product"].toString();
    report.recordType = object[u"record_type"].toString();
    report.metrics = textsOf(object[u"metrics"]);
    report.secondMetric = object[u"second_metric"].toString();
    report.dimensions = textsOf(object[u"dimensions"]);
    report.filters = filtersIn(object[u"filters"]);
    report.asksCurrency = object[u"asks_currency"].toBool(true);
    report.managedAccounts = object[u"managed_accounts"].toBool();
    report.sort = textsOf(object[u"sort"]);
    report.range = *range;
    report.compare = comparisonIn(object[u"compare"].toObject());
    readWord(grains, object[u"grain"], report.grain);
    readWord(aggregations, object[u"aggregation"], report.aggregation);
    readWord(charts, object[u"chart"], report.chart);
    report.colour = object[u"colour"].toString();
    report.columns = object[u"columns"].toString();
    if (const int top = object[u"top"].toInt(); top > 0)
        report.top = top;
    return report;
}
