// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/DetailRecords.h"

#include "api/ApiClient.h"
#include "records/Vocabulary.h"

#include <simdjson.h>

namespace {
namespace od = simdjson::ondemand;

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The value as text; a null is empty, what is nested stays JSON.
simdjson::error_code readValue(od::value value, QString &text)
{
    od::json_type type{};
    if (const auto error = value.type().get(type))
        return error;
    if (type == od::json_type::string) {
        std::string_view plain;
        const auto error = value.get_string().get(plain);
        text = utf8(plain);
        return error;
    }
    if (type == od::json_type::null)
        return value.is_null() ? simdjson::SUCCESS : simdjson::INCORRECT_TYPE;
    std::string_view raw;
    simdjson::error_code error{};
    if (type == od::json_type::array || type == od::json_type::object)
        error = simdjson::to_json_string(value).get(raw);
    else
        raw = value.raw_json_token();
    text = utf8(raw).trimmed();
    return error;
}

simdjson::error_code readRecord(od::object object, DetailRecord &record)
{
    for (auto field : object) {
        std::string_view name;
        if (const auto error = field.unescaped_key().get(name))
            return error;
        const QString key = utf8(name);
        QString text;
        od::value value;
        if (const auto error = field.value().get(value))
            return error;
        if (const auto error = readValue(value, text))
            return error;
        record.fields.append({key, text});
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

QString DetailRecord::value(const QString &field) const
{
    const auto found = std::ranges::find_if(fields, [&](const auto &each) { return each.first == field; });
    return found == fields.end() ? QString() : found->second;
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
    for (auto entry : data) {
        od::object object;
        DetailRecord record;
        if (entry.get_object().get(object) || readRecord(object, record))
            return unreadable("a record is no object");
        page.records << record;
    }
    page.totalResults = static_cast<int>(page.records.size());
    readMeta(document, page);
    return page;
}

Call<DetailRecordPage> *DetailRecords::page(const DetailRecordQuery &query, int number)
{
    Query wire;
    wire.add(QStringLiteral("filter[record_type]"), query.recordType);
    for (const auto &[field, value] : query.filters)
        wire.add(QStringLiteral("filter[%1]").arg(field), value);
    const Vocabulary::Row *row = Vocabulary::ofRecords(query.recordType);
    const QString time = row ? row->timeField : QStringLiteral("created_at");
    if (!query.range.isNull()) {
        wire.add(QStringLiteral("filter[%1][gte]").arg(time), query.range.from());
        wire.add(QStringLiteral("filter[%1][lt]").arg(time), query.range.to());
    }
    wire.add(QStringLiteral("sort"), u'-' + time);
    wire.add(QStringLiteral("page[number]"), number);
    wire.add(QStringLiteral("page[size]"), pageSize);
    auto *call = new Deferred<DetailRecordPage>(this);
    auto *reply = m_client->send(
        ApiRequest::get(QStringLiteral("searchDetailRecords"), {QStringLiteral("detail_records")}, wire));
    call->follow(reply->then(call, [call](Outcome<ApiReply> answer) {
        if (!answer)
            return call->settle(failed(answer.error()));
        auto *parsing =
            runInBackground<DetailRecordPage>(call, [body = answer->body] { return parse(body); });
        parsing->then(call, [call](Outcome<DetailRecordPage> page) { call->settle(std::move(page)); });
    }));
    return call;
}
