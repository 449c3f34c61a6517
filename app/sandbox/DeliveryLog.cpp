// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/DeliveryLog.h"

#include "sandbox/WireText.h"

#include <QJsonDocument>
#include <QUuid>

namespace sandbox {

void DeliveryLog::addTo(Router &router)
{
    using Kind = QueryRule::Kind;
    router.add("GET", "/v2/webhook_deliveries",
               {.names = {{"filter[attempts][contains]"},
                          {"filter[event_type]"},
                          {"filter[finished_at][gte]", Kind::Time},
                          {"filter[finished_at][lte]", Kind::Time},
                          {"filter[started_at][gte]", Kind::Time},
                          {"filter[started_at][lte]", Kind::Time},
                          {"filter[status][eq]",
                           Kind::Choice,
                           {QStringLiteral("delivered"), QStringLiteral("failed")}},
                          {"filter[webhook][contains]"}},
                .paged = true,
                .largestPage = 250},
               [this](const Asked &asked) { return list(asked); });
    router.add("GET", "/v2/webhook_deliveries/{}", {}, [this](const Asked &asked) { return one(asked); });
}

QJsonObject DeliveryLog::object(const Attempt &attempt)
{
    const auto time = [](qint64 ms) { return QString::fromLatin1(WireText::zoned(ms)); };
    const auto header = [](const char *name, const QByteArray &value) {
        return QJsonArray{QString::fromLatin1(name), QString::fromLatin1(value)};
    };
    QJsonObject http{{QStringLiteral("request"),
                      QJsonObject{{QStringLiteral("url"), QString::fromUtf8(attempt.url)},
                                  {QStringLiteral("headers"),
                                   QJsonArray{header("content-type", "application/json"),
                                              header("telnyx-signature-ed25519", attempt.signature),
                                              header("telnyx-timestamp", attempt.timestamp)}}}}};
    if (attempt.status > 0)
        http[QStringLiteral("response")] =
            QJsonObject{{QStringLiteral("status"), attempt.status},
                        {QStringLiteral("headers"), QJsonArray()},
                        {QStringLiteral("body"), QString::fromUtf8(attempt.body.left(10'000))}};
    constexpr int noConnection = 10;
    return {{QStringLiteral("status"),
             attempt.succeeded() ? QStringLiteral("delivered") : QStringLiteral("failed")},
            {QStringLiteral("started_at"), time(attempt.started)},
            {QStringLiteral("finished_at"), time(attempt.finished)},
            {QStringLiteral("errors"), attempt.status > 0 ? QJsonArray() : QJsonArray{noConnection}},
            {QStringLiteral("http"), http}};
}

void DeliveryLog::add(const QJsonObject &webhook, const QList<Attempt> &attempts)
{
    constexpr std::size_t mostKept = 10'000;
    QJsonArray list;
    for (const Attempt &attempt : attempts)
        list.prepend(object(attempt));
    m_deliveries.push_back({.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                            .eventType = webhook[u"event_type"].toString(),
                            .started = attempts.first().started,
                            .finished = attempts.last().finished,
                            .delivered = attempts.last().succeeded(),
                            .webhook = QJsonDocument(webhook).toJson(QJsonDocument::Compact),
                            .attempts = QJsonDocument(list).toJson(QJsonDocument::Compact)});
    if (m_deliveries.size() > mostKept)
        m_deliveries.pop_front();
}

QByteArray DeliveryLog::object(const Delivery &delivery) const
{
    return "{\"record_type\":\"webhook_delivery\",\"id\":" + WireText::quoted(delivery.id.toLatin1()) +
           ",\"user_id\":" + WireText::quoted(m_userId.toLatin1()) +
           ",\"status\":" + (delivery.delivered ? "\"delivered\"" : "\"failed\"") + ",\"started_at\":\"" +
           WireText::zoned(delivery.started) + "\",\"finished_at\":\"" + WireText::zoned(delivery.finished) +
           "\",\"webhook\":" + delivery.webhook + ",\"attempts\":" + delivery.attempts + '}';
}

HttpReply DeliveryLog::list(const Asked &asked) const
{
    const AskedQuery &query = asked.query;
    const QStringList types = query.value("filter[event_type]").split(u',', Qt::SkipEmptyParts);
    const QByteArray inWebhook = query.value("filter[webhook][contains]").toUtf8();
    const QByteArray inAttempts = query.value("filter[attempts][contains]").toUtf8();
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    const qint64 startedFrom = query.time("filter[started_at][gte]").value_or(0);
    const qint64 startedTo = query.time("filter[started_at][lte]").value_or(never);
    const qint64 finishedFrom = query.time("filter[finished_at][gte]").value_or(0);
    const qint64 finishedTo = query.time("filter[finished_at][lte]").value_or(never);
    const QString status = query.value("filter[status][eq]");
    QByteArray items = "[";
    qsizetype total = 0;
    const qsizetype skip = qsizetype(query.pageNumber() - 1) * query.pageSize();
    // Newest first.
    for (auto it = m_deliveries.rbegin(); it != m_deliveries.rend(); ++it) {
        if ((!types.isEmpty() && !types.contains(it->eventType)) || !it->webhook.contains(inWebhook) ||
            !it->attempts.contains(inAttempts) || it->started < startedFrom || it->started > startedTo ||
            it->finished < finishedFrom || it->finished > finishedTo ||
            (!status.isEmpty() && (status == u"delivered") != it->delivered))
            continue;
        if (total >= skip && total < skip + query.pageSize()) {
            if (items.size() > 1)
                items += ',';
            items += object(*it);
        }
        ++total;
    }
    return Envelope::page(items += ']', query.pageNumber(), query.pageSize(), total);
}

HttpReply DeliveryLog::one(const Asked &asked) const
{
    for (const Delivery &delivery : m_deliveries) {
        if (delivery.id == asked.ids[0])
            return Envelope::data(200, object(delivery));
    }
    return Envelope::plain(404);
}

} // namespace sandbox
