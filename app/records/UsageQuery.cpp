// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsageQuery.h"

#include "api/Query.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
// The documentation writes UTC so.
QString wireTime(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-ddThh:mm:ss")) + QStringLiteral("-00:00");
}

QJsonArray sorted(QStringList texts)
{
    texts.removeDuplicates();
    texts.sort();
    return QJsonArray::fromStringList(texts);
}

void addOnce(QStringList &names, const QString &name)
{
    if (!names.contains(name))
        names << name;
}

const QString recordTypeName = QStringLiteral("record_type");
} // namespace

QStringList UsageQuery::wireDimensions() const
{
    QStringList names;
    for (const QString &dimension : dimensions)
        addOnce(names, dimension);
    for (const UsageFilter &filter : filters) {
        if (!filter.values.isEmpty())
            addOnce(names, filter.dimension);
    }
    if (!recordType.isEmpty())
        addOnce(names, recordTypeName);
    if (names.isEmpty())
        names << QStringLiteral("date");
    return names;
}

Query UsageQuery::wire(const TimeRange &slice) const
{
    Query query;
    query.add(QStringLiteral("product"), product);
    if (dateRange.isEmpty()) {
        query.add(QStringLiteral("start_date"), wireTime(slice.from()));
        query.add(QStringLiteral("end_date"), wireTime(slice.to()));
    } else {
        query.add(QStringLiteral("date_range"), dateRange);
    }
    query.addList(QStringLiteral("metrics"), metrics);
    query.addList(QStringLiteral("dimensions"), wireDimensions());
    if (!recordType.isEmpty())
        query.add(QStringLiteral("filter[record_type]"), recordType);
    for (const UsageFilter &filter : filters) {
        for (const QString &value : filter.values)
            query.add(QStringLiteral("filter[%1]").arg(filter.dimension), value);
    }
    if (managedAccounts)
        query.add(QStringLiteral("managed_accounts"), QStringLiteral("true"));
    if (!sort.isEmpty())
        query.addList(QStringLiteral("sort"), sort);
    return query;
}

QByteArray UsageQuery::cacheKey() const
{
    QJsonObject values;
    for (const UsageFilter &filter : filters) {
        QStringList all = filter.values;
        for (const UsageFilter &other : filters)
            all += other.dimension == filter.dimension ? other.values : QStringList();
        if (!all.isEmpty())
            values[filter.dimension] = sorted(all);
    }
    const QJsonObject key{{QStringLiteral("product"), product},
                          {QStringLiteral("record_type"), recordType},
                          {QStringLiteral("metrics"), sorted(metrics)},
                          {QStringLiteral("dimensions"), sorted(wireDimensions())},
                          {QStringLiteral("filters"), values},
                          {QStringLiteral("managed"), managedAccounts}};
    return QCryptographicHash::hash(QJsonDocument(key).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha256);
}

QString UsageQuery::bucketDimension() const
{
    for (const QString &name : {QStringLiteral("date_time"), QStringLiteral("date")}) {
        if (dimensions.contains(name))
            return name;
    }
    return {};
}
