// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ChannelCheck.h"
#include "notifications/ChannelSaving.h"
#include "notifications/NotificationBook.h"
#include "support/Await.h"
#include "support/DemoServer.h"
#include "support/TestMain.h"

#include <QTest>

using Kind = Failure::Kind;
using Phase = SettingStatus::Phase;

/// Notifications against a server that was written from the contract alone.
class NotificationsFromSandboxTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theBookHoldsWhatTheServerHas();
    void nothingThatTheServerHasIsFoundWrong();
    void manySettingsAreReadToTheLast();
    void filtersNarrowWhatIsListed();
    void aProfileIsMadeRenamedAndDeletedWithAllThatIsInIt();
    void aChannelIsMadeAndChanged();
    void whatIsCheckedHereIsTakenThere();
    void aFieldThatTheServerRefusesIsNamed();
    void anAnswerThatGotLostIsFound();
    void aSettingGoesThroughItsStates();
    void aSettingIsOfAWholeProfile();
    void aReadOnlyAccountIsReadAndNotChanged();

private:
    const NotificationSetup &setup() const { return m_book->setup(); }
    bool isRead()
    {
        m_book->read();
        return QTest::qWaitFor([this] { return !m_book->isReading(); }) && !m_book->failure();
    }
    const NotificationCondition &condition(const QString &name) const
    {
        return *std::ranges::find(setup().conditions, name, &NotificationCondition::name);
    }
    const NotificationChannel &channel(const QString &kind) const
    {
        return *std::ranges::find(setup().channels, kind, &NotificationChannel::kind);
    }
    /// Asks until it is in this phase, or gone.
    bool comesTo(Phase phase, const QString &id);

    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<NotificationApi> m_api;
    std::unique_ptr<NotificationBook> m_book;
};

void NotificationsFromSandboxTest::init()
{
    m_demo = std::make_unique<DemoServer>(SandboxOptions{.faxes = 0, .pace = 1'000});
    m_api = std::make_unique<NotificationApi>(m_demo->client.get());
    m_book = std::make_unique<NotificationBook>(m_api.get(), &m_demo->real);
}

void NotificationsFromSandboxTest::cleanup()
{
    m_book.reset();
    m_api.reset();
    m_demo.reset();
}

bool NotificationsFromSandboxTest::comesTo(Phase phase, const QString &id)
{
    bool is = false;
    for (int look = 0; look < 500 && !is; ++look) {
        const auto now = await(m_api->setting(id));
        is = now ? now->status.phase() == phase : phase == Phase::Gone && now.error().kind == Kind::NotFound;
    }
    return is;
}

void NotificationsFromSandboxTest::theBookHoldsWhatTheServerHas()
{
    QVERIFY(isRead());
    QVERIFY(setup().events.size() > 10);
    QVERIFY(setup().conditions.size() > 10);
    QCOMPARE(setup().profiles.size(), 3);
    QCOMPARE(setup().channels.size(), 7);
    QVERIFY(setup().settings.size() > 20);
    for (const NotificationCondition &each : setup().conditions) {
        QVERIFY(setup().event(each.eventId));
        QVERIFY(!each.name.isEmpty() && !each.supportedChannels.isEmpty() && each.allowMultipleChannels);
    }
    for (const NotificationSetting &each : setup().settings) {
        QVERIFY(setup().condition(each.key.conditionId));
        QVERIFY(!setup().reached(each.key).isEmpty());
        QVERIFY(each.created.isValid() && each.updated.isValid());
        QVERIFY(each.status.phase() != Phase::Unknown);
    }
}

void NotificationsFromSandboxTest::nothingThatTheServerHasIsFoundWrong()
{
    QVERIFY(isRead());
    for (const NotificationChannel &each : setup().channels) {
        const auto verdict = ChannelCheck::destination(each.kind, each.destination);
        QCOMPARE(verdict.wrong, QString());
        QCOMPARE(verdict.destination, each.destination);
    }
    for (const NotificationSetting &each : setup().settings) {
        for (const ConditionParameter &parameter : setup().condition(each.key.conditionId)->parameters) {
            const QString value = each.key.parameters.value(parameter.name);
            QCOMPARE(ChannelCheck::parameterTrouble(parameter, value), QString());
            QCOMPARE(ChannelCheck::parameterValue(parameter, value), value);
        }
    }
}

void NotificationsFromSandboxTest::manySettingsAreReadToTheLast()
{
    cleanup();
    m_demo = std::make_unique<DemoServer>(SandboxOptions{.faxes = 0, .settings = 600});
    m_api = std::make_unique<NotificationApi>(m_demo->client.get());
    const auto settings = await(m_api->settings());
    QVERIFY(settings);
    QVERIFY(settings->size() >= 626);
    QCOMPARE(m_demo->sandbox.requestCount("GET", "/notification_settings"), 3);
}

void NotificationsFromSandboxTest::filtersNarrowWhatIsListed()
{
    QVERIFY(isRead());
    NotificationFilter filter;
    filter.channelKind = QStringLiteral("sms");
    const auto channels = await(m_api->channels(filter));
    QVERIFY(channels && !channels->isEmpty() && channels->size() < setup().channels.size());
    for (const NotificationChannel &each : *channels)
        QCOMPARE(each.kind, QStringLiteral("sms"));
    filter = {};
    filter.status = QStringLiteral("enabled");
    filter.profileId = setup().profiles.first().id;
    const auto settings = await(m_api->settings(filter));
    QVERIFY(settings && !settings->isEmpty() && settings->size() < setup().settings.size());
    for (const NotificationSetting &each : *settings) {
        QCOMPARE(each.status.phase(), Phase::On);
        QCOMPARE(each.key.profileId, filter.profileId);
    }
    filter = {};
    filter.associatedRecordType = QStringLiteral("phone_number");
    const auto conditions = await(m_api->conditions(filter));
    QVERIFY(conditions && !conditions->isEmpty() && conditions->size() < setup().conditions.size());
}

void NotificationsFromSandboxTest::aProfileIsMadeRenamedAndDeletedWithAllThatIsInIt()
{
    QVERIFY(isRead());
    const auto made =
        await(ChannelSaving::createProfile(m_api.get(), &m_demo->real, QStringLiteral("Weekend")));
    QVERIFY(made);
    const auto renamed = await(ChannelSaving::renameProfile(m_api.get(), *made, QStringLiteral("Holidays")));
    QVERIFY(renamed);
    QCOMPARE(renamed->name, QStringLiteral("Holidays"));
    QCOMPARE(await(m_api->profile(made->id))->name, QStringLiteral("Holidays"));
    QVERIFY(await(m_api->removeProfile(made->id)));
    QCOMPARE(await(m_api->profile(made->id)).error().kind, Kind::NotFound);
    // The book drops what the server drops with it.
    const QString doomed = setup().profiles.first().id;
    QVERIFY(await(m_api->removeProfile(doomed)));
    m_book->dropProfile(doomed);
    const NotificationSetup expected = setup();
    QVERIFY(isRead());
    QCOMPARE(setup(), expected);
}

void NotificationsFromSandboxTest::aChannelIsMadeAndChanged()
{
    QVERIFY(isRead());
    const ChannelWish wish{.kind = QStringLiteral("email"),
                           .destination = QStringLiteral("weekend@harbor-clinic.example"),
                           .profileId = setup().profiles.first().id};
    const auto made = await(ChannelSaving::create(m_api.get(), &m_demo->real, wish));
    QVERIFY(made);
    QCOMPARE(made->kind, *wish.kind);
    QCOMPARE(made->profileId, *wish.profileId);
    NotificationChannel wanted = *made;
    wanted.destination = QStringLiteral("holidays@harbor-clinic.example");
    const auto saved = await(ChannelSaving::update(m_api.get(), *made, wanted));
    QVERIFY(saved && !saved->conflict);
    QCOMPARE(saved->channel.destination, wanted.destination);
    // And from what it isn't any more.
    wanted.destination = QStringLiteral("late@harbor-clinic.example");
    const auto late = await(ChannelSaving::update(m_api.get(), *made, wanted));
    QVERIFY(late && late->conflict);
    QVERIFY(await(m_api->removeChannel(made->id)));
    QCOMPARE(await(m_api->channel(made->id)).error().kind, Kind::NotFound);
}

void NotificationsFromSandboxTest::whatIsCheckedHereIsTakenThere()
{
    QVERIFY(isRead());
    const QList<std::pair<QString, QString>> typed{
        {QStringLiteral("sms"), QStringLiteral("+1 (312) 994-0100")},
        {QStringLiteral("voice"), QStringLiteral("tel:+49-30-901820")},
        {QStringLiteral("email"), QStringLiteral("Jo.O'Neil+night@Mail.Example.co.uk")},
        {QStringLiteral("email"), QStringLiteral("jo@bücher.example")},
        {QStringLiteral("webhook"), QStringLiteral("https://bücher.example:8443/a?b=ü")}};
    for (const auto &[kind, text] : typed) {
        const auto verdict = ChannelCheck::destination(kind, text);
        QCOMPARE(verdict.wrong, QString());
        const auto made = await(m_api->createChannel(
            {.kind = kind, .destination = verdict.destination, .profileId = setup().profiles.first().id}));
        QVERIFY2(made, qPrintable(text));
        QCOMPARE(made->destination, verdict.destination);
    }
}

void NotificationsFromSandboxTest::aFieldThatTheServerRefusesIsNamed()
{
    QVERIFY(isRead());
    const auto made = await(m_api->createChannel({.kind = QStringLiteral("sms"),
                                                  .destination = QStringLiteral("nobody"),
                                                  .profileId = setup().profiles.first().id}));
    QCOMPARE(made.error().kind, Kind::Rejected);
    QVERIFY(made.error().problemAt(QStringLiteral("channel_destination")));
    const auto unnamed = await(m_api->createProfile(QString()));
    QCOMPARE(unnamed.error().kind, Kind::Rejected);
    QVERIFY(unnamed.error().problemAt(QStringLiteral("name")));
}

void NotificationsFromSandboxTest::anAnswerThatGotLostIsFound()
{
    QVERIFY(m_demo->sandbox.setFaults(
        R"([{"path":"/notification_profiles$","method":"POST","do":"drop-after-body","apply":true}])"));
    const auto made =
        await(ChannelSaving::createProfile(m_api.get(), &m_demo->real, QStringLiteral("Weekend")));
    QVERIFY(made);
    QCOMPARE(made->name, QStringLiteral("Weekend"));
    QCOMPARE(m_demo->sandbox.requestCount("POST", "/notification_profiles"), 1);
}

void NotificationsFromSandboxTest::aSettingGoesThroughItsStates()
{
    QVERIFY(isRead());
    const NotificationCondition &slow =
        *std::ranges::find_if(setup().conditions, [](const NotificationCondition &each) {
            return each.asynchronous && each.enabled && !each.isSingle() && each.parameters.size() == 1;
        });
    const NotificationChannel &where = *std::ranges::find_if(
        setup().channels, [&](const NotificationChannel &each) { return slow.supports(each.kind); });
    SettingKey key;
    key.conditionId = slow.id;
    key.profileId = where.profileId;
    key.channelId = where.id;
    key.parameters.insert(slow.parameters.first().name, QStringLiteral("+13129940100"));
    m_demo->sandbox.holdSettings(true);
    const auto added = await(m_api->addSetting(key));
    QVERIFY2(added, qPrintable(added ? QString() : added.error().technical));
    QCOMPARE(added->key, key);
    QCOMPARE(added->status.wire(), QStringLiteral("enable-received"));
    m_book->put(*added);
    QCOMPARE(setup().settingsAt(key.conditionId, key.channelId).last().id, added->id);
    m_demo->sandbox.holdSettings(false);
    QVERIFY(comesTo(Phase::On, added->id));
    const auto removed = await(m_api->removeSetting(added->id));
    QVERIFY(removed);
    QCOMPARE(removed->status.wire(), QStringLiteral("delete-received"));
    QVERIFY(comesTo(Phase::Gone, added->id));
    QVERIFY(isRead());
    QVERIFY(!setup().setting(added->id));
}

void NotificationsFromSandboxTest::aSettingIsOfAWholeProfile()
{
    QVERIFY(isRead());
    SettingKey key;
    key.conditionId = condition(QStringLiteral("on any outbound profile")).id;
    key.profileId = channel(QStringLiteral("voice")).profileId;
    const auto added = await(m_api->addSetting(key));
    QVERIFY2(added, qPrintable(added ? QString() : added.error().technical));
    QCOMPARE(added->key, key);
    QVERIFY(isRead());
    // The voice channel of this profile is of a kind that the condition doesn't support.
    const auto reached = setup().reached(key);
    QCOMPARE(reached.size(), 1);
    QCOMPARE(reached.first().kind, QStringLiteral("sms"));
}

void NotificationsFromSandboxTest::aReadOnlyAccountIsReadAndNotChanged()
{
    cleanup();
    m_demo = std::make_unique<DemoServer>(SandboxOptions{.faxes = 0}, true);
    m_api = std::make_unique<NotificationApi>(m_demo->client.get());
    m_book = std::make_unique<NotificationBook>(m_api.get(), &m_demo->real);
    QVERIFY(isRead());
    QCOMPARE(await(m_api->createProfile(QStringLiteral("x"))).error().kind, Kind::ReadOnly);
    QCOMPARE(await(m_api->removeSetting(setup().settings.first().id)).error().kind, Kind::ReadOnly);
    QCOMPARE(m_demo->sandbox.requestCount("POST", "/notification"), 0);
    QCOMPARE(m_demo->sandbox.requestCount("DELETE", "/notification"), 0);
}

SIGNALBOX_TEST(NotificationsFromSandboxTest)
#include "NotificationsFromSandboxTest.moc"
