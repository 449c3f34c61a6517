// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/WebhookDeliveries.h"

#include "records/RecordsJson.h"
#include "records/WholeList.h"

WebhookDeliveries::WebhookDeliveries(ApiClient *client, QObject *parent) : QObject(parent), m_client(client)
{
}

Call<QList<WebhookDelivery>> *WebhookDeliveries::find(const QString &text, const QDateTime &since)
{
    Query query;
    query.add(QStringLiteral("filter[webhook][contains]"), text);
    if (since.isValid())
        query.add(QStringLiteral("filter[started_at][gte]"), since);
    const ApiRequest list = ApiRequest::get(QStringLiteral("listWebhookDeliveries"),
                                            {QStringLiteral("webhook_deliveries")}, query);
    return WholeList::read<WebhookDelivery>(this, m_client, list, RecordsJson::deliveries);
}
