// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/RecordsJson.h"

#include "support/TestMain.h"

#include <QTest>

class RecordsJsonTest : public QObject
{
    Q_OBJECT
private slots:
    void amountsKeepTheirDigitsQuotedOrNot();
    void amountsThatAreMissingStayUnknown();
    void whatIsNoEnvelopeIsUnreadable_data();
    void whatIsNoEnvelopeIsUnreadable();
    void numbersWithoutAConnectionAreNumbersToo();
    void theLastAttemptOfADeliveryCounts();
    void aDeliveryWithoutAnythingIsKept();
};

void RecordsJsonTest::amountsKeepTheirDigitsQuotedOrNot()
{
    const auto now = RecordsJson::balance(
        R"({"data":{"record_type":"balance","balance":"300.00","pending":10.10 ,"credit_limit":-0.009800,
            "available_credit":12345678901234567890.12,"currency":"USD","new":{"a":[1]},"x":null}})");
    QVERIFY(now);
    QCOMPARE(now->balance->amount(), QStringLiteral("300.00"));
    QCOMPARE(now->balance->currency(), QStringLiteral("USD"));
    QCOMPARE(now->pending->amount(), QStringLiteral("10.10"));
    QCOMPARE(now->creditLimit->amount(), QStringLiteral("-0.009800"));
    QCOMPARE(now->availableCredit->amount(), QStringLiteral("12345678901234567890.12"));
}

void RecordsJsonTest::amountsThatAreMissingStayUnknown()
{
    const auto now = RecordsJson::balance(R"({"data":{"balance":null,"pending":"n/a","credit_limit":true}})");
    QVERIFY(now);
    QVERIFY(!now->balance);
    QVERIFY(!now->pending);
    QVERIFY(!now->creditLimit);
    QVERIFY(!now->availableCredit);
}

void RecordsJsonTest::whatIsNoEnvelopeIsUnreadable_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html>");
    QTest::newRow("no data") << QByteArray(R"({"errors":[]})");
    QTest::newRow("null") << QByteArray(R"({"data":null})");
    QTest::newRow("cut") << QByteArray(R"({"data":{"balance":"300.)");
    QTest::newRow("a number") << QByteArray("17");
}

void RecordsJsonTest::whatIsNoEnvelopeIsUnreadable()
{
    QFETCH(QByteArray, body);
    QCOMPARE(RecordsJson::balance(body).error().kind, Failure::Kind::UnreadableReply);
    QCOMPARE(RecordsJson::numbers(body).error().kind, Failure::Kind::UnreadableReply);
    QCOMPARE(RecordsJson::deliveries(body).error().kind, Failure::Kind::UnreadableReply);
}

void RecordsJsonTest::numbersWithoutAConnectionAreNumbersToo()
{
    const auto numbers = RecordsJson::numbers(
        R"({"data":[{"id":"1293384261075731499","phone_number":"+13125550100","connection_id":"7","connection_name":"Fax",
             "status":"active"},
            {"id":"2","phone_number":"+13125550101","connection_id":null,"connection_name":null,"status":"brand-new"},7]})");
    QVERIFY(numbers);
    QCOMPARE(numbers->size(), 3);
    QCOMPARE(numbers->at(0).id, QStringLiteral("1293384261075731499"));
    QCOMPARE(numbers->at(0).connectionId, QStringLiteral("7"));
    QVERIFY(numbers->at(1).connectionId.isEmpty());
    QCOMPARE(numbers->at(1).status, QStringLiteral("brand-new"));
}

void RecordsJsonTest::theLastAttemptOfADeliveryCounts()
{
    const auto deliveries = RecordsJson::deliveries(R"({"data":[{"id":"d1","status":"delivered",
        "attempts":[{"http":{"response":{"status":500}},"started_at":"2026-03-01T11:00:00Z","finished_at":"2026-03-01T11:00:09Z"},
                    {"http":{"response":{"status":200}},"started_at":"2026-03-01T11:01:00Z","finished_at":"2026-03-01T11:01:00.250Z"}],
        "webhook":{"event_type":"fax.delivered","occurred_at":"2026-03-01T12:00:00.123456+01:00","payload":{"fax_id":"f1"}}}]})");
    QVERIFY(deliveries);
    const WebhookDelivery &delivery = deliveries->first();
    QCOMPARE(delivery.attempts, 2);
    QCOMPARE(delivery.lastHttpStatus, 200);
    QCOMPARE(*delivery.lastTook, std::chrono::milliseconds(250));
    QCOMPARE(delivery.eventType, QStringLiteral("fax.delivered"));
    QCOMPARE(delivery.eventAt, QDateTime(QDate(2026, 3, 1), QTime(11, 0, 0, 123), Qt::UTC));
    QCOMPARE(delivery.payload[u"fax_id"].toString(), QStringLiteral("f1"));
}

void RecordsJsonTest::aDeliveryWithoutAnythingIsKept()
{
    const auto deliveries = RecordsJson::deliveries(R"({"data":[{"attempts":null,"webhook":null}]})");
    QVERIFY(deliveries);
    QCOMPARE(deliveries->size(), 1);
    QCOMPARE(deliveries->first().attempts, 0);
    QVERIFY(!deliveries->first().eventAt.isValid());
    QVERIFY(!deliveries->first().lastTook);
}

#include "RecordsJsonTest.moc"
SIGNALBOX_TEST(RecordsJsonTest)
