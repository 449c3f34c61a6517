// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/FaxApi.h"

#include "faxes/JobRequest.h"
#include "faxes/Workshop.h"
#include "support/TestMain.h"

/// What the fax operations look like on the wire, as the server has seen them.
class FaxApiTest : public QObject
{
    Q_OBJECT
private slots:
    void listCarriesTheDocumentedFiltersOnly();
    void emptyFiltersAreNotSent();
    void faxWithALinkIsSentAsJson();
    void faxWithAFileIsSentAsAForm();
    void refusedFieldsAreNamed();
    void answerThatCannotBeReadMayHaveBeenCarriedOut();
    void operationsOnOneFaxSpeakOfIt();
    void nothingLeavesWithoutAClient();
};

static QByteArray plain(const QByteArray &encoded)
{
    return QByteArray::fromPercentEncoding(encoded);
}

static OutgoingFax linkFax(const Workshop &shop)
{
    OutgoingFax fax;
    fax.job = QUuid::createUuid();
    fax.fields = {{QStringLiteral("connection_id"), shop.sender.connectionId},
                  {QStringLiteral("from"), shop.sender.number},
                  {QStringLiteral("to"), QStringLiteral("+13125552001")},
                  {QStringLiteral("media_url"), QStringLiteral("https://www.example.com/a.pdf")}};
    return fax;
}

void FaxApiTest::listCarriesTheDocumentedFiltersOnly()
{
    Workshop shop;
    FaxListFilter filter;
    filter.createdFrom = QDateTime(QDate(2026, 3, 1), QTime(11, 55), Qt::UTC);
    filter.createdTo = QDateTime(QDate(2026, 3, 1), QTime(12, 0, 0, 250), Qt::UTC);
    filter.direction = QStringLiteral("outbound");
    filter.from = QStringLiteral("+13125550100");
    filter.to = QStringLiteral("+13125550101");
    QVERIFY(await(shop.api->listFaxes(filter, [](const ApiPage &) {})));
    const QByteArray query = shop.sandbox.requests().last().query;
    QVERIFY2(query.contains("%2B13125550100"), query.constData());
    QCOMPARE(plain(query), QByteArray("filter[created_at][gte]=2026-03-01T11:55:00.000Z&"
                                      "filter[created_at][lte]=2026-03-01T12:00:00.250Z&"
                                      "filter[direction][eq]=outbound&filter[from][eq]=+13125550100&"
                                      "filter[to][eq]=+13125550101&page[number]=1&page[size]=250"));
}

void FaxApiTest::emptyFiltersAreNotSent()
{
    Workshop shop;
    QVERIFY(await(shop.api->listFaxes({}, [](const ApiPage &) {})));
    QCOMPARE(plain(shop.sandbox.requests().last().query), QByteArray("page[number]=1&page[size]=250"));
}

void FaxApiTest::faxWithALinkIsSentAsJson()
{
    Workshop shop;
    const OutgoingFax fax = linkFax(shop);
    const Outcome<Fax> sent = await(shop.api->sendFax(fax));
    QVERIFY(sent);
    QCOMPARE(sent->jobId, fax.job);
    const SandboxRequest request = shop.sandbox.requests().last();
    QCOMPARE(request.status, 202);
    QVERIFY(request.headers.value("content-type").startsWith("application/json"));
    QJsonObject expected = fax.fields;
    expected[u"client_state"] = FaxJson::clientState(fax.job);
    QCOMPARE(QJsonDocument::fromJson(request.body).object(), expected);
}

void FaxApiTest::faxWithAFileIsSentAsAForm()
{
    Workshop shop;
    NewFax asked = shop.fax();
    asked.quality = QStringLiteral("normal");
    asked.t38Enabled = false;
    asked.monochrome = true;
    asked.blackThreshold = 70;
    OutgoingFax fax;
    fax.job = QUuid::createUuid();
    fax.fields = JobRequest::wireFields(JobRequest::of(asked));
    fax.filePath = asked.filePath;
    fax.fileName = QStringLiteral("offer.pdf");
    fax.fileType = "application/pdf";
    const Outcome<Fax> sent = await(shop.api->sendFax(fax));
    QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().technical));
    const SandboxRequest request = shop.sandbox.requests().last();
    QVERIFY(request.headers.value("content-type").startsWith("multipart/form-data"));
    QVERIFY(request.headers.contains("content-length"));
    for (const char *piece : {"name=\"contents\"; filename=\"offer.pdf\"", "name=\"client_state\"",
                              "name=\"t38_enabled\"\r\n\r\nfalse", "name=\"black_threshold\"\r\n\r\n70",
                              "name=\"monochrome\"\r\n\r\ntrue", "name=\"quality\"\r\n\r\nnormal"})
        QVERIFY2(request.body.contains(piece), piece);
    QVERIFY(!request.body.contains("signalbox\""));
    QVERIFY(!request.body.contains(shop.folder.path().toUtf8()));
}

void FaxApiTest::refusedFieldsAreNamed()
{
    Workshop shop;
    OutgoingFax fax = linkFax(shop);
    fax.fields[u"to"] = QStringLiteral("nobody");
    const Outcome<Fax> sent = await(shop.api->sendFax(fax));
    QCOMPARE(sent.error().kind, Failure::Kind::Rejected);
    QVERIFY(sent.error().problemAt(QStringLiteral("to")));
    QVERIFY(!sent.error().problemAt(QStringLiteral("from")));
}

void FaxApiTest::answerThatCannotBeReadMayHaveBeenCarriedOut()
{
    Workshop shop;
    QVERIFY(shop.sandbox.setFaults(
        R"([{"path":"/faxes","do":"status","status":202,"count":2,"body":{"data":{}}}])"));
    QCOMPARE(await(shop.api->sendFax(linkFax(shop))).error().kind, Failure::Kind::Unconfirmed);
    QCOMPARE(await(shop.api->getFax(QStringLiteral("x"))).error().kind, Failure::Kind::UnreadableReply);
}

void FaxApiTest::operationsOnOneFaxSpeakOfIt()
{
    Workshop shop;
    shop.sandbox.holdFaxes(true);
    const Fax fax = *await(shop.api->sendFax(linkFax(shop)));
    QCOMPARE(await(shop.api->getFax(fax.id))->id, fax.id);
    QVERIFY(await(shop.api->cancelFax(fax.id)));
    QCOMPARE(await(shop.api->cancelFax(fax.id)).error().kind, Failure::Kind::Rejected);
    QCOMPARE(await(shop.api->refreshFax(fax.id)).error().kind, Failure::Kind::Rejected);
    QVERIFY(await(shop.api->deleteFax(fax.id)));
    QCOMPARE(await(shop.api->deleteFax(fax.id)).error().kind, Failure::Kind::NotFound);
    QVERIFY(!await(shop.api->listFaxApplications())->isEmpty());
}

void FaxApiTest::nothingLeavesWithoutAClient()
{
    ManualClock clock(QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC));
    FaxApi api(&clock);
    QCOMPARE(await(api.sendFax({})).error().kind, Failure::Kind::NoSecret);
    QCOMPARE(await(api.listFaxes({}, {})).error().kind, Failure::Kind::NoSecret);
    QCOMPARE(await(api.listFaxApplications()).error().kind, Failure::Kind::NoSecret);
    QCOMPARE(await(api.download({}, {})).error().kind, Failure::Kind::NoSecret);
}

SIGNALBOX_TEST(FaxApiTest)
#include "FaxApiTest.moc"
