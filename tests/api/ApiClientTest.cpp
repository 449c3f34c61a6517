// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ApiFixture.h"
#include "support/TestMain.h"

#include <QJsonDocument>
#include <QTemporaryFile>

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
    void aReadOnlyAccountSendsNothingButGets();
    void withoutAKeyNothingLeaves();
    void aRefusedKeyPausesUntilItIsReplaced();
    void aLateAnswerToAnOldKeyPausesNothing();
    void aKeyNeverTravelsInTheClear();
    void aServerThatQuotesTheKeyDoesNotBringItIntoTheFailure();
    void ownLinksResolveAndForeignOnesAreRefused();
    void reachFollowsTheLastRequests();
    void abortingEndsAsCancelled();
    void aDeadClientTakesItsCallsAlong();
    void theLogSaysWhatHappenedWithoutTheQuery();
    void progressKeepsATimeoutAway();
    void longTransfersLeaveRoomForOthers();
    void noTimeoutRunsWhileARequestWaitsForItsTurn();
    void aServerThatWantsAnHourIsAskedAgainAfterAMinute();
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
    fixture.server.letArrive();
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

static const ApiRequest getFax =
    ApiRequest::get(QStringLiteral("getFax"), {QStringLiteral("faxes"), QStringLiteral("1")});

void ApiClientTest::aReadOnlyAccountSendsNothingButGets()
{
    ApiFixture fixture;
    fixture.account.readOnly = true;
    fixture.client->setAccount(fixture.account);
    QCOMPARE(fixture.sent(unsafe(ApiRequest::Verb::Delete, false)).error().kind, Kind::ReadOnly);
    QCOMPARE(fixture.server.count(), 0);
    QVERIFY(fixture.sent(getFax));
}

void ApiClientTest::withoutAKeyNothingLeaves()
{
    ApiFixture fixture;
    fixture.client->setKey(Secret());
    QCOMPARE(fixture.sent(getFax).error().kind, Kind::NoSecret);
    QCOMPARE(fixture.server.count(), 0);
    QVERIFY(!fixture.client->hasKey());
}

void ApiClientTest::aRefusedKeyPausesUntilItIsReplaced()
{
    ApiFixture fixture;
    fixture.server.answer(ScriptedAnswer::json(401, R"({"errors":[{"code":"10009"}]})"));
    fixture.server.answer(ScriptedAnswer::json(200, "{}"));
    int refusals = 0;
    connect(fixture.client.get(), &ApiClient::keyRefused, this, [&] { ++refusals; });
    QCOMPARE(fixture.sent(getFax).error().kind, Kind::Unauthorized);
    QCOMPARE(fixture.sent(getFax).error().kind, Kind::Unauthorized);
    QCOMPARE(fixture.server.count(), 1);
    QCOMPARE(refusals, 1);
    fixture.client->setKey(Secret("KEYother"));
    QVERIFY(fixture.sent(getFax));
    QCOMPARE(fixture.server.requests().last().headers.value("authorization"), QByteArray("Bearer KEYother"));
}

void ApiClientTest::aLateAnswerToAnOldKeyPausesNothing()
{
    ApiFixture fixture;
    fixture.server.answer(ScriptedAnswer::json(401, "{}"));
    fixture.server.answer(ScriptedAnswer::json(200, "{}"));
    auto *late = fixture.client->send(getFax);
    QCoreApplication::sendPostedEvents(late); // it leaves with the old key
    fixture.client->setKey(Secret("KEYother"));
    QCOMPARE(fixture.ended(late).error().kind, Kind::Unauthorized);
    QVERIFY(fixture.sent(getFax));
}

void ApiClientTest::aKeyNeverTravelsInTheClear()
{
    ApiFixture fixture;
    fixture.account.apiBase = QUrl(QStringLiteral("http://example.com/v2"));
    ApiClient client(fixture.account, Secret("KEY"), &fixture.clock, nullptr);
    QCOMPARE(fixture.ended(client.send(getFax)).error().kind, Kind::Rejected);
}

void ApiClientTest::aServerThatQuotesTheKeyDoesNotBringItIntoTheFailure()
{
    ApiFixture fixture;
    fixture.server.answer(ScriptedAnswer::json(
        403, R"({"errors":[{"code":"KEY0123456789","title":"KEY0123456789","detail":"no KEY0123456789"}]})"));
    const Failure failure = fixture.sent(getFax).error();
    const QString all = failure.what + failure.technical + failure.problems[0].detail;
    QVERIFY(!all.contains(QStringLiteral("KEY0123456789")));
    QVERIFY(failure.what.contains(QStringLiteral("no [key]")));
}

void ApiClientTest::ownLinksResolveAndForeignOnesAreRefused()
{
    Account account;
    account.apiBase = Account::defaultApiBase();
    ManualClock clock(QDateTime::currentDateTimeUtc());
    const ApiClient client(account, Secret("KEY"), &clock, nullptr);
    const auto own = [&](const char *link) { return client.ownLink(QString::fromLatin1(link)).toString(); };
    QCOMPARE(own("/v2/faxes/1"), QStringLiteral("https://api.telnyx.com/v2/faxes/1"));
    QCOMPARE(own("https://api.telnyx.com:443/v2/a?b=1"),
             QStringLiteral("https://api.telnyx.com:443/v2/a?b=1"));
    for (const char *foreign :
         {"http://api.telnyx.com/v2", "https://api.telnyx.com.evil.example/v2", "//evil.example/",
          "https://api.telnyx.com:8443/", "https://me@api.telnyx.com/", "javascript:1", ""})
        QCOMPARE(own(foreign), QString());
}

void ApiClientTest::reachFollowsTheLastRequests()
{
    ApiFixture fixture;
    QList<ApiClient::Reach> seen;
    connect(fixture.client.get(), &ApiClient::reachChanged, this, [&](ApiClient::Reach now) { seen << now; });
    QCOMPARE(fixture.client->reach(), ApiClient::Reach::Unknown);
    ScriptedAnswer last = ScriptedAnswer::json(200, "{}");
    last.headers << std::pair("Connection", "close");
    fixture.server.answer(last);
    QVERIFY(fixture.sent(getFax));
    QCOMPARE(seen, QList{ApiClient::Reach::Online});
    QVERIFY(fixture.client->lastRoundTrip());
    fixture.server.close();
    const auto get = fixture.sent(getFax);
    QCOMPARE(get.error().kind, Kind::Offline);
    QCOMPARE(seen.last(), ApiClient::Reach::Offline);
    const auto post = fixture.sent(unsafe(ApiRequest::Verb::Post, true));
    QCOMPARE(Failure::name(post.error().kind), QStringLiteral("Offline"));
}

void ApiClientTest::abortingEndsAsCancelled()
{
    ApiFixture fixture;
    fixture.server.answer(ScriptedAnswer::of(Trouble::Stall));
    auto *call = fixture.client->send(getFax);
    QTimer::singleShot(20, call, [call] { call->abort(); });
    QCOMPARE(fixture.ended(call).error().kind, Kind::Cancelled);
    auto *early = fixture.client->send(getFax);
    early->abort();
    const int before = fixture.server.count();
    QCOMPARE(fixture.ended(early).error().kind, Kind::Cancelled);
    fixture.server.letArrive();
    QCOMPARE(fixture.server.count(), before);
}

void ApiClientTest::aDeadClientTakesItsCallsAlong()
{
    ApiFixture fixture;
    fixture.server.answer(ScriptedAnswer::of(Trouble::Stall));
    bool called = false;
    for (int i = 0; i < 20; ++i)
        fixture.client->send(getFax)->then(this, [&](const Outcome<ApiReply> &) { called = true; });
    QTRY_VERIFY(fixture.server.count() > 0);
    fixture.client.reset();
    fixture.server.letArrive();
    QVERIFY(!called);
}

void ApiClientTest::theLogSaysWhatHappenedWithoutTheQuery()
{
    ApiFixture fixture;
    fixture.server.answer(ScriptedAnswer::json(503, "{}"));
    fixture.server.answer(ScriptedAnswer::json(200, "{}"));
    ApiRequest request = getFax;
    request.query.add(QStringLiteral("to"), QStringLiteral("+13125550001"));
    QVERIFY(fixture.sent(request));
    QStringList lines;
    for (const LoggedRequest &entry : fixture.log.entries())
        lines << QStringLiteral("%1 %2 %3 %4 #%5 %6")
                     .arg(QString::fromLatin1(entry.method), entry.operation, entry.path)
                     .arg(entry.status)
                     .arg(entry.attempt)
                     .arg(entry.failure);
    QCOMPARE(lines.join(u'\n'), QStringLiteral("GET getFax /faxes/1 503 #1 ServerTrouble\n"
                                               "GET getFax /faxes/1 200 #2 "));
}

void ApiClientTest::progressKeepsATimeoutAway()
{
    using namespace std::chrono_literals;
    ApiFixture fixture;
    fixture.server.answer(ScriptedAnswer::of(Trouble::Stall));
    QString end;
    qint64 received = 0;
    auto *call = fixture.client->send(getFax);
    call->then(this, [&](const Outcome<ApiReply> &reply) { end = Failure::name(reply.error().kind); });
    connect(call, &CallBase::progressed, this, [&](qint64 done, qint64) { received = done; });
    QTRY_COMPARE(fixture.server.count(), 1);
    fixture.clock.advance(20s);
    fixture.server.say("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{");
    QTRY_COMPARE(received, 1);
    fixture.clock.advance(29s);
    fixture.server.letArrive();
    QCOMPARE(end, QString());
    fixture.clock.advance(1s);
    QTRY_COMPARE(end, QStringLiteral("TimedOut"));
}

void ApiClientTest::longTransfersLeaveRoomForOthers()
{
    ApiFixture fixture;
    QTemporaryFile file;
    QVERIFY(file.open() && file.write("x") == 1 && file.flush());
    ApiRequest form = unsafe(ApiRequest::Verb::Post, false);
    form.form = MultipartForm{{}, QStringLiteral("contents"), file.fileName(), QStringLiteral("a"), "a/b"};
    fixture.server.answer(ScriptedAnswer::of(Trouble::Stall));
    for (int i = 0; i < 10; ++i)
        fixture.client->send(form);
    QTRY_COMPARE(fixture.server.count(), 3);
    fixture.client->send(getFax);
    QTRY_COMPARE(fixture.server.count(), 4);
    fixture.server.letArrive();
    QCOMPARE(fixture.server.count(), 4);
}

void ApiClientTest::noTimeoutRunsWhileARequestWaitsForItsTurn()
{
    using namespace std::chrono_literals;
    ApiFixture fixture;
    fixture.server.answer(ScriptedAnswer::of(Trouble::Stall));
    int timedOut = 0;
    for (int i = 0; i < 7; ++i)
        fixture.client->send(getFax)->then(this, [&](const Outcome<ApiReply> &) { ++timedOut; });
    QTRY_COMPARE(fixture.server.count(), 6);
    fixture.clock.advance(30s);
    QTRY_COMPARE(fixture.server.count(), 7);
    QCOMPARE(timedOut, 6);
    fixture.clock.advance(30s);
    QTRY_COMPARE(timedOut, 7);
}

void ApiClientTest::aServerThatWantsAnHourIsAskedAgainAfterAMinute()
{
    using namespace std::chrono_literals;
    ApiFixture fixture;
    ScriptedAnswer limited = ScriptedAnswer::json(429, "{}");
    limited.headers << std::pair("Retry-After", "3600");
    fixture.server.answer(limited);
    fixture.server.answer(ScriptedAnswer::json(200, "{}"));
    const Failure failure = fixture.sent(getFax).error();
    QCOMPARE(failure.kind, Kind::RateLimited);
    QCOMPARE(*failure.retryAfter, std::chrono::milliseconds(1h));
    bool over = false;
    fixture.client->send(getFax)->then(this, [&](const Outcome<ApiReply> &) { over = true; });
    fixture.clock.advance(59s);
    fixture.server.letArrive();
    QCOMPARE(fixture.server.count(), 1);
    fixture.clock.advance(2s);
    QTRY_VERIFY(over);
    QCOMPARE(fixture.server.count(), 2);
}

SIGNALBOX_TEST(ApiClientTest)
#include "ApiClientTest.moc"
