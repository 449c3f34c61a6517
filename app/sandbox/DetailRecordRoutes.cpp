// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/DetailRecordRoutes.h"

#include "sandbox/UsageQuestion.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace sandbox {

namespace {
// How many of each type there are where nobody says.
constexpr int usualNumber = 600;

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
    // Times and numbers have an order; other text is compared as text.
    const auto left = AskedQuery::readTime(text);
    const auto right = AskedQuery::readTime(condition.value);
    const bool areTimes = value.isString() && left && right;
    const double a = areTimes ? static_cast<double>(*left) : value.toDouble();
    const double b = areTimes ? static_cast<double>(*right) : condition.value.toDouble();
    if (condition.op == u"gte")
        return a >= b;
    if (condition.op == u"gt")
        return a > b;
    return condition.op == u"lte" ? a <= b : a < b;
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

DetailRecordRoutes::DetailRecordRoutes(quint32 seed, int number, std::function<qint64()> now)
    : m_seed(seed), m_number(number > 0 ? number : usualNumber), m_now(std::move(now))
{
}

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
        records = DetailRecordSeed(m_seed, m_now(), m_number).records(type);
    return records;
}

HttpReply DetailRecordRoutes::list(const Asked &asked)
{
    const QString typeName = QStringLiteral("filter[record_type]");
    const QByteArray type = asked.query.value("filter[record_type]").toUtf8();
    if (!DetailRecordSeed::types().contains(type))
        return wrong(typeName, type.isEmpty() ? QStringLiteral("It is required.")
                                              : QStringLiteral("There is no such record type."));
    const QList<QJsonObject> &all = recordsOf(type);
    QList<Condition> conditions;
    std::optional<std::pair<qint64, qint64>> days;
    for (const auto &[name, value] : asked.query.items()) {
        if (!name.startsWith(u"filter[") || name == typeName)
            continue;
        if (name == u"filter[date_range]") {
            days = UsageQuestion::literal(value, m_now());
            if (!days)
                return wrong(name, QStringLiteral("There is no such date range."));
            continue;
        }
        const auto condition = conditionOf(name, value);
        if (!condition || !all[0].contains(condition->field))
            return wrong(name, QStringLiteral("Records of this type have no such field or comparison."));
        conditions << *condition;
    }
    const QString time = DetailRecordSeed::timeField(type);
    QString sort = asked.query.has("sort") ? asked.query.value("sort") : u'-' + time;
    const bool descends = sort.startsWith(u'-');
    if (descends)
        sort.remove(0, 1);
    if (!all[0].contains(sort))
        return wrong(QStringLiteral("sort"), QStringLiteral("Records of this type have no such field."));
    QList<const QJsonObject *> found;
    for (const QJsonObject &record : all) {
        const qint64 at = *AskedQuery::readTime(record.value(time).toString());
        const bool isInDays = !days || (at >= days->first && at < days->second);
        if (isInDays &&
            std::ranges::all_of(conditions, [&](const Condition &each) { return holds(each, record); }))
            found << &record;
    }
    std::ranges::stable_sort(found, [&](const QJsonObject *left, const QJsonObject *right) {
        const QJsonValue a = left->value(sort);
        const QJsonValue b = right->value(sort);
        const bool less = a.isDouble() ? a.toDouble() < b.toDouble() : a.toString() < b.toString();
        const bool more = a.isDouble() ? b.toDouble() < a.toDouble() : b.toString() < a.toString();
        return descends ? more : less;
    });
    const int size = asked.query.pageSize();
    const int number = asked.query.pageNumber();
    QJsonArray shown;
    for (const QJsonObject *record : found.mid(qsizetype(number - 1) * size, size))
        shown << *record;
    return Envelope::page(QJsonDocument(shown).toJson(QJsonDocument::Compact), number, size, found.size());
}

} // namespace sandbox
