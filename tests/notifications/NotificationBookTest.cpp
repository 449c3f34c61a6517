// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/NotificationBook.h"

#include "SetupServer.h"
#include "support/TestMain.h"

#include <QSignalSpy>

/// The book of an account's notifications: what it shows while it is read, when that fails, and when answers
/// come in between.
class NotificationBookTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void fiveListsAreReadTogether();
    void deletedSettingsAreLeftOut();
    void whatWasReadStaysWhileItIsReadAgain();
    void whatWasReadStaysAfterAFailure();
    void oneListThatFailsLeavesTheOthersUnused();
    void aReadingMayBeStopped();
    void readingAgainBeginsAnew();
    void anAnswerTakesItsPlaceAtOnce();
    void aDeletedSettingThatAnAnswerBringsIsDropped();
    void aChannelGoesWithItsSettings();
    void aProfileGoesWithItsChannelsAndTheirSettings();
    void aReadingDoesNotLoseWhatWasMadeMeanwhile();
    void aReadingDoesNotBringBackWhatWasBefore();
    void whatTheServerChangedSinceIsTaken();
    void aReadingDoesNotBringBackWhatWasDropped();
    void aReadingDoesNotUndoADeletionThatItSawThrough();
    void severalAnswersOfOneThingEndWithTheLast();
    void onlyTheReadingThatWasUnderWayIsCorrected();

private:
    NotificationBook &book() { return *m_book; }
    bool isRead()
    {
        book().read();
        return m_server->api.waitFor([this] { return !book().isReading(); });
    }
    /// Does this in the middle of the next reading, before its settings are written out.
    void meanwhile(std::function<void()> work);
    /// Changes a kept setting.
    void change(const char *id, const char *field, const char *value);
    static NotificationSetting setting(const char *id, const char *status, int updatedAt = -1);
    QString states() const;

    std::unique_ptr<SetupServer> m_server;
    std::function<void()> m_meanwhile;
    std::unique_ptr<NotificationBook> m_book;
};

namespace {
constexpr auto settingsPath = "notification_settings";

QByteArray written(const char *id, const char *status, const char *updated = "2026-03-01T11:00:00Z",
                   const char *channel = "ch1", const char *profile = "p1")
{
    return QByteArray(R"({"id":")") + id + R"(","status":")" + status + R"(","updated_at":")" + updated +
           R"(","notification_channel_id":")" + channel + R"(","notification_profile_id":")" + profile +
           R"(","notification_event_condition_id":"c1"})";
}
template <class T>
T named(const char *id)
{
    T item;
    item.id = QLatin1String(id);
    return item;
}
} // namespace

void NotificationBookTest::init()
{
    m_server = std::make_unique<SetupServer>();
    m_server->keep("notification_events", R"({"id":"e1","name":"Calls"})");
    m_server->keep("notification_event_conditions", R"({"id":"c1","notification_event_id":"e1"})");
    m_server->keep("notification_profiles", R"({"id":"p1","name":"Ops"})");
    m_server->keep("notification_profiles", R"({"id":"p2","name":"Board"})");
    m_server->keep("notification_channels", R"({"id":"ch1","notification_profile_id":"p1"})");
    m_server->keep("notification_channels", R"({"id":"ch2","notification_profile_id":"p2"})");
    m_server->keep(settingsPath, written("s1", "enabled"));
    m_server->keep(settingsPath, written("s2", "enabled", "2026-03-01T11:00:00Z", "ch2", "p2"));
    m_book = std::make_unique<NotificationBook>(&m_server->notifications, &m_server->api.clock);
}

void NotificationBookTest::cleanup()
{
    m_book.reset();
    m_server.reset();
}

void NotificationBookTest::meanwhile(std::function<void()> work)
{
    m_meanwhile = std::move(work);
    m_server->before = [this](const ScriptedRequest &request) {
        if (request.target.contains(settingsPath) && m_meanwhile)
            std::exchange(m_meanwhile, {})();
        return std::optional<ScriptedAnswer>();
    };
}

void NotificationBookTest::change(const char *id, const char *field, const char *value)
{
    for (QJsonObject &each : m_server->kept[QString::fromLatin1(settingsPath)]) {
        if (each[u"id"] == QLatin1String(id))
            each[QLatin1String(field)] = QLatin1String(value);
    }
}

NotificationSetting NotificationBookTest::setting(const char *id, const char *status, int updatedAt)
{
    NotificationSetting setting;
    setting.id = QString::fromLatin1(id);
    setting.key = {.conditionId = QStringLiteral("c1"),
                   .profileId = QStringLiteral("p1"),
                   .channelId = QStringLiteral("ch1"),
                   .parameters = {}};
    setting.status = SettingStatus(QString::fromLatin1(status));
    if (updatedAt >= 0)
        setting.updated = QDateTime(QDate(2026, 3, 1), QTime(updatedAt, 0), Qt::UTC);
    return setting;
}

QString NotificationBookTest::states() const
{
    QStringList states;
    for (const NotificationSetting &each : m_book->setup().settings)
        states << each.id + u' ' + each.status.wire();
    return states.join(QStringLiteral(", "));
}

void NotificationBookTest::fiveListsAreReadTogether()
{
    QVERIFY(!book().isRead());
    QSignalSpy changed(&book(), &NotificationBook::changed);
    book().read();
    QVERIFY(book().isReading());
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_server->api.waitFor([this] { return !book().isReading(); }));
    QCOMPARE(changed.count(), 2);
    QVERIFY(book().isRead());
    QCOMPARE(book().setup().readAt, m_server->api.clock.now());
    QCOMPARE(book().setup().events.size(), 1);
    QCOMPARE(book().setup().conditions.size(), 1);
    QCOMPARE(book().setup().profiles.size(), 2);
    QCOMPARE(book().setup().channels.size(), 2);
    QCOMPARE(states(), QStringLiteral("s1 enabled, s2 enabled"));
    QCOMPARE(m_server->count("GET"), 5);
}

void NotificationBookTest::deletedSettingsAreLeftOut()
{
    change("s1", "status", "deleted");
    change("s2", "status", "delete-pending");
    QVERIFY(isRead());
    QCOMPARE(states(), QStringLiteral("s2 delete-pending"));
}

void NotificationBookTest::whatWasReadStaysWhileItIsReadAgain()
{
    QVERIFY(isRead());
    change("s1", "status", "delete-received");
    meanwhile([this] { QCOMPARE(states(), QStringLiteral("s1 enabled, s2 enabled")); });
    QVERIFY(isRead());
    QCOMPARE(states(), QStringLiteral("s1 delete-received, s2 enabled"));
}

void NotificationBookTest::whatWasReadStaysAfterAFailure()
{
    QVERIFY(isRead());
    const QDateTime first = book().setup().readAt;
    m_server->before = [](const ScriptedRequest &) {
        return std::optional(ScriptedAnswer::json(403, R"({"errors":[]})"));
    };
    m_server->api.clock.advance(std::chrono::minutes(1));
    QVERIFY(isRead());
    QVERIFY(book().failure());
    QCOMPARE(book().failure()->kind, Failure::Kind::Forbidden);
    QCOMPARE(states(), QStringLiteral("s1 enabled, s2 enabled"));
    QCOMPARE(book().setup().readAt, first);
    m_server->before = {};
    QVERIFY(isRead());
    QVERIFY(!book().failure());
    QVERIFY(book().setup().readAt > first);
}

void NotificationBookTest::oneListThatFailsLeavesTheOthersUnused()
{
    m_server->before = [](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        if (request.target.contains("notification_channels"))
            return ScriptedAnswer::json(403, R"({"errors":[]})");
        return std::nullopt;
    };
    QVERIFY(isRead());
    QVERIFY(book().failure());
    QVERIFY(!book().isRead());
    QCOMPARE(book().setup(), NotificationSetup());
}

void NotificationBookTest::aReadingMayBeStopped()
{
    QVERIFY(isRead());
    change("s1", "status", "delete-received");
    QSignalSpy changed(&book(), &NotificationBook::changed);
    book().read();
    book().stop();
    QVERIFY(!book().isReading());
    QCOMPARE(changed.count(), 2);
    m_server->api.server.letArrive();
    QCOMPARE(states(), QStringLiteral("s1 enabled, s2 enabled"));
    QVERIFY(!book().failure());
    book().stop();
    QCOMPARE(changed.count(), 2);
}

void NotificationBookTest::readingAgainBeginsAnew()
{
    int readings = 0;
    meanwhile([&] {
        ++readings;
        book().read();
        meanwhile([&] { ++readings; });
    });
    QVERIFY(isRead());
    QCOMPARE(readings, 2);
    QCOMPARE(states(), QStringLiteral("s1 enabled, s2 enabled"));
}

void NotificationBookTest::anAnswerTakesItsPlaceAtOnce()
{
    QVERIFY(isRead());
    QSignalSpy changed(&book(), &NotificationBook::changed);
    book().put(setting("s1", "delete-received"));
    book().put(setting("s3", "enable-received"));
    QCOMPARE(states(), QStringLiteral("s1 delete-received, s2 enabled, s3 enable-received"));
    book().put(named<NotificationProfile>("p1"));
    QVERIFY(book().setup().profile(QStringLiteral("p1"))->name.isEmpty());
    book().put(named<NotificationChannel>("ch3"));
    QCOMPARE(book().setup().channels.size(), 3);
    QCOMPARE(changed.count(), 4);
}

void NotificationBookTest::aDeletedSettingThatAnAnswerBringsIsDropped()
{
    QVERIFY(isRead());
    book().put(setting("s1", "deleted"));
    QCOMPARE(states(), QStringLiteral("s2 enabled"));
}

void NotificationBookTest::aChannelGoesWithItsSettings()
{
    QVERIFY(isRead());
    book().dropChannel(QStringLiteral("ch1"));
    QCOMPARE(states(), QStringLiteral("s2 enabled"));
    QVERIFY(!book().setup().channel(QStringLiteral("ch1")));
    QVERIFY(book().setup().profile(QStringLiteral("p1")));
}

void NotificationBookTest::aProfileGoesWithItsChannelsAndTheirSettings()
{
    // One by its channel alone, and one of the whole profile.
    m_server->keep(settingsPath, written("s3", "enabled", "2026-03-01T11:00:00Z", "ch1", "p2"));
    m_server->keep(settingsPath, written("s4", "enabled", "2026-03-01T11:00:00Z", "", "p1"));
    QVERIFY(isRead());
    book().dropProfile(QStringLiteral("p1"));
    QCOMPARE(states(), QStringLiteral("s2 enabled"));
    QVERIFY(!book().setup().channel(QStringLiteral("ch1")));
    QVERIFY(!book().setup().profile(QStringLiteral("p1")));
    QCOMPARE(book().setup().profiles.size(), 1);
}

void NotificationBookTest::aReadingDoesNotLoseWhatWasMadeMeanwhile()
{
    QVERIFY(isRead());
    meanwhile([this] {
        book().put(setting("s3", "enable-received", 12));
        book().put(named<NotificationChannel>("ch3"));
        book().put(named<NotificationProfile>("p3"));
    });
    QVERIFY(isRead());
    QCOMPARE(states(), QStringLiteral("s1 enabled, s2 enabled, s3 enable-received"));
    QVERIFY(book().setup().channel(QStringLiteral("ch3")));
    QVERIFY(book().setup().profile(QStringLiteral("p3")));
}

void NotificationBookTest::aReadingDoesNotBringBackWhatWasBefore()
{
    QVERIFY(isRead());
    meanwhile([this] {
        book().put(setting("s1", "delete-received", 12));
        book().put(setting("s2", "delete-received")); // the server gave no time
    });
    QVERIFY(isRead());
    QCOMPARE(states(), QStringLiteral("s1 delete-received, s2 delete-received"));
}

void NotificationBookTest::whatTheServerChangedSinceIsTaken()
{
    QVERIFY(isRead());
    meanwhile([this] {
        book().put(setting("s1", "enable-pending", 12));
        change("s1", "status", "enable-submtited");
        change("s1", "updated_at", "2026-03-01T13:00:00Z");
    });
    QVERIFY(isRead());
    QCOMPARE(states(), QStringLiteral("s1 enable-submtited, s2 enabled"));
}

void NotificationBookTest::aReadingDoesNotBringBackWhatWasDropped()
{
    QVERIFY(isRead());
    meanwhile([this] {
        book().dropSetting(QStringLiteral("s1"));
        book().dropProfile(QStringLiteral("p2"));
    });
    QVERIFY(isRead());
    QCOMPARE(states(), QString());
    QVERIFY(!book().setup().channel(QStringLiteral("ch2")));
    QCOMPARE(book().setup().profiles.size(), 1);
}

void NotificationBookTest::aReadingDoesNotUndoADeletionThatItSawThrough()
{
    // The answer to the deletion is older than what the lists say: it is over.
    QVERIFY(isRead());
    meanwhile([this] {
        book().put(setting("s1", "delete-received"));
        book().put(setting("s2", "delete-received"));
        change("s1", "status", "deleted");
        m_server->kept[QString::fromLatin1(settingsPath)].removeLast();
    });
    QVERIFY(isRead());
    QCOMPARE(states(), QString());
}

void NotificationBookTest::severalAnswersOfOneThingEndWithTheLast()
{
    QVERIFY(isRead());
    meanwhile([this] {
        book().put(setting("s3", "enable-received"));
        book().put(setting("s3", "enable-pending"));
        book().put(setting("s4", "enable-received"));
        book().put(setting("s4", "deleted"));
        book().dropSetting(QStringLiteral("s1"));
        book().put(setting("s1", "enabled"));
    });
    QVERIFY(isRead());
    QCOMPARE(states(), QStringLiteral("s2 enabled, s3 enable-pending, s1 enabled"));
}

void NotificationBookTest::onlyTheReadingThatWasUnderWayIsCorrected()
{
    QVERIFY(isRead());
    meanwhile([this] { book().put(setting("s1", "delete-received")); });
    QVERIFY(isRead());
    QVERIFY(isRead());
    QCOMPARE(states(), QStringLiteral("s1 enabled, s2 enabled"));
}

SIGNALBOX_TEST(NotificationBookTest)
#include "NotificationBookTest.moc"
