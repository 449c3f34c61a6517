// SPDX-License-Identifier: GPL-3.0-or-later
#include "Wire.h"
#include "sandbox/Fates.h"
#include "sandbox/FaxMachine.h"
#include "support/TestMain.h"

using namespace sandbox;

class FaxLifeTest : public QObject
{
    Q_OBJECT
private slots:
    void aFaxGoesThroughEveryState();
    void theTableHasEveryKnownReason();
    void theLastDigitsDecide_data();
    void theLastDigitsDecide();
    void aLongOrLargeDocumentFails();
    void whatIsNoDocumentFails();
    void aFaxCanBeCanceledUntilItIsDelivered();
    void aHeldFaxStaysWhereItIs();
    void aNewFaxIsMissingFromTheListAtFirst();
    void anApplicationWithoutAProfileCannotSend();
};

void FaxLifeTest::aFaxGoesThroughEveryState()
{
    FaxStore faxes;
    qint64 now = 1'000'000;
    QStringList seen;
    FaxMachine machine(
        faxes, {.wall = [&] { return now; }, .monotonic = [&] { return now; }}, 1, [&](const FaxRecord &fax) {
            seen += QStringLiteral("%1@%2").arg(QString::fromLatin1(FaxRecord::word(fax.status)),
                                                QString::number((now - 1'000'000) / 1000));
        });
    FaxRecord fax;
    fax.id = QUuid::createUuid();
    fax.to = "+13125557777";
    fax.pages = 2;
    machine.enter(faxes.accept(std::move(fax)), {});
    for (int second = 0; second < 60; ++second) {
        now += 1000;
        machine.step();
    }
    QCOMPARE(seen.join(u' '),
             QStringLiteral("queued@0 media.processed@2 originated@5 sending@7 delivered@19"));
    QVERIFY(!machine.untilNext());
}

void FaxLifeTest::theTableHasEveryKnownReason()
{
    QCOMPARE(Fates::table().size(), 4 + 35);
    QCOMPARE(Fates::of("+13125550001").end, Fate::End::Delivered);
    QCOMPARE(Fates::of("+13125550002").reason, QByteArray("user_busy"));
    QCOMPARE(Fates::of("+13125550003").reason, QByteArray("receiver_no_answer"));
    QCOMPARE(Fates::of("+13125550004").end, Fate::End::NeverEnds);
    QCOMPARE(Fates::of("+13125550005").reason, QByteArray("receiver_call_dropped"));
    QCOMPARE(Fates::of("+13125550039").reason, QByteArray("media_processing_exception"));
    QCOMPARE(Fates::of("+13125550040").end, Fate::End::Delivered);
    QCOMPARE(Fates::of("sip:0002@10.0.0.1").reason, QByteArray("user_busy"));
}

void FaxLifeTest::theLastDigitsDecide_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("reason");
    for (const Fate &fate : Fates::table()) {
        const QString status = fate.end == Fate::End::NeverEnds ? QStringLiteral("sending")
                               : fate.end == Fate::End::Failed  ? QStringLiteral("failed")
                                                                : QStringLiteral("delivered");
        QTest::newRow(fate.digits.constData()) << status << QString::fromLatin1(fate.reason);
    }
}

void FaxLifeTest::theLastDigitsDecide()
{
    QFETCH(QString, status);
    QFETCH(QString, reason);
    Sandbox sandbox({.faxes = 0, .pace = 10'000});
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    const QByteArray id =
        wire.send(wire.goodFax(QStringLiteral("+1312555") + QString::fromLatin1(QTest::currentDataTag())));
    QTRY_COMPARE(wire.status(id), status);
    QCOMPARE(wire.fax(id)[u"failure_reason"].toString(), reason);
}

static QByteArray sendDocument(Wire &wire, const QByteArray &document)
{
    const auto answer = wire.postForm("/faxes",
                                      {{"connection_id", wire.application().toUtf8()},
                                       {"from", wire.ownNumber().toUtf8()},
                                       {"to", "+13125550001"}},
                                      "contents", document);
    return answer.data()[u"id"].toString().toLatin1();
}

void FaxLifeTest::aLongOrLargeDocumentFails()
{
    Sandbox sandbox({.faxes = 0, .pace = 10'000});
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    const QByteArray fitting =
        sendDocument(wire, "%PDF-1.4\n" + QByteArray("<< /Type /Page >>\n").repeated(350));
    const QByteArray tooLong =
        sendDocument(wire, "%PDF-1.4\n" + QByteArray("<< /Type /Page >>\n").repeated(351));
    const QByteArray tooLarge = sendDocument(wire, "%PDF-1.4\n" + QByteArray(50'000'000, ' '));
    QTRY_COMPARE(wire.fax(tooLong)[u"failure_reason"].toString(),
                 QStringLiteral("page_count_limit_exceeded"));
    QTRY_COMPARE(wire.fax(tooLarge)[u"failure_reason"].toString(),
                 QStringLiteral("file_size_limit_exceeded"));
    QTRY_COMPARE(wire.status(fitting), QStringLiteral("delivered"));
    QVERIFY(sandbox.requests().at(3).body.size() < 1024 * 1024);
}

void FaxLifeTest::whatIsNoDocumentFails()
{
    Sandbox sandbox({.faxes = 0, .pace = 10'000});
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    const QByteArray id = sendDocument(wire, QByteArray("MZ\x90\0\x03\0\0\0", 8));
    QTRY_COMPARE(wire.fax(id)[u"failure_reason"].toString(), QStringLiteral("file_format_invalid"));
}

void FaxLifeTest::aFaxCanBeCanceledUntilItIsDelivered()
{
    Sandbox sandbox({.faxes = 0, .pace = 10'000});
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    const QByteArray sending = wire.send(wire.goodFax(QStringLiteral("+13125550004")));
    QTRY_COMPARE(wire.status(sending), QStringLiteral("sending"));
    QCOMPARE(wire.post("/faxes/" + sending + "/actions/cancel").status, 202);
    QCOMPARE(wire.status(sending), QStringLiteral("failed"));
    QCOMPARE(wire.fax(sending)[u"failure_reason"].toString(), QStringLiteral("sender_canceled"));
    QCOMPARE(wire.post("/faxes/" + sending + "/actions/cancel").status, 422);
    const QByteArray delivered = wire.send(wire.goodFax());
    QTRY_COMPARE(wire.status(delivered), QStringLiteral("delivered"));
    QCOMPARE(wire.post("/faxes/" + delivered + "/actions/cancel").status, 422);
    QCOMPARE(wire.status(delivered), QStringLiteral("delivered"));
}

void FaxLifeTest::aHeldFaxStaysWhereItIs()
{
    Sandbox sandbox({.faxes = 0, .pace = 10'000});
    QVERIFY(sandbox.start());
    sandbox.holdFaxes(true);
    Wire wire(sandbox);
    const QByteArray id = wire.send(wire.goodFax());
    // At this pace it would leave that state within the first of these questions.
    for (int i = 0; i < 30; ++i)
        QCOMPARE(wire.status(id), QStringLiteral("queued"));
    sandbox.holdFaxes(false);
    QTRY_COMPARE(wire.status(id), QStringLiteral("delivered"));
}

void FaxLifeTest::aNewFaxIsMissingFromTheListAtFirst()
{
    Sandbox sandbox({.faxes = 3, .listLag = std::chrono::milliseconds(300)});
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    const QByteArray id = wire.send(wire.goodFax());
    QCOMPARE(wire.get("/faxes").list().size(), 3);
    QCOMPARE(wire.get("/faxes/" + id).status, 200);
    QCOMPARE(sandbox.ledger().size(), 1);
    QTRY_COMPARE(wire.get("/faxes").list().size(), 4);
}

void FaxLifeTest::anApplicationWithoutAProfileCannotSend()
{
    Sandbox sandbox({.faxes = 0, .pace = 10'000});
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    const auto made = wire.post(
        "/fax_applications", {{QStringLiteral("application_name"), QStringLiteral("bare")},
                              {QStringLiteral("webhook_event_url"), QStringLiteral("https://example.com")}});
    QCOMPARE(made.status, 201);
    QJsonObject fax = wire.goodFax();
    fax[QStringLiteral("connection_id")] = made.data()[u"id"];
    const QByteArray id = wire.send(fax);
    QTRY_COMPARE(wire.fax(id)[u"failure_reason"].toString(), QStringLiteral("no_outbound_profile"));
}

SIGNALBOX_TEST(FaxLifeTest)
#include "FaxLifeTest.moc"
