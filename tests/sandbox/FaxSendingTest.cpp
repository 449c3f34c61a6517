// SPDX-License-Identifier: GPL-3.0-or-later
#include "Wire.h"
#include "support/TestMain.h"

#include <QCryptographicHash>

class FaxSendingTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aFaxByAddressIsAccepted();
    void aFaxByFormCarriesItsDocument();
    void aFaxOfStoredMediaIsAccepted();
    void mistakesArePointedAt_data();
    void mistakesArePointedAt();
    void everyMistakeIsNamedAtOnce();
    void aFormWithoutAnEndIsRefused();
    void missingDocumentsAreRefused();
    void twoDocumentsAreRefused();
    void theLedgerRemembersWhatWasDeleted();

private:
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Wire> m_wire;
};

static const QByteArray document =
    "%PDF-1.4\n1 0 obj << /Type /Pages /Count 2 >>\n<< /Type /Page >>\n<</Type/Page>>\n";

void FaxSendingTest::init()
{
    m_sandbox = std::make_unique<Sandbox>(SandboxOptions{.faxes = 0});
    QVERIFY(m_sandbox->start());
    m_sandbox->holdFaxes(true);
    m_wire = std::make_unique<Wire>(*m_sandbox);
}

void FaxSendingTest::aFaxByAddressIsAccepted()
{
    QJsonObject body = m_wire->goodFax();
    body[QStringLiteral("client_state")] = QStringLiteral("aGF2ZSBhIG5pY2UgZGF5ID1d");
    body[QStringLiteral("quality")] = QStringLiteral("ultra_dark");
    body[QStringLiteral("from_display_name")] = QStringLiteral("Haus Nr 3_~!.+-");
    body[QStringLiteral("monochrome")] = true;
    body[QStringLiteral("black_threshold")] = 80;
    const auto answer = m_wire->post("/faxes", body);
    QCOMPARE(answer.status, 202);
    const QJsonObject fax = answer.data();
    QCOMPARE(fax[u"status"].toString(), QStringLiteral("queued"));
    QCOMPARE(fax[u"direction"].toString(), QStringLiteral("outbound"));
    QCOMPARE(fax[u"quality"].toString(), QStringLiteral("ultra_dark"));
    QCOMPARE(fax[u"media_url"].toString(), QStringLiteral("https://example.com/a.pdf"));
    QCOMPARE(fax[u"from_display_name"].toString(), QStringLiteral("Haus Nr 3_~!.+-"));
    QVERIFY(fax[u"failure_reason"].isNull());
    QCOMPARE(m_wire->fax(fax[u"id"].toString().toLatin1()), fax);
    QCOMPARE(m_sandbox->ledger().size(), 1);
    QCOMPARE(m_sandbox->ledger()[0][u"_sandbox"][u"client_state"].toString(),
             QStringLiteral("have a nice day =]"));
}

void FaxSendingTest::aFaxByFormCarriesItsDocument()
{
    const auto answer = m_wire->postForm("/faxes",
                                         {{"connection_id", m_wire->application().toUtf8()},
                                          {"from", m_wire->ownNumber().toUtf8()},
                                          {"to", "sip:fax@example.com"},
                                          {"t38_enabled", "false"},
                                          {"store_media", "true"}},
                                         "contents", document);
    QCOMPARE(answer.status, 202);
    QVERIFY(answer.data()[u"store_media"].toBool());
    const QJsonValue besides = m_sandbox->ledger()[0][u"_sandbox"];
    QCOMPARE(besides[u"document_bytes"].toInt(), int(document.size()));
    QCOMPARE(besides[u"pages"].toInt(), 2);
    QCOMPARE(besides[u"document_sha256"].toString().toLatin1(),
             QCryptographicHash::hash(document, QCryptographicHash::Sha256).toHex());
}

void FaxSendingTest::aFaxOfStoredMediaIsAccepted()
{
    QJsonObject body = m_wire->goodFax();
    body.remove(QStringLiteral("media_url"));
    body[QStringLiteral("media_name")] = QStringLiteral("referral-form.pdf");
    QCOMPARE(m_wire->post("/faxes", body).status, 202);
    QCOMPARE(m_sandbox->ledger()[0][u"_sandbox"][u"pages"].toInt(), 2);
    body[QStringLiteral("media_name")] = QStringLiteral("nobody-uploaded-this");
    QCOMPARE(m_wire->post("/faxes", body).pointer(), QStringLiteral("/media_name"));
}

void FaxSendingTest::mistakesArePointedAt_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *field, const QJsonValue &value) {
        const QByteArray name = QByteArray(field) + " = " + value.toVariant().toString().left(30).toUtf8();
        QTest::newRow(name.constData()) << QString::fromLatin1(field) << value;
    };
    const auto text = [](const char *value) { return QJsonValue(QString::fromUtf8(value)); };
    row("from", text("13125790015"));
    row("from", text("+19998887766"));
    row("to", text("3127367276"));
    row("to", text("+1 312 736 7276"));
    row("to", text("sip:nobody"));
    row("to", 13127367276.0);
    row("connection_id", text("1234"));
    row("connection_id", 1234);
    row("media_url", text("ftp://example.com/a.pdf"));
    row("media_url", QJsonArray{QStringLiteral("https://example.com/a.pdf")});
    row("from_display_name", text("Müller & Söhne"));
    row("from_display_name", QString(129, u'a'));
    row("client_state", text("not base64!"));
    row("client_state", text("YWJj=ZGVm"));
    row("quality", text("best"));
    row("preview_format", text("png"));
    row("black_threshold", 101);
    row("black_threshold", text("95"));
    row("monochrome", text("true"));
    row("t38_enabled", 1);
    row("webhook_url", text("here"));
    row("command_id", text("891510ac"));
}

void FaxSendingTest::mistakesArePointedAt()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject body = m_wire->goodFax();
    body[field] = value;
    const auto answer = m_wire->post("/faxes", body);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.pointer(), QString(u'/' + field));
    QVERIFY(m_sandbox->ledger().isEmpty());
}

void FaxSendingTest::everyMistakeIsNamedAtOnce()
{
    const auto answer = m_wire->post("/faxes");
    QCOMPARE(answer.status, 422);
    QStringList pointers;
    for (const QJsonValue &error : answer[u"errors"].toArray())
        pointers += error[u"source"][u"pointer"].toString();
    QCOMPARE(pointers.join(u' '), QStringLiteral("/connection_id /from /to /media_url"));
    QCOMPARE(m_wire->ask("POST", "/faxes", "[1").status, 400);
    QCOMPARE(m_wire->ask("POST", "/faxes", "{}", "text/plain").status, 400);
}

void FaxSendingTest::aFormWithoutAnEndIsRefused()
{
    QCOMPARE(m_wire
                 ->ask("POST", "/faxes",
                       "--x\r\nContent-Disposition: form-data; name=\"to\"\r\n\r\n+1312\r\n",
                       "multipart/form-data; boundary=x")
                 .status,
             400);
}

void FaxSendingTest::missingDocumentsAreRefused()
{
    QJsonObject body = m_wire->goodFax();
    body.remove(QStringLiteral("media_url"));
    QCOMPARE(m_wire->post("/faxes", body).pointer(), QStringLiteral("/media_url"));
    const auto empty = m_wire->postForm("/faxes",
                                        {{"connection_id", m_wire->application().toUtf8()},
                                         {"from", m_wire->ownNumber().toUtf8()},
                                         {"to", "+13125550001"}},
                                        "contents", {});
    QCOMPARE(empty.pointer(), QStringLiteral("/contents"));
}

void FaxSendingTest::twoDocumentsAreRefused()
{
    QJsonObject body = m_wire->goodFax();
    body[QStringLiteral("media_name")] = QStringLiteral("cover-sheet.pdf");
    QCOMPARE(m_wire->post("/faxes", body).status, 422);
    body.remove(QStringLiteral("media_url"));
    body[QStringLiteral("store_media")] = true;
    QCOMPARE(m_wire->post("/faxes", body).pointer(), QStringLiteral("/store_media"));
}

void FaxSendingTest::theLedgerRemembersWhatWasDeleted()
{
    const QByteArray id = m_wire->send(m_wire->goodFax());
    QCOMPARE(m_wire->ask("DELETE", "/faxes/" + id).status, 204);
    QCOMPARE(m_wire->get("/faxes/" + id).status, 404);
    QCOMPARE(m_wire->ask("DELETE", "/faxes/" + id).status, 404);
    QCOMPARE(m_wire->get("/faxes").list().size(), 0);
    QCOMPARE(m_sandbox->ledger().size(), 1);
    QVERIFY(m_sandbox->ledger()[0][u"_sandbox"][u"deleted"].toBool());
}

SIGNALBOX_TEST(FaxSendingTest)
#include "FaxSendingTest.moc"
