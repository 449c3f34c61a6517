// SPDX-License-Identifier: GPL-3.0-or-later
#include "NotificationWire.h"
#include "support/TestMain.h"

class NotificationSettingsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void oneIsSetAtOnceAndDeletedAtOnce();
    void unknownIdsArePointedAt_data();
    void unknownIdsArePointedAt();
    void theChannelIsInTheProfileAndOfASupportedKind();
    void parametersAreOfTheirTypes_data();
    void parametersAreOfTheirTypes();
    void whereOneChannelIsAllowedASecondIsRefused();
    void whatIsOnItsWayOutMakesRoom();
    void whatFailedMakesRoom();
    void whereSeveralAreAllowedEachIsASettingAndAllAreOne();
    void theSameTwiceIsRefused();
    void whatIsDisabledCannotBeSet();
    void asynchronousOnesAreAnsweredOnTheirWay();
    void heldOnesStay();

private:
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<NotificationWire> m_wire;
};

namespace {
const QString operations = QStringLiteral("operations@harbor-clinic.example");
const QString opsSms = QStringLiteral("+13125550142");
const QString opsHook = QStringLiteral("https://hooks.harbor-clinic.example/telnyx/alerts");
const QString billing = QStringLiteral("billing@harbor-clinic.example");
const QString headOfFinance = QStringLiteral("head.of.finance@harbor-clinic.example");
const QString nightVoice = QStringLiteral("+13125550199");
const QString nightSms = QStringLiteral("+13125550187");
const QString channelField = QStringLiteral("notification_channel_id");
const QString profileField = QStringLiteral("notification_profile_id");
const QString conditionField = QStringLiteral("notification_event_condition_id");
} // namespace

void NotificationSettingsTest::init()
{
    m_sandbox = std::make_unique<Sandbox>(SandboxOptions{.faxes = 0});
    QVERIFY(m_sandbox->start());
    m_sandbox->holdSettings(true);
    m_wire = std::make_unique<NotificationWire>(*m_sandbox);
}

void NotificationSettingsTest::oneIsSetAtOnceAndDeletedAtOnce()
{
    const auto wanted =
        m_wire->wanted(QStringLiteral("below amount"), operations, {QStringLiteral("amount=75.50")});
    const auto set = m_wire->set(wanted);
    QCOMPARE(set.status, 200);
    QCOMPARE(set.data()[u"status"].toString(), QStringLiteral("enabled"));
    QCOMPARE(set.data()[u"parameters"], wanted[u"parameters"]);
    QCOMPARE(set.data()[u"associated_record_type"].toString(), QStringLiteral("account"));
    for (const QString &field : {conditionField, profileField, channelField})
        QCOMPARE(set.data()[field], wanted[field]);
    const QByteArray path = "/notification_settings/" + Wire::id(set.data());
    QCOMPARE(m_wire->get(path).data(), set.data());
    QCOMPARE(m_wire->patch(path, {}).status, 405);
    const auto deleted = m_wire->remove(path);
    QCOMPARE(deleted.status, 200);
    QCOMPARE(deleted.data()[u"status"].toString(), QStringLiteral("deleted"));
    QCOMPARE(m_wire->get(path).status, 404);
    QCOMPARE(m_wire->remove(path).status, 404);
}

void NotificationSettingsTest::unknownIdsArePointedAt_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    for (const QString &field : {conditionField, profileField, channelField}) {
        QTest::addRow("unknown %s", qPrintable(field))
            << field << QJsonValue(QStringLiteral("00000000-0000-4000-8000-000000000000"));
        QTest::addRow("odd %s", qPrintable(field)) << field << QJsonValue(QStringLiteral("sms"));
        QTest::addRow("empty %s", qPrintable(field)) << field << QJsonValue(QString());
        QTest::addRow("number as %s", qPrintable(field)) << field << QJsonValue(7);
    }
    QTest::addRow("no condition") << conditionField << QJsonValue(QJsonValue::Undefined);
    QTest::addRow("no profile") << profileField << QJsonValue(QJsonValue::Undefined);
    QTest::addRow("text as parameters") << QStringLiteral("parameters") << QJsonValue(QString());
    QTest::addRow("texts as parameters") << QStringLiteral("parameters") << QJsonValue(QJsonArray{QString()});
    QTest::addRow("a field too many") << QStringLiteral("status") << QJsonValue(QStringLiteral("enabled"));
}

void NotificationSettingsTest::unknownIdsArePointedAt()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    auto wanted = m_wire->wanted(QStringLiteral("by anybody"), operations);
    wanted[field] = value;
    if (value.isUndefined())
        wanted.remove(field);
    const auto answer = m_wire->set(wanted);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.pointer(), u'/' + field);
}

void NotificationSettingsTest::theChannelIsInTheProfileAndOfASupportedKind()
{
    auto elsewhere = m_wire->wanted(QStringLiteral("by anybody"), operations);
    elsewhere[channelField] = m_wire->channel(nightSms)[u"id"];
    QCOMPARE(m_wire->set(elsewhere).pointer(), u'/' + channelField);
    QCOMPARE(m_wire->set(m_wire->wanted(QStringLiteral("by anybody"), opsHook)).pointer(),
             u'/' + channelField);
    QCOMPARE(m_wire->set(m_wire->wanted(QStringLiteral("by anybody"), nightSms)).status, 200);
}

void NotificationSettingsTest::parametersAreOfTheirTypes_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QStringList>("parameters");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *condition, const char *parameters, const char *pointer) {
        QTest::addRow("%s: %s", condition, parameters)
            << QString::fromLatin1(condition)
            << QString::fromLatin1(parameters).split(u' ', Qt::SkipEmptyParts)
            << QString::fromLatin1(pointer);
    };
    row("from phone number", "phone_number=+13125550000", "");
    row("from phone number", "phone_number=3125550000", "/parameters/0/value");
    row("from phone number", "phone_number=", "/parameters/0/value");
    row("from phone number", "", "/parameters");
    row("from phone number", "phone_number=+13125550000 area=1", "/parameters/1/name");
    row("from phone number", "phone_number=+13125550000 phone_number=+13125550001", "/parameters/1/name");
    row("below amount", "amount=12.5", "");
    row("below amount", "amount=-12", "");
    row("below amount", "amount=12,5", "/parameters/0/value");
    row("below amount", "amount=1e3", "/parameters/0/value");
    row("share of an hour", "percent=20", "");
    row("share of an hour", "percent=20.5", "/parameters/0/value");
    row("share of an hour", "percent=20 exclude_toll_free=false", "");
    row("share of an hour", "percent=20 exclude_toll_free=no", "/parameters/1/value");
    row("share of an hour", "exclude_toll_free=true", "/parameters");
    row("failures within a while", "", "");
    row("failures within a while", "window=5", "");
    row("failures within a while", "count=many", "/parameters/0/value");
}

void NotificationSettingsTest::parametersAreOfTheirTypes()
{
    QFETCH(QString, condition);
    QFETCH(QStringList, parameters);
    QFETCH(QString, pointer);
    const auto answer = m_wire->set(m_wire->wanted(condition, operations, parameters));
    QCOMPARE(answer.pointer(), pointer);
    QCOMPARE(answer.status >= 400, !pointer.isEmpty());
}

void NotificationSettingsTest::whereOneChannelIsAllowedASecondIsRefused()
{
    const auto first = m_wire->wanted(QStringLiteral("from phone number"), nightSms,
                                      {QStringLiteral("phone_number=+13125550000")});
    QCOMPARE(m_wire->set(first).status, 201);
    auto second = first;
    second[channelField] = m_wire->channel(nightVoice)[u"id"];
    QCOMPARE(m_wire->set(second).pointer(), u'/' + channelField);
    // Of another profile, and for another number.
    QCOMPARE(m_wire
                 ->set(m_wire->wanted(QStringLiteral("from phone number"), operations,
                                      {QStringLiteral("phone_number=+13125550000")}))
                 .status,
             201);
    second[QStringLiteral("parameters")] =
        QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("phone_number")},
                               {QStringLiteral("value"), QStringLiteral("+13125550001")}}};
    QCOMPARE(m_wire->set(second).status, 201);
    auto everybody = second;
    everybody.remove(channelField);
    QCOMPARE(m_wire->set(everybody).pointer(), u'/' + channelField);
}

void NotificationSettingsTest::whatIsOnItsWayOutMakesRoom()
{
    const QStringList parameters{QStringLiteral("percent=90")};
    const QString condition = QStringLiteral("delivered share below");
    const auto mail = m_wire->wanted(condition, operations, parameters);
    const auto hook = m_wire->wanted(condition, opsHook, parameters);
    const QByteArray path = "/notification_settings/" + Wire::id(m_wire->set(mail).data());
    QCOMPARE(m_wire->set(hook).status, 422);
    QCOMPARE(m_wire->remove(path).status, 201);
    QCOMPARE(m_wire->remove(path).status, 422);
    QCOMPARE(m_wire->set(hook).status, 201);
}

void NotificationSettingsTest::whatFailedMakesRoom()
{
    m_wire->patch("/notification_channels/" + Wire::id(m_wire->channel(opsHook)),
                  {{QStringLiteral("channel_destination"), QStringLiteral("https://clinic.invalid/hook")}});
    auto wanted = m_wire->wanted(QStringLiteral("any order"), QStringLiteral("https://clinic.invalid/hook"));
    QCOMPARE(m_wire->set(wanted).status, 422);
    QCOMPARE(m_wire
                 ->remove("/notification_settings/" +
                          Wire::id(m_wire->all(
                              "/notification_settings?filter[notification_event_condition_id][eq]=" +
                              wanted[conditionField].toString().toLatin1())[0]))
                 .status,
             200);
    QCOMPARE(m_wire->set(wanted).data()[u"status"].toString(), QStringLiteral("enable-failed"));
    QCOMPARE(m_wire->set(wanted).status, 200);
    wanted[channelField] = m_wire->channel(operations)[u"id"];
    QCOMPARE(m_wire->set(wanted).data()[u"status"].toString(), QStringLiteral("enabled"));
}

void NotificationSettingsTest::whereSeveralAreAllowedEachIsASettingAndAllAreOne()
{
    const QString condition = QStringLiteral("on any outbound profile");
    QCOMPARE(m_wire->set(m_wire->wanted(condition, headOfFinance)).status, 200);
    auto everybody = m_wire->wanted(condition, headOfFinance);
    everybody.remove(channelField);
    const auto set = m_wire->set(everybody);
    QCOMPARE(set.status, 200);
    QVERIFY(!set.data().contains(channelField));
    QCOMPARE(m_wire->set(everybody).status, 422);
    const auto reached = m_wire->all("/notification_channels?filter[notification_event_condition_id][eq]=" +
                                     everybody[conditionField].toString().toLatin1());
    QCOMPARE(reached.size(), 3);
    // A profile without a channel for it.
    const auto empty =
        m_wire->post("/notification_profiles", {{QStringLiteral("name"), QStringLiteral("Empty")}});
    everybody[profileField] = empty.data()[u"id"];
    QCOMPARE(m_wire->set(everybody).pointer(), u'/' + profileField);
}

void NotificationSettingsTest::theSameTwiceIsRefused()
{
    const QString condition = QStringLiteral("failures within a while");
    const auto wanted =
        m_wire->wanted(condition, opsSms, {QStringLiteral("count=3"), QStringLiteral("window=4")});
    QCOMPARE(m_wire->set(wanted).status, 200);
    const auto swapped =
        m_wire->wanted(condition, opsSms, {QStringLiteral("window=4"), QStringLiteral("count=3")});
    QCOMPARE(m_wire->set(swapped).pointer(), u'/' + channelField);
    const auto other =
        m_wire->wanted(condition, opsSms, {QStringLiteral("count=3"), QStringLiteral("window=5")});
    QCOMPARE(m_wire->set(other).status, 200);
}

void NotificationSettingsTest::whatIsDisabledCannotBeSet()
{
    const QStringList parameters{QStringLiteral("connection_id=1"), QStringLiteral("percent=5")};
    QCOMPARE(
        m_wire->set(m_wire->wanted(QStringLiteral("on one connection"), operations, parameters)).pointer(),
        u'/' + conditionField);
    QCOMPARE(
        m_wire
            ->set(m_wire->wanted(QStringLiteral("above limit"), operations, {QStringLiteral("data_mb=100")}))
            .pointer(),
        u'/' + conditionField);
}

void NotificationSettingsTest::asynchronousOnesAreAnsweredOnTheirWay()
{
    Sandbox quick({.faxes = 0, .pace = 1'000});
    QVERIFY(quick.start());
    NotificationWire wire(quick);
    const auto set = wire.set(wire.wanted(QStringLiteral("any campaign"), opsSms));
    QCOMPARE(set.status, 201);
    QCOMPARE(set.data()[u"status"].toString(), QStringLiteral("enable-received"));
    const QByteArray id = Wire::id(set.data());
    QTRY_COMPARE(wire.statusOf(id), QStringLiteral("enabled"));
    // This condition resists once.
    for (const auto *end : {u"enabled", u""}) {
        const auto deleted = wire.remove("/notification_settings/" + id);
        QCOMPARE(deleted.status, 201);
        QCOMPARE(deleted.data()[u"status"].toString(), QStringLiteral("delete-received"));
        QTRY_COMPARE(wire.statusOf(id), QString::fromUtf16(end));
    }
    QCOMPARE(wire.get("/notification_settings/" + id).status, 404);
}

void NotificationSettingsTest::heldOnesStay()
{
    Sandbox quick({.faxes = 0, .pace = 1'000});
    QVERIFY(quick.start());
    quick.holdSettings(true);
    NotificationWire wire(quick);
    const auto set = wire.set(wire.wanted(QStringLiteral("any campaign"), opsSms));
    const QByteArray id = Wire::id(set.data());
    // At this pace three milliseconds would do.
    for (int times = 0; times < 50; ++times)
        QCOMPARE(wire.statusOf(id), QStringLiteral("enable-received"));
    quick.holdSettings(false);
    QTRY_COMPARE(wire.statusOf(id), QStringLiteral("enabled"));
}

SIGNALBOX_TEST(NotificationSettingsTest)
#include "NotificationSettingsTest.moc"
