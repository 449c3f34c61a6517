// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/RecordsJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <simdjson.h>

namespace {
namespace od = simdjson::ondemand;

QDateTime timeOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

// Ids come as text, but an unquoted one is an id as well.
QString idOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

template <class Item, class Read>
Outcome<QList<Item>> listOf(const QByteArray &body, Read &&read)
{
    const QJsonValue data = QJsonDocument::fromJson(body)[u"data"];
    if (!data.isArray())
        return failed(Failure::Kind::UnreadableReply, QStringLiteral("no data array"));
    const QJsonArray entries = data.toArray();
    QList<Item> items;
    items.reserve(entries.size());
    for (const auto &entry : entries)
        items << read(entry.toObject());
    return items;
}

OwnedNumber numberOf(const QJsonObject &json)
{
    return {.id = idOf(json[u"id"]),
            .number = json[u"phone_number"].toString(),
            .connectionId = idOf(json[u"connection_id"]),
            .connectionName = json[u"connection_name"].toString(),
            .status = json[u"status"].toString()};
}

WebhookDelivery deliveryOf(const QJsonObject &json)
{
    const QJsonObject event = json[u"webhook"].toObject();
    const QJsonArray attempts = json[u"attempts"].toArray();
    WebhookDelivery delivery;
    delivery.id = json[u"id"].toString();
    delivery.status = json[u"status"].toString();
    delivery.eventType = event[u"event_type"].toString();
    delivery.eventAt = timeOf(event[u"occurred_at"]);
    delivery.payload = event[u"payload"].toObject();
    delivery.attempts = static_cast<int>(attempts.size());
    if (attempts.isEmpty())
        return delivery;
    const QJsonObject last = attempts.last().toObject();
    delivery.lastHttpStatus = last[u"http"].toObject()[u"response"].toObject()[u"status"].toInt();
    const QDateTime begun = timeOf(last[u"started_at"]);
    const QDateTime ended = timeOf(last[u"finished_at"]);
    if (begun.isValid() && ended.isValid() && begun <= ended)
        delivery.lastTook = std::chrono::milliseconds(begun.msecsTo(ended));
    return delivery;
}

// An amount by its digits, quoted or not: as a double, 300.00 would be 300 and 0.1 something else.
QString digitsOf(od::value value)
{
    std::string_view text;
    if (value.get_string().get(text) != simdjson::SUCCESS)
        text = value.raw_json_token();
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed();
}

void put(std::optional<Money> &amount, const QString &digits, const QString &currency)
{
    if (const Outcome<Money> read = Money::parse(digits, currency))
        amount = *read;
}
} // namespace

Outcome<BalanceNow> RecordsJson::balance(const QByteArray &body)
{
    const auto unreadable = failed(Failure::Kind::UnreadableReply, QStringLiteral("no balance object"));
    od::parser parser;
    const simdjson::padded_string padded(body.constData(), static_cast<std::size_t>(body.size()));
    od::document document;
    od::object data;
    if (parser.iterate(padded).get(document) != simdjson::SUCCESS ||
        document["data"].get_object().get(data) != simdjson::SUCCESS)
        return unreadable;
    QHash<QString, QString> fields;
    for (auto entry : data) {
        std::string_view name;
        od::value value;
        od::json_type type{};
        if (entry.unescaped_key().get(name) != simdjson::SUCCESS ||
            entry.value().get(value) != simdjson::SUCCESS || value.type().get(type) != simdjson::SUCCESS)
            return unreadable;
        if (type == od::json_type::string || type == od::json_type::number)
            fields.insert(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                          digitsOf(value));
    }
    const QString currency = fields.value(QStringLiteral("currency"));
    BalanceNow now;
    put(now.balance, fields.value(QStringLiteral("balance")), currency);
    put(now.pending, fields.value(QStringLiteral("pending")), currency);
    put(now.creditLimit, fields.value(QStringLiteral("credit_limit")), currency);
    put(now.availableCredit, fields.value(QStringLiteral("available_credit")), currency);
    return now;
}

Outcome<QList<OwnedNumber>> RecordsJson::numbers(const QByteArray &body)
{
    return listOf<OwnedNumber>(body, numberOf);
}

Outcome<QList<WebhookDelivery>> RecordsJson::deliveries(const QByteArray &body)
{
    return listOf<WebhookDelivery>(body, deliveryOf);
}
