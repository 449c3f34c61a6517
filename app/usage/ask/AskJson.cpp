// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ask/AskJson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace {
// QDateTime's own ISO text, without parts of a second.
QString time(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QString grain(AskQuery::Grain grain)
{
    switch (grain) {
    case AskQuery::Grain::Hour:
        return QStringLiteral("hour");
    case AskQuery::Grain::Day:
        return QStringLiteral("day");
    case AskQuery::Grain::Week:
        return QStringLiteral("week");
    case AskQuery::Grain::Month:
        return QStringLiteral("month");
    case AskQuery::Grain::None:
        break;
    }
    return QStringLiteral("none");
}

QString aggregation(AskQuery::Aggregation aggregation)
{
    switch (aggregation) {
    case AskQuery::Aggregation::Average:
        return QStringLiteral("average");
    case AskQuery::Aggregation::Count:
        return QStringLiteral("count");
    case AskQuery::Aggregation::Maximum:
        return QStringLiteral("max");
    case AskQuery::Aggregation::Total:
        break;
    }
    return QStringLiteral("total");
}

QString chart(AskQuery::Chart chart)
{
    switch (chart) {
    case AskQuery::Chart::Bar:
        return QStringLiteral("bar");
    case AskQuery::Chart::Line:
        return QStringLiteral("line");
    case AskQuery::Chart::Pie:
        return QStringLiteral("pie");
    case AskQuery::Chart::Table:
        return QStringLiteral("table");
    case AskQuery::Chart::Any:
        break;
    }
    return QStringLiteral("any");
}

QJsonObject query(const AskQuery &asked)
{
    QJsonObject filters;
    for (const UsageFilter &filter : asked.filters)
        filters.insert(filter.dimension, QJsonArray::fromStringList(filter.values));
    QJsonObject json{{QStringLiteral("product"), asked.product},
                     {QStringLiteral("metrics"), QJsonArray::fromStringList(asked.metrics)},
                     {QStringLiteral("dimensions"), QJsonArray::fromStringList(asked.dimensions)},
                     {QStringLiteral("filters"), filters},
                     {QStringLiteral("start"), time(asked.range.from())},
                     {QStringLiteral("end"), time(asked.range.to())},
                     {QStringLiteral("grain"), grain(asked.grain)},
                     {QStringLiteral("agg"), aggregation(asked.aggregation)},
                     {QStringLiteral("chart"), chart(asked.chart)},
                     {QStringLiteral("topN"), asked.topN ? QJsonValue(*asked.topN) : QJsonValue()},
                     {QStringLiteral("compare"), QJsonValue()}};
    if (asked.compare)
        json[u"compare"] = QJsonObject{{QStringLiteral("start"), time(asked.compare->from())},
                                       {QStringLiteral("end"), time(asked.compare->to())}};
    if (!asked.recordType.isEmpty())
        json[u"record_type"] = asked.recordType;
    return json;
}
} // namespace

QJsonValue AskJson::write(const AskAnswer &answer)
{
    if (answer.kind == AskAnswer::Kind::Declined)
        return {};
    if (answer.kind == AskAnswer::Kind::Clarify)
        return QJsonObject{{QStringLiteral("clarify"), answer.why}};
    return query(answer.query);
}
