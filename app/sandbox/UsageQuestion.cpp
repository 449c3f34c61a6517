// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/UsageQuestion.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace sandbox {

namespace {
constexpr qint64 day = 24 * 3'600'000LL;
constexpr qint64 longest = 31 * day;

QByteArrayList listOf(const QString &text)
{
    QByteArrayList items;
    for (const QString &item : text.split(u','))
        items << item.trimmed().toUtf8();
    return items;
}

HttpReply wrong(const QString &name, const QString &detail)
{
    return Envelope::refused(400, {Envelope::inQuery(name, detail)});
}

/// "2024-01-23T00:00:00-00:00": the zone is not optional here.
std::optional<qint64> momentOf(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)\\z"));
    if (!shape.match(text).hasMatch())
        return {};
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

qsizetype metricOf(const UsageProduct &product, const QByteArray &name)
{
    for (qsizetype i = 0; i < product.metrics.size(); ++i) {
        if (product.metrics[i].name == name)
            return i;
    }
    return -1;
}

QString filtered(const QString &parameter)
{
    return parameter.startsWith(u"filter[") ? parameter.mid(7, parameter.size() - 8) : QString();
}

std::optional<HttpReply> refusedRange(const AskedQuery &asked, qint64 now)
{
    const QString word = QStringLiteral("date_range");
    const bool hasDates = asked.has("start_date") || asked.has("end_date");
    if (asked.has("date_range")) {
        if (hasDates)
            return wrong(word, QStringLiteral("Give either date_range or start_date and end_date."));
        const auto range = UsageQuestion::literal(asked.value("date_range"), now);
        if (!range)
            return wrong(word, QStringLiteral("There is no such date range."));
        return range->second - range->first > longest
                   ? std::optional(wrong(word, QStringLiteral("The maximum time range is 31 days.")))
                   : std::nullopt;
    }
    for (const char *name : {"start_date", "end_date"}) {
        if (!momentOf(asked.value(name)))
            return wrong(QLatin1String(name), QStringLiteral("It must be given as YYYY-MM-DDThh:mm:ssTZD."));
    }
    const qint64 from = *momentOf(asked.value("start_date"));
    const qint64 to = *momentOf(asked.value("end_date"));
    if (from >= to)
        return wrong(QStringLiteral("end_date"), QStringLiteral("It must come after start_date."));
    if (to - from > longest)
        return wrong(QStringLiteral("end_date"), QStringLiteral("The maximum time range is 31 days."));
    return {};
}

std::optional<HttpReply> refusedNames(const AskedQuery &asked, const UsageProduct &product)
{
    const QByteArrayList dimensions = listOf(asked.value("dimensions"));
    for (const QByteArray &name : dimensions) {
        if (!product.dimensions.contains(name))
            return wrong(QStringLiteral("dimensions"),
                         QStringLiteral("%1 is no dimension of this product.").arg(QString::fromUtf8(name)));
    }
    const QByteArrayList metrics = listOf(asked.value("metrics"));
    for (const QByteArray &name : metrics) {
        if (metricOf(product, name) < 0)
            return wrong(QStringLiteral("metrics"),
                         QStringLiteral("%1 is no metric of this product.").arg(QString::fromUtf8(name)));
    }
    for (const char *name : {"dimensions", "metrics"}) {
        QByteArrayList names = listOf(asked.value(name));
        std::ranges::sort(names);
        if (const auto twice = std::ranges::adjacent_find(names); twice != names.end())
            return wrong(QLatin1String(name),
                         QStringLiteral("%1 is given twice.").arg(QString::fromUtf8(*twice)));
    }
    for (const auto &[name, value] : asked.items()) {
        const QByteArray dimension = filtered(name).toUtf8();
        if (!dimension.isEmpty() && !dimensions.contains(dimension))
            return wrong(name,
                         QStringLiteral("A dimension that is filtered on must be among the dimensions."));
    }
    for (QByteArray name : asked.has("sort") ? listOf(asked.value("sort")) : QByteArrayList()) {
        if (name.startsWith('-'))
            name.remove(0, 1);
        if (!dimensions.contains(name) && !metrics.contains(name))
            return wrong(QStringLiteral("sort"),
                         QStringLiteral("It can be sorted by what is asked for alone."));
    }
    return {};
}
} // namespace

QueryRules UsageQuestion::rules()
{
    using RuleKind = QueryRule::Kind;
    const QStringList yesNo{QStringLiteral("true"), QStringLiteral("false")};
    return {.names = {{"dimensions"},
                      {"metrics"},
                      {"product"},
                      {"date_range"},
                      {"end_date"},
                      {"start_date"},
                      {"format", RuleKind::Choice, {QStringLiteral("csv"), QStringLiteral("json")}},
                      {"managed_accounts", RuleKind::Choice, yesNo},
                      {"sort"}},
            .paged = true,
            .largestPage = 5'000,
            .openFilters = true};
}

std::optional<HttpReply> UsageQuestion::refusal(const AskedQuery &asked, qint64 now)
{
    for (const char *name : {"product", "metrics", "dimensions"}) {
        if (asked.value(name).isEmpty())
            return wrong(QLatin1String(name), QStringLiteral("It is required."));
    }
    const UsageProduct *product = UsageCatalog::find(asked.value("product"));
    if (!product)
        return wrong(QStringLiteral("product"), QStringLiteral("There is no such product."));
    if (const auto refused = refusedRange(asked, now))
        return refused;
    return refusedNames(asked, *product);
}

UsageQuestion::UsageQuestion(const AskedQuery &asked, qint64 now)
    : product(UsageCatalog::find(asked.value("product"))),
      withManaged(asked.value("managed_accounts") == u"true"),
      asCsv(asked.value("format") == u"csv")
{
    for (const QByteArray &name : listOf(asked.value("dimensions")))
        dimensions << product->dimensions.indexOf(name);
    for (const QByteArray &name : listOf(asked.value("metrics")))
        metrics << metricOf(*product, name);
    for (const auto &[name, value] : asked.items()) {
        if (filtered(name).isEmpty())
            continue;
        const qsizetype dimension = product->dimensions.indexOf(filtered(name).toUtf8());
        const auto same =
            std::ranges::find_if(filters, [&](const Filter &each) { return each.dimension == dimension; });
        if (same != filters.end())
            same->values << value.toUtf8();
        else
            filters << Filter{dimension, {value.toUtf8()}};
    }
    if (asked.has("sort"))
        sort = listOf(asked.value("sort"));
    const auto range = asked.has("date_range") ? *literal(asked.value("date_range"), now)
                                               : std::pair(*momentOf(asked.value("start_date")),
                                                           *momentOf(asked.value("end_date")));
    from = range.first;
    to = range.second;
}

std::optional<std::pair<qint64, qint64>> UsageQuestion::literal(const QString &word, qint64 now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date();
    const QDate week = today.addDays(1 - today.dayOfWeek());
    const QDate month(today.year(), today.month(), 1);
    const auto days = [](QDate from, QDate to) {
        return std::optional(std::pair(from.startOfDay(Qt::UTC).toMSecsSinceEpoch(),
                                       to.startOfDay(Qt::UTC).toMSecsSinceEpoch()));
    };
    if (word == u"today")
        return days(today, today.addDays(1));
    if (word == u"yesterday")
        return days(today.addDays(-1), today);
    if (word == u"tomorrow")
        return days(today.addDays(1), today.addDays(2));
    if (word == u"this_week")
        return days(week, week.addDays(7));
    if (word == u"last_week")
        return days(week.addDays(-7), week);
    if (word == u"next_week")
        return days(week.addDays(7), week.addDays(14));
    if (word == u"this_month")
        return days(month, month.addMonths(1));
    if (word == u"last_month")
        return days(month.addMonths(-1), month);
    if (word == u"next_month")
        return days(month.addMonths(1), month.addMonths(2));
    static const QRegularExpression shape(QStringLiteral("\\Alast_(\\d{1,3})_(days|weeks|months)\\z"));
    const auto match = shape.match(word);
    if (!match.hasMatch() || match.capturedView(1).toInt() == 0)
        return {};
    const int number = match.capturedView(1).toInt();
    if (match.capturedView(2) == u"days")
        return days(today.addDays(-number), today);
    if (match.capturedView(2) == u"weeks")
        return days(week.addDays(-7 * number), week);
    return days(month.addMonths(-number), month);
}

} // namespace sandbox
