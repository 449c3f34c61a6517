// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/BillingGroupJson.h"

#include "records/PlainJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
using PlainJson::text;
using PlainJson::time;

BillingGroup read(const QJsonObject &json)
{
    return {.id = text(json[u"id"]),
            .name = text(json[u"name"]),
            .organizationId = text(json[u"organization_id"]),
            .created = time(json[u"created_at"]),
            .updated = time(json[u"updated_at"]),
            .deleted = time(json[u"deleted_at"])};
}
} // namespace

Outcome<QList<BillingGroup>> BillingGroupJson::list(const QByteArray &body)
{
    const QJsonValue data = QJsonDocument::fromJson(body)[u"data"];
    if (!data.isArray())
        return failed(Failure::Kind::UnreadableReply, QStringLiteral("no list of billing groups"));
    QList<BillingGroup> groups;
    const QJsonArray entries = data.toArray();
    for (const auto &entry : entries) {
        if (BillingGroup group = read(entry.toObject()); !group.id.isEmpty())
            groups << std::move(group);
    }
    return groups;
}

Outcome<BillingGroup> BillingGroupJson::one(const QByteArray &body)
{
    BillingGroup group = read(QJsonDocument::fromJson(body)[u"data"].toObject());
    if (group.id.isEmpty())
        return failed(Failure::Kind::UnreadableReply, QStringLiteral("no billing group"));
    return group;
}

Outcome<int> BillingGroupJson::total(const QByteArray &body)
{
    bool isNumber = false;
    const int total = text(QJsonDocument::fromJson(body)[u"meta"][u"total_results"]).toInt(&isNumber);
    if (!isNumber || total < 0)
        return failed(Failure::Kind::UnreadableReply,
                      QStringLiteral("the page doesn't say how many there are"));
    return total;
}

QJsonObject BillingGroupJson::named(const QString &name)
{
    return {{QStringLiteral("name"), name}};
}
