// SPDX-License-Identifier: GPL-3.0-or-later
#include "Wire.h"
#include "support/TestMain.h"

class AccessTest : public QObject
{
    Q_OBJECT
private slots:
    void aWrongKeyIs401();
    void unknownPathsAre404AndUnknownMethods405();
    void undocumentedQueryNamesAreRefused();
    void aPlusInTheQueryMustBeEncoded();
    void pagesAreCountedAndTheirSizeIsLimited();
    void everyAnswerSaysHowManyRequestsAreLeft();
    void tooManyRequestsAre429();
    void requestsAreCountedAtTheServer();
    void theSameDataIsServedAfterARestart();
    void aTakenPortIsSaid();
};

void AccessTest::aWrongKeyIs401()
{
    Sandbox sandbox({.key = "right"});
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    QCOMPARE(wire.get("/balance").status, 200);
    wire.setKey("wrong");
    const auto refused = wire.get("/balance");
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused[u"errors"].toArray()[0].toObject()[u"code"].toString(), QStringLiteral("10009"));
    wire.setKey({});
    QCOMPARE(wire.get("/faxes").status, 401);
}

void AccessTest::unknownPathsAre404AndUnknownMethods405()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    QCOMPARE(wire.get("/nothing").status, 404);
    QCOMPARE(wire.get("/faxes/3f2504e0-4f89-41d3-9a0c-0305e82c3301").status, 404);
    QCOMPARE(wire.get("/faxes/no-uuid").status, 404);
    QCOMPARE(wire.ask("PUT", "/balance", "{}").status, 405);
}

void AccessTest::undocumentedQueryNamesAreRefused()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    const auto refused = wire.get("/faxes?filter%5Bstatus%5D=failed");
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.parameter(), QStringLiteral("filter[status]"));
    QCOMPARE(wire.get("/balance?page%5Bsize%5D=1").status, 400);
    QCOMPARE(wire.get("/faxes?page%5Bsize%5D=1&page%5Bsize%5D=2").status, 400);
}

void AccessTest::aPlusInTheQueryMustBeEncoded()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    QCOMPARE(wire.get("/faxes?filter%5Bto%5D%5Beq%5D=%2B13125550001").status, 200);
    const auto refused = wire.get("/faxes?filter%5Bto%5D%5Beq%5D=+13125550001");
    QCOMPARE(refused.status, 422);
    QCOMPARE(refused.parameter(), QStringLiteral("filter[to][eq]"));
}

void AccessTest::pagesAreCountedAndTheirSizeIsLimited()
{
    Sandbox sandbox({.faxes = 45});
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    const auto page = wire.get("/faxes?page%5Bnumber%5D=3&page%5Bsize%5D=20");
    QCOMPARE(page.list().size(), 5);
    const QJsonObject meta = page[u"meta"].toObject();
    QCOMPARE(meta[u"page_number"].toInt(), 3);
    QCOMPARE(meta[u"page_size"].toInt(), 20);
    QCOMPARE(meta[u"total_pages"].toInt(), 3);
    QCOMPARE(meta[u"total_results"].toInt(), 45);
    QCOMPARE(wire.get("/faxes?page%5Bnumber%5D=4").list().size(), 0);
    QCOMPARE(wire.get("/phone_numbers?page%5Bsize%5D=250").status, 200);
    QCOMPARE(wire.get("/phone_numbers?page%5Bsize%5D=251").parameter(), QStringLiteral("page[size]"));
    QCOMPARE(wire.get("/phone_numbers?page%5Bsize%5D=251").status, 422);
    QCOMPARE(wire.get("/faxes?page%5Bnumber%5D=0").status, 422);
}

void AccessTest::everyAnswerSaysHowManyRequestsAreLeft()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    const auto answer = wire.get("/balance");
    QCOMPARE(answer.headers.value("x-ratelimit-limit"), QByteArray("200"));
    QVERIFY(answer.headers.value("x-ratelimit-remaining").toInt() > 190);
    QCOMPARE(answer.headers.value("x-ratelimit-reset"), QByteArray("1"));
}

void AccessTest::tooManyRequestsAre429()
{
    Sandbox sandbox({.rateLimit = 2});
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    Wire::Answer answer;
    for (int i = 0; i < 8 && answer.status != 429; ++i)
        answer = wire.get("/balance");
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.headers.value("retry-after"), QByteArray("1"));
    QCOMPARE(answer.headers.value("x-ratelimit-remaining"), QByteArray("0"));
    QCOMPARE(answer.headers.value("x-ratelimit-limit"), QByteArray("2"));
}

void AccessTest::requestsAreCountedAtTheServer()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    wire.get("/balance");
    wire.post("/faxes", {{QStringLiteral("to"), QStringLiteral("x")}});
    QCOMPARE(sandbox.requestCount("GET", "/balance"), 1);
    const QList<SandboxRequest> requests = sandbox.requests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[1].path, QByteArray("/v2/faxes"));
    QCOMPARE(requests[1].status, 422);
    QVERIFY(requests[1].body.contains("\"to\""));
    QVERIFY(requests[1].headers.contains("authorization"));
    sandbox.forgetRequests();
    QCOMPARE(sandbox.requestCount("GET", ""), 0);
}

void AccessTest::theSameDataIsServedAfterARestart()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    const QUrl url = sandbox.url();
    Wire wire(sandbox);
    const QByteArray id = wire.send(wire.goodFax());
    sandbox.stop();
    QCOMPARE(wire.get("/balance").status, 0);
    QVERIFY(sandbox.start());
    QCOMPARE(sandbox.url(), url);
    QCOMPARE(wire.get("/faxes/" + id).status, 200);
}

void AccessTest::aTakenPortIsSaid()
{
    Sandbox first;
    QVERIFY(first.start());
    Sandbox second({.port = static_cast<quint16>(first.url().port())});
    QVERIFY(!second.start());
    QVERIFY(!second.error().isEmpty());
    Sandbox third({.faultsFile = QStringLiteral("/nowhere/faults.json")});
    QVERIFY(!third.start());
    QVERIFY(third.error().contains(u"/nowhere/faults.json"));
}

SIGNALBOX_TEST(AccessTest)
#include "AccessTest.moc"
