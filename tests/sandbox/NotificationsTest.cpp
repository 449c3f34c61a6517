// SPDX-License-Identifier: GPL-3.0-or-later
#include "NotificationWire.h"
#include "support/TestMain.h"

class NotificationsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theAccountBeginsWithSomethingOfEverything();
    void oneEventReachesNobody();
    void aProfileIsCreatedRenamedAndDeleted();
    void aChannelIsCreatedChangedAndDeleted();
    void channelsAreAddressedByTheirKind_data();
    void channelsAreAddressedByTheirKind();
    void aChannelWithSettingsKeepsItsKindAndProfile();
    void aDeletedChannelTakesItsSettingsAlong();
    void aDeletedProfileTakesItsChannelsAndSettingsAlong();
    void settingsAreFiltered();
    void conditionsAreFiltered();
    void channelsAreFiltered();
    void queriesAreReadStrictly();
    void settingsCanBeMany();
    void theSameSeedMakesTheSameSettings();

private:
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<NotificationWire> m_wire;
};

namespace {
const QString operations = QStringLiteral("operations@harbor-clinic.example");
const QString night = QStringLiteral("+13125550199");

qsizetype count(const QList<QJsonObject> &items, const QString &field, const QJsonValue &value)
{
    return std::ranges::count_if(items, [&](const QJsonObject &item) { return item[field] == value; });
}

/// How many items have the value, and that a filter for it finds as many.
QList<QJsonObject> having(const QList<QJsonObject> &items, const QString &field, const QJsonValue &value)
{
    QList<QJsonObject> kept;
    std::ranges::copy_if(items, std::back_inserter(kept),
                         [&](const QJsonObject &item) { return item[field] == value; });
    return kept;
}
} // namespace

void NotificationsTest::init()
{
    m_sandbox = std::make_unique<Sandbox>(SandboxOptions{.faxes = 0});
    QVERIFY(m_sandbox->start());
    m_sandbox->holdSettings(true);
    m_wire = std::make_unique<NotificationWire>(*m_sandbox);
}

void NotificationsTest::theAccountBeginsWithSomethingOfEverything()
{
    const auto events = m_wire->all("/notification_events");
    QCOMPARE(events.size(), 13);
    QCOMPARE(count(events, QStringLiteral("enabled"), false), 1);
    const auto conditions = m_wire->all("/notification_event_conditions");
    QCOMPARE(conditions.size(), 16);
    for (const auto field : {u"asynchronous", u"allow_multiple_channels", u"enabled"}) {
        for (const bool value : {false, true})
            QVERIFY(count(conditions, QString::fromUtf16(field), value) > 0);
    }
    QSet<QString> types;
    for (const QJsonObject &condition : conditions) {
        QVERIFY(!m_wire
                     ->found("/notification_events", QStringLiteral("id"),
                             condition[u"notification_event_id"].toString())
                     .isEmpty());
        QVERIFY(!condition[u"supported_channels"].toArray().isEmpty());
        for (const auto &parameter : condition[u"parameters"].toArray())
            types << parameter.toObject()[u"data_type"].toString();
    }
    QCOMPARE(types, (QSet<QString>{QStringLiteral("string"), QStringLiteral("integer"),
                                   QStringLiteral("decimal"), QStringLiteral("boolean")}));
    QCOMPARE(m_wire->total("/notification_profiles"), 3);
    const auto channels = m_wire->all("/notification_channels");
    QCOMPARE(channels.size(), 7);
    for (const auto kind : {u"sms", u"voice", u"email", u"webhook"})
        QVERIFY(count(channels, QStringLiteral("channel_type_id"), QString::fromUtf16(kind)) > 0);
    const auto settings = m_wire->all("/notification_settings");
    QCOMPARE(settings.size(), 26);
    QCOMPARE(count(settings, QStringLiteral("status"), QStringLiteral("enable-pending")), 1);
    QCOMPARE(count(settings, QStringLiteral("status"), QStringLiteral("delete-pending")), 1);
    QCOMPARE(count(settings, QStringLiteral("status"), QStringLiteral("enabled")), 24);
    // Of all channels of a profile.
    QCOMPARE(count(settings, QStringLiteral("notification_channel_id"), QJsonValue(QJsonValue::Undefined)),
             1);
}

void NotificationsTest::oneEventReachesNobody()
{
    QHash<QString, int> reached;
    for (const QJsonObject &setting : m_wire->all("/notification_settings")) {
        const auto condition = m_wire->found("/notification_event_conditions", QStringLiteral("id"),
                                             setting[u"notification_event_condition_id"].toString());
        ++reached[condition[u"notification_event_id"].toString()];
    }
    QStringList unheard;
    for (const QJsonObject &event : m_wire->all("/notification_events")) {
        if (event[u"enabled"].toBool() && !reached.contains(event[u"id"].toString()))
            unheard << event[u"name"].toString();
    }
    QCOMPARE(unheard, QStringList{QStringLiteral("API key created")});
    QVERIFY(std::ranges::count(reached, 1) >= 3);
}

void NotificationsTest::aProfileIsCreatedRenamedAndDeleted()
{
    const auto named = [](const QJsonValue &name) { return QJsonObject{{QStringLiteral("name"), name}}; };
    const auto created = m_wire->post("/notification_profiles", named(QStringLiteral("Weekend")));
    QCOMPARE(created.status, 200);
    const QByteArray path = "/notification_profiles/" + Wire::id(created.data());
    QCOMPARE(m_wire->get(path).data(), created.data());
    QCOMPARE(m_wire->total("/notification_profiles"), 4);
    QCOMPARE(m_wire->patch(path, named(QStringLiteral("Sunday"))).data()[u"name"].toString(),
             QStringLiteral("Sunday"));
    QCOMPARE(m_wire->patch(path, {}).data()[u"name"].toString(), QStringLiteral("Sunday"));
    for (const QJsonValue &wrong : {QJsonValue(QStringLiteral(" ")), QJsonValue(5), QJsonValue()}) {
        QCOMPARE(m_wire->patch(path, named(wrong)).pointer(), QStringLiteral("/name"));
        QCOMPARE(m_wire->post("/notification_profiles", named(wrong)).pointer(), QStringLiteral("/name"));
    }
    QCOMPARE(m_wire->post("/notification_profiles", {}).pointer(), QStringLiteral("/name"));
    QCOMPARE(m_wire->patch(path, {{QStringLiteral("nom"), QString()}}).pointer(), QStringLiteral("/nom"));
    QCOMPARE(m_wire->remove(path).data()[u"name"].toString(), QStringLiteral("Sunday"));
    QCOMPARE(m_wire->get(path).status, 404);
    QCOMPARE(m_wire->patch(path, {}).status, 404);
    QCOMPARE(m_wire->remove(path).status, 404);
}

void NotificationsTest::aChannelIsCreatedChangedAndDeleted()
{
    const QJsonValue profile = m_wire->profile(QStringLiteral("Night desk"))[u"id"];
    QJsonObject body{{QStringLiteral("channel_type_id"), QStringLiteral("email")},
                     {QStringLiteral("channel_destination"), QStringLiteral("night@harbor-clinic.example")},
                     {QStringLiteral("notification_profile_id"), profile}};
    const auto created = m_wire->post("/notification_channels", body);
    QCOMPARE(created.status, 200);
    const QByteArray path = "/notification_channels/" + Wire::id(created.data());
    QCOMPARE(m_wire->get(path).data(), created.data());
    const auto changed =
        m_wire->patch(path, {{QStringLiteral("channel_destination"), QStringLiteral("n@clinic.example")}});
    QCOMPARE(changed.data()[u"channel_destination"].toString(), QStringLiteral("n@clinic.example"));
    QCOMPARE(changed.data()[u"channel_type_id"].toString(), QStringLiteral("email"));
    QCOMPARE(m_wire->patch(path, {{QStringLiteral("channel_type_id"), QStringLiteral("sms")}}).pointer(),
             QStringLiteral("/channel_destination"));
    QCOMPARE(m_wire->patch(path, {{QStringLiteral("notification_profile_id"), QString()}}).pointer(),
             QStringLiteral("/notification_profile_id"));
    const QJsonValue other = m_wire->profile(QStringLiteral("Operations"))[u"id"];
    QCOMPARE(m_wire->patch(path, {{QStringLiteral("notification_profile_id"), other}})
                 .data()[u"notification_profile_id"],
             other);
    body[QStringLiteral("channel_type_id")] = QStringLiteral("pager");
    QCOMPARE(m_wire->post("/notification_channels", body).pointer(), QStringLiteral("/channel_type_id"));
    QCOMPARE(m_wire->remove(path).status, 200);
    QCOMPARE(m_wire->get(path).status, 404);
}

void NotificationsTest::channelsAreAddressedByTheirKind_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<int>("status");
    const auto row = [](const char *kind, const char *destination, int status) {
        QTest::addRow("%s %s", kind, destination)
            << QString::fromLatin1(kind) << QString::fromLatin1(destination) << status;
    };
    row("sms", "+13125550000", 200);
    row("sms", "13125550000", 422);
    row("sms", "a@example.com", 422);
    row("voice", "+442079460000", 200);
    row("voice", "sip:a@example.com", 422);
    row("email", "a@example.com", 200);
    row("email", "a@example", 422);
    row("email", "a example.com", 422);
    row("email", "+13125550000", 422);
    row("webhook", "https://example.com/a?b=c", 200);
    row("webhook", "http://example.com", 200);
    row("webhook", "ftp://example.com", 422);
    row("webhook", "example.com", 422);
    row("webhook", "", 422);
}

void NotificationsTest::channelsAreAddressedByTheirKind()
{
    QFETCH(QString, kind);
    QFETCH(QString, destination);
    QFETCH(int, status);
    const auto answer = m_wire->post(
        "/notification_channels",
        {{QStringLiteral("channel_type_id"), kind},
         {QStringLiteral("channel_destination"), destination},
         {QStringLiteral("notification_profile_id"), m_wire->profile(QStringLiteral("Operations"))[u"id"]}});
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.pointer(), status == 422 ? QStringLiteral("/channel_destination") : QString());
}

void NotificationsTest::aChannelWithSettingsKeepsItsKindAndProfile()
{
    const QByteArray path = "/notification_channels/" + Wire::id(m_wire->channel(night));
    QCOMPARE(m_wire->patch(path, {{QStringLiteral("channel_type_id"), QStringLiteral("sms")}}).pointer(),
             QStringLiteral("/channel_type_id"));
    const QJsonValue other = m_wire->profile(QStringLiteral("Operations"))[u"id"];
    QCOMPARE(m_wire->patch(path, {{QStringLiteral("notification_profile_id"), other}}).pointer(),
             QStringLiteral("/notification_profile_id"));
    QCOMPARE(
        m_wire->patch(path, {{QStringLiteral("channel_destination"), QStringLiteral("+13125550100")}}).status,
        200);
}

void NotificationsTest::aDeletedChannelTakesItsSettingsAlong()
{
    const QJsonObject channel = m_wire->channel(operations);
    const qsizetype all = m_wire->total("/notification_settings");
    const qsizetype own =
        m_wire->total("/notification_settings?filter[notification_channel][eq]=" + Wire::id(channel));
    QVERIFY(own > 5 && own < all);
    QCOMPARE(m_wire->remove("/notification_channels/" + Wire::id(channel)).data(), channel);
    QCOMPARE(m_wire->total("/notification_settings"), all - own);
    QCOMPARE(m_wire->total("/notification_channels"), 6);
}

void NotificationsTest::aDeletedProfileTakesItsChannelsAndSettingsAlong()
{
    const QJsonObject profile = m_wire->profile(QStringLiteral("Billing office"));
    const qsizetype all = m_wire->total("/notification_settings");
    const qsizetype own =
        m_wire->total("/notification_settings?filter[notification_profile_id][eq]=" + Wire::id(profile));
    QVERIFY(own > 3 && own < all);
    QCOMPARE(m_wire->remove("/notification_profiles/" + Wire::id(profile)).data(), profile);
    QCOMPARE(m_wire->total("/notification_settings"), all - own);
    QCOMPARE(m_wire->total("/notification_channels"), 5);
    QCOMPARE(m_wire->total("/notification_profiles"), 2);
}

void NotificationsTest::settingsAreFiltered()
{
    const QByteArray path = "/notification_settings?filter";
    const auto all = m_wire->all("/notification_settings");
    const QJsonObject channel = m_wire->channel(operations);
    const QJsonObject condition = m_wire->condition(QStringLiteral("below amount"));
    QCOMPARE(m_wire->all(path + "[notification_channel][eq]=" + Wire::id(channel)),
             having(all, QStringLiteral("notification_channel_id"), channel[u"id"]));
    QCOMPARE(m_wire->all(path + "[notification_event_condition_id][eq]=" + Wire::id(condition)),
             having(all, QStringLiteral("notification_event_condition_id"), condition[u"id"]));
    QCOMPARE(m_wire->all(path + "[notification_profile_id][eq]=" +
                         channel[u"notification_profile_id"].toString().toLatin1()),
             having(all, QStringLiteral("notification_profile_id"), channel[u"notification_profile_id"]));
    for (const QByteArray record : {"account", "phone_number"})
        QCOMPARE(m_wire->all(path + "[associated_record_type][eq]=" + record),
                 having(all, QStringLiteral("associated_record_type"), QString::fromLatin1(record)));
    QCOMPARE(m_wire->all(path + "[status][eq]=enable-pending"),
             having(all, QStringLiteral("status"), QStringLiteral("enable-pending")));
    QCOMPARE(m_wire->total(path + "[channel_type_id][eq]=voice"), 3);
    // That of all channels of the billing office, which are addresses, is among those.
    qsizetype mails = 0;
    for (const QJsonObject &setting : all) {
        const auto at = m_wire->found("/notification_channels", QStringLiteral("id"),
                                      setting[u"notification_channel_id"].toString());
        mails += at.isEmpty() || at[u"channel_type_id"].toString() == u"email" ? 1 : 0;
    }
    QCOMPARE(m_wire->total(path + "[channel_type_id][eq]=email"), mails);
    QCOMPARE(m_wire->total(path + "[notification_channel][eq]=" + Wire::id(channel) +
                           "&filter[notification_event_condition_id][eq]=" + Wire::id(condition)),
             1);
    QCOMPARE(m_wire->total(path + "[notification_channel][eq]=nobody"), 0);
}

void NotificationsTest::conditionsAreFiltered()
{
    const QByteArray path = "/notification_event_conditions?filter";
    const auto all = m_wire->all("/notification_event_conditions");
    for (const QByteArray record : {"account", "phone_number"})
        QCOMPARE(m_wire->all(path + "[associated_record_type][eq]=" + record),
                 having(all, QStringLiteral("associated_record_type"), QString::fromLatin1(record)));
    const qsizetype voice = std::ranges::count_if(all, [](const QJsonObject &condition) {
        return condition[u"supported_channels"].toArray().contains(QStringLiteral("voice"));
    });
    QCOMPARE(m_wire->total(path + "[channel_type_id][eq]=voice"), voice);
    const QJsonObject one = m_wire->condition(QStringLiteral("below amount"));
    QCOMPARE(m_wire->all(path + "[notification_event_condition_id][eq]=" + Wire::id(one)),
             QList<QJsonObject>{one});
    QCOMPARE(m_wire->total(path + "[notification_channel][eq]=" + Wire::id(m_wire->channel(night))), 2);
    QCOMPARE(m_wire->total(path + "[notification_profile_id][eq]=" +
                           Wire::id(m_wire->profile(QStringLiteral("Night desk")))),
             3);
    QCOMPARE(m_wire->total(path + "[status][eq]=enable-pending"), 1);
}

void NotificationsTest::channelsAreFiltered()
{
    const QByteArray path = "/notification_channels?filter";
    const auto all = m_wire->all("/notification_channels");
    for (const QByteArray kind : {"sms", "voice", "email", "webhook"})
        QCOMPARE(m_wire->all(path + "[channel_type_id][eq]=" + kind),
                 having(all, QStringLiteral("channel_type_id"), QString::fromLatin1(kind)));
    const QJsonObject one = m_wire->channel(night);
    QCOMPARE(m_wire->all(path + "[notification_channel][eq]=" + Wire::id(one)), QList<QJsonObject>{one});
    QCOMPARE(m_wire->all(path + "[notification_profile_id][eq]=" +
                         one[u"notification_profile_id"].toString().toLatin1()),
             having(all, QStringLiteral("notification_profile_id"), one[u"notification_profile_id"]));
    // Both addresses of the billing office by one setting, and the telephone of the night desk.
    QCOMPARE(m_wire->total(path + "[notification_event_condition_id][eq]=" +
                           Wire::id(m_wire->condition(QStringLiteral("credit limit in use")))),
             3);
    QCOMPARE(m_wire->total(path + "[status][eq]=delete-pending"), 1);
    QCOMPARE(m_wire->total(path + "[associated_record_type][eq]=phone_number"), 4);
}

void NotificationsTest::queriesAreReadStrictly()
{
    for (const QByteArray list : {"channels", "event_conditions", "events", "profiles", "settings"}) {
        const QByteArray path = "/notification_" + list;
        QCOMPARE(m_wire->get(Wire::encoded(path + "?page[size]=250")).status, 200);
        QCOMPARE(m_wire->get(Wire::encoded(path + "?page[size]=251")).status, 422);
        QCOMPARE(m_wire->get(Wire::encoded(path + "?filter[name][eq]=a")).status, 400);
        QCOMPARE(m_wire->get(path + "?sort=name").status, 400);
        const auto page = m_wire->get(Wire::encoded(path + "?page[size]=2&page[number]=2"));
        QCOMPARE(page.list(), (m_wire->get(Wire::encoded(path + "?page[size]=250")).list().size() > 3
                                   ? QJsonArray{m_wire->all(path)[2], m_wire->all(path)[3]}
                                   : QJsonArray{m_wire->all(path)[2]}));
    }
    for (const QByteArray list : {"channels", "event_conditions", "settings"}) {
        const QByteArray path = "/notification_" + list;
        for (const QByteArray filter : {"[status][eq]=on", "[status][eq]=enable-failed",
                                        "[channel_type_id][eq]=fax", "[associated_record_type][eq]=fax"})
            QCOMPARE(m_wire->get(Wire::encoded(path + "?filter" + filter)).status, 422);
    }
    QCOMPARE(m_wire->get(Wire::encoded("/notification_profiles?filter[status][eq]=enabled")).status, 400);
}

void NotificationsTest::settingsCanBeMany()
{
    Sandbox many({.faxes = 0, .settings = 520});
    QVERIFY(many.start());
    NotificationWire wire(many);
    QCOMPARE(wire.total("/notification_settings"), 26 + 520);
    QCOMPARE(wire.total("/notification_channels"), 7 + 50);
    QCOMPARE(wire.total("/notification_event_conditions"), 16 + 11);
}

void NotificationsTest::theSameSeedMakesTheSameSettings()
{
    Sandbox other({.seed = 2, .faxes = 0});
    Sandbox same({.faxes = 0});
    QVERIFY(other.start() && same.start());
    for (const QByteArray list : {"channels", "event_conditions", "events", "profiles", "settings"}) {
        const auto ids = [&](Sandbox &sandbox) {
            QByteArrayList found;
            for (const QJsonObject &item : Wire(sandbox).all("/notification_" + list))
                found << Wire::id(item);
            return found;
        };
        const QByteArrayList own = ids(*m_sandbox);
        QCOMPARE(ids(same), own);
        QVERIFY(ids(other) != own);
    }
}

SIGNALBOX_TEST(NotificationsTest)
#include "NotificationsTest.moc"
