// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/BillingGroupApi.h"

#include "support/ApiFixture.h"
#include "support/DemoServer.h"
#include "support/FaultRun.h"
#include "support/TestMain.h"

#include <QJsonDocument>
#include <QJsonObject>

using Kind = Failure::Kind;
using Trouble = ScriptedAnswer::Trouble;

namespace {
const QString id = QStringLiteral("f5586561-8ff0-4291-a0ac-84fe544797bd");

QByteArray group(const QByteArray &name, const QByteArray &created = "2026-02-01T12:00:00Z")
{
    return R"({"record_type":"billing_group","id":"f5586561-8ff0-4291-a0ac-84fe544797bd","name":")" + name +
           R"(","created_at":")" + created + R"(","deleted_at":null})";
}
ScriptedAnswer one(const QByteArray &group)
{
    return ScriptedAnswer::json(200, "{\"data\":" + group + "}");
}
ScriptedAnswer list(const QByteArray &groups)
{
    return ScriptedAnswer::json(200, "{\"data\":[" + groups +
                                         R"(],"meta":{"page_number":1,"total_pages":1,"total_results":1}})");
}
int count(const ApiFixture &api, const QByteArray &method)
{
    return static_cast<int>(std::ranges::count(api.server.requests(), method, &ScriptedRequest::method));
}
/// Every change arrives and says nothing; what is asked for is answered so.
void loseAnswers(ApiFixture &api, const std::function<ScriptedAnswer(bool isList)> &read)
{
    api.server.answerBy([read](const ScriptedRequest &request) {
        return request.method == "GET" ? read(request.target.contains('?'))
                                       : ScriptedAnswer::of(Trouble::DropAfterBody);
    });
}
BillingGroup began()
{
    BillingGroup group;
    group.id = id;
    group.name = QStringLiteral("Cardiology");
    return group;
}
} // namespace

/// Billing groups on the wire, and what becomes of answers that get lost.
class BillingGroupApiTest : public QObject
{
    Q_OBJECT
private slots:
    void theListIsReadToItsEndWithoutDeletedOnes();
    void whatIsSentIsTheNameAlone();
    void aNewOneWhoseAnswerGotLostIsFoundByItsName();
    void oneThatNeverArrivedIsNotSentTwice();
    void oneOfThatNameThatWasThereBeforeIsNotTakenForIt();
    void aNameThatIsTakenIsMarkedAtItsField();
    void aRenamingSendsNothingWhereSomebodyRenamedItMeanwhile();
    void aRenamingWhoseAnswerGotLostIsReadAgain_data();
    void aRenamingWhoseAnswerGotLostIsReadAgain();
    void whatIsGoneCountsAsDeleted();
    void aDeletionWhoseAnswerGotLostIsLookedAt_data();
    void aDeletionWhoseAnswerGotLostIsLookedAt();
    void readingMeetsEveryFaultAsTheTableSays_data();
    void readingMeetsEveryFaultAsTheTableSays();
    void theDemoServerAgrees();
    void aReadOnlyAccountSendsNothing();
};

void BillingGroupApiTest::theListIsReadToItsEndWithoutDeletedOnes()
{
    ApiFixture api;
    api.server.answer(ScriptedAnswer::json(
        200,
        R"({"data":[{"id":"1","name":"Cardiology","organization_id":"9","created_at":"2026-01-02T03:04:05Z",
                          "updated_at":"2026-01-03T03:04:05","something":[1]},
                         {"id":"2","name":"Old","deleted_at":"2026-01-04T00:00:00Z"},{"name":"no id"}],
                 "meta":{"page_number":1,"total_pages":2}})"));
    api.server.answer(ScriptedAnswer::json(
        200, R"({"data":[{"id":3,"name":null}],"meta":{"page_number":2,"total_pages":2}})"));
    BillingGroupApi groups(api.client.get());
    const auto all = api.ended(groups.groups());
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().name, QStringLiteral("Cardiology"));
    QCOMPARE(all->first().organizationId, QStringLiteral("9"));
    QCOMPARE(all->first().created, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
    QCOMPARE(all->first().updated, QDateTime(QDate(2026, 1, 3), QTime(3, 4, 5), Qt::UTC));
    QCOMPARE(all->last().id, QStringLiteral("3"));
    QVERIFY(all->last().name.isEmpty() && !all->last().created.isValid());
    QCOMPARE(api.server.requests().first().target,
             QByteArray("/v2/billing_groups?page%5Bnumber%5D=1&page%5Bsize%5D=250"));
}

void BillingGroupApiTest::whatIsSentIsTheNameAlone()
{
    ApiFixture api;
    api.server.answer(one(group("Research")));
    BillingGroupApi groups(api.client.get());
    QVERIFY(api.ended(groups.create(QStringLiteral("Research"), &api.clock)));
    const ScriptedRequest &made = api.server.requests().last();
    QCOMPARE(made.method + ' ' + made.target, QByteArray("POST /v2/billing_groups"));
    QCOMPARE(QJsonDocument::fromJson(made.body).object(),
             QJsonObject({{QStringLiteral("name"), QStringLiteral("Research")}}));
}

void BillingGroupApiTest::aNewOneWhoseAnswerGotLostIsFoundByItsName()
{
    ApiFixture api;
    loseAnswers(api, [](bool) { return list(group("Research", "2026-03-01T12:00:01Z")); });
    BillingGroupApi groups(api.client.get());
    const auto made = api.ended(groups.create(QStringLiteral("Research"), &api.clock));
    QVERIFY(made);
    QCOMPARE(made->id, id);
    QCOMPARE(count(api, "POST"), 1);
}

void BillingGroupApiTest::oneThatNeverArrivedIsNotSentTwice()
{
    ApiFixture api;
    loseAnswers(api, [](bool) { return list(group("Cardiology")); });
    BillingGroupApi groups(api.client.get());
    const auto made = api.ended(groups.create(QStringLiteral("Research"), &api.clock));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Kind::Unconfirmed);
    QVERIFY(made.error().what.contains(QStringLiteral("no billing group of this name")));
    QCOMPARE(count(api, "POST"), 1);
}

void BillingGroupApiTest::oneOfThatNameThatWasThereBeforeIsNotTakenForIt()
{
    ApiFixture api;
    loseAnswers(api, [](bool) { return list(group("Research")); });
    BillingGroupApi groups(api.client.get());
    const auto made = api.ended(groups.create(QStringLiteral("Research"), &api.clock));
    QVERIFY(!made);
    QVERIFY(made.error().what.contains(QStringLiteral("it was there before")));
}

void BillingGroupApiTest::aNameThatIsTakenIsMarkedAtItsField()
{
    ApiFixture api;
    api.server.answer(ScriptedAnswer::json(
        422, R"({"errors":[{"code":"10015","detail":"Taken.","source":{"pointer":"/name"}}]})"));
    BillingGroupApi groups(api.client.get());
    const auto made = api.ended(groups.create(QStringLiteral("Research"), &api.clock));
    QVERIFY(!made);
    QVERIFY(made.error().problemAt(QStringLiteral("name")));
    QCOMPARE(api.server.count(), 1);
}

void BillingGroupApiTest::aRenamingSendsNothingWhereSomebodyRenamedItMeanwhile()
{
    for (const char *there : {"Heart clinic", "Cardio"}) { // the second is what is wanted
        ApiFixture api;
        api.server.answer(one(group(there)));
        BillingGroupApi groups(api.client.get());
        const auto now = api.ended(groups.rename(began(), QStringLiteral("Cardio")));
        QVERIFY(now);
        QCOMPARE(now->name, QLatin1String(there));
        QCOMPARE(count(api, "PATCH"), 0);
    }
}

void BillingGroupApiTest::aRenamingWhoseAnswerGotLostIsReadAgain_data()
{
    QTest::addColumn<bool>("arrives");
    QTest::addRow("it arrived") << true;
    QTest::addRow("it didn't") << false;
}

void BillingGroupApiTest::aRenamingWhoseAnswerGotLostIsReadAgain()
{
    QFETCH(bool, arrives);
    ApiFixture api;
    loseAnswers(
        api, [&](bool) { return one(group(arrives && count(api, "PATCH") > 0 ? "Cardio" : "Cardiology")); });
    BillingGroupApi groups(api.client.get());
    const auto now = api.ended(groups.rename(began(), QStringLiteral("Cardio")));
    QCOMPARE(now.has_value(), arrives);
    if (arrives)
        QCOMPARE(now->name, QStringLiteral("Cardio"));
    else
        QVERIFY(now.error().what.contains(QStringLiteral("still called “Cardiology”")));
    QCOMPARE(count(api, "PATCH"), 1);
}

void BillingGroupApiTest::whatIsGoneCountsAsDeleted()
{
    for (const int status : {200, 404}) {
        ApiFixture api;
        api.server.answer(ScriptedAnswer::json(status, "{}"));
        BillingGroupApi groups(api.client.get());
        QVERIFY(api.ended(groups.remove(id)));
        QCOMPARE(api.server.count(), 1);
        QCOMPARE(api.server.requests().first().method, QByteArray("DELETE"));
    }
    ApiFixture api;
    api.server.answer(ScriptedAnswer::json(403, "{}"));
    BillingGroupApi groups(api.client.get());
    QCOMPARE(api.ended(groups.remove(id)).error().kind, Kind::Forbidden);
}

void BillingGroupApiTest::aDeletionWhoseAnswerGotLostIsLookedAt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isDone");
    QTest::addRow("gone") << 404 << QByteArray("{}") << true;
    QTest::addRow("marked") << 200 << QByteArray(R"({"data":{"id":"1","deleted_at":"2026-03-01T12:00:00Z"}})")
                            << true;
    QTest::addRow("there") << 200 << "{\"data\":" + group("Cardiology") + "}" << false;
    QTest::addRow("nobody says") << 403 << QByteArray("{}") << false;
}

void BillingGroupApiTest::aDeletionWhoseAnswerGotLostIsLookedAt()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, isDone);
    ApiFixture api;
    loseAnswers(api, [&](bool) { return ScriptedAnswer::json(status, body); });
    BillingGroupApi groups(api.client.get());
    const Done done = api.ended(groups.remove(id));
    QCOMPARE(done.has_value(), isDone);
    if (!isDone)
        QCOMPARE(done.error().kind, Kind::Unconfirmed);
    QCOMPARE(count(api, "DELETE"), 1);
}

namespace {
QList<FaultOperation> reading()
{
    const auto asking = [](const char *name, auto ask) {
        return FaultOperation::of(
            name, true, [ask](ApiClient *client) { return ask(new BillingGroupApi(client, client)); });
    };
    return {asking("listBillingGroups", [](BillingGroupApi *api) { return api->groups(); }),
            asking("getBillingGroup", [](BillingGroupApi *api) { return api->group(id); }),
            // Nothing is changed before it was read.
            asking("updateBillingGroup",
                   [](BillingGroupApi *api) { return api->rename(began(), QStringLiteral("Cardio")); })};
}
} // namespace

void BillingGroupApiTest::readingMeetsEveryFaultAsTheTableSays_data()
{
    addFaultRows(reading());
}

void BillingGroupApiTest::readingMeetsEveryFaultAsTheTableSays()
{
    QFETCH(qsizetype, fault);
    QFETCH(qsizetype, operation);
    QCOMPARE(differenceUnder(FaultTable::rows()[fault], reading()[operation]), QString());
}

void BillingGroupApiTest::theDemoServerAgrees()
{
    DemoServer demo;
    BillingGroupApi groups(demo.client.get());
    const auto before = await(groups.groups());
    QVERIFY(before);
    QCOMPARE(before->size(), 4);
    const auto made = await(groups.create(QStringLiteral("Radiology"), &demo.real));
    QVERIFY(made && made->created.isValid());
    QVERIFY(await(groups.create(QStringLiteral("Radiology"), &demo.real))
                .error()
                .problemAt(QStringLiteral("name")));
    const auto renamed = await(groups.rename(*made, QStringLiteral("Imaging")));
    QVERIFY(renamed);
    QCOMPARE(renamed->name, QStringLiteral("Imaging"));
    const auto late = await(groups.rename(*made, QStringLiteral("X-ray"))); // it is Imaging by now
    QCOMPARE(late->name, QStringLiteral("Imaging"));
    QVERIFY(await(groups.remove(made->id)));
    QVERIFY(await(groups.remove(made->id)));
    QCOMPARE(await(groups.group(made->id)).error().kind, Kind::NotFound);
    QCOMPARE(await(groups.groups())->size(), 4);
}

void BillingGroupApiTest::aReadOnlyAccountSendsNothing()
{
    DemoServer demo(SandboxOptions{.faxes = 0}, true);
    BillingGroupApi groups(demo.client.get());
    QVERIFY(await(groups.groups()));
    QCOMPARE(await(groups.create(QStringLiteral("Radiology"), &demo.real)).error().kind, Kind::ReadOnly);
}

#include "BillingGroupApiTest.moc"
SIGNALBOX_TEST(BillingGroupApiTest)
