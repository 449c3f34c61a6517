// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/NotificationApi.h"
#include "support/ApiFixture.h"
#include "support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>

/// The operations of notifications as exchanges: what goes to the server, and what becomes of its answer.
class NotificationApiTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void eachOperationSpeaksOfItsOwn_data();
    void eachOperationSpeaksOfItsOwn();
    void eachFieldOfAFilterIsSentByItsName();
    void listsAreReadToTheirEndAndEachItemOnce();
    void aListThatMovesWhileItIsReadIsReadAgain();
    void aListThatNeverStandsStillIsTakenInTheEnd();
    void onlyGivenFieldsOfAChannelAreSent();
    void aSettingIsSentWithItsChannelAndParameters();
    void aSettingOfAWholeProfileSaysNoChannelAndNoParameters();
    void aSettingComesBackInTheStateThatTheServerSays_data();
    void aSettingComesBackInTheStateThatTheServerSays();
    void refusedFieldsAreNamed();
    void aChangeWhoseAnswerCannotBeReadIsUnconfirmed_data();
    void aChangeWhoseAnswerCannotBeReadIsUnconfirmed();
    void aReadingWhoseAnswerCannotBeReadIsNot();
    void anIdThatIsNoneReachesNobody();

private:
    QByteArray body() const { return m_fixture->server.requests().last().body; }
    ScriptedServer &server() { return m_fixture->server; }

    std::unique_ptr<ApiFixture> m_fixture;
    std::unique_ptr<NotificationApi> m_api;
};

namespace {
const QString id = QStringLiteral("12455643-3cf1-4683-ad23-1cd32f7d5e0a");
const QByteArray anObject = R"({"data":{"id":"x1"}})";
const QByteArray aList = R"({"data":[{"id":"x1"}],"meta":{"total_pages":1,"total_results":1}})";

SettingKey wholeProfile()
{
    SettingKey key;
    key.conditionId = QStringLiteral("c");
    key.profileId = QStringLiteral("p");
    return key;
}

QString plain(const ScriptedRequest &request)
{
    return QString::fromLatin1(request.method + ' ' + QByteArray::fromPercentEncoding(request.target.mid(3)));
}
} // namespace

void NotificationApiTest::init()
{
    m_api.reset();
    m_fixture = std::make_unique<ApiFixture>();
    m_api = std::make_unique<NotificationApi>(m_fixture->client.get());
}

using Start = std::function<CallBase *(NotificationApi &)>;
Q_DECLARE_METATYPE(Start)

static void rowOf(const char *operation, const char *spoken, const char *sent, const Start &start)
{
    QTest::newRow(operation) << QString::fromLatin1(operation)
                             << QString::fromLatin1(spoken).replace(QStringLiteral("ID"), id)
                             << QByteArray(sent) << start;
}

void NotificationApiTest::eachOperationSpeaksOfItsOwn_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<Start>("start");
    rowOf("listNotificationEvents", "GET /notification_events?page[number]=1&page[size]=250", "",
          [](NotificationApi &api) { return api.events(); });
    rowOf("listNotificationEventConditions",
          "GET /notification_event_conditions?page[number]=1&page[size]=250", "",
          [](NotificationApi &api) { return api.conditions(); });
    rowOf("listNotificationProfiles", "GET /notification_profiles?page[number]=1&page[size]=250", "",
          [](NotificationApi &api) { return api.profiles(); });
    rowOf("listNotificationChannels", "GET /notification_channels?page[number]=1&page[size]=250", "",
          [](NotificationApi &api) { return api.channels(); });
    rowOf("listNotificationSettings", "GET /notification_settings?page[number]=1&page[size]=250", "",
          [](NotificationApi &api) { return api.settings(); });
    rowOf("createNotificationProfile", "POST /notification_profiles", R"({"name":"Ops"})",
          [](NotificationApi &api) { return api.createProfile(QStringLiteral("Ops")); });
    rowOf("getNotificationProfile", "GET /notification_profiles/ID", "",
          [](NotificationApi &api) { return api.profile(id); });
    rowOf("updateNotificationProfile", "PATCH /notification_profiles/ID", R"({"name":"Ops"})",
          [](NotificationApi &api) { return api.renameProfile(id, QStringLiteral("Ops")); });
    rowOf("deleteNotificationProfile", "DELETE /notification_profiles/ID", "",
          [](NotificationApi &api) { return api.removeProfile(id); });
    rowOf("createNotificationChannel", "POST /notification_channels", R"({"channel_type_id":"sms"})",
          [](NotificationApi &api) { return api.createChannel({.kind = QStringLiteral("sms")}); });
    rowOf("getNotificationChannel", "GET /notification_channels/ID", "",
          [](NotificationApi &api) { return api.channel(id); });
    rowOf("updateNotificationChannel", "PATCH /notification_channels/ID", R"({"channel_type_id":"sms"})",
          [](NotificationApi &api) { return api.updateChannel(id, {.kind = QStringLiteral("sms")}); });
    rowOf("deleteNotificationChannel", "DELETE /notification_channels/ID", "",
          [](NotificationApi &api) { return api.removeChannel(id); });
    rowOf("createNotificationSetting", "POST /notification_settings",
          R"({"notification_event_condition_id":"c","notification_profile_id":"p"})",
          [](NotificationApi &api) { return api.addSetting(wholeProfile()); });
    rowOf("getNotificationSetting", "GET /notification_settings/ID", "",
          [](NotificationApi &api) { return api.setting(id); });
    rowOf("deleteNotificationSetting", "DELETE /notification_settings/ID", "",
          [](NotificationApi &api) { return api.removeSetting(id); });
}

void NotificationApiTest::eachOperationSpeaksOfItsOwn()
{
    QFETCH(QString, operation);
    QFETCH(QString, spoken);
    QFETCH(QByteArray, sent);
    QFETCH(Start, start);
    server().answer(ScriptedAnswer::json(200, operation.startsWith(u"list") ? aList : anObject));
    CallBase *call = start(*m_api);
    bool isOver = false;
    connect(call, &CallBase::finished, this, [&] { isOver = true; });
    QVERIFY(m_fixture->waitFor([&] { return isOver; }));
    QCOMPARE(server().count(), 1);
    QCOMPARE(plain(server().requests().first()), spoken);
    QCOMPARE(body(), sent);
    QCOMPARE(m_fixture->log.entries().first().operation, operation);
    QVERIFY(m_fixture->log.entries().first().failure.isEmpty());
}

void NotificationApiTest::eachFieldOfAFilterIsSentByItsName()
{
    const NotificationFilter filter{.associatedRecordType = QStringLiteral("phone_number"),
                                    .channelKind = QStringLiteral("webhook"),
                                    .channelId = QStringLiteral("c h"),
                                    .conditionId = QStringLiteral("co+n"),
                                    .profileId = QStringLiteral("pr&o"),
                                    .status = QStringLiteral("enable-submtited")};
    const QString query = QStringLiteral(
        "?filter[associated_record_type][eq]=phone_number&filter[channel_type_id][eq]=webhook"
        "&filter[notification_channel][eq]=c h&filter[notification_event_condition_id][eq]=co+n"
        "&filter[notification_profile_id][eq]=pr&o&filter[status][eq]=enable-submtited"
        "&page[number]=1&page[size]=250");
    server().answer(ScriptedAnswer::json(200, aList));
    QVERIFY(m_fixture->ended(m_api->conditions(filter)));
    QVERIFY(m_fixture->ended(m_api->channels(filter)));
    QVERIFY(m_fixture->ended(m_api->settings(filter)));
    const auto &asked = server().requests();
    QCOMPARE(asked.size(), 3);
    QCOMPARE(plain(asked[0]), QStringLiteral("GET /notification_event_conditions") + query);
    QCOMPARE(plain(asked[1]), QStringLiteral("GET /notification_channels") + query);
    QCOMPARE(plain(asked[2]), QStringLiteral("GET /notification_settings") + query);
    QVERIFY(asked[2].target.contains("co%2Bn") && asked[2].target.contains("pr%26o"));
}

void NotificationApiTest::listsAreReadToTheirEndAndEachItemOnce()
{
    server().answerBy([](const ScriptedRequest &request) {
        const QByteArray target = QByteArray::fromPercentEncoding(request.target);
        const int page = target.mid(target.indexOf("page[number]=") + 13, 1).toInt();
        const QByteArray own = QByteArray::number(page);
        const QByteArray last = QByteArray::number(page - 1);
        return ScriptedAnswer::json(200, R"({"data":[{"id":"b)" + last + R"("},{"id":"a)" + own +
                                             R"("},{"id":"b)" + own +
                                             R"("}],"meta":{"total_pages":3,"total_results":9}})");
    });
    const auto channels = m_fixture->ended(m_api->channels());
    QVERIFY(channels);
    QStringList ids;
    for (const NotificationChannel &each : *channels)
        ids << each.id;
    QCOMPARE(ids.join(u' '), QStringLiteral("b0 a1 b1 a2 b2 a3 b3"));
}

void NotificationApiTest::aListThatMovesWhileItIsReadIsReadAgain()
{
    // After the first page "a" is deleted, so that "c" comes to a page that was read already.
    for (const char *page : {R"({"data":[{"id":"a"},{"id":"b"}],"meta":{"total_pages":2,"total_results":4}})",
                             R"({"data":[{"id":"d"}],"meta":{"total_pages":2,"total_results":3}})",
                             R"({"data":[{"id":"b"},{"id":"c"}],"meta":{"total_pages":2,"total_results":3}})",
                             R"({"data":[{"id":"d"}],"meta":{"total_pages":2,"total_results":3}})"})
        server().answer(ScriptedAnswer::json(200, page));
    const auto settings = m_fixture->ended(m_api->settings());
    QVERIFY(settings);
    QCOMPARE(settings->size(), 3);
    QCOMPARE(settings->at(1).id, QStringLiteral("c"));
    QCOMPARE(server().count(), 4);
}

void NotificationApiTest::aListThatNeverStandsStillIsTakenInTheEnd()
{
    server().answerBy([total = 3](const ScriptedRequest &) mutable {
        return ScriptedAnswer::json(200, R"({"data":[{"id":"a"}],"meta":{"total_pages":2,"total_results":)" +
                                             QByteArray::number(++total) + "}}");
    });
    QVERIFY(m_fixture->ended(m_api->settings()));
    QCOMPARE(server().count(), 6);
}

void NotificationApiTest::onlyGivenFieldsOfAChannelAreSent()
{
    server().answer(ScriptedAnswer::json(200, anObject));
    const ChannelWish wish{.kind = QStringLiteral("webhook"),
                           .destination = QStringLiteral("https://example.com/hook?a=1"),
                           .profileId = id};
    QVERIFY(m_fixture->ended(m_api->createChannel(wish)));
    QCOMPARE(QJsonDocument::fromJson(body()).object(),
             QJsonObject({{QStringLiteral("channel_type_id"), QStringLiteral("webhook")},
                          {QStringLiteral("channel_destination"), *wish.destination},
                          {QStringLiteral("notification_profile_id"), id}}));
    QVERIFY(m_fixture->ended(m_api->updateChannel(id, {.destination = QString()})));
    QCOMPARE(body(), QByteArray(R"({"channel_destination":""})"));
}

void NotificationApiTest::aSettingIsSentWithItsChannelAndParameters()
{
    server().answer(ScriptedAnswer::json(200, anObject));
    SettingKey key{.conditionId = QStringLiteral("c"),
                   .profileId = QStringLiteral("p"),
                   .channelId = QStringLiteral("ch"),
                   .parameters = {}};
    key.parameters.insert(QStringLiteral("phone_number"), QStringLiteral("+13125550100"));
    key.parameters.insert(QStringLiteral("limit"), QStringLiteral("10"));
    QVERIFY(m_fixture->ended(m_api->addSetting(key)));
    QCOMPARE(body(), QByteArray(R"({"notification_channel_id":"ch","notification_event_condition_id":"c",)"
                                R"("notification_profile_id":"p","parameters":[)"
                                R"({"name":"limit","value":"10"},)"
                                R"({"name":"phone_number","value":"+13125550100"}]})"));
}

void NotificationApiTest::aSettingOfAWholeProfileSaysNoChannelAndNoParameters()
{
    server().answer(ScriptedAnswer::json(200, anObject));
    QVERIFY(m_fixture->ended(m_api->addSetting(wholeProfile())));
    const QStringList fields = QJsonDocument::fromJson(body()).object().keys();
    QCOMPARE(fields.join(u' '), QStringLiteral("notification_event_condition_id notification_profile_id"));
}

void NotificationApiTest::aSettingComesBackInTheStateThatTheServerSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("word");
    QTest::newRow("taken") << 201 << QStringLiteral("enable-received");
    QTest::newRow("in force") << 200 << QStringLiteral("enabled");
    QTest::newRow("being deleted") << 201 << QStringLiteral("delete-received");
    QTest::newRow("as nobody documented") << 200 << QStringLiteral("on-hold");
}

void NotificationApiTest::aSettingComesBackInTheStateThatTheServerSays()
{
    QFETCH(int, status);
    QFETCH(QString, word);
    server().answer(
        ScriptedAnswer::json(status, R"({"data":{"id":"s1","status":")" + word.toLatin1() + R"("}})"));
    const auto added = m_fixture->ended(m_api->addSetting({}));
    const auto removed = m_fixture->ended(m_api->removeSetting(id));
    QVERIFY(added && removed);
    QCOMPARE(added->status.wire(), word);
    QCOMPARE(removed->status.wire(), word);
}

void NotificationApiTest::refusedFieldsAreNamed()
{
    server().answer(
        ScriptedAnswer::json(422, R"({"errors":[{"code":"10015","title":"Invalid","detail":"is no number",
                "source":{"pointer":"/channel_destination"}}]})"));
    const auto channel = m_fixture->ended(m_api->createChannel({}));
    QVERIFY(!channel);
    QCOMPARE(channel.error().kind, Failure::Kind::Rejected);
    QCOMPARE(channel.error().problemAt(QStringLiteral("channel_destination"))->detail,
             QStringLiteral("is no number"));
}

void NotificationApiTest::aChangeWhoseAnswerCannotBeReadIsUnconfirmed_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("no id") << QByteArray(R"({"data":{"status":"enabled"}})");
    QTest::newRow("null") << QByteArray(R"({"data":null})");
    QTest::newRow("a list") << QByteArray("[]");
}

void NotificationApiTest::aChangeWhoseAnswerCannotBeReadIsUnconfirmed()
{
    QFETCH(QByteArray, answer);
    server().answer(ScriptedAnswer::json(200, answer));
    QCOMPARE(m_fixture->ended(m_api->addSetting({})).error().kind, Failure::Kind::Unconfirmed);
    QCOMPARE(m_fixture->ended(m_api->removeSetting(id)).error().kind, Failure::Kind::Unconfirmed);
    QCOMPARE(m_fixture->ended(m_api->createChannel({})).error().kind, Failure::Kind::Unconfirmed);
    QCOMPARE(m_fixture->ended(m_api->updateChannel(id, {})).error().kind, Failure::Kind::Unconfirmed);
    QCOMPARE(m_fixture->ended(m_api->createProfile({})).error().kind, Failure::Kind::Unconfirmed);
    QCOMPARE(m_fixture->ended(m_api->renameProfile(id, {})).error().kind, Failure::Kind::Unconfirmed);
    QCOMPARE(server().count(), 6);
}

void NotificationApiTest::aReadingWhoseAnswerCannotBeReadIsNot()
{
    server().answer(ScriptedAnswer::json(200, R"({"data":null})"));
    const auto kind = Failure::Kind::UnreadableReply;
    QCOMPARE(m_fixture->ended(m_api->setting(id)).error().kind, kind);
    QCOMPARE(m_fixture->ended(m_api->channel(id)).error().kind, kind);
    QCOMPARE(m_fixture->ended(m_api->profile(id)).error().kind, kind);
    QCOMPARE(m_fixture->ended(m_api->settings()).error().kind, kind);
}

void NotificationApiTest::anIdThatIsNoneReachesNobody()
{
    QVERIFY(!m_fixture->ended(m_api->removeProfile({})));
    QVERIFY(!m_fixture->ended(m_api->removeSetting(QStringLiteral(".."))));
    QVERIFY(!m_fixture->ended(m_api->channel({})));
    QCOMPARE(server().count(), 0);
}

SIGNALBOX_TEST(NotificationApiTest)
#include "NotificationApiTest.moc"
