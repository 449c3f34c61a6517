// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/NotificationJson.h"
#include "support/TestMain.h"

#include <QTest>

/// What notifications look like when they are read, well formed or not.
class NotificationJsonTest : public QObject
{
    Q_OBJECT
private slots:
    void anEventIsReadWhole();
    void aConditionIsReadWhole();
    void aProfileIsReadWhole();
    void aChannelIsReadWhole();
    void aSettingIsReadWhole();
    void nullsAndMissingFieldsAreNothing();
    void whatTheApiDoesNotSayOfSeveralChannelsStaysOpen();
    void aSettingWithoutAChannelIsOfTheWholeProfile();
    void numbersAndTruthsMayComeAsTextAndTextAsNumbers();
    void kindsStatesAndTypesThatNobodyKnowsStayAsTheyCame();
    void parametersMayComeInAnyOrderAndAnyShape();
    void timesAreReadWithAndWithoutAZone_data();
    void timesAreReadWithAndWithoutAZone();
    void objectsWithoutAnIdAreLeftOut();
    void anObjectMayComeWithoutItsEnvelope();
    void whatIsNoEnvelopeIsUnreadable_data();
    void whatIsNoEnvelopeIsUnreadable();
};

template <class T>
static T first(const QByteArray &object)
{
    const auto items = NotificationJson::list<T>("{\"data\":[" + object + "]}");
    return items && !items->isEmpty() ? items->first() : T();
}

static QDateTime utc(int hour, int minute, int second, int ms = 0)
{
    return {QDate(2019, 10, 15), QTime(hour, minute, second, ms), Qt::UTC};
}

void NotificationJsonTest::anEventIsReadWhole()
{
    const auto event = first<NotificationEvent>(
        R"({"id":"e1","name":"Emergency Number Dialed","notification_category":"Calls","enabled":false,
            "created_at":"2019-10-15T10:07:15.527Z","more":[{}]})");
    QCOMPARE(event, (NotificationEvent{.id = QStringLiteral("e1"),
                                       .name = QStringLiteral("Emergency Number Dialed"),
                                       .category = QStringLiteral("Calls"),
                                       .enabled = false}));
}

void NotificationJsonTest::aConditionIsReadWhole()
{
    const auto condition = first<NotificationCondition>(
        R"({"id":"c1","notification_event_id":"e1","name":"from phone number","description":"When X",
            "associated_record_type":"phone_number","allow_multiple_channels":false,"asynchronous":true,
            "enabled":false,"supported_channels":["sms","email"],
            "parameters":[{"name":"phone_number","data_type":"string","optional":false},
                          {"name":"limit","data_type":"integer","optional":true}]})");
    QCOMPARE(condition.id, QStringLiteral("c1"));
    QCOMPARE(condition.eventId, QStringLiteral("e1"));
    QCOMPARE(condition.name, QStringLiteral("from phone number"));
    QCOMPARE(condition.description, QStringLiteral("When X"));
    QCOMPARE(condition.associatedRecordType, QStringLiteral("phone_number"));
    QVERIFY(condition.isSingle());
    QVERIFY(condition.asynchronous);
    QVERIFY(!condition.enabled);
    QVERIFY(condition.supports(QStringLiteral("email")));
    QVERIFY(!condition.supports(QStringLiteral("voice")));
    QVERIFY(condition.hasRequiredParameters());
    const QList<ConditionParameter> both{
        {.name = QStringLiteral("phone_number"), .dataType = QStringLiteral("string"), .optional = false},
        {.name = QStringLiteral("limit"), .dataType = QStringLiteral("integer"), .optional = true}};
    QCOMPARE(condition.parameters, both);
}

void NotificationJsonTest::aProfileIsReadWhole()
{
    const auto profile = first<NotificationProfile>(
        R"({"id":"p1","name":"Ops","created_at":"2019-10-15T10:07:15.527Z",
            "updated_at":"2019-10-15T11:00:00Z"})");
    QCOMPARE(profile, (NotificationProfile{.id = QStringLiteral("p1"),
                                           .name = QStringLiteral("Ops"),
                                           .created = utc(10, 7, 15, 527),
                                           .updated = utc(11, 0, 0)}));
}

void NotificationJsonTest::aChannelIsReadWhole()
{
    const auto channel = NotificationJson::one<NotificationChannel>(
        R"({"data":{"id":"ch1","channel_type_id":"sms","channel_destination":"+13125550000",
            "notification_profile_id":"p1","created_at":"2019-10-15T10:07:15.527Z",
            "updated_at":"2019-10-15T11:00:00Z"}})");
    QVERIFY(channel);
    QCOMPARE(*channel, (NotificationChannel{.id = QStringLiteral("ch1"),
                                            .kind = QStringLiteral("sms"),
                                            .destination = QStringLiteral("+13125550000"),
                                            .profileId = QStringLiteral("p1"),
                                            .created = utc(10, 7, 15, 527),
                                            .updated = utc(11, 0, 0)}));
}

void NotificationJsonTest::aSettingIsReadWhole()
{
    const auto setting = first<NotificationSetting>(
        R"({"id":"s1","associated_record_type":"phone_number","associated_record_type_value":"+13125550000",
            "notification_channel_id":"ch1","notification_event_condition_id":"c1",
            "notification_profile_id":"p1","status":"enable-received",
            "parameters":[{"name":"phone_number","value":"+13125550000"}],
            "created_at":"2019-10-15T10:07:15.527Z","updated_at":"2019-10-15T11:00:00Z"})");
    NotificationSetting expected;
    expected.id = QStringLiteral("s1");
    expected.key = {.conditionId = QStringLiteral("c1"),
                    .profileId = QStringLiteral("p1"),
                    .channelId = QStringLiteral("ch1"),
                    .parameters = {{QStringLiteral("phone_number"), QStringLiteral("+13125550000")}}};
    expected.status = SettingStatus(QStringLiteral("enable-received"));
    expected.associatedRecordType = QStringLiteral("phone_number");
    expected.associatedRecordValue = QStringLiteral("+13125550000");
    expected.created = utc(10, 7, 15, 527);
    expected.updated = utc(11, 0, 0);
    QCOMPARE(setting, expected);
}

void NotificationJsonTest::nullsAndMissingFieldsAreNothing()
{
    QCOMPARE(first<NotificationSetting>(
                 R"({"id":"s1","parameters":null,"status":null,"notification_channel_id":null,
                     "created_at":null,"associated_record_type_value":null})"),
             first<NotificationSetting>(R"({"id":"s1"})"));
    QCOMPARE(first<NotificationCondition>(
                 R"({"id":"c1","supported_channels":null,"parameters":null,"enabled":null,"name":null,
                     "allow_multiple_channels":null,"asynchronous":null})"),
             first<NotificationCondition>(R"({"id":"c1"})"));
    // What doesn't say that it is off, is on.
    QVERIFY(first<NotificationCondition>(R"({"id":"c1"})").enabled);
    QVERIFY(first<NotificationEvent>(R"({"id":"e1","enabled":null})").enabled);
    QVERIFY(first<NotificationCondition>(R"({"id":"c1"})").supports(QStringLiteral("fax")));
}

void NotificationJsonTest::whatTheApiDoesNotSayOfSeveralChannelsStaysOpen()
{
    const auto allowed = [](const QByteArray &value) {
        return first<NotificationCondition>(R"({"id":"c1","allow_multiple_channels":)" + value + "}")
            .allowMultipleChannels;
    };
    QCOMPARE(allowed("true"), std::optional(true));
    QCOMPARE(allowed("false"), std::optional(false));
    QCOMPARE(allowed("null"), std::optional<bool>());
    QCOMPARE(allowed(R"("perhaps")"), std::optional<bool>());
}

void NotificationJsonTest::aSettingWithoutAChannelIsOfTheWholeProfile()
{
    for (const QByteArray channel : {"null", R"("")", "{}"}) {
        const auto setting = first<NotificationSetting>(
            R"({"id":"s1","notification_profile_id":"p1","notification_channel_id":)" + channel + "}");
        QVERIFY(setting.key.channelId.isEmpty());
        QCOMPARE(setting.key.profileId, QStringLiteral("p1"));
    }
}

void NotificationJsonTest::numbersAndTruthsMayComeAsTextAndTextAsNumbers()
{
    const auto setting = first<NotificationSetting>(
        R"({"id":17,"parameters":[{"name":"number","value":13125550000},{"name":"share","value":0.25},
            {"name":"loud","value":true},{"name":"none","value":null}],"associated_record_type_value":99})");
    QCOMPARE(setting.id, QStringLiteral("17"));
    QCOMPARE(setting.key.parameters,
             SettingParameters({{QStringLiteral("number"), QStringLiteral("13125550000")},
                                {QStringLiteral("share"), QStringLiteral("0.25")},
                                {QStringLiteral("loud"), QStringLiteral("true")},
                                {QStringLiteral("none"), QString()}}));
    QCOMPARE(setting.associatedRecordValue, QStringLiteral("99"));
    const auto condition = first<NotificationCondition>(
        R"({"id":"c1","asynchronous":"True","enabled":"false","allow_multiple_channels":0,
            "supported_channels":"sms","parameters":[{"name":"a","optional":1}]})");
    QVERIFY(condition.asynchronous && !condition.enabled && condition.isSingle());
    QCOMPARE(condition.supportedChannels, QStringList(QStringLiteral("sms")));
    QVERIFY(!condition.hasRequiredParameters());
}

void NotificationJsonTest::kindsStatesAndTypesThatNobodyKnowsStayAsTheyCame()
{
    QCOMPARE(first<NotificationChannel>(R"({"id":"ch","channel_type_id":"pigeon"})").kind,
             QStringLiteral("pigeon"));
    QCOMPARE(first<NotificationSetting>(R"({"id":"s","status":"enable-asleep"})").status.wire(),
             QStringLiteral("enable-asleep"));
    QCOMPARE(first<NotificationCondition>(R"({"id":"c","parameters":[{"name":"a","data_type":"colour"}]})")
                 .parameters.first()
                 .dataType,
             QStringLiteral("colour"));
}

void NotificationJsonTest::parametersMayComeInAnyOrderAndAnyShape()
{
    const auto key = [](const QByteArray &parameters) {
        return first<NotificationSetting>(R"({"id":"s","parameters":)" + parameters + "}").key;
    };
    QCOMPARE(key(R"([{"name":"a","value":"1"},{"name":"b","value":"2"}])"),
             key(R"([{"value":"2","name":"b"},{"name":"a","value":"1"}])"));
    QVERIFY(key(R"([7,"x",null,[],{},{"value":"nameless"}])").parameters.isEmpty());
    QVERIFY(key(R"({"name":"a"})").parameters.isEmpty());
    const auto condition = first<NotificationCondition>(R"({"id":"c","parameters":[null,{"name":""},3]})");
    QVERIFY(condition.parameters.isEmpty());
}

void NotificationJsonTest::timesAreReadWithAndWithoutAZone_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QDateTime>("time");
    QTest::newRow("Z") << QByteArray("2019-10-15T10:07:15Z") << utc(10, 7, 15);
    QTest::newRow("offset") << QByteArray("2019-10-15T12:07:15+02:00") << utc(10, 7, 15);
    QTest::newRow("none") << QByteArray("2019-10-15T10:07:15.5") << utc(10, 7, 15, 500);
    QTest::newRow("no time") << QByteArray("yesterday") << QDateTime();
}

void NotificationJsonTest::timesAreReadWithAndWithoutAZone()
{
    QFETCH(QByteArray, written);
    QFETCH(QDateTime, time);
    QCOMPARE(first<NotificationProfile>(R"({"id":"p","created_at":")" + written + R"("})").created, time);
}

void NotificationJsonTest::objectsWithoutAnIdAreLeftOut()
{
    const auto items = NotificationJson::list<NotificationChannel>(
        R"({"data":[{"channel_type_id":"sms"},null,7,"x",[],{"id":""},{"id":null},{"id":"ch1"}]})");
    QVERIFY(items);
    QCOMPARE(items->size(), 1);
    QCOMPARE(items->first().id, QStringLiteral("ch1"));
}

void NotificationJsonTest::anObjectMayComeWithoutItsEnvelope()
{
    const auto profile = NotificationJson::one<NotificationProfile>(R"({"id":"p1","name":"Ops"})");
    QVERIFY(profile);
    QCOMPARE(profile->name, QStringLiteral("Ops"));
}

void NotificationJsonTest::whatIsNoEnvelopeIsUnreadable_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"", "nothing", "[]", "7", "{}", R"({"data":7})", R"({"data":null})",
                             R"({"data":[{"id":"cut)", R"({"errors":[]})"})
        QTest::newRow(*body ? body : "empty") << QByteArray(body);
}

void NotificationJsonTest::whatIsNoEnvelopeIsUnreadable()
{
    QFETCH(QByteArray, body);
    const auto list = NotificationJson::list<NotificationEvent>(body);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, Failure::Kind::UnreadableReply);
    const auto one = NotificationJson::one<NotificationSetting>(body);
    QVERIFY(!one);
    QCOMPARE(one.error().kind, Failure::Kind::UnreadableReply);
}

SIGNALBOX_TEST(NotificationJsonTest)
#include "NotificationJsonTest.moc"
