// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/ChannelSaving.h"

#include "Interruption.h"
#include "SetupServer.h"
#include "support/TestMain.h"

using Trouble = ScriptedAnswer::Trouble;
using Kind = Failure::Kind;

/// Channels and profiles are saved without losing what others did, and an answer that got lost is looked for.
class ChannelSavingTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_server = std::make_unique<SetupServer>(); }
    void cleanup() { m_server.reset(); }
    void aChannelIsCreatedAsWished();
    void aFieldThatIsRefusedIsNamedAndNothingIsLookedFor();
    void aChannelWhoseAnswerGotLostIsFound_data();
    void aChannelWhoseAnswerGotLostIsFound();
    void aChannelThatWasThereBeforeIsNotTakenForIt();
    void aChannelThatNeverArrivedIsSaidSoAndNotSentTwice();
    void onlyWhatDiffersIsSent();
    void whatNobodyHasToChangeIsNotSent();
    void somebodyElseWasFaster();
    void aChangeWhoseAnswerGotLostIsReadAgain();
    void aChangeThatNeverArrivedIsSaidSo();
    void aChangeThatEndedOtherwiseIsSaidSo();
    void aChannelThatIsGoneIsSaidSo();
    void nothingIsSentOnceItWasAborted();
    void aProfileWhoseAnswerGotLostIsFoundByItsName();
    void aProfileIsRenamed();
    void aProfileThatSomebodyRenamedIsLeftAlone();
    void aRenamingWhoseAnswerGotLostIsReadAgain();
    void whatIsMissingIsCreatedInOrder();
    void whatFailsEndsTheCreation();

private:
    template <class T>
    Outcome<T> ended(Call<T> *call)
    {
        return m_server->api.ended(call);
    }
    NotificationApi *notifications() { return &m_server->notifications; }
    const Clock *clock() const { return &m_server->api.clock; }
    /// Carries changes out, or not, and says nothing.
    void loseAnswers(bool areCarriedOut)
    {
        auto &hook = areCarriedOut ? m_server->after : m_server->before;
        hook = [](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
            if (request.method == "GET")
                return std::nullopt;
            return ScriptedAnswer::of(Trouble::DropAfterBody);
        };
    }
    void keepChannel(const char *destination = "ops@example.com",
                     const char *created = "2026-02-01T00:00:00Z");
    void keepProfile(const char *name);
    static ChannelWish wish(const char *kind = "email", const char *destination = "ops@example.com")
    {
        return {.kind = QLatin1String(kind),
                .destination = QLatin1String(destination),
                .profileId = QStringLiteral("p1")};
    }
    static NotificationChannel channel(const char *destination = "ops@example.com")
    {
        NotificationChannel channel;
        channel.id = QStringLiteral("ch1");
        channel.kind = QStringLiteral("email");
        channel.destination = QLatin1String(destination);
        channel.profileId = QStringLiteral("p1");
        return channel;
    }
    static NotificationProfile profile(const char *name)
    {
        NotificationProfile profile;
        profile.id = QStringLiteral("p1");
        profile.name = QLatin1String(name);
        return profile;
    }

    std::unique_ptr<SetupServer> m_server;
};

void ChannelSavingTest::keepChannel(const char *destination, const char *created)
{
    m_server->keep("notification_channels",
                   QByteArray(R"({"id":"ch1","channel_type_id":"email","notification_profile_id":"p1",)") +
                       R"("channel_destination":")" + destination + R"(","created_at":")" + created +
                       R"("})");
}

void ChannelSavingTest::keepProfile(const char *name)
{
    m_server->keep("notification_profiles",
                   QByteArray(R"({"id":"p1","created_at":"2026-02-01T00:00:00Z","name":")") + name + R"("})");
}

void ChannelSavingTest::aChannelIsCreatedAsWished()
{
    const auto made = ended(ChannelSaving::create(notifications(), clock(), wish()));
    QVERIFY(made);
    QCOMPARE(made->destination, QStringLiteral("ops@example.com"));
    QCOMPARE(m_server->api.server.count(), 1);
}

void ChannelSavingTest::aFieldThatIsRefusedIsNamedAndNothingIsLookedFor()
{
    m_server->before = [](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        if (request.method == "GET")
            return std::nullopt;
        return ScriptedAnswer::json(422,
                                    R"({"errors":[{"code":"10015","title":"Bad","detail":"No such place.",
            "source":{"pointer":"/channel_destination"}}]})");
    };
    keepChannel();
    const auto made = ended(ChannelSaving::create(notifications(), clock(), wish()));
    QCOMPARE(made.error().kind, Kind::Rejected);
    QCOMPARE(made.error().problemAt(QStringLiteral("channel_destination"))->detail,
             QStringLiteral("No such place."));
    QCOMPARE(m_server->count("GET"), 0);
    const auto saved = ended(ChannelSaving::update(notifications(), channel(), channel("b@example.com")));
    QCOMPARE(saved.error().kind, Kind::Rejected);
    QVERIFY(saved.error().problemAt(QStringLiteral("channel_destination")));
    QCOMPARE(m_server->count("PATCH"), 1);
    QCOMPARE(m_server->count("GET"), 1);
}

void ChannelSavingTest::aChannelWhoseAnswerGotLostIsFound_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("destination");
    QTest::addColumn<QString>("asKept");
    QTest::newRow("as it was sent") << QByteArray("email") << QByteArray("ops@example.com")
                                    << QStringLiteral("ops@example.com");
    QTest::newRow("a number in other signs")
        << QByteArray("sms") << QByteArray("+13129940100") << QStringLiteral("+1 312-994-0100");
    QTest::newRow("a host in other letters") << QByteArray("webhook") << QByteArray("https://Example.com/A")
                                             << QStringLiteral("https://example.com/A");
    QTest::newRow("an address in other letters")
        << QByteArray("email") << QByteArray("Ops@Example.com") << QStringLiteral("ops@example.com");
}

void ChannelSavingTest::aChannelWhoseAnswerGotLostIsFound()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, destination);
    QFETCH(QString, asKept);
    loseAnswers(true);
    keepChannel("other@example.com", "2026-03-01T12:00:01Z");
    const auto lose = m_server->after;
    m_server->after = [&](const ScriptedRequest &request) {
        if (request.method == "POST")
            m_server->kept[QStringLiteral("notification_channels")].last()[u"channel_destination"] = asKept;
        return lose(request);
    };
    const auto made = ended(
        ChannelSaving::create(notifications(), clock(), wish(kind.constData(), destination.constData())));
    QVERIFY(made);
    QCOMPARE(made->id, QStringLiteral("made-2"));
    QCOMPARE(m_server->count("POST"), 1);
    const QByteArray asked = QByteArray::fromPercentEncoding(m_server->api.server.requests().last().target);
    QVERIFY(asked.contains("filter[channel_type_id][eq]=" + kind));
    QVERIFY(asked.contains("filter[notification_profile_id][eq]=p1"));
}

void ChannelSavingTest::aChannelThatWasThereBeforeIsNotTakenForIt()
{
    loseAnswers(false);
    keepChannel();
    const auto made = ended(ChannelSaving::create(notifications(), clock(), wish()));
    QCOMPARE(made.error().kind, Kind::Unconfirmed);
    QVERIFY2(made.error().what.contains(u"was there before"), qPrintable(made.error().what));
    QCOMPARE(m_server->count("POST"), 1);
}

void ChannelSavingTest::aChannelThatNeverArrivedIsSaidSoAndNotSentTwice()
{
    loseAnswers(false);
    keepChannel("other@example.com", "2026-03-01T12:00:01Z");
    const auto made = ended(ChannelSaving::create(notifications(), clock(), wish()));
    QCOMPARE(made.error().kind, Kind::Unconfirmed);
    QVERIFY2(made.error().what.contains(u"none like this"), qPrintable(made.error().what));
    QCOMPARE(m_server->count("POST"), 1);
    // And where looking fails as well, nothing is claimed.
    m_server->before = [](const ScriptedRequest &request) {
        return std::optional(request.method == "GET" ? ScriptedAnswer::json(403, "{}")
                                                     : ScriptedAnswer::of(Trouble::DropAfterBody));
    };
    const auto again = ended(ChannelSaving::create(notifications(), clock(), wish()));
    QCOMPARE(again.error().kind, Kind::Unconfirmed);
    QCOMPARE(again.error().what, Failure::sentence(Kind::Unconfirmed));
}

void ChannelSavingTest::onlyWhatDiffersIsSent()
{
    keepChannel();
    const auto saved = ended(ChannelSaving::update(notifications(), channel(), channel("Ops@example.com")));
    QVERIFY(saved);
    QVERIFY(!saved->conflict);
    QCOMPARE(saved->channel.destination, QStringLiteral("Ops@example.com"));
    QCOMPARE(m_server->sent("PATCH"), QByteArray(R"({"channel_destination":"Ops@example.com"})"));
    NotificationChannel moved = channel("Ops@example.com");
    moved.kind = QStringLiteral("sms");
    moved.profileId = QStringLiteral("p2");
    QVERIFY(ended(ChannelSaving::update(notifications(), channel("Ops@example.com"), moved)));
    QCOMPARE(m_server->sent("PATCH"),
             QByteArray(R"({"channel_type_id":"sms","notification_profile_id":"p2"})"));
}

void ChannelSavingTest::whatNobodyHasToChangeIsNotSent()
{
    keepChannel("b@example.com");
    // Nothing was changed, or somebody else did the same meanwhile.
    for (const NotificationChannel &began : {channel("b@example.com"), channel()}) {
        const auto saved = ended(ChannelSaving::update(notifications(), began, channel("b@example.com")));
        QVERIFY(saved);
        QVERIFY(!saved->conflict);
        QCOMPARE(saved->channel.destination, QStringLiteral("b@example.com"));
    }
    QCOMPARE(m_server->count("PATCH"), 0);
}

void ChannelSavingTest::somebodyElseWasFaster()
{
    keepChannel("theirs@example.com");
    const auto saved = ended(ChannelSaving::update(notifications(), channel(), channel("mine@example.com")));
    QVERIFY(saved);
    QVERIFY(saved->conflict);
    QCOMPARE(saved->conflict->theirs.destination, QStringLiteral("theirs@example.com"));
    QCOMPARE(saved->channel, saved->conflict->theirs);
    QCOMPARE(m_server->count("PATCH"), 0);
    // Also where they changed another field than I did.
    NotificationChannel began = channel("theirs@example.com");
    began.profileId = QStringLiteral("p0");
    NotificationChannel wanted = began;
    wanted.destination = QStringLiteral("mine@example.com");
    QVERIFY(ended(ChannelSaving::update(notifications(), began, wanted))->conflict);
    QCOMPARE(m_server->count("PATCH"), 0);
}

void ChannelSavingTest::aChangeWhoseAnswerGotLostIsReadAgain()
{
    keepChannel();
    loseAnswers(true);
    const auto saved = ended(ChannelSaving::update(notifications(), channel(), channel("b@example.com")));
    QVERIFY(saved);
    QVERIFY(!saved->conflict);
    QCOMPARE(saved->channel.destination, QStringLiteral("b@example.com"));
    QCOMPARE(m_server->count("PATCH"), 1);
}

void ChannelSavingTest::aChangeThatNeverArrivedIsSaidSo()
{
    keepChannel();
    loseAnswers(false);
    const auto saved = ended(ChannelSaving::update(notifications(), channel(), channel("OPS@example.com")));
    QCOMPARE(saved.error().kind, Kind::Unconfirmed);
    QVERIFY2(saved.error().what.contains(u"as it was"), qPrintable(saved.error().what));
    QCOMPARE(m_server->count("PATCH"), 1);
}

void ChannelSavingTest::aChangeThatEndedOtherwiseIsSaidSo()
{
    keepChannel();
    m_server->before = [this](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        if (request.method == "GET")
            return std::nullopt;
        m_server->kept[QStringLiteral("notification_channels")].first()[u"channel_destination"] =
            QStringLiteral("theirs@example.com");
        return ScriptedAnswer::of(Trouble::DropAfterBody);
    };
    const auto saved = ended(ChannelSaving::update(notifications(), channel(), channel("b@example.com")));
    QCOMPARE(saved.error().kind, Kind::Unconfirmed);
    QVERIFY2(saved.error().what.contains(u"neither"), qPrintable(saved.error().what));
}

void ChannelSavingTest::aChannelThatIsGoneIsSaidSo()
{
    const auto saved = ended(ChannelSaving::update(notifications(), channel(), channel("b@example.com")));
    QCOMPARE(saved.error().kind, Kind::NotFound);
    QCOMPARE(m_server->count("PATCH"), 0);
}

static QList<SetupDocument::Profile> missingProfiles()
{
    const SetupDocument::Channel mail{.kind = QStringLiteral("email"),
                                      .destination = QStringLiteral("ops@example.com")};
    const SetupDocument::Channel sms{.kind = QStringLiteral("sms"),
                                     .destination = QStringLiteral("+13129940100")};
    return {{.name = QStringLiteral("Ops"), .channels = {mail, sms}},
            {.name = QStringLiteral("Night"), .channels = {mail}},
            {.name = QStringLiteral("Empty"), .channels = {}}};
}

void ChannelSavingTest::nothingIsSentOnceItWasAborted()
{
    keepChannel();
    keepProfile("Ops");
    NotificationSetup ops;
    ops.profiles << profile("Ops");
    const auto interrupt = [this](CallBase *call, int depth) {
        const Interruption interruption(notifications(), call, depth);
        return m_server->api.waitFor([&] { return interruption.isOver(); }) && !interruption.asksOn();
    };
    QVERIFY(interrupt(ChannelSaving::update(notifications(), channel(), channel("b@example.com")), 0));
    QVERIFY(
        interrupt(ChannelSaving::renameProfile(notifications(), profile("Ops"), QStringLiteral("Board")), 0));
    for (const int depth : {0, 1})
        QVERIFY(
            interrupt(ChannelSaving::createMissing(notifications(), clock(), ops, missingProfiles()), depth));
    m_server->api.server.letArrive();
    QCOMPARE(m_server->count("PATCH"), 0);
    QCOMPARE(m_server->count("POST"), 2);
}

void ChannelSavingTest::aProfileWhoseAnswerGotLostIsFoundByItsName()
{
    keepProfile("Ops");
    loseAnswers(true);
    const auto made = ended(ChannelSaving::createProfile(notifications(), clock(), QStringLiteral("Night")));
    QVERIFY(made);
    QCOMPARE(made->id, QStringLiteral("made-2"));
    loseAnswers(false);
    const auto old = ended(ChannelSaving::createProfile(notifications(), clock(), QStringLiteral("Ops")));
    QVERIFY(old.error().what.contains(u"was there before"));
    const auto none = ended(ChannelSaving::createProfile(notifications(), clock(), QStringLiteral("None")));
    QVERIFY(none.error().what.contains(u"none like this"));
    QCOMPARE(m_server->count("POST"), 3);
}

void ChannelSavingTest::aProfileIsRenamed()
{
    keepProfile("Ops");
    const auto renamed =
        ended(ChannelSaving::renameProfile(notifications(), profile("Ops"), QStringLiteral("Board")));
    QVERIFY(renamed);
    QCOMPARE(renamed->name, QStringLiteral("Board"));
    QCOMPARE(m_server->sent("PATCH"), QByteArray(R"({"name":"Board"})"));
    // It has this name by now.
    QVERIFY(ended(ChannelSaving::renameProfile(notifications(), profile("Ops"), QStringLiteral("Board"))));
    QCOMPARE(m_server->count("PATCH"), 1);
}

void ChannelSavingTest::aProfileThatSomebodyRenamedIsLeftAlone()
{
    keepProfile("Night %1");
    const auto renamed =
        ended(ChannelSaving::renameProfile(notifications(), profile("Ops"), QStringLiteral("Board")));
    QCOMPARE(renamed.error().kind, Kind::Rejected);
    QCOMPARE(renamed.error().problemAt(QStringLiteral("name"))->detail, QStringLiteral("Night %1"));
    QVERIFY(renamed.error().what.contains(u"“Night %1”"));
    QCOMPARE(m_server->count("PATCH"), 0);
}

void ChannelSavingTest::aRenamingWhoseAnswerGotLostIsReadAgain()
{
    keepProfile("Ops");
    loseAnswers(true);
    const auto renamed =
        ended(ChannelSaving::renameProfile(notifications(), profile("Ops"), QStringLiteral("Board")));
    QVERIFY(renamed);
    QCOMPARE(renamed->name, QStringLiteral("Board"));
    loseAnswers(false);
    const auto never =
        ended(ChannelSaving::renameProfile(notifications(), profile("Board"), QStringLiteral("Night")));
    QCOMPARE(never.error().kind, Kind::Unconfirmed);
    QVERIFY(never.error().what.contains(u"as it was"));
    QCOMPARE(m_server->count("PATCH"), 2);
}

void ChannelSavingTest::whatIsMissingIsCreatedInOrder()
{
    // Ops and its mail are there.
    NotificationSetup setup;
    setup.profiles << profile("Ops");
    setup.channels << channel();
    m_server->after = [this](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        // The server writes names in its own way.
        if (!request.body.contains("Night"))
            return std::nullopt;
        return ScriptedAnswer::json(200, R"({"data":{"id":"p9","name":"NIGHT"}})");
    };
    auto *call = ChannelSaving::createMissing(notifications(), clock(), setup, missingProfiles());
    QList<qint64> progress;
    connect(call, &CallBase::progressed, this, [&](qint64 done, qint64) { progress << done; });
    const auto made = ended(call);
    QCOMPARE(made.value_or(-1), 4);
    QByteArrayList sent;
    for (const ScriptedRequest &each : m_server->api.server.requests())
        sent << each.body;
    QCOMPARE(sent.size(), 4);
    QVERIFY(sent[0].contains("+13129940100") && sent[0].contains(R"("notification_profile_id":"p1")"));
    QCOMPARE(sent[1], QByteArray(R"({"name":"Night"})"));
    QVERIFY(sent[2].contains("ops@example.com") && sent[2].contains(R"("notification_profile_id":"p9")"));
    QCOMPARE(sent[3], QByteArray(R"({"name":"Empty"})"));
    QCOMPARE(progress.last(), 6);
    QCOMPARE(ended(ChannelSaving::createMissing(notifications(), clock(), setup, {})).value_or(-1), 0);
}

void ChannelSavingTest::whatFailsEndsTheCreation()
{
    m_server->before = [](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        if (!request.body.contains("sms"))
            return std::nullopt;
        return ScriptedAnswer::json(422, R"({"errors":[{"code":"10015","title":"No"}]})");
    };
    const auto made = ended(ChannelSaving::createMissing(notifications(), clock(), {}, missingProfiles()));
    QCOMPARE(made.error().kind, Kind::Rejected);
    QCOMPARE(m_server->count("POST"), 3);
    QCOMPARE(m_server->kept[QStringLiteral("notification_profiles")].size(), 1);
    QCOMPARE(m_server->kept[QStringLiteral("notification_channels")].size(), 1);
}

SIGNALBOX_TEST(ChannelSavingTest)
#include "ChannelSavingTest.moc"
