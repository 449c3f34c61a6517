// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsageTruth.h"

#include "base/Decimal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace {
quint32 hashed(quint64 a, quint64 b)
{
    quint64 mixed = (a * 0x9E3779B97F4A7C15u) ^ (b + 0x7F4A7C15u) * 0xBF58476D1CE4E5B9u;
    mixed ^= mixed >> 29;
    mixed *= 0x94D049BB133111EBu;
    return static_cast<quint32>(mixed >> 32);
}

QStringList listed(const QString &text)
{
    return text.split(u',', Qt::SkipEmptyParts);
}

ScriptedAnswer refused(const QString &parameter)
{
    const QJsonObject problem{
        {QStringLiteral("code"), QStringLiteral("10015")},
        {QStringLiteral("title"), QStringLiteral("Bad value")},
        {QStringLiteral("source"), QJsonObject{{QStringLiteral("parameter"), parameter}}}};
    return ScriptedAnswer::json(
        422, QJsonDocument(QJsonObject{{QStringLiteral("errors"), QJsonArray{problem}}}).toJson());
}
} // namespace

UsageTruth::Groups UsageTruth::groups(const QStringList &dimensions, const QList<UsageFilter> &filters,
                                      const TimeRange &range, bool managed)
{
    const QList<std::pair<QString, QString>> cells{
        {QStringLiteral("out"), QStringLiteral("us")},
        {QStringLiteral("out"), QStringLiteral("de")},
        {QStringLiteral("in"), QStringLiteral("us")},
        {QStringLiteral("in"), QString()},
    };
    Groups found;
    constexpr qint64 hour = 3'600;
    const qint64 first = (range.from().toSecsSinceEpoch() + hour - 1) / hour;
    for (qint64 at = first; at * hour < range.to().toSecsSinceEpoch(); ++at) {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(at * hour, Qt::UTC);
        for (qsizetype cell = 0; cell < cells.size(); ++cell) {
            const quint32 dice = hashed(static_cast<quint64>(at), static_cast<quint64>(cell));
            // Whole days without usage occur, and most hours of a cell are empty.
            if (dice % 5 != 0 || hashed(static_cast<quint64>(at / 24), 99) % 9 == 0)
                continue;
            QMap<QString, QString> values{{QStringLiteral("direction"), cells[cell].first},
                                          {QStringLiteral("country"), cells[cell].second},
                                          {QStringLiteral("date"), time.date().toString(Qt::ISODate)},
                                          {QStringLiteral("date_time"), time.toString(Qt::ISODate)}};
            const bool passes = std::ranges::all_of(filters, [&](const UsageFilter &filter) {
                return filter.values.contains(values.value(filter.dimension));
            });
            if (!passes)
                continue;
            QStringList key;
            for (const QString &dimension : dimensions)
                key << values.value(dimension);
            Numbers &numbers = found[key];
            const qint64 count = dice / 7 % 100 + (managed ? 1 : 0);
            numbers.count += count;
            numbers.cost += dice % 1'000'000;
            numbers.peak = std::max(numbers.peak, count);
        }
    }
    return found;
}

QString UsageTruth::text(const Numbers &numbers, const QString &metric)
{
    if (metric == u"cost")
        return QStringLiteral("%1.%2")
            .arg(numbers.cost / 10'000)
            .arg(numbers.cost % 10'000, 4, 10, QLatin1Char('0'));
    return QString::number(metric == u"count" ? numbers.count : numbers.peak);
}

QStringList UsageTruth::rows(const UsageQuery &query)
{
    QStringList lines;
    const Groups all = groups(query.dimensions, query.filters, query.range, query.managedAccounts);
    for (auto it = all.begin(); it != all.end(); ++it) {
        QStringList cells = it.key();
        for (const QString &metric : query.metrics)
            cells << Decimal::parse(text(it.value(), metric))->toString();
        lines << cells.join(u' ');
    }
    lines.sort();
    return lines;
}

ScriptedAnswer UsageTruth::answer(const ScriptedRequest &request)
{
    const QUrlQuery query(QUrl::fromEncoded(request.target));
    const auto items = query.queryItems(QUrl::FullyDecoded);
    const auto value = [&](const char *wanted) {
        for (const auto &[name, text] : items) {
            if (name == QLatin1String(wanted))
                return text;
        }
        return QString();
    };
    const auto timeOf = [&](const char *name) { return QDateTime::fromString(value(name), Qt::ISODate); };
    const TimeRange range =
        value("date_range").isEmpty()
            ? TimeRange(timeOf("start_date"), timeOf("end_date"))
            : TimeRange::parse(QStringLiteral("2026-02-22T00:00:00Z/2026-03-01T00:00:00Z"));
    const int number = std::max(1, value("page[number]").toInt());
    if (number == 1)
        asked << range;
    if (troubles.contains(range.from().date()))
        return troubles.value(range.from().date());
    if (range.length() > std::chrono::days(31) || range.length() <= std::chrono::seconds(0))
        return refused(QStringLiteral("end_date"));
    QList<UsageFilter> filters;
    for (const auto &[name, text] : items) {
        const QString dimension = name.startsWith(u"filter[") ? name.mid(7).chopped(1) : QString();
        if (dimension.isEmpty())
            continue;
        if (filters.isEmpty() || filters.last().dimension != dimension)
            filters << UsageFilter{dimension, {}};
        filters.last().values << text;
    }
    const QStringList dimensions = listed(value("dimensions"));
    const Groups all = groups(dimensions, filters, range, value("managed_accounts") == u"true");
    const int size = std::max(1, value("page[size]").isEmpty() ? 20 : value("page[size]").toInt());
    QByteArrayList rows;
    int at = 0;
    for (auto it = all.begin(); it != all.end(); ++it, ++at) {
        if (at < (number - 1) * size || at >= number * size)
            continue;
        QStringList fields;
        for (qsizetype i = 0; i < dimensions.size(); ++i)
            fields << (it.key()[i].isEmpty()
                           ? QStringLiteral("\"%1\":null").arg(dimensions[i])
                           : QStringLiteral("\"%1\":\"%2\"").arg(dimensions[i], it.key()[i]));
        for (const QString &metric : listed(value("metrics")))
            fields << QStringLiteral("\"%1\":%2").arg(metric, text(it.value(), metric));
        rows << '{' + fields.join(u',').toUtf8() + '}';
    }
    const auto pages = (all.size() + size - 1) / size;
    return ScriptedAnswer::json(200, "{\"data\":[" + rows.join(',') +
                                         "],\"meta\":{\"total_pages\":" + QByteArray::number(pages) +
                                         ",\"total_results\":" + QByteArray::number(all.size()) + "}}");
}
