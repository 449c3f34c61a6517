// SPDX-License-Identifier: GPL-3.0-or-later
#include "Wire.h"
#include "loopback/HttpListener.h"
#include "support/TestMain.h"

#include <QMutex>
#include <sodium.h>

class WebhookTest : public QObject
{
    Q_OBJECT
private slots:
    void everyEventIsPostedAndSigned();
    void deliveriesTellTheTimelineWithoutAnyReceiver();
    void aReceiverThatRefusesIsTriedAgain();
    void deliveriesAreFiltered();
};

/// Somebody who takes webhooks.
class Receiver
{
public:
    explicit Receiver(int status = 200)
        : m_listener([this, status](const std::shared_ptr<HttpExchange> &exchange) {
              {
                  const QMutexLocker lock(&m_mutex);
                  m_seen.append(exchange->request());
              }
              exchange->reply({.status = status});
          })
    {
    }
    bool listen() { return m_listener.listen(); }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1/hook?a=b").arg(m_listener.port()); }
    QList<HttpRequest> seen() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_seen;
    }

private:
    mutable QMutex m_mutex;
    QList<HttpRequest> m_seen;
    HttpListener m_listener;
};

static bool isSigned(const HttpRequest &request, const QByteArray &publicKey)
{
    const auto raw = [](const QByteArray &bytes) {
        return reinterpret_cast<const unsigned char *>(bytes.constData());
    };
    const QByteArray signature = QByteArray::fromBase64(request.headers.value("telnyx-signature-ed25519"));
    const QByteArray message = request.headers.value("telnyx-timestamp") + '|' + request.body;
    const QByteArray key = QByteArray::fromBase64(publicKey);
    return signature.size() == int(crypto_sign_BYTES) && key.size() == int(crypto_sign_PUBLICKEYBYTES) &&
           crypto_sign_verify_detached(raw(signature), raw(message),
                                       static_cast<unsigned long long>(message.size()), raw(key)) == 0;
}

static QStringList eventTypes(const QJsonArray &deliveries)
{
    QStringList types;
    for (const QJsonValue &delivery : deliveries)
        types.prepend(delivery[u"webhook"][u"event_type"].toString());
    return types;
}

void WebhookTest::everyEventIsPostedAndSigned()
{
    Receiver receiver;
    QVERIFY(receiver.listen());
    Sandbox sandbox({.faxes = 0, .pace = 1000});
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    QJsonObject fax = wire.goodFax();
    fax[QStringLiteral("webhook_url")] = receiver.url();
    fax[QStringLiteral("client_state")] = QStringLiteral("YWJj");
    const QByteArray id = wire.send(fax);
    QTRY_COMPARE(receiver.seen().size(), 4);
    QStringList types;
    for (const HttpRequest &request : receiver.seen()) {
        QVERIFY(isSigned(request, sandbox.publicKey()));
        QCOMPARE(request.path + '?' + request.query, QByteArray("/hook?a=b"));
        const QJsonObject data = QJsonDocument::fromJson(request.body)[u"data"].toObject();
        QCOMPARE(data[u"payload"][u"fax_id"].toString().toLatin1(), id);
        QCOMPARE(data[u"payload"][u"client_state"].toString(), QStringLiteral("YWJj"));
        types += data[u"event_type"].toString();
    }
    HttpRequest forged = receiver.seen()[0];
    forged.body += ' ';
    QVERIFY(!isSigned(forged, sandbox.publicKey()));
    // They may come in any order.
    types.sort();
    QCOMPARE(types.join(u' '),
             QStringLiteral("fax.delivered fax.media.processed fax.queued fax.sending.started"));
    QTRY_COMPARE(wire.get("/webhook_deliveries?filter%5Bwebhook%5D%5Bcontains%5D=" + id).list().size(), 4);
}

void WebhookTest::deliveriesTellTheTimelineWithoutAnyReceiver()
{
    Sandbox sandbox({.faxes = 12, .pace = 10'000});
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    const QByteArray id = wire.send(wire.goodFax(QStringLiteral("+13125550005")));
    QTRY_COMPARE(wire.status(id), QStringLiteral("failed"));
    const QJsonArray deliveries =
        wire.get("/webhook_deliveries?filter%5Bwebhook%5D%5Bcontains%5D=" + id).list();
    QCOMPARE(eventTypes(deliveries).join(u' '),
             QStringLiteral("fax.queued fax.media.processed fax.sending.started fax.failed"));
    QCOMPARE(deliveries[0].toObject()[u"webhook"][u"payload"][u"failure_reason"].toString(),
             QStringLiteral("receiver_call_dropped"));
    const QByteArray delivery = deliveries[0].toObject()[u"id"].toString().toLatin1();
    QCOMPARE(wire.get("/webhook_deliveries/" + delivery).data(), deliveries[0].toObject());
    QCOMPARE(wire.get("/webhook_deliveries/nothing").status, 404);
    for (const QJsonValue &past : wire.get("/faxes").list())
        QVERIFY(!wire.get("/webhook_deliveries?filter%5Bwebhook%5D%5Bcontains%5D=" +
                          past[u"id"].toString().toLatin1())
                     .list()
                     .isEmpty());
}

void WebhookTest::aReceiverThatRefusesIsTriedAgain()
{
    Receiver receiver(503);
    QVERIFY(receiver.listen());
    Sandbox sandbox({.faxes = 0});
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    QJsonObject fax = wire.goodFax();
    fax[QStringLiteral("webhook_url")] = receiver.url();
    wire.send(fax);
    QTRY_COMPARE(wire.get("/webhook_deliveries?filter%5Bstatus%5D%5Beq%5D=failed").list().size(), 1);
    const QJsonValue delivery = wire.get("/webhook_deliveries").list()[0];
    QCOMPARE(delivery[u"attempts"].toArray().size(), 2);
    QCOMPARE(delivery[u"attempts"].toArray()[0].toObject()[u"http"][u"response"][u"status"].toInt(), 503);
    QCOMPARE(receiver.seen().size(), 2);
    QCOMPARE(QJsonDocument::fromJson(receiver.seen()[1].body)[u"meta"][u"attempt"].toInt(), 2);
}

void WebhookTest::deliveriesAreFiltered()
{
    Sandbox sandbox({.faxes = 40});
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    const auto count = [&](const QByteArray &query) {
        return wire.get("/webhook_deliveries?page%5Bsize%5D=250" + query).list().size();
    };
    const qsizetype all = count("");
    QVERIFY(all > 100);
    const qsizetype delivered = count("&filter%5Bevent_type%5D=fax.delivered");
    const qsizetype failed = count("&filter%5Bevent_type%5D=fax.failed");
    QCOMPARE(count("&filter%5Bevent_type%5D=fax.delivered,fax.failed"), delivered + failed);
    QCOMPARE(count("&filter%5Battempts%5D%5Bcontains%5D=hooks.harbor-clinic.example"), all);
    QCOMPARE(count("&filter%5Bstarted_at%5D%5Bgte%5D=2999-01-01T00:00:00Z"), 0);
    QCOMPARE(count("&filter%5Bfinished_at%5D%5Blte%5D=2999-01-01T00:00:00Z"), all);
    QCOMPARE(wire.get("/webhook_deliveries?filter%5Bstatus%5D%5Beq%5D=pending").status, 422);
}

SIGNALBOX_TEST(WebhookTest)
#include "WebhookTest.moc"
