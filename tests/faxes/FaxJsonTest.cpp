// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxJson.h"

#include "support/TestMain.h"

#include <QTest>

class FaxJsonTest : public QObject
{
    Q_OBJECT
private slots:
    void faxIsReadAsDocumented();
    void timesAreReadWithAndWithoutZone_data();
    void timesAreReadWithAndWithoutZone();
    void nullAndMissingAndOtherTypesAreNoReasonToLoseAFax();
    void unknownStatusIsKeptAsItIs();
    void clientStateCarriesTheJobBothWays();
    void foreignClientStateIsNoJob_data();
    void foreignClientStateIsNoJob();
    void pageKeepsTheBytesOfEachFax();
    void oddItemsOfAPageAreCountedNotLost();
    void unreadableAnswersSaySo_data();
    void unreadableAnswersSaySo();
    void applicationsAreRead();
    void rowOfTheListTellsTheStoredFax();
};

static const QByteArray documented = R"({"record_type":"fax","id":"0ccc7b54-4df3-4bca-a65a-3da1ecc777f0",
 "connection_id":"c-1","direction":"outbound","from":"+123","to":"+456","media_url":"http://www.example.com/fax.pdf",
 "stored_media_url":"https://s3.example.com/a.pdf?X=1","quality":"high","status":"failed",
 "failure_reason":"user_busy","internal_failure_reason":"486","from_display_name":"Front desk",
 "client_state":"aGF2ZSBhIG5pY2UgZGF5ID1d","created_at":"2020-05-05T09:59:12","updated_at":"2020-05-05T10:01:02.5Z",
 "new_field":{"kept":true}})";

void FaxJsonTest::faxIsReadAsDocumented()
{
    const Outcome<Fax> read = FaxJson::faxInEnvelope("{\"data\":" + documented + "}");
    QVERIFY(read);
    QCOMPARE(read->id, QStringLiteral("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0"));
    QVERIFY(!read->inbound);
    QCOMPARE(read->from, QStringLiteral("+123"));
    QCOMPARE(read->to, QStringLiteral("+456"));
    QCOMPARE(read->status.known(), FaxStatus::Known::Failed);
    QCOMPARE(read->failureReason, QStringLiteral("user_busy"));
    QCOMPARE(read->internalFailureReason, QStringLiteral("486"));
    QCOMPARE(read->fromDisplayName, QStringLiteral("Front desk"));
    QCOMPARE(read->createdAt, QDateTime(QDate(2020, 5, 5), QTime(9, 59, 12), Qt::UTC));
    QCOMPARE(read->updatedAt, QDateTime(QDate(2020, 5, 5), QTime(10, 1, 2, 500), Qt::UTC));
    QVERIFY(read->jobId.isNull());
    QVERIFY(read->raw.contains("new_field"));
    QCOMPARE(FaxJson::faxInEnvelope(documented)->id, read->id); // bare
}

void FaxJsonTest::timesAreReadWithAndWithoutZone_data()
{
    QTest::addColumn<QString>("wire");
    QTest::newRow("no zone") << QStringLiteral("2026-03-01T12:00:00");
    QTest::newRow("zulu") << QStringLiteral("2026-03-01T12:00:00Z");
    QTest::newRow("microseconds") << QStringLiteral("2026-03-01T12:00:00.000000Z");
    QTest::newRow("minus zero") << QStringLiteral("2026-03-01T12:00:00-00:00");
    QTest::newRow("offset") << QStringLiteral("2026-03-01T14:00:00+02:00");
    QTest::newRow("words") << QStringLiteral("2026-03-01 12:00:00 UTC");
}

void FaxJsonTest::timesAreReadWithAndWithoutZone()
{
    QFETCH(const QString, wire);
    QCOMPARE(FaxJson::time(wire), QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC));
}

void FaxJsonTest::nullAndMissingAndOtherTypesAreNoReasonToLoseAFax()
{
    const Outcome<Fax> read = FaxJson::fax(
        R"({"id":42,"from":null,"to":13125550100,"status":null,"created_at":"yesterday","quality":true,
            "media_url":[],"client_state":{},"direction":"sideways"})");
    QVERIFY(read);
    QCOMPARE(read->id, QStringLiteral("42"));
    QCOMPARE(read->from, QString());
    QCOMPARE(read->to, QStringLiteral("13125550100"));
    QVERIFY(!read->createdAt.isValid());
    QCOMPARE(read->quality, QStringLiteral("true"));
    QCOMPARE(read->direction, QStringLiteral("sideways"));
    QCOMPARE(read->status.known(), FaxStatus::Known::Unknown);
}

void FaxJsonTest::unknownStatusIsKeptAsItIs()
{
    const Fax fax = *FaxJson::fax(R"({"id":"f","status":"teleported"})");
    QCOMPARE(fax.status.word(), QStringLiteral("teleported"));
    QCOMPARE(FaxJson::toStore(fax, QUuid::createUuid()).fax.status, QStringLiteral("teleported"));
    QVERIFY(!FaxJson::toStore(fax, QUuid::createUuid()).fax.isFinal);
}

void FaxJsonTest::clientStateCarriesTheJobBothWays()
{
    const QUuid job = QUuid::createUuid();
    const QString state = FaxJson::clientState(job);
    QCOMPARE(QByteArray::fromBase64(state.toLatin1()), "signalbox:" + job.toByteArray(QUuid::WithoutBraces));
    QCOMPARE(FaxJson::jobOf(state), job);
}

void FaxJsonTest::foreignClientStateIsNoJob_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << QByteArray("aGF2ZSBhIG5pY2UgZGF5ID1d");
    QTest::newRow("not base64") << QByteArray("signalbox:hello!");
    QTest::newRow("no uuid") << QByteArray("signalbox:17").toBase64();
    QTest::newRow("not ascii") << QByteArray("\xe2\x82\xac");
}

void FaxJsonTest::foreignClientStateIsNoJob()
{
    QFETCH(const QByteArray, state);
    QVERIFY(FaxJson::jobOf(QString::fromUtf8(state)).isNull());
}

void FaxJsonTest::pageKeepsTheBytesOfEachFax()
{
    const QByteArray odd = R"({"id":"a",  "cost":0.009800, "note":"\u00e9"})";
    const auto page = FaxJson::faxPage("{\"data\":[" + odd + "," + documented + "],\"meta\":{}}");
    QVERIFY(page);
    QCOMPARE(page->faxes.size(), 2);
    QCOMPARE(page->faxes[0].raw, odd);
    QCOMPARE(page->faxes[1].raw, documented);
}

void FaxJsonTest::oddItemsOfAPageAreCountedNotLost()
{
    const auto page = FaxJson::faxPage(R"({"meta":{},"data":[7,null,{"status":"queued"},{"id":"a"},"x"]})");
    QVERIFY(page);
    QCOMPARE(page->faxes.size(), 1);
    QCOMPARE(page->left, 4);
}

void FaxJsonTest::unreadableAnswersSaySo_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<html>Sign in</html>");
    QTest::newRow("truncated") << QByteArray(R"({"data":[{"id":"a"},{"id":)");
    QTest::newRow("no data") << QByteArray(R"({"faxes":[]})");
    QTest::newRow("data is null") << QByteArray(R"({"data":null})");
}

void FaxJsonTest::unreadableAnswersSaySo()
{
    QFETCH(const QByteArray, body);
    const auto page = FaxJson::faxPage(body);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Failure::Kind::UnreadableReply);
    const auto fax = FaxJson::faxInEnvelope(body);
    QVERIFY(!fax);
    QCOMPARE(fax.error().kind, Failure::Kind::UnreadableReply);
}

void FaxJsonTest::applicationsAreRead()
{
    const auto read = FaxJson::applications(
        R"({"data":[{"id":"1","application_name":"Front desk","active":false},{"id":2},{"x":1}]})");
    QVERIFY(read);
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->at(0).name, QStringLiteral("Front desk"));
    QVERIFY(!read->at(0).active);
    QCOMPARE(read->at(1).id, QStringLiteral("2"));
    QVERIFY(read->at(1).active);
}

void FaxJsonTest::rowOfTheListTellsTheStoredFax()
{
    const Fax fax = *FaxJson::fax(documented);
    StoredFax stored = FaxJson::toStore(fax, QUuid::createUuid()).fax;
    FaxRow row = FaxJson::toRow(stored);
    QCOMPARE(row.key, fax.id);
    QVERIFY(!row.isOurs());
    QCOMPARE(row.document, QStringLiteral("fax.pdf"));
    QCOMPARE(row.failureReason, QStringLiteral("user_busy"));
    QVERIFY(row.isFinal());
    QCOMPARE(row.createdAt, fax.createdAt.toMSecsSinceEpoch());
    stored.ref = QUuid::createUuid();
    stored.documentName = QStringLiteral("offer.pdf");
    stored.pages = 2;
    row = FaxJson::toRow(stored);
    QCOMPARE(row.key, stored.ref.toString(QUuid::WithoutBraces));
    QVERIFY(row.isOurs());
    QCOMPARE(row.document, QStringLiteral("offer.pdf"));
    QCOMPARE(int(row.pages), 2);
}

SIGNALBOX_TEST(FaxJsonTest)
#include "FaxJsonTest.moc"
