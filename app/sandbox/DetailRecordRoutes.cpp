// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/DetailRecordRoutes.h"

#include "sandbox/UsageQuestion.h"
#include "sandbox/WireText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <compare>

namespace sandbox {

namespace {
HttpReply wrong(const QString &name, const QString &detail)
{
    return Envelope::refused(400, {Envelope::inQuery(name, detail)});
}

struct Condition
{
    QString field;
    QString op; ///< empty: equal
    QString value;
};

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

/// Times and numbers, costs among them though they come as text, have their order; the rest is text.
struct Ordered
{
    QString text;
    std::optional<double> number;
    std::optional<qint64> time;

    explicit Ordered(const QString &value) : text(value)
    {
        bool isNumber = false;
        const double read = value.toDouble(&isNumber);
        if (isNumber)
            number = read;
        else
            time = AskedQuery::readTime(value);
    }
    std::weak_ordering operator<=>(const Ordered &other) const
    {
        if (number && other.number)
            return std::weak_order(*number, *other.number);
        if (time && other.time)
            return *time <=> *other.time;
        return text.compare(other.text) <=> 0;
    }
};

bool holds(const Condition &condition, const QJsonObject &record)
{
    const QJsonValue value = record.value(condition.field);
    const QString text = textOf(value);
    if (condition.op.isEmpty() || condition.op == u"eq")
        return text == condition.value;
    if (condition.op == u"contains")
        return text.contains(condition.value);
    if (condition.op == u"starts_with")
        return text.startsWith(condition.value);
    if (condition.op == u"ends_with")
        return text.endsWith(condition.value);
    const auto order = Ordered(text) <=> Ordered(condition.value);
    if (condition.op == u"gte")
        return order >= 0;
    if (condition.op == u"gt")
        return order > 0;
    return condition.op == u"lte" ? order <= 0 : order < 0;
}

/// "filter[created_at][gte]"
std::optional<Condition> conditionOf(const QString &name, const QString &value)
{
    static const QRegularExpression shape(QStringLiteral(
        "\\Afilter\\[([a-z_]+)\\](?:\\[(eq|gte|gt|lte|lt|contains|starts_with|ends_with)\\])?\\z"));
    const auto match = shape.match(name);
    if (!match.hasMatch())
        return {};
    return Condition{match.captured(1), match.captured(2), value};
}
} // namespace

void DetailRecordRoutes::addTo(Router &router)
{
    router.add("GET", "/v2/detail_records",
               {.names = {{"sort"}}, .paged = true, .largestPage = 50, .openFilters = true},
               [this](const Asked &asked) { return list(asked); });
}

const QList<QJsonObject> &DetailRecordRoutes::recordsOf(const QByteArray &type)
{
    auto &records = m_records[type];
    if (records.isEmpty())
        records = DetailRecordSeed(m_world).records(type);
    return records;
}

std::optional<HttpReply> DetailRecordRoutes::refusal(const AskedQuery &query, qint64 now)
{
    const QString typeName = QStringLiteral("filter[record_type]");
    const QByteArray type = query.value("filter[record_type]").toUtf8();
    if (!DetailRecordSeed::types().contains(type))
        return wrong(typeName, type.isEmpty() ? QStringLiteral("It is required.")
                                              : QStringLiteral("There is no such record type."));
    for (const QString &name : {typeName, QStringLiteral("filter[date_range]")}) {
        if (std::ranges::count(query.items(), name, &std::pair<QString, QString>::first) > 1)
            return wrong(name, QStringLiteral("It is given twice."));
    }
    const QJsonObject &sample = recordsOf(type)[0];
    for (const auto &[name, value] : query.items()) {
        if (name == u"filter[date_range]" && !UsageQuestion::literal(value, now))
            return wrong(name, QStringLiteral("There is no such date range."));
        if (!name.startsWith(u"filter[") || name == typeName || name == u"filter[date_range]")
            continue;
        const auto condition = conditionOf(name, value);
        if (!condition || !sample.contains(condition->field))
            return wrong(name, QStringLiteral("Records of this type have no such field or comparison."));
    }
    for (const QString &key : sorting(query, type)) {
        if (!sample.contains(key.startsWith(u'-') ? key.mid(1) : key))
            return wrong(QStringLiteral("sort"), QStringLiteral("Records of this type have no such field."));
    }
    return {};
}

QStringList DetailRecordRoutes::sorting(const AskedQuery &query, const QByteArray &type)
{
    return query.has("sort") ? query.value("sort").split(u',')
                             : QStringList{u'-' + DetailRecordSeed::timeField(type)};
}

QList<const QJsonObject *> DetailRecordRoutes::found(const AskedQuery &query, qint64 now)
{
    const QByteArray type = query.value("filter[record_type]").toUtf8();
    const QString time = DetailRecordSeed::timeField(type);
    QList<Condition> conditions;
    for (const auto &[name, value] : query.items()) {
        if (const auto condition = conditionOf(name, value);
            condition && condition->field != u"record_type" && condition->field != u"date_range")
            conditions << *condition;
    }
    if (query.has("filter[date_range]")) {
        const auto days = *UsageQuestion::literal(query.value("filter[date_range]"), now);
        const auto text = [](qint64 at) { return QString::fromLatin1(WireText::zoned(at)); };
        conditions << Condition{time, QStringLiteral("gte"), text(days.first)}
                   << Condition{time, QStringLiteral("lt"), text(days.second)};
    }
    QList<const QJsonObject *> records;
    for (const QJsonObject &record : recordsOf(type)) {
        if (std::ranges::all_of(conditions, [&](const Condition &each) { return holds(each, record); }))
            records << &record;
    }
    QStringList keys = sorting(query, type);
    // The first key weighs most, so it comes last.
    std::ranges::reverse(keys);
    for (QString key : keys) {
        const bool descends = key.startsWith(u'-');
        key = descends ? key.mid(1) : key;
        std::vector<std::pair<Ordered, const QJsonObject *>> sorted;
        for (const QJsonObject *record : records)
            sorted.emplace_back(Ordered(textOf(record->value(key))), record);
        std::ranges::stable_sort(sorted, [&](const auto &left, const auto &right) {
            const auto order = left.first <=> right.first;
            return descends ? order > 0 : order < 0;
        });
        std::ranges::transform(sorted, records.begin(), [](const auto &each) { return each.second; });
    }
    return records;
}

HttpReply DetailRecordRoutes::list(const Asked &asked)
{
    const qint64 now = m_now();
    if (const auto refused = refusal(asked.query, now))
        return *refused;
    const QList<const QJsonObject *> records = found(asked.query, now);
    const int size = asked.query.pageSize();
    const int number = asked.query.pageNumber();
    QJsonArray shown;
    for (const QJsonObject *record : records.mid(qsizetype(number - 1) * size, size))
        shown << *record;
    return Envelope::page(QJsonDocument(shown).toJson(QJsonDocument::Compact), number, size, records.size());
}

} // namespace sandbox
