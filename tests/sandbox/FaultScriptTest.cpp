// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/FaultScript.h"

#include "Wire.h"
#include "support/TestMain.h"

using namespace sandbox;

class FaultScriptTest : public QObject
{
    Q_OBJECT
private slots:
    void linesCountTheirRequests();
    void whatIsNotUnderstoodIsRefused();
    void aStatusIsAnsweredWithItsHeaders();
    void aFaxIsAcceptedAndItsAnswerLost();
    void aDroppedConnectionIsSeenByTheJournal();
    void bodiesAreCutOrWrong();
    void redirectsPointElsewhere();
};

void FaultScriptTest::linesCountTheirRequests()
{
    FaultScript script;
    QVERIFY(script.read(R"([{"path":"/faxes$","method":"POST","skip":1,"count":2,"do":"reset"},
                            {"path":"/balance","count":-1,"do":"status","status":503}])"));
    HttpRequest send{
        .method = "POST", .path = "/v2/faxes", .query = {}, .headers = {}, .body = {}, .note = {}};
    QVERIFY(!script.take(send));
    QVERIFY(script.take(send));
    HttpRequest other = send;
    other.method = "GET";
    QVERIFY(!script.take(other));
    QVERIFY(script.take(send));
    QVERIFY(!script.take(send));
    other.path = "/v2/balance";
    for (int i = 0; i < 5; ++i)
        QCOMPARE(script.take(other)->status, 503);
    QVERIFY(script.read({}));
    QVERIFY(!script.take(other));
}

void FaultScriptTest::whatIsNotUnderstoodIsRefused()
{
    FaultScript script;
    QVERIFY(!script.read("{}"));
    QVERIFY(!script.read(R"([{"do":"explode"}])"));
    QVERIFY(!script.read(R"([{"do":"reset","times":3}])"));
    QVERIFY(script.error().contains(u"times"));
    // moc counts the parentheses of a raw string.
    QVERIFY(!script.read("[{\"do\":\"reset\",\"path\":\"[\"}]"));
}

void FaultScriptTest::aStatusIsAnsweredWithItsHeaders()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    QVERIFY(sandbox.setFaults(
        R"([{"path":"/balance","do":"status","status":429,"headers":{"Retry-After":"7"}},
            {"path":"/balance","do":"status","status":500,"body":{"odd":1}}])"));
    Wire wire(sandbox);
    const auto limited = wire.get("/balance");
    QCOMPARE(limited.status, 429);
    QCOMPARE(limited.headers.value("retry-after"), QByteArray("7"));
    QCOMPARE(limited[u"errors"].toArray().size(), 1);
    const auto broken = wire.get("/balance");
    QCOMPARE(broken.status, 500);
    QCOMPARE(broken[u"odd"].toInt(), 1);
    QCOMPARE(wire.get("/balance").status, 200);
}

void FaultScriptTest::aFaxIsAcceptedAndItsAnswerLost()
{
    Sandbox sandbox({.faxes = 0});
    QVERIFY(sandbox.start());
    QVERIFY(sandbox.setFaults(R"([{"path":"/faxes$","method":"POST","do":"status","status":502,"apply":true},
                                  {"path":"/faxes$","method":"POST","do":"status","status":502}])"));
    Wire wire(sandbox);
    QCOMPARE(wire.post("/faxes", wire.goodFax()).status, 502);
    QCOMPARE(sandbox.ledger().size(), 1);
    QCOMPARE(wire.post("/faxes", wire.goodFax()).status, 502);
    QCOMPARE(sandbox.ledger().size(), 1);
}

void FaultScriptTest::aDroppedConnectionIsSeenByTheJournal()
{
    Sandbox sandbox({.faxes = 0});
    QVERIFY(sandbox.start());
    Wire wire(sandbox);
    const QJsonObject fax = wire.goodFax();
    sandbox.forgetRequests();
    // Twice, because this client sends again by itself.
    QVERIFY(sandbox.setFaults(R"([{"path":"/faxes$","count":2,"do":"drop-after-body","apply":true}])"));
    QCOMPARE(wire.post("/faxes", fax).status, 0);
    QVERIFY(sandbox.requestCount("POST", "/faxes") >= 1);
    QCOMPARE(sandbox.requests()[0].status, 0);
    QVERIFY(!sandbox.requests()[0].body.isEmpty());
    QCOMPARE(sandbox.ledger().size(), sandbox.requestCount("POST", "/faxes"));
    sandbox.forgetRequests();
    QVERIFY(sandbox.setFaults(R"([{"path":"/faxes$","count":-1,"do":"drop-before-body"}])"));
    QCOMPARE(wire.post("/faxes", fax).status, 0);
    QVERIFY(sandbox.requests()[0].body.isEmpty());
}

void FaultScriptTest::bodiesAreCutOrWrong()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    QVERIFY(sandbox.setFaults(R"([{"path":"/balance","do":"html"},
                                  {"path":"/balance","do":"slow","bytes":40,"pause_ms":1},
                                  {"path":"/balance","do":"truncate","count":3,"bytes":10}])"));
    Wire wire(sandbox);
    const auto html = wire.get("/balance");
    QCOMPARE(html.status, 200);
    QCOMPARE(html.headers.value("content-type"), QByteArray("text/html; charset=utf-8"));
    const auto slow = wire.get("/balance");
    QCOMPARE(slow.data()[u"record_type"].toString(), QStringLiteral("balance"));
    const auto cut = wire.get("/balance");
    QVERIFY(cut.raw.size() <= 10);
    QCOMPARE(cut.status, 0);
}

void FaultScriptTest::redirectsPointElsewhere()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start());
    QVERIFY(sandbox.setFaults(R"([{"path":"/balance","do":"redirect","headers":{"Location":"/other"}}])"));
    Wire wire(sandbox);
    const auto answer = wire.get("/balance");
    QCOMPARE(answer.status, 307);
    QCOMPARE(answer.headers.value("location"), QByteArray("/other"));
}

SIGNALBOX_TEST(FaultScriptTest)
#include "FaultScriptTest.moc"
