// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/UsageRoutes.h"

#include "sandbox/UsageQuestion.h"
#include "sandbox/WireText.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace sandbox {

namespace {
using Kind = UsageMetric::Kind;

QJsonArray namesOf(const QByteArrayList &names)
{
    QJsonArray array;
    for (const QByteArray &name : names)
        array << QString::fromUtf8(name);
    return array;
}

QJsonArray namesOf(const QList<UsageMetric> &metrics)
{
    QJsonArray array;
    for (const UsageMetric &metric : metrics)
        array << QString::fromUtf8(metric.name);
    return array;
}

QJsonObject described(const UsageProduct &product)
{
    QJsonArray types;
    for (const QByteArray &type : product.recordTypes)
        types << QJsonObject{{QStringLiteral("record_type"), QString::fromUtf8(type)},
                             {QStringLiteral("product_dimensions"), namesOf(product.dimensions)},
                             {QStringLiteral("product_metrics"), namesOf(product.metrics)}};
    return {
        {QStringLiteral("product"), QString::fromUtf8(product.name)},
        {QStringLiteral("product_dimensions"), namesOf(product.dimensions)},
        {QStringLiteral("product_metrics"), namesOf(product.metrics)},
        {QStringLiteral("record_types"), types.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(types)}};
}

QByteArray printed(qint64 number, Kind kind)
{
    if (kind == Kind::Float)
        return QByteArray::number(number) + ".0";
    if (kind != Kind::Money)
        return QByteArray::number(number);
    QByteArray digits = QByteArray::number(number).rightJustified(7, '0');
    digits.insert(digits.size() - 6, '.');
    while (digits.endsWith('0') && !digits.endsWith(".0"))
        digits.chop(1);
    return digits;
}

bool isTime(const QByteArray &dimension)
{
    return dimension == "date" || dimension == "date_time";
}

/// Filters on a day or an hour look at the row, as cells have no time.
bool passesInTime(const QByteArrayList &values, const UsageQuestion &question)
{
    return std::ranges::all_of(question.filters, [&](const UsageQuestion::Filter &filter) {
        return !isTime(question.product->dimensions[filter.dimension]) ||
               filter.values.contains(values[question.dimensions.indexOf(filter.dimension)]);
    });
}

/// Where the buckets of a report lie: one for the whole range, for a day or for an hour.
struct Buckets
{
    bool byDay = false;
    bool byHour = false;
    qint64 length() const { return byHour ? UsageFacts::hour : byDay ? 24 * UsageFacts::hour : 0; }
    qint64 of(qint64 start) const { return length() == 0 ? 0 : start / length(); }
};

QByteArray timeText(const QByteArray &dimension, qint64 start)
{
    const QByteArray zoned = WireText::zoned(start);
    return dimension == "date" ? zoned.left(10) : zoned.left(19) + 'Z';
}

bool passes(const UsageFacts::Cell &cell, const UsageQuestion &question)
{
    if (cell.isManaged && !question.withManaged)
        return false;
    return std::ranges::all_of(question.filters, [&](const UsageQuestion::Filter &filter) {
        return isTime(question.product->dimensions[filter.dimension]) ||
               filter.values.contains(cell.values[filter.dimension]);
    });
}

QByteArray quoted(const QByteArray &cell)
{
    if (!cell.contains(',') && !cell.contains('"') && !cell.contains('\n'))
        return cell;
    return '"' + QByteArray(cell).replace('"', "\"\"") + '"';
}
} // namespace

void UsageRoutes::addTo(Router &router) const
{
    router.add("GET", "/v2/usage_reports/options", {.names = {{"product"}}}, options);
    router.add("GET", "/v2/usage_reports", UsageQuestion::rules(),
               [this](const Asked &asked) { return report(asked); });
}

HttpReply UsageRoutes::options(const Asked &asked)
{
    QJsonArray products;
    for (const UsageProduct &product : UsageCatalog::products()) {
        if (!asked.query.has("product") || asked.query.value("product").toUtf8() == product.name)
            products << described(product);
    }
    if (products.isEmpty())
        return Envelope::refused(
            400, {Envelope::inQuery(QStringLiteral("product"), QStringLiteral("There is no such product."))});
    return Envelope::data(200, QJsonDocument(products).toJson(QJsonDocument::Compact));
}

std::vector<UsageRoutes::Row> UsageRoutes::rows(const UsageQuestion &question, qint64 now) const
{
    const UsageProduct &product = *question.product;
    Buckets buckets;
    for (const qsizetype dimension : question.dimensions) {
        buckets.byDay |= product.dimensions[dimension] == "date";
        buckets.byHour |= product.dimensions[dimension] == "date_time";
    }
    // An hour counts where it begins.
    const qint64 first = std::max(
        (question.from + UsageFacts::hour - 1) / UsageFacts::hour * UsageFacts::hour, UsageFacts::begin);
    std::map<std::pair<qint64, QByteArrayList>, std::vector<qint64>> groups;
    for (const UsageFacts::Cell &cell : m_facts.cells(product)) {
        if (!passes(cell, question))
            continue;
        QByteArrayList values;
        for (const qsizetype dimension : question.dimensions)
            values << cell.values[dimension];
        std::vector<qint64> *numbers = nullptr;
        qint64 bucket = -1;
        for (qint64 start = first; start < std::min(question.to, now); start += UsageFacts::hour) {
            const qint64 units = m_facts.volume(product, cell, start, now);
            if (units == 0)
                continue;
            if (!numbers || bucket != buckets.of(start)) {
                bucket = buckets.of(start);
                numbers = &groups[{bucket, values}];
                numbers->resize(static_cast<size_t>(question.metrics.size()));
            }
            for (qsizetype i = 0; i < question.metrics.size(); ++i) {
                const UsageMetric &metric = product.metrics[question.metrics[i]];
                qint64 &number = (*numbers)[static_cast<size_t>(i)];
                const qint64 more = UsageFacts::value(metric, cell, units);
                number = metric.kind == Kind::Peak ? std::max(number, more) : number + more;
            }
        }
    }
    std::vector<Row> rows;
    rows.reserve(groups.size());
    for (auto &[key, numbers] : groups) {
        if (std::ranges::all_of(numbers, [](qint64 number) { return number == 0; }))
            continue;
        Row row{key.second, std::move(numbers)};
        for (qsizetype i = 0; i < question.dimensions.size(); ++i) {
            const QByteArray &name = product.dimensions[question.dimensions[i]];
            if (isTime(name))
                row.values[i] = timeText(name, key.first * buckets.length());
        }
        if (passesInTime(row.values, question))
            rows.push_back(std::move(row));
    }
    return rows;
}

void UsageRoutes::sort(std::vector<Row> &rows, const UsageQuestion &question)
{
    // The first name weighs most, so it comes last.
    for (qsizetype at = question.sort.size() - 1; at >= 0; --at) {
        QByteArray name = question.sort[at];
        const bool descends = name.startsWith('-');
        if (descends)
            name.remove(0, 1);
        for (size_t i = 0; i < static_cast<size_t>(question.metrics.size()); ++i) {
            if (question.product->metrics[question.metrics[static_cast<qsizetype>(i)]].name == name)
                std::ranges::stable_sort(rows, [&](const Row &left, const Row &right) {
                    return descends ? right.numbers[i] < left.numbers[i] : left.numbers[i] < right.numbers[i];
                });
        }
        for (qsizetype i = 0; i < question.dimensions.size(); ++i) {
            if (question.product->dimensions[question.dimensions[i]] == name)
                std::ranges::stable_sort(rows, [&](const Row &left, const Row &right) {
                    return descends ? right.values[i] < left.values[i] : left.values[i] < right.values[i];
                });
        }
    }
}

HttpReply UsageRoutes::csv(const std::vector<Row> &rows, const UsageQuestion &question,
                           const AskedQuery &asked)
{
    const UsageProduct &product = *question.product;
    QByteArray text;
    for (const qsizetype dimension : question.dimensions)
        text += product.dimensions[dimension] + ',';
    text += "product";
    for (const qsizetype metric : question.metrics)
        text += ',' + product.metrics[metric].name;
    text += "\r\n";
    const size_t begin = static_cast<size_t>(asked.pageNumber() - 1) * static_cast<size_t>(asked.pageSize());
    for (size_t at = begin; at < std::min(rows.size(), begin + static_cast<size_t>(asked.pageSize())); ++at) {
        for (const QByteArray &value : rows[at].values)
            text += quoted(value) + ',';
        text += product.name;
        for (qsizetype i = 0; i < question.metrics.size(); ++i)
            text += ',' + printed(rows[at].numbers[static_cast<size_t>(i)],
                                  product.metrics[question.metrics[i]].kind);
        text += "\r\n";
    }
    return {.status = 200, .headers = {{"content-type", "text/csv; charset=utf-8"}}, .body = text};
}

HttpReply UsageRoutes::report(const Asked &asked) const
{
    const qint64 now = m_now();
    if (const auto refused = UsageQuestion::refusal(asked.query, now))
        return *refused;
    const UsageQuestion question(asked.query, now);
    std::vector<Row> found = rows(question, now);
    sort(found, question);
    if (question.asCsv)
        return csv(found, question, asked.query);
    const UsageProduct &product = *question.product;
    const size_t size = static_cast<size_t>(asked.query.pageSize());
    const size_t begin = std::min(found.size(), static_cast<size_t>(asked.query.pageNumber() - 1) * size);
    QByteArray items = "[";
    for (size_t at = begin; at < std::min(found.size(), begin + size); ++at) {
        items += at == begin ? "{" : ",{";
        for (qsizetype i = 0; i < question.dimensions.size(); ++i)
            items += '"' + product.dimensions[question.dimensions[i]] +
                     "\":" + WireText::quotedOrNull(found[at].values[i]) + ',';
        items += "\"product\":\"" + product.name + '"';
        for (qsizetype i = 0; i < question.metrics.size(); ++i) {
            const UsageMetric &metric = product.metrics[question.metrics[i]];
            items +=
                ",\"" + metric.name + "\":" + printed(found[at].numbers[static_cast<size_t>(i)], metric.kind);
        }
        items += '}';
    }
    return Envelope::page(items + ']', asked.query.pageNumber(), static_cast<int>(size),
                          static_cast<qsizetype>(found.size()));
}

} // namespace sandbox
