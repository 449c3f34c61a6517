// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ApiFixture.h"
#include "support/TestMain.h"

#include <QJsonDocument>

using Kind = Failure::Kind;
using Trouble = ScriptedAnswer::Trouble;

class ApiClientTest : public QObject
{
    Q_OBJECT
private slots:
    void aGetCarriesTheKeyAndItsQueryAsWritten();
    void aPostCarriesItsJsonOnce();
    void anEmptyPostHasALengthOfZeroAndNoType();
    void pathSegmentsAreEncoded();
    void noUnsafeRequestIsSentTwice_data();
    void noUnsafeRequestIsSentTwice();
    void aGetIsSentAsOftenAsTheTableSays_data();
    void aGetIsSentAsOftenAsTheTableSays();
};

static ApiRequest unsafe(ApiRequest::Verb verb, bool withBody)
{
    ApiRequest request;
    request.verb = verb;
    request.operation = QStringLiteral("change");
    request.path = {QStringLiteral("faxes"), QStringLiteral("1")};
    if (withBody)
        request.json = QJsonObject{{QStringLiteral("to"), QStringLiteral("+13125550001")}};
    return request;
}

void ApiClientTest::aGetCarriesTheKeyAndItsQueryAsWritten()
{
    ApiFixture fixture;
    Query query;
    query.add(QStringLiteral("filter[to][eq]"), QStringLiteral("+1 312"));
    const auto reply =
        fixture.sent(ApiRequest::get(QStringLiteral("listFaxes"), {QStringLiteral("faxes")}, query));
    QVERIFY(reply);
    QCOMPARE(reply->body, QByteArray(R"({"data":{}})"));
    const ScriptedRequest asked = fixture.server.requests().value(0);
    QCOMPARE(asked.method, QByteArray("GET"));
    QCOMPARE(asked.target, QByteArray("/v2/faxes?filter%5Bto%5D%5Beq%5D=%2B1%20312"));
    QCOMPARE(asked.headers.value("authorization"), QByteArray("Bearer KEY0123456789"));
    QCOMPARE(asked.headers.value("accept"), QByteArray("application/json"));
}

void ApiClientTest::aPostCarriesItsJsonOnce()
{
    ApiFixture fixture;
    const auto reply = fixture.sent(unsafe(ApiRequest::Verb::Post, true));
    QVERIFY(reply);
    QCOMPARE(fixture.server.count(), 1);
    const ScriptedRequest asked = fixture.server.requests().value(0);
    QCOMPARE(asked.body, QByteArray(R"({"to":"+13125550001"})"));
    QCOMPARE(asked.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(asked.headers.value("content-length"), QByteArray::number(asked.body.size()));
}

void ApiClientTest::anEmptyPostHasALengthOfZeroAndNoType()
{
    ApiFixture fixture;
    QVERIFY(fixture.sent(unsafe(ApiRequest::Verb::Post, false)));
    const ScriptedRequest asked = fixture.server.requests().value(0);
    QCOMPARE(asked.method, QByteArray("POST"));
    QCOMPARE(asked.headers.value("content-length"), QByteArray("0"));
    QVERIFY(!asked.headers.contains("content-type"));
}

void ApiClientTest::pathSegmentsAreEncoded()
{
    ApiFixture fixture;
    QVERIFY(fixture.sent(
        ApiRequest::get(QStringLiteral("getFax"), {QStringLiteral("faxes"), QStringLiteral("a/b ?")})));
    QCOMPARE(fixture.server.requests().value(0).target, QByteArray("/v2/faxes/a%2Fb%20%3F"));
    const auto all =
        fixture.sent(ApiRequest::get(QStringLiteral("getFax"), {QStringLiteral("faxes"), QString()}));
    QCOMPARE(all.error().kind, Kind::Rejected);
    QCOMPARE(fixture.server.count(), 1);
}

void ApiClientTest::noUnsafeRequestIsSentTwice_data()
{
    QTest::addColumn<int>("trouble");
    QTest::addColumn<int>("verb");
    QTest::addColumn<bool>("body");
    for (const auto trouble :
         {Trouble::DropBeforeBody, Trouble::DropAfterBody, Trouble::Reset, Trouble::Truncate}) {
        for (const auto verb : {ApiRequest::Verb::Post, ApiRequest::Verb::Patch, ApiRequest::Verb::Put,
                                ApiRequest::Verb::Delete}) {
            for (const bool body : {false, true}) {
                QTest::addRow("%d %s %d", int(trouble), ApiRequest::verbName(verb).constData(), int(body))
                    << int(trouble) << int(verb) << body;
            }
        }
    }
}

void ApiClientTest::noUnsafeRequestIsSentTwice()
{
    QFETCH(int, trouble);
    QFETCH(int, verb);
    QFETCH(bool, body);
    ApiFixture fixture;
    // The first request opens a connection that is kept: the second one is where a library would repeat.
    fixture.server.answer(ScriptedAnswer::json(200, "{}"));
    fixture.server.answer(ScriptedAnswer::of(Trouble(trouble)));
    const ApiRequest request = unsafe(ApiRequest::Verb(verb), body);
    QVERIFY(fixture.sent(request));
    const auto reply = fixture.sent(request);
    QVERIFY(!reply);
    QCOMPARE(Failure::name(reply.error().kind), QStringLiteral("Unconfirmed"));
    QTest::qWait(20);
    QCOMPARE(fixture.server.count(), 2);
}

void ApiClientTest::aGetIsSentAsOftenAsTheTableSays_data()
{
    QTest::addColumn<int>("trouble");
    QTest::addColumn<bool>("kept");
    for (const auto trouble : {Trouble::DropAfterBody, Trouble::Reset, Trouble::Truncate}) {
        for (const bool kept : {false, true})
            QTest::addRow("%d %d", int(trouble), int(kept)) << int(trouble) << kept;
    }
}

void ApiClientTest::aGetIsSentAsOftenAsTheTableSays()
{
    QFETCH(int, trouble);
    QFETCH(bool, kept);
    ApiFixture fixture;
    const ApiRequest request =
        ApiRequest::get(QStringLiteral("getFax"), {QStringLiteral("faxes"), QStringLiteral("1")});
    if (kept) {
        fixture.server.answer(ScriptedAnswer::json(200, "{}"));
        fixture.server.answer(ScriptedAnswer::of(Trouble(trouble)));
        QVERIFY(fixture.sent(request));
    } else {
        fixture.server.answer(ScriptedAnswer::of(Trouble(trouble)));
    }
    const int before = fixture.server.count();
    const auto reply = fixture.sent(request);
    QVERIFY(!reply);
    QCOMPARE(fixture.server.count() - before, Trouble(trouble) == Trouble::Truncate ? 2 : 3);
}

SIGNALBOX_TEST(ApiClientTest)
#include "ApiClientTest.moc"
