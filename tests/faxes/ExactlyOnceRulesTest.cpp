// SPDX-License-Identifier: GPL-3.0-or-later
#include "faxes/Reconciler.h"

#include "faxes/JobRequest.h"
#include "faxes/Workshop.h"
#include "support/TestMain.h"

using namespace std::chrono_literals;
using State = OutboxRow::State;

/// The rules that keep a fax from being sent twice or not at all, one by one.
class ExactlyOnceRulesTest : public QObject
{
    Q_OBJECT
private slots:
    void lostAnswerIsFoundAndNothingIsSentAgain();
    void lostRequestIsSentAgainUnderItsUuidAfterTheLastLook();
    void unclearAnswersAreLookedForFirst_data();
    void unclearAnswersAreLookedForFirst();
    void itIsLookedForFromFiveMinutesBeforeTheAttemptOnInTheServersTime();
    void lookThatFailsDecidesNothing();
    void lookReadsAllPages();
    void jobsOfAKilledProgramAreLookedForBeforeAnythingIsSentAgain();
    void jobThatReachedItsEndWhileTheProgramWasDownIsPutAway();
    void faxSentTwiceIsSaidAndOneOfThemCancelled();
    void ofTwoFaxesOfAJobTheEarlierStays_data();
    void ofTwoFaxesOfAJobTheEarlierStays();
    void diskThatRefusesTheAnswerCausesNoSecondFax();
};

static const QByteArray answerLost =
    R"([{"path":"/faxes$","method":"POST","do":"drop-after-body","apply":true}])";
static const QByteArray requestLost = R"([{"path":"/faxes$","method":"POST","do":"drop-after-body"}])";

static int looks(const Workshop &shop)
{
    int count = 0;
    for (const SandboxRequest &request : shop.sandbox.requests()) {
        if (request.method == "GET" && request.query.contains("created_at"))
            ++count;
    }
    return count;
}

void ExactlyOnceRulesTest::lostAnswerIsFoundAndNothingIsSentAgain()
{
    Workshop shop;
    QVERIFY(shop.sandbox.setFaults(answerLost));
    shop.begin();
    const QUuid job = shop.submit(shop.fax());
    QTRY_COMPARE(shop.state(job), State::Unconfirmed);
    QCOMPARE(shop.line(job).job, FaxRow::Job::Unconfirmed);
    shop.clock.advance(4s);
    shop.settle();
    QCOMPARE(looks(shop), 0);
    shop.clock.advance(1s);
    QTRY_VERIFY(shop.row(job).faxId.size() > 0);
    shop.clock.advance(10min);
    shop.settle();
    QCOMPARE(shop.sent(), 1);
    QCOMPARE(shop.atServer(job), 1);
    QTRY_COMPARE(shop.line(job).job, FaxRow::Job::None);
}

void ExactlyOnceRulesTest::lostRequestIsSentAgainUnderItsUuidAfterTheLastLook()
{
    Workshop shop;
    QVERIFY(shop.sandbox.setFaults(requestLost));
    shop.begin();
    const QUuid job = shop.submit(shop.fax());
    QTRY_COMPARE(shop.state(job), State::Unconfirmed);
    int seen = 0;
    std::chrono::seconds passed = 0s;
    for (const std::chrono::seconds at : {5s, 15s, 45s, 120s}) {
        shop.clock.advance(at - passed - 1s);
        shop.settle();
        QCOMPARE(looks(shop), seen);
        QCOMPARE(shop.sent(), 1);
        shop.clock.advance(1s);
        passed = at;
        ++seen;
        QTRY_COMPARE(looks(shop), seen);
        shop.settle();
    }
    QTRY_COMPARE(shop.sent(), 2);
    QTRY_VERIFY(!shop.row(job).faxId.isEmpty());
    QCOMPARE(shop.row(job).attempt, 2);
    QCOMPARE(shop.atServer(job), 1);
    QCOMPARE(shop.sandbox.ledger().size(), 1);
}

void ExactlyOnceRulesTest::unclearAnswersAreLookedForFirst_data()
{
    QTest::addColumn<QByteArray>("fault");
    const auto row = [](const char *name, const char *how) {
        QTest::newRow(name) << QByteArray(R"([{"path":"/faxes$","method":"POST","apply":true,)") + how + "}]";
    };
    row("500", R"("do":"status","status":500)");
    row("502", R"("do":"status","status":502)");
    row("503", R"("do":"status","status":503)");
    row("504", R"("do":"status","status":504)");
    row("reset", R"("do":"reset")");
    row("truncated", R"("do":"truncate")");
    row("html", R"("do":"html")");
    row("no id", R"("do":"status","status":202,"body":{"data":{"status":"queued"}})");
    row("redirect", R"("do":"redirect","headers":{"Location":"/elsewhere"})");
}

void ExactlyOnceRulesTest::unclearAnswersAreLookedForFirst()
{
    QFETCH(const QByteArray, fault);
    Workshop shop;
    QVERIFY(shop.sandbox.setFaults(fault));
    shop.begin();
    const QUuid job = shop.submit(shop.fax());
    QTRY_COMPARE(shop.state(job), State::Unconfirmed);
    shop.clock.advance(5s);
    QTRY_VERIFY(!shop.row(job).faxId.isEmpty());
    QCOMPARE(shop.sent(), 1);
    QCOMPARE(shop.atServer(job), 1);
}

void ExactlyOnceRulesTest::itIsLookedForFromFiveMinutesBeforeTheAttemptOnInTheServersTime()
{
    Workshop shop; // whose clock is far away from the server's
    QVERIFY(shop.sandbox.setFaults(answerLost));
    shop.begin();
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QUuid job = shop.submit(shop.fax());
    QTRY_COMPARE(shop.state(job), State::Unconfirmed);
    shop.sandbox.forgetRequests();
    shop.clock.advance(5s);
    QTRY_COMPARE(looks(shop), 1);
    const QByteArray query = QByteArray::fromPercentEncoding(shop.sandbox.requests().first().query);
    QVERIFY2(query.contains("filter[direction][eq]=outbound"), query.constData());
    QVERIFY2(query.contains("filter[from][eq]=" + shop.sender.number.toLatin1()), query.constData());
    const qsizetype at = query.indexOf("filter[created_at][gte]=") + 24;
    const QDateTime from = QDateTime::fromString(QString::fromLatin1(query.mid(at, 24)), Qt::ISODateWithMs);
    QVERIFY2(std::abs(from.secsTo(before) - 300) < 30, query.constData());
}

void ExactlyOnceRulesTest::lookThatFailsDecidesNothing()
{
    Workshop shop;
    QVERIFY(shop.sandbox.setFaults(requestLost));
    shop.begin();
    const QUuid job = shop.submit(shop.fax());
    QTRY_COMPARE(shop.state(job), State::Unconfirmed);
    shop.sandbox.stop();
    for (int n = 0; n < 30; ++n) {
        shop.clock.advance(10s);
        shop.settle();
    }
    QCOMPARE(shop.state(job), State::Unconfirmed);
    QCOMPARE(shop.sent(), 1);
    QVERIFY(shop.sandbox.start());
    for (int n = 0; n < 30 && shop.sent() < 2; ++n) {
        shop.clock.advance(5s);
        shop.settle();
    }
    QTRY_VERIFY(!shop.row(job).faxId.isEmpty());
    QCOMPARE(shop.atServer(job), 1);
}

void ExactlyOnceRulesTest::lookReadsAllPages()
{
    Workshop shop;
    QVERIFY(shop.sandbox.setFaults(answerLost));
    shop.begin();
    const QUuid job = shop.submit(shop.fax());
    QTRY_COMPARE(shop.state(job), State::Unconfirmed);
    // Newer faxes of the same sender push it to the second page.
    SystemClock real;
    ApiClient client(shop.account, Secret(shop.sandbox.key()), &real, nullptr);
    FaxApi api(&real);
    api.setClient(&client);
    for (int n = 0; n < 255; ++n) {
        OutgoingFax other;
        other.job = QUuid::createUuid();
        other.fields = {{QStringLiteral("connection_id"), shop.sender.connectionId},
                        {QStringLiteral("from"), shop.sender.number},
                        {QStringLiteral("to"), QStringLiteral("+13125552002")},
                        {QStringLiteral("media_url"), QStringLiteral("https://www.example.com/a.pdf")}};
        QVERIFY(await(api.sendFax(other)));
    }
    shop.clock.advance(5s);
    QTRY_VERIFY(!shop.row(job).faxId.isEmpty());
    QCOMPARE(shop.atServer(job), 1);
}

void ExactlyOnceRulesTest::jobsOfAKilledProgramAreLookedForBeforeAnythingIsSentAgain()
{
    Workshop shop;
    QVERIFY(shop.sandbox.setFaults(R"([{"path":"/faxes$","method":"POST","do":"stall","apply":true}])"));
    shop.begin();
    const QUuid job = shop.submit(shop.fax());
    QTRY_COMPARE(shop.sent(), 1);
    shop.end();
    QCOMPARE(shop.state(job), State::Attempting);
    shop.connect();
    shop.begin();
    shop.settle();
    QCOMPARE(shop.sent(), 1);
    QTRY_COMPARE(shop.line(job).job, FaxRow::Job::Uploading);
    shop.clock.advance(5s);
    QTRY_VERIFY(!shop.row(job).faxId.isEmpty());
    QCOMPARE(shop.sent(), 1);
    QCOMPARE(shop.atServer(job), 1);
}

void ExactlyOnceRulesTest::jobThatReachedItsEndWhileTheProgramWasDownIsPutAway()
{
    Workshop shop;
    shop.sandbox.holdFaxes(true);
    shop.begin();
    const QUuid job = shop.submit(shop.fax());
    QTRY_COMPARE(shop.state(job), State::Accepted);
    shop.end();
    shop.sandbox.holdFaxes(false);
    shop.settle();
    shop.connect();
    shop.begin();
    shop.settle();
    shop.clock.advance(5s);
    QTRY_COMPARE(shop.state(job), State::Final);
}

void ExactlyOnceRulesTest::faxSentTwiceIsSaidAndOneOfThemCancelled()
{
    Workshop shop;
    shop.sandbox.holdFaxes(true);
    QVERIFY(shop.sandbox.setFaults(answerLost));
    shop.begin();
    const QUuid job = shop.submit(shop.fax());
    QTRY_COMPARE(shop.state(job), State::Unconfirmed);
    OutgoingFax twin;
    twin.job = job;
    twin.fields = JobRequest::wireFields(shop.row(job).request);
    twin.fields[u"media_url"] = QStringLiteral("https://www.example.com/a.pdf");
    QVERIFY(await(shop.api->sendFax(twin)));
    QCOMPARE(shop.atServer(job), 2);
    shop.clock.advance(5s);
    QTRY_COMPARE(shop.sandbox.requestCount("POST", "/actions/cancel"), 1);
    QTRY_VERIFY(shop.line(job).sentTwice);
    const QString kept = shop.line(job).faxId;
    QCOMPARE(shop.sandbox.requestCount("POST", kept.toLatin1() + "/actions/cancel"), 0);
    for (const QJsonObject &fax : shop.sandbox.ledger()) {
        if (fax[u"id"] != kept)
            QVERIFY(shop.model->find(fax[u"id"].toString()).value_or(FaxRow()).sentTwice);
    }
    QTRY_COMPARE(shop.row(job).faxId, kept);
}

void ExactlyOnceRulesTest::ofTwoFaxesOfAJobTheEarlierStays_data()
{
    QTest::addColumn<QStringList>("order");
    QTest::newRow("earlier first") << QStringList{QStringLiteral("01"), QStringLiteral("05")};
    QTest::newRow("later first") << QStringList{QStringLiteral("05"), QStringLiteral("01")};
}

void ExactlyOnceRulesTest::ofTwoFaxesOfAJobTheEarlierStays()
{
    QFETCH(const QStringList, order);
    Workshop shop;
    shop.begin();
    const QUuid job = QUuid::createUuid();
    QStringList later;
    connect(shop.ledger.get(), &FaxLedger::seenTwice, this,
            [&](const QUuid &, const QString &, const FaxRow &row) { later << row.faxId; });
    for (const QString &second : order) {
        const QString wire = QStringLiteral(R"({"id":"fax-%1","direction":"outbound","status":"delivered",
            "client_state":"%2","created_at":"2026-03-01T12:00:%1Z"})");
        const Fax fax = *FaxJson::fax(wire.arg(second, FaxJson::clientState(job)).toUtf8());
        QVERIFY(await(shop.ledger->record({fax})));
    }
    QCOMPARE(later, QStringList{QStringLiteral("fax-05")});
    QCOMPARE(shop.line(job).faxId, QStringLiteral("fax-01"));
    QVERIFY(shop.line(job).sentTwice);
    QVERIFY(shop.model->find(QStringLiteral("fax-05"))->sentTwice);
    QCOMPARE(shop.model->total(), 2);
    // The same after a restart, in the order in which the store tells them.
    shop.begin();
    QTRY_COMPARE(shop.model->total(), 2);
    QCOMPARE(shop.line(job).faxId, QStringLiteral("fax-01"));
}

void ExactlyOnceRulesTest::diskThatRefusesTheAnswerCausesNoSecondFax()
{
    Workshop shop;
    shop.begin();
    QUuid job;
    // Somebody takes the row out of the sender's hands while the answer is on its way.
    QVERIFY(
        shop.sandbox.setFaults(R"([{"path":"/faxes$","method":"POST","do":"slow","bytes":8,"pause_ms":5}])"));
    job = shop.submit(shop.fax());
    QTRY_COMPARE(shop.state(job), State::Attempting);
    OutboxChange meddle;
    meddle.state = State::Unconfirmed;
    QVERIFY(*await(shop.rows->change(job, {State::Attempting}, meddle)));
    QTRY_COMPARE(shop.atServer(job), 1);
    const auto foundASecondLater = [&] {
        shop.clock.advance(1s);
        return !shop.row(job).faxId.isEmpty();
    };
    QTRY_VERIFY(foundASecondLater());
    QCOMPARE(shop.sent(), 1);
}

SIGNALBOX_TEST(ExactlyOnceRulesTest)
#include "ExactlyOnceRulesTest.moc"
