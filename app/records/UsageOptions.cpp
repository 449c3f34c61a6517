// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/UsageOptions.h"

#include "api/ApiClient.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {
QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray entries = value.toArray();
    for (const auto &entry : entries) {
        if (entry.isString() && !entry.toString().isEmpty() && !texts.contains(entry.toString()))
            texts << entry.toString();
    }
    return texts;
}

UsageProduct productOf(const QString &product, const QJsonObject &json)
{
    return {.product = product,
            .recordType = json[u"record_type"].toString(),
            .dimensions = textsOf(json[u"product_dimensions"]),
            .metrics = textsOf(json[u"product_metrics"])};
}
} // namespace

UsageOptions::UsageOptions(ApiClient *client, QObject *parent) : QObject(parent), m_client(client) {}

Call<QList<UsageProduct>> *UsageOptions::all()
{
    auto *call = new Deferred<QList<UsageProduct>>(this);
    auto *reply =
        m_client->send(ApiRequest::get(QStringLiteral("getUsageReportsOptions"),
                                       {QStringLiteral("usage_reports"), QStringLiteral("options")}));
    call->follow(reply->then(call, [call](Outcome<ApiReply> answer) {
        call->settle(answer ? parse(answer->body) : failed(answer.error()));
    }));
    return call;
}

Outcome<QList<UsageProduct>> UsageOptions::parse(const QByteArray &body)
{
    const QJsonValue data = QJsonDocument::fromJson(body)[u"data"];
    if (!data.isArray())
        return failed(Failure::Kind::UnreadableReply, QStringLiteral("no data array"));
    QList<UsageProduct> products;
    const QJsonArray entries = data.toArray();
    for (const auto &entry : entries) {
        const QJsonObject json = entry.toObject();
        const QString name = json[u"product"].toString();
        if (name.isEmpty())
            continue;
        products << productOf(name, json);
        products.last().recordType.clear();
        const QJsonArray types = json[u"record_types"].toArray();
        for (const auto &type : types) {
            const UsageProduct sub = productOf(name, type.toObject());
            if (!sub.recordType.isEmpty())
                products << sub;
        }
    }
    return products;
}
