// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/Report.h"

#include "records/UsageMetrics.h"
#include "usage/ReportJson.h"
#include "usage/UsageWords.h"
#include "usage/ZoneDays.h"

namespace {
const QString currency = QStringLiteral("currency");

void addOnce(QStringList &list, const QString &name)
{
    if (!name.isEmpty() && !list.contains(name))
        list << name;
}

QString bucketOf(Grain grain, const RangeChoice &choice, const TimeRange &range)
{
    switch (grain) {
    case Grain::None:
        return {};
    case Grain::Hour:
        return QStringLiteral("date_time");
    case Grain::Day:
    case Grain::Week:
    case Grain::Month:
        break;
    }
    return ZoneDays::areUtc(choice.timeZone(), range) ? QStringLiteral("date") : QStringLiteral("date_time");
}

QString grainWord(Grain grain)
{
    switch (grain) {
    case Grain::None:
        return {};
    case Grain::Hour:
        return Report::tr("by hour");
    case Grain::Day:
        return Report::tr("by day");
    case Grain::Week:
        return Report::tr("by week");
    case Grain::Month:
        return Report::tr("by month");
    }
    Q_UNREACHABLE();
}
} // namespace

bool Report::addsCurrency(const UsageProduct &options) const
{
    const bool hasMoney = std::ranges::any_of(metrics, UsageMetrics::isMoney) ||
                          (!secondMetric.isEmpty() && UsageMetrics::isMoney(secondMetric));
    return asksCurrency && hasMoney && options.dimensions.contains(currency) &&
           !dimensions.contains(currency);
}

UsageQuery Report::query(const UsageProduct &options, const QDateTime &now) const
{
    UsageQuery query;
    query.product = product;
    query.recordType = recordType;
    query.metrics = metrics;
    addOnce(query.metrics, secondMetric);
    query.dimensions = dimensions;
    addOnce(query.dimensions, colour);
    addOnce(query.dimensions, columns);
    query.filters = filters;
    query.managedAccounts = managedAccounts;
    query.sort = sort;
    query.range = range.resolved(now);
    if (range.preset == RangeChoice::Preset::Literal)
        query.dateRange = range.literal;
    addOnce(query.dimensions, bucketOf(grain, range, query.range));
    if (addsCurrency(options))
        addOnce(query.dimensions, currency);
    return query;
}

std::optional<UsageQuery> Report::comparedQuery(const UsageProduct &options, const QDateTime &now) const
{
    if (!compare)
        return std::nullopt;
    Report other = *this;
    other.range = compare->choice(range, now);
    return other.query(options, now);
}

QString Report::title() const
{
    QStringList names;
    for (const QString &metric : metrics)
        names << UsageWords::metric(metric);
    QStringList groups;
    for (const QString &dimension : dimensions)
        groups << UsageWords::dimension(dimension);
    const QString what = QLocale().createSeparatedList(names);
    const QString subject = recordType.isEmpty()
                                ? UsageWords::product(product)
                                : tr("%1, %2", "product and its sub-product")
                                      .arg(UsageWords::product(product), UsageWords::recordType(recordType));
    if (groups.isEmpty() && grain == Grain::None)
        return tr("%1: %2", "product and metrics").arg(subject, what);
    if (groups.isEmpty())
        return tr("%1: %2 %3", "product, metrics and “by day”").arg(subject, what, grainWord(grain));
    const QString by = QLocale().createSeparatedList(groups);
    if (grain == Grain::None)
        return tr("%1: %2 by %3", "product, metrics and dimensions").arg(subject, what, by);
    return tr("%1: %2 by %3, %4", "product, metrics, dimensions and “by day”")
        .arg(subject, what, by, grainWord(grain));
}

QByteArray Report::toJson() const
{
    return ReportJson::write(*this);
}

std::optional<Report> Report::fromJson(const QByteArray &json)
{
    return ReportJson::read(json);
}
