// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionSummary.h"

#include <QJsonArray>
#include <algorithm>

namespace {
using Row = CostBreakdown::Row;

constexpr auto lastLayer = static_cast<int>(SessionLayer::Kind::Other);

// A sum may have more digits than parse() reads; it is kept as its bits then.
QJsonValue toJson(const Decimal &number)
{
    const QString text = number.toString();
    if (Decimal::parse(text))
        return text;
    return QJsonArray{QString::number(number.high()), QString::number(number.low()), number.scale()};
}

std::optional<Decimal> numberOf(const QJsonValue &value)
{
    if (!value.isArray())
        return Decimal::parse(value.toString());
    const QJsonArray bits = value.toArray();
    bool hasHigh = false;
    bool hasLow = false;
    const qint64 high = bits.at(0).toString().toLongLong(&hasHigh);
    const quint64 low = bits.at(1).toString().toULongLong(&hasLow);
    const int scale = bits.at(2).toInt(-1);
    if (!hasHigh || !hasLow || scale < 0 || scale > 18)
        return std::nullopt;
    return Decimal(high, low, scale);
}

std::optional<int> countOf(const QJsonValue &value)
{
    const int count = value.toInt(-1);
    return count < 0 ? std::nullopt : std::optional(count);
}

QJsonArray toJson(const QList<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows) {
        array.append(QJsonObject{{QStringLiteral("key"), row.key},
                                 {QStringLiteral("layer"), static_cast<int>(row.layer)},
                                 {QStringLiteral("currency"), row.currency},
                                 {QStringLiteral("cost"), toJson(row.cost)},
                                 {QStringLiteral("events"), row.events},
                                 {QStringLiteral("share"), row.share}});
    }
    return array;
}

std::optional<QList<Row>> rowsOf(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QList<Row> rows;
    for (const QJsonValue &each : value.toArray()) {
        const QJsonObject object = each.toObject();
        const auto cost = numberOf(object.value(u"cost"));
        const auto events = countOf(object.value(u"events"));
        const auto layer = countOf(object.value(u"layer"));
        if (!cost || !events || !layer || *layer > lastLayer)
            return std::nullopt;
        rows << Row{object.value(u"key").toString(),
                    static_cast<SessionLayer::Kind>(*layer),
                    object.value(u"currency").toString(),
                    *cost,
                    *events,
                    object.value(u"share").toDouble()};
    }
    return rows;
}

// Of the root, else from the first beginning to the last end that are known.
qint64 lengthOf(const SessionTree &tree)
{
    if (tree.lengthMs(0) >= 0)
        return tree.lengthMs(0);
    qint64 first = -1;
    qint64 last = -1;
    for (int node = 0; node < tree.size(); ++node) {
        const qint64 start = tree.startMs(node);
        if (start < 0)
            continue;
        first = first < 0 ? start : std::min(first, start);
        last = std::max(last, start + std::max<qint64>(0, tree.lengthMs(node)));
    }
    return first < 0 || last == first ? -1 : last - first;
}
} // namespace

SessionSummary SessionSummary::of(const SessionTree &tree, const SessionAddress &address)
{
    SessionSummary made;
    made.address = address;
    made.session = tree.stated().session;
    made.events = tree.size();
    if (tree.isEmpty())
        return made;
    made.started = tree.started(0);
    made.lengthMs = lengthOf(tree);
    if (!tree.totals().isEmpty())
        std::tie(made.currency, made.total) = tree.totals().first();
    made.products = CostBreakdown::of(tree, CostBreakdown::By::Product).rows;
    made.types = CostBreakdown::of(tree, CostBreakdown::By::RecordType).rows;
    for (const Row &row : made.types)
        made.turns += row.key == u"inference" ? row.events : 0;
    return made;
}

QJsonObject SessionSummary::toJson() const
{
    QJsonObject json = address.toJson();
    json[u"session"] = session;
    json[u"started"] = started.toUTC().toString(Qt::ISODateWithMs);
    json[u"length_ms"] = lengthMs;
    json[u"events"] = events;
    json[u"turns"] = turns;
    json[u"currency"] = currency;
    json[u"total"] = ::toJson(total);
    json[u"products"] = ::toJson(products);
    json[u"types"] = ::toJson(types);
    return json;
}

std::optional<SessionSummary> SessionSummary::fromJson(const QJsonObject &json)
{
    SessionSummary made;
    made.address = SessionAddress::fromJson(json);
    const auto total = numberOf(json.value(u"total"));
    const auto events = countOf(json.value(u"events"));
    const auto turns = countOf(json.value(u"turns"));
    const auto products = rowsOf(json.value(u"products"));
    const auto types = rowsOf(json.value(u"types"));
    if (made.address.isNull() || !total || !events || !turns || !products || !types)
        return std::nullopt;
    made.session = json.value(u"session").toString();
    made.started = QDateTime::fromString(json.value(u"started").toString(), Qt::ISODateWithMs).toUTC();
    made.lengthMs = std::max<qint64>(-1, json.value(u"length_ms").toInteger(-1));
    made.events = *events;
    made.turns = *turns;
    made.currency = json.value(u"currency").toString();
    made.total = *total;
    made.products = *products;
    made.types = *types;
    return made;
}
