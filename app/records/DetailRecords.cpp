// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/DetailRecords.h"

#include "api/ApiClient.h"
#include "records/Vocabulary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <simdjson.h>

namespace {
namespace od = simdjson::ondemand;

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

using Kind = DetailRecord::Kind;

/// A list of plain words reads better without its brackets.
QString listText(const QByteArray &json)
{
    QStringList words;
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    for (const auto each : list) {
        if (!each.isString())
            return QString::fromUtf8(json);
        words << each.toString();
    }
    return words.join(QStringLiteral(", "));
}

simdjson::error_code readNested(od::value value, od::json_type type, DetailRecord::Field &field)
{
    std::string_view raw;
    const auto error = simdjson::to_json_string(value).get(raw);
    const QString text = utf8(raw).trimmed();
    field.text = type == od::json_type::array ? listText(text.toUtf8()) : text;
    field.kind = Kind::Nested;
    return error;
}

simdjson::error_code readValue(od::value value, DetailRecord::Field &field)
{
    od::json_type type{};
    if (const auto error = value.type().get(type))
        return error;
    switch (type) {
    case od::json_type::string: {
        std::string_view plain;
        const auto error = value.get_string().get(plain);
        field.text = utf8(plain);
        return error;
    }
    case od::json_type::null:
        field.kind = Kind::Null;
        return value.is_null() ? simdjson::SUCCESS : simdjson::INCORRECT_TYPE;
    case od::json_type::array:
    case od::json_type::object:
        return readNested(value, type, field);
    case od::json_type::number:
        field.kind = Kind::Number;
        break;
    case od::json_type::boolean:
        break;
    }
    field.text = utf8(value.raw_json_token()).trimmed();
    return simdjson::SUCCESS;
}

/// Records of a page share the names of their fields.
class Names
{
public:
    QString of(std::string_view name)
    {
        QString &known = m_names[QByteArray(name.data(), static_cast<qsizetype>(name.size()))];
        if (known.isNull())
            known = utf8(name);
        return known;
    }

private:
    QHash<QByteArray, QString> m_names;
};

simdjson::error_code readRecord(od::object object, Names &names, DetailRecord &record)
{
    for (auto entry : object) {
        std::string_view name;
        od::value value;
        DetailRecord::Field field;
        if (const auto error = entry.unescaped_key().get(name))
            return error;
        field.name = names.of(name);
        if (const auto error = entry.value().get(value))
            return error;
        if (const auto error = readValue(value, field))
            return error;
        record.fields.append(std::move(field));
    }
    return simdjson::SUCCESS;
}

simdjson::error_code readMeta(od::document &document, DetailRecordPage &page)
{
    od::object meta;
    // A missing meta means one page.
    if (document["meta"].get_object().get(meta))
        return simdjson::SUCCESS;
    const auto number = [&](std::string_view name, int &to) {
        int64_t value = 0;
        if (!meta.find_field_unordered(name).get_int64().get(value))
            to = static_cast<int>(std::clamp<int64_t>(value, 0, std::numeric_limits<int>::max()));
    };
    number("page_number", page.number);
    number("total_pages", page.totalPages);
    number("total_results", page.totalResults);
    return simdjson::SUCCESS;
}
} // namespace

const DetailRecord::Field *DetailRecord::find(const QString &name) const
{
    const auto found = std::ranges::find_if(fields, [&](const Field &each) { return each.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

QString DetailRecord::value(const QString &name) const
{
    const Field *field = find(name);
    return field ? field->text : QString();
}

const QStringList &DetailRecordFilter::operators()
{
    static const QStringList all{QStringLiteral("gte"),      QStringLiteral("gt"),
                                 QStringLiteral("lte"),      QStringLiteral("lt"),
                                 QStringLiteral("contains"), QStringLiteral("starts_with"),
                                 QStringLiteral("ends_with")};
    return all;
}

Query DetailRecordQuery::onWire(int page) const
{
    Query wire;
    wire.add(QStringLiteral("filter[record_type]"), recordType);
    for (const DetailRecordFilter &filter : filters) {
        const QString name = QStringLiteral("filter[%1]").arg(filter.field);
        wire.add(filter.op.isEmpty() ? name : name + QStringLiteral("[%1]").arg(filter.op), filter.value);
    }
    const Vocabulary::Row *row = Vocabulary::ofRecords(recordType);
    const QString time = row ? row->timeField : QStringLiteral("created_at");
    if (!range.isNull()) {
        wire.add(QStringLiteral("filter[%1][gte]").arg(time), range.from());
        wire.add(QStringLiteral("filter[%1][lt]").arg(time), range.to());
    }
    if (!dateRange.isEmpty())
        wire.add(QStringLiteral("filter[date_range]"), dateRange);
    wire.add(QStringLiteral("sort"), sort.isEmpty() ? u'-' + time : sort);
    wire.add(QStringLiteral("page[number]"), page);
    wire.add(QStringLiteral("page[size]"), DetailRecords::pageSize);
    return wire;
}

DetailRecords::DetailRecords(ApiClient *client, QObject *parent) : QObject(parent), m_client(client) {}

Outcome<DetailRecordPage> DetailRecords::parse(const QByteArray &body)
{
    const simdjson::padded_string padded(body.constData(), static_cast<size_t>(body.size()));
    od::parser parser;
    od::document document;
    od::array data;
    const auto unreadable = [](const char *what) {
        return failed(Failure::Kind::UnreadableReply, QLatin1String(what));
    };
    if (parser.iterate(padded).get(document) || document["data"].get_array().get(data))
        return unreadable("no data array");
    DetailRecordPage page;
    Names names;
    for (auto entry : data) {
        od::object object;
        DetailRecord record;
        if (entry.get_object().get(object) || readRecord(object, names, record))
            return unreadable("a record is no object");
        page.records << record;
    }
    page.totalResults = static_cast<int>(page.records.size());
    readMeta(document, page);
    return page;
}

Call<DetailRecordPage> *DetailRecords::page(const DetailRecordQuery &query, int number)
{
    auto *call = new Deferred<DetailRecordPage>(this);
    auto *reply = m_client->send(ApiRequest::get(QStringLiteral("searchDetailRecords"),
                                                 {QStringLiteral("detail_records")}, query.onWire(number)));
    call->follow(reply->then(call, [call](Outcome<ApiReply> answer) {
        if (!answer)
            return call->settle(failed(answer.error()));
        auto *parsing =
            runInBackground<DetailRecordPage>(call, [body = answer->body] { return parse(body); });
        parsing->then(call, [call](Outcome<DetailRecordPage> page) { call->settle(std::move(page)); });
    }));
    return call;
}
