// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/Recharge.h"

#include "support/ApiFixture.h"
#include "support/TestMain.h"

#include <QJsonDocument>

using Trouble = ScriptedAnswer::Trouble;

namespace {
const QString usd = QStringLiteral("USD");

Money money(const char *amount)
{
    return Money::parse(QString::fromLatin1(amount), usd).value();
}
QByteArray wire(const char *threshold = "100.00", const char *recharge = "300.00")
{
    return QByteArrayLiteral(R"({"data":{"record_type":"auto_recharge_pref","id":"1524126400473204723",)") +
           R"("enabled":true,"invoice_enabled":false,"preference":"credit_paypal","threshold_amount":")" +
           threshold + R"(","recharge_amount":")" + recharge + R"("}})";
}
RechargePreferences began()
{
    return {.id = QStringLiteral("1524126400473204723"),
            .enabled = true,
            .invoiceEnabled = false,
            .preference = QStringLiteral("credit_paypal"),
            .recharge = money("300"),
            .threshold = money("100"),
            .unreadable = {}};
}
RechargePreferences wanted()
{
    RechargePreferences wanted = began();
    wanted.threshold = money("150");
    return wanted;
}
/// Answers reads with what is in turn, the last one again and again, and changes with `change`.
void play(ApiFixture &api, QList<QByteArray> reads, const ScriptedAnswer &change)
{
    api.server.answerBy([reads = std::move(reads), change](const ScriptedRequest &request) mutable {
        if (request.method != "GET")
            return change;
        return ScriptedAnswer::json(200, reads.size() > 1 ? reads.takeFirst() : reads.first());
    });
}
QByteArrayList asked(const ApiFixture &api)
{
    QByteArrayList lines;
    for (const ScriptedRequest &request : api.server.requests())
        lines << request.method + ' ' + request.target;
    return lines;
}
const QByteArray path = QByteArrayLiteral("/v2/payment/auto_recharge_prefs");
} // namespace

class RechargeApiTest : public QObject
{
    Q_OBJECT
private slots:
    void preferencesAreReadAsTheContractHasThem();
    void oddRepliesAreTakenAsTheyAre_data();
    void oddRepliesAreTakenAsTheyAre();
    void whatIsNoObjectIsUnreadable_data();
    void whatIsNoObjectIsUnreadable();
    void aChangeSendsOnlyWhatWasWished();
    void savingSendsWhatDiffers();
    void savingWhatIsThereSendsNothing();
    void whatSomebodyElseChangedIsNotOverwritten();
    void whatSomebodyElseSetAsWantedIsDone();
    void aLostAnswerIsLookedForAndNeverSentTwice();
    void aChangeThatNeverArrivedIsSaidSo();
    void aChangeThatCannotBeLookedForIsSaidSo();
    void aReplyThatNobodyCanReadIsLookedFor();
    void refusalsNameTheirField();
};

void RechargeApiTest::preferencesAreReadAsTheContractHasThem()
{
    ApiFixture api;
    api.server.answer(ScriptedAnswer::json(200, wire()));
    RechargeApi recharge(api.client.get());
    const auto read = api.ended(recharge.read(usd));
    QVERIFY(read);
    QCOMPARE(*read, began());
    QCOMPARE(read->threshold->currency(), usd);
    QCOMPARE(read->recharge->amount(), QStringLiteral("300.00"));
    QCOMPARE(asked(api), QByteArrayList{"GET " + path});
}

void RechargeApiTest::oddRepliesAreTakenAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<RechargePreferences>("read");
    RechargePreferences numbers;
    numbers.id = QStringLiteral("1524126400473204723");
    numbers.threshold = money("100.10");
    numbers.recharge = money("300");
    QTest::newRow("numbers")
        << QByteArray(R"({"id":1524126400473204723,"threshold_amount":100.10,"recharge_amount":3e2})")
        << numbers;
    QTest::newRow("nulls") << QByteArray(
                                  R"({"id":null,"enabled":null,"preference":null,"threshold_amount":null})")
                           << RechargePreferences();
    QTest::newRow("nothing") << QByteArray("{}") << RechargePreferences();
    RechargePreferences unknown;
    unknown.preference = QStringLiteral("gold_bars");
    unknown.enabled = false;
    QTest::newRow("unknown") << QByteArray(
                                    R"({"preference":"gold_bars","enabled":"false","new":{"deep":[1,{}]}})")
                             << unknown;
    RechargePreferences odd;
    odd.recharge = money("5");
    odd.unreadable = QStringLiteral("a lot");
    QTest::newRow("no amount") << QByteArray(R"({"threshold_amount":"a lot","recharge_amount":"5"})") << odd;
    RechargePreferences listed;
    listed.id = QStringLiteral("a");
    QTest::newRow("list") << QByteArray(R"([{"id":"a"}])") << listed;
    RechargePreferences escaped;
    escaped.preference = QStringLiteral("\"é");
    QTest::newRow("escapes") << QByteArray(R"({"pr\u0065ference":"\"\u00e9"})") << escaped;
}

void RechargeApiTest::oddRepliesAreTakenAsTheyAre()
{
    QFETCH(QByteArray, data);
    QFETCH(RechargePreferences, read);
    ApiFixture api;
    api.server.answer(ScriptedAnswer::json(200, "{\"data\":" + data + "}"));
    RechargeApi recharge(api.client.get());
    const auto answer = api.ended(recharge.read(usd));
    QVERIFY(answer);
    QCOMPARE(*answer, read);
}

void RechargeApiTest::whatIsNoObjectIsUnreadable_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {R"({"data":null})", R"({"data":[]})", R"({"data":"x"})", R"([])", "{}",
                             "nothing", R"({"data":{"id":)"})
        QTest::newRow(body) << QByteArray(body);
}

void RechargeApiTest::whatIsNoObjectIsUnreadable()
{
    QFETCH(QByteArray, body);
    ApiFixture api;
    api.server.answer(ScriptedAnswer::json(200, body));
    RechargeApi recharge(api.client.get());
    const auto read = api.ended(recharge.read(usd));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Failure::Kind::UnreadableReply);
}

void RechargeApiTest::aChangeSendsOnlyWhatWasWished()
{
    ApiFixture api;
    api.server.answer(ScriptedAnswer::json(200, wire("150.5")));
    RechargeApi recharge(api.client.get());
    RechargeWish wish;
    wish.enabled = false;
    wish.threshold = money("150.5");
    QVERIFY(!wish.isEmpty() && RechargeWish().isEmpty());
    const auto changed = api.ended(recharge.update(wish, usd));
    QVERIFY(changed);
    QVERIFY(changed->threshold == money("150.50"));
    QCOMPARE(asked(api), QByteArrayList{"PATCH " + path});
    const auto sent = QJsonDocument::fromJson(api.server.requests().last().body).object();
    QCOMPARE(sent, (QJsonObject{{QStringLiteral("enabled"), false},
                                {QStringLiteral("threshold_amount"), QStringLiteral("150.50")}}));
}

void RechargeApiTest::savingSendsWhatDiffers()
{
    ApiFixture api;
    play(api, {wire()}, ScriptedAnswer::json(200, wire("150.00")));
    RechargeApi recharge(api.client.get());
    const auto saved = api.ended(recharge.save(began(), wanted(), usd));
    QVERIFY(saved);
    QVERIFY(!saved->moved);
    QCOMPARE(saved->now, wanted());
    QCOMPARE(asked(api), (QByteArrayList{"GET " + path, "PATCH " + path}));
    QCOMPARE(api.server.requests().last().body, QByteArray(R"({"threshold_amount":"150.00"})"));
}

void RechargeApiTest::savingWhatIsThereSendsNothing()
{
    ApiFixture api;
    play(api, {wire("100.0", "300")}, ScriptedAnswer::json(500, {}));
    RechargeApi recharge(api.client.get());
    const auto saved = api.ended(recharge.save(began(), began(), usd));
    QVERIFY(saved);
    QVERIFY(!saved->moved);
    QCOMPARE(asked(api), QByteArrayList{"GET " + path});
}

void RechargeApiTest::whatSomebodyElseChangedIsNotOverwritten()
{
    ApiFixture api;
    play(api, {wire("100.00", "500.00")}, ScriptedAnswer::json(200, wire()));
    RechargeApi recharge(api.client.get());
    const auto saved = api.ended(recharge.save(began(), wanted(), usd));
    QVERIFY(saved);
    QVERIFY(saved->moved);
    QVERIFY(saved->now.recharge == money("500"));
    QCOMPARE(asked(api), QByteArrayList{"GET " + path});
}

void RechargeApiTest::whatSomebodyElseSetAsWantedIsDone()
{
    ApiFixture api;
    play(api, {wire("150.00")}, ScriptedAnswer::json(500, {}));
    RechargeApi recharge(api.client.get());
    const auto saved = api.ended(recharge.save(began(), wanted(), usd));
    QVERIFY(saved);
    QVERIFY(!saved->moved);
    QCOMPARE(saved->now, wanted());
    QCOMPARE(asked(api), QByteArrayList{"GET " + path});
}

void RechargeApiTest::aLostAnswerIsLookedForAndNeverSentTwice()
{
    ApiFixture api;
    play(api, {wire(), wire("150.00")}, ScriptedAnswer::of(Trouble::DropAfterBody));
    RechargeApi recharge(api.client.get());
    const auto saved = api.ended(recharge.save(began(), wanted(), usd));
    QVERIFY(saved);
    QCOMPARE(saved->now, wanted());
    QCOMPARE(asked(api), (QByteArrayList{"GET " + path, "PATCH " + path, "GET " + path}));
}

void RechargeApiTest::aChangeThatNeverArrivedIsSaidSo()
{
    ApiFixture api;
    play(api, {wire()}, ScriptedAnswer::of(Trouble::DropAfterBody));
    RechargeApi recharge(api.client.get());
    const auto saved = api.ended(recharge.save(began(), wanted(), usd));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Failure::Kind::Unconfirmed);
    QVERIFY(saved.error().what.contains(QStringLiteral("set as it was")));
    QCOMPARE(asked(api).count("PATCH " + path), 1);
    ApiFixture other;
    play(other, {wire(), wire("120.00")}, ScriptedAnswer::of(Trouble::DropAfterBody));
    RechargeApi again(other.client.get());
    const auto odd = other.ended(again.save(began(), wanted(), usd));
    QVERIFY(!odd);
    QVERIFY(odd.error().what.contains(QStringLiteral("neither")));
}

void RechargeApiTest::aChangeThatCannotBeLookedForIsSaidSo()
{
    ApiFixture api;
    play(api, {wire(), "nothing"}, ScriptedAnswer::of(Trouble::DropAfterBody));
    RechargeApi recharge(api.client.get());
    const auto saved = api.ended(recharge.save(began(), wanted(), usd));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Failure::Kind::Unconfirmed);
    QVERIFY(saved.error().what.contains(QStringLiteral("could not be asked again")));
}

void RechargeApiTest::aReplyThatNobodyCanReadIsLookedFor()
{
    ApiFixture api;
    play(api, {wire(), wire("150.00")}, ScriptedAnswer::json(200, "{}"));
    RechargeApi recharge(api.client.get());
    const auto saved = api.ended(recharge.save(began(), wanted(), usd));
    QVERIFY(saved);
    QCOMPARE(saved->now, wanted());
}

void RechargeApiTest::refusalsNameTheirField()
{
    ApiFixture api;
    const QByteArray refusal =
        R"({"errors":[{"code":"10015","title":"Bad","detail":"Too low.","source":{"pointer":"/threshold_amount"}}]})";
    play(api, {wire()}, ScriptedAnswer::json(422, refusal));
    RechargeApi recharge(api.client.get());
    const auto saved = api.ended(recharge.save(began(), wanted(), usd));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Failure::Kind::Rejected);
    QVERIFY(saved.error().problemAt(QStringLiteral("threshold_amount")));
}

SIGNALBOX_TEST(RechargeApiTest)
#include "RechargeApiTest.moc"
