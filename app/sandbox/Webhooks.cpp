// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Webhooks.h"

#include "loopback/HttpListener.h"
#include "sandbox/Fates.h"
#include "sandbox/WireText.h"

#include <QJsonDocument>
#include <QUrl>

namespace sandbox {

Webhooks::Webhooks(Parts parts) : m_parts(std::move(parts)) {}

/// Empty for a state that nobody is told of.
static QString eventType(FaxRecord::Status status)
{
    switch (status) {
    case FaxRecord::Queued:
        return QStringLiteral("fax.queued");
    case FaxRecord::MediaProcessed:
        return QStringLiteral("fax.media.processed");
    case FaxRecord::Originated:
        return {};
    case FaxRecord::Sending:
        return QStringLiteral("fax.sending.started");
    case FaxRecord::Delivered:
        return QStringLiteral("fax.delivered");
    case FaxRecord::Failed:
        return QStringLiteral("fax.failed");
    case FaxRecord::Receiving:
        return QStringLiteral("fax.receiving.started");
    case FaxRecord::MediaProcessing:
        return QStringLiteral("fax.media.processing.started");
    case FaxRecord::Received:
        return QStringLiteral("fax.received");
    }
    return {};
}

QJsonObject Webhooks::payload(const FaxRecord &fax, FaxRecord::Status status) const
{
    QJsonObject payload{
        {QStringLiteral("fax_id"), fax.id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("connection_id"), QString::fromUtf8(fax.connection)},
        {QStringLiteral("direction"), fax.inbound ? QStringLiteral("inbound") : QStringLiteral("outbound")},
        {QStringLiteral("from"), QString::fromUtf8(fax.from)},
        {QStringLiteral("to"), QString::fromUtf8(fax.to)},
        {QStringLiteral("status"), QString::fromLatin1(FaxRecord::word(status))},
        {QStringLiteral("user_id"), m_parts.catalog.userId}};
    const auto add = [&](const char *name, const QByteArray &text) {
        if (!text.isEmpty())
            payload[QLatin1String(name)] = QString::fromUtf8(text);
    };
    if (fax.extras) {
        add("client_state", fax.extras->clientState);
        add("original_media_url", fax.extras->mediaUrl);
        add("media_name", fax.extras->mediaName);
    }
    if (fax.inbound)
        add("caller_id", fax.from);
    if (status == FaxRecord::Failed && fax.reason >= 0)
        add("failure_reason", Fates::reasons()[fax.reason]);
    if (status == FaxRecord::Received)
        add("media_url", m_parts.links.document(fax, Links::Pdf));
    if (status == FaxRecord::Delivered || status == FaxRecord::Received ||
        status == FaxRecord::MediaProcessing)
        payload[QStringLiteral("page_count")] = fax.pages;
    if (status == FaxRecord::Delivered || status == FaxRecord::Received)
        payload[QStringLiteral("call_duration_secs")] = 12 + 27 * fax.pages;
    return payload;
}

QJsonObject Webhooks::event(const FaxRecord &fax, FaxRecord::Status status, qint64 at) const
{
    return {{QStringLiteral("record_type"), QStringLiteral("event")},
            {QStringLiteral("event_type"), eventType(status)},
            {QStringLiteral("id"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {QStringLiteral("occurred_at"), QString::fromLatin1(WireText::zoned(at))},
            {QStringLiteral("payload"), payload(fax, status)}};
}

QByteArray Webhooks::url(const FaxRecord &fax) const
{
    if (fax.extras && !fax.extras->webhookUrl.isEmpty())
        return fax.extras->webhookUrl;
    return m_parts.catalog.faxApplication(QString::fromUtf8(fax.connection))[u"webhook_event_url"]
        .toString()
        .toUtf8();
}

QByteArray Webhooks::failoverUrl(const FaxRecord &fax) const
{
    return m_parts.catalog.faxApplication(QString::fromUtf8(fax.connection))[u"webhook_event_failover_url"]
        .toString()
        .toUtf8();
}

DeliveryLog::Attempt Webhooks::attempt(const QByteArray &body, const QByteArray &url, qint64 at) const
{
    const QByteArray timestamp = QByteArray::number(at / 1000);
    return {.started = at,
            .finished = at,
            .url = url,
            .signature = m_parts.signer.signature(timestamp, body),
            .timestamp = timestamp,
            .status = 0};
}

static bool isOnThisMachine(const QByteArray &url)
{
    const QUrl parsed = QUrl::fromEncoded(url);
    static const QStringList hosts{QStringLiteral("127.0.0.1"), QStringLiteral("localhost"),
                                   QStringLiteral("::1")};
    return parsed.scheme() == u"http" && hosts.contains(parsed.host());
}

void Webhooks::announce(const FaxRecord &fax)
{
    const QByteArray target = url(fax);
    if (target.isEmpty() || eventType(fax.status).isEmpty())
        return;
    const QJsonObject told = event(fax, fax.status, m_parts.now());
    if (!isOnThisMachine(target))
        return pretend(told, target, m_parts.now());
    auto sending = std::make_shared<Sending>();
    sending->event = told;
    sending->urls = {target, target};
    const QByteArray failover = failoverUrl(fax);
    if (isOnThisMachine(failover))
        sending->urls.append(failover);
    post(sending);
}

void Webhooks::recall(const FaxRecord &fax)
{
    const QByteArray target = url(fax);
    if (target.isEmpty())
        return;
    QList<std::pair<FaxRecord::Status, qint64>> past;
    if (fax.inbound)
        past.append({FaxRecord::Receiving, fax.created});
    else
        past.append({FaxRecord::Queued, fax.created});
    if (fax.inbound && fax.status == FaxRecord::Received)
        past.append({FaxRecord::MediaProcessing, fax.updated - 3000});
    const bool wasCalled =
        fax.reason < 0 || Fates::stageOf(Fates::reasons()[fax.reason]) == Fate::Stage::Pages;
    if (!fax.inbound) {
        past.append({FaxRecord::MediaProcessed, fax.created + 3000});
        if (wasCalled)
            past.append({FaxRecord::Sending, fax.created + 11'000});
    }
    past.append({fax.status, fax.updated});
    for (const auto &[status, at] : past)
        pretend(event(fax, status, at), target, at);
}

static QByteArray bodyOf(const QJsonObject &event, qsizetype attempt, const QByteArray &url)
{
    return QJsonDocument({{QStringLiteral("data"), event},
                          {QStringLiteral("meta"),
                           QJsonObject{{QStringLiteral("attempt"), attempt},
                                       {QStringLiteral("delivered_to"), QString::fromUtf8(url)}}}})
        .toJson(QJsonDocument::Compact);
}

void Webhooks::pretend(const QJsonObject &event, const QByteArray &target, qint64 at)
{
    DeliveryLog::Attempt made = attempt(bodyOf(event, 1, target), target, at + 35);
    made.finished = made.started + 110;
    made.status = 200;
    made.body = "ok";
    m_parts.log.add(event, {made});
}

void Webhooks::post(const std::shared_ptr<Sending> &sending)
{
    HttpListener *listener = m_parts.listener();
    if (!listener)
        return;
    const qsizetype number = sending->attempts.size();
    const QUrl target = QUrl::fromEncoded(sending->urls[number]);
    const QByteArray body = bodyOf(sending->event, number + 1, sending->urls[number]);
    sending->attempts.append(attempt(body, sending->urls[number], m_parts.now()));
    const DeliveryLog::Attempt &made = sending->attempts.last();
    const QByteArray path =
        target.path(QUrl::FullyEncoded).toLatin1() +
        (target.hasQuery() ? '?' + target.query(QUrl::FullyEncoded).toLatin1() : QByteArray());
    listener->post(target.host().toLatin1(), static_cast<quint16>(target.port(80)), path,
                   {{"content-type", "application/json"},
                    {"user-agent", "telnyx-webhooks"},
                    {"telnyx-signature-ed25519", made.signature},
                    {"telnyx-timestamp", made.timestamp}},
                   body, std::chrono::seconds(5), [this, sending](const HttpListener::PostResult &result) {
                       m_parts.locked([&] {
                           sending->attempts.last().status = result.status;
                           sending->attempts.last().body = result.body;
                           sending->attempts.last().finished = m_parts.now();
                           posted(sending);
                       });
                   });
}

void Webhooks::posted(const std::shared_ptr<Sending> &sending)
{
    const bool isDone =
        sending->attempts.last().succeeded() || sending->attempts.size() == sending->urls.size();
    HttpListener *listener = m_parts.listener();
    if (isDone || !listener)
        return m_parts.log.add(sending->event, sending->attempts);
    listener->runAfter(std::chrono::milliseconds(500),
                       [this, sending] { m_parts.locked([&] { post(sending); }); });
}

} // namespace sandbox
