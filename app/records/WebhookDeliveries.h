// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/Call.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

class ApiClient;

/// One event that Telnyx tried to deliver to a webhook URL, with the event itself: the timeline of a fax
/// without any public endpoint.
struct WebhookDelivery
{
    QString id;
    QString status; ///< as on the wire: "delivered", "failed"
    QString eventType;
    QDateTime eventAt;   ///< UTC
    QJsonObject payload; ///< the event's payload
    int attempts = 0;
    int lastHttpStatus = 0; ///< 0 when no attempt got an answer
    std::optional<std::chrono::milliseconds> lastTook;
};

/// The webhook deliveries of an account (listWebhookDeliveries, all pages in the range).
class WebhookDeliveries : public QObject
{
    Q_OBJECT
public:
    explicit WebhookDeliveries(ApiClient *client, QObject *parent = nullptr);
    /// Deliveries whose event contains `text` (such as a fax id), attempted from `since` on.
    Call<QList<WebhookDelivery>> *find(const QString &text, const QDateTime &since);

private:
    ApiClient *m_client;
};
