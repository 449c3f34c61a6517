// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ApiClient.h"
#include "notifications/NotificationApi.h"
#include "notifications/NotificationBook.h"
#include "notifications/SettingsCommit.h"
#include "notifications/SetupComparison.h"
#include "sandbox/Sandbox.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QSignalSpy>
#include <QTest>
#include <random>

using State = CommitStep::State;

namespace {
const QString operations = QStringLiteral("operations@harbor-clinic.example");
const QString opsSms = QStringLiteral("+13125550142");
const QString opsHook = QStringLiteral("https://hooks.harbor-clinic.example/telnyx/alerts");
const QString billing = QStringLiteral("billing@harbor-clinic.example");
const QString nightVoice = QStringLiteral("+13125550199");
const QString nightSms = QStringLiteral("+13125550187");

/// A commit at the demo server, whose own time flies, on a clock that a test moves.
class Desk
{
public:
    Desk() : sandbox({.faxes = 0, .pace = 20'000})
    {
        if (!sandbox.start())
            qFatal("the sandbox doesn't start: %s", qPrintable(sandbox.error()));
        Account account;
        account.id = QUuid::createUuid();
        account.apiBase = sandbox.url();
        client = std::make_unique<ApiClient>(account, Secret(sandbox.key()), &clock, nullptr);
        witness = std::make_unique<ApiClient>(account, Secret(sandbox.key()), &real, nullptr);
        api = std::make_unique<NotificationApi>(client.get());
        book = std::make_unique<NotificationBook>(api.get(), &clock);
        commit = std::make_unique<SettingsCommit>(api.get(), book.get(), &clock);
    }

    bool read()
    {
        book->read();
        return passUntil([this] { return !book->isReading(); }) && !book->failure();
    }

    bool run(const SettingsDiff &diff)
    {
        commit->begin(diff);
        return rest();
    }
    bool rest()
    {
        return passUntil([this] { return !commit->isRunning(); });
    }

    /// The clock passes every pause once nothing is asked, and those before a repeat while something is.
    bool passUntil(const std::function<bool()> &isSo)
    {
        QEventLoop loop;
        QTimer tick;
        int quiet = 0;
        QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
            if (isSo())
                return loop.quit();
            const auto next = clock.untilNext();
            const bool isIdle = client->findChildren<CallBase *>().isEmpty();
            if (!next || ++quiet < (isIdle ? 3 : 50) || (!isIdle && *next > std::chrono::seconds(5)))
                return;
            quiet = 0;
            clock.advance(*next);
        });
        tick.start(1);
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        loop.exec();
        return isSo();
    }

    SettingKey key(const char *condition, const QString &destination,
                   const SettingParameters &parameters = {}) const
    {
        const NotificationSetup &setup = book->setup();
        const auto when =
            std::ranges::find(setup.conditions, QString::fromUtf8(condition), &NotificationCondition::name);
        const auto at = std::ranges::find(setup.channels, destination, &NotificationChannel::destination);
        if (when == setup.conditions.end() || at == setup.channels.end())
            qFatal("the demo account has no %s at %s", condition, qPrintable(destination));
        return {when->id, at->profileId, at->id, parameters};
    }

    QString idOf(const SettingKey &key) const
    {
        const auto found = std::ranges::find(book->setup().settings, key, &NotificationSetting::key);
        return found == book->setup().settings.end() ? QString() : found->id;
    }

    /// The keys that are there and not on their way out, as another client reads them; each as often as it
    /// is there.
    QList<SettingKey> atServer(const QString &word = {})
    {
        NotificationApi other(witness.get());
        QList<SettingKey> keys;
        const Outcome<QList<NotificationSetting>> list = await(other.settings());
        for (const NotificationSetting &each : *list) {
            const auto phase = each.status.phase();
            if (phase != SettingStatus::Phase::Gone && phase != SettingStatus::Phase::TurningOff &&
                (word.isEmpty() || each.status.wire() == word))
                keys << each.key;
        }
        return keys;
    }
    QList<SettingKey> onAtServer() { return atServer(QStringLiteral("enabled")); }
    bool comesOn(const SettingKey &key)
    {
        for (int looks = 0; looks < 5'000; ++looks) {
            if (onAtServer().contains(key))
                return true;
        }
        return false;
    }

    QList<State> states() const
    {
        QList<State> states;
        for (const CommitStep &each : commit->steps())
            states << each.state;
        return states;
    }

    Sandbox sandbox;
    ManualClock clock{QDateTime::currentDateTimeUtc()};
    SystemClock real;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<ApiClient> witness;
    std::unique_ptr<NotificationApi> api;
    std::unique_ptr<NotificationBook> book;
    std::unique_ptr<SettingsCommit> commit;
};

SettingsDiff diffOf(const QList<SettingKey> &adds, const QStringList &removals = {})
{
    SettingsDiff diff;
    diff.adds = adds;
    diff.removals = removals;
    return diff;
}
} // namespace

class SettingsCommitFromSandboxTest : public QObject
{
    Q_OBJECT
private slots:
    void asynchronousOnesAreFollowedToTheirEnd();
    void theOnlyChannelIsReplaced();
    void slowOnesAreSlowAndNoSuccess();
    void whatEndsAsFailedIsNoSuccess();
    void aDeletionThatIsResistedHasFailedAndIsRetried();
    void halfWayItIsSaidExactlyWhichCellsAreOn();
    void whateverHappensNoWishIsToldAsAFact_data();
    void whateverHappensNoWishIsToldAsAFact();
    void theDemoAccountIsTheSameAsItsOwnFile();
};

void SettingsCommitFromSandboxTest::asynchronousOnesAreFollowedToTheirEnd()
{
    Desk desk;
    QVERIFY(desk.read());
    const SettingParameters number{{QStringLiteral("phone_number"), QStringLiteral("+13125550111")}};
    const SettingKey slow = desk.key("for phone number", operations, number);
    const SettingKey quick = desk.key("by anybody", opsSms);
    const SettingKey old = desk.key("on any outbound profile", opsHook);
    QVERIFY(!desk.idOf(old).isEmpty());
    QVERIFY(desk.run(diffOf({slow, quick}, {desk.idOf(old)})));
    QCOMPARE(desk.states(), (QList<State>{State::Settled, State::Settled, State::Settled}));
    const QList<SettingKey> on = desk.onAtServer();
    QVERIFY(on.contains(slow));
    QVERIFY(on.contains(quick));
    QVERIFY(!on.contains(old));
    QCOMPARE(desk.commit->sentence(), QStringLiteral("3 of 3 in force (2 on, 1 off)"));
}

void SettingsCommitFromSandboxTest::theOnlyChannelIsReplaced()
{
    Desk desk;
    QVERIFY(desk.read());
    const SettingKey old = desk.key("payment declined", billing);
    SettingKey asked = desk.key("of any user", operations);
    const SettingKey other = desk.key("of any user", opsSms);
    const SettingKey night = desk.key("payment declined", nightVoice);
    QVERIFY(desk.run(diffOf({other, night}, {desk.idOf(asked), desk.idOf(old)})));
    QCOMPARE(desk.states(), (QList<State>{State::Settled, State::Settled, State::Settled, State::Settled}));
    const QList<SettingKey> on = desk.onAtServer();
    QVERIFY(on.contains(other) && on.contains(night));
    QVERIFY(!on.contains(asked) && !on.contains(old));
}

void SettingsCommitFromSandboxTest::slowOnesAreSlowAndNoSuccess()
{
    Desk desk;
    desk.sandbox.holdSettings(true);
    QVERIFY(desk.read());
    const SettingParameters number{{QStringLiteral("phone_number"), QStringLiteral("+13125550111")}};
    const SettingKey key = desk.key("for phone number", operations, number);
    QVERIFY(desk.run(diffOf({key})));
    QCOMPARE(desk.states(), QList<State>{State::Slow});
    QVERIFY(!desk.onAtServer().contains(key));
    QCOMPARE(desk.commit->sentence(), QStringLiteral("0 of 1 in force, 1 slow"));
    desk.sandbox.holdSettings(false);
    QVERIFY(desk.comesOn(key));
    QVERIFY(desk.read());
    QVERIFY(desk.passUntil([&] { return desk.states() == QList<State>{State::Settled}; }));
}

void SettingsCommitFromSandboxTest::whatEndsAsFailedIsNoSuccess()
{
    Desk desk;
    QVERIFY(desk.read());
    ChannelWish wish;
    wish.kind = QStringLiteral("webhook");
    wish.destination = QStringLiteral("https://nowhere.invalid/alerts");
    wish.profileId = desk.key("by anybody", opsSms).profileId;
    const auto channel = await(NotificationApi(desk.witness.get()).createChannel(wish));
    QVERIFY(channel);
    QVERIFY(desk.read());
    const SettingKey key = desk.key("any campaign", channel->destination);
    const SettingKey plain = desk.key("on any outbound profile", opsSms);
    QVERIFY(desk.run(diffOf({key, plain})));
    QCOMPARE(desk.states(), (QList<State>{State::Failed, State::Settled}));
    QCOMPARE(desk.commit->steps().first().status.wire(), QStringLiteral("enable-failed"));
    QVERIFY(!desk.onAtServer().contains(key));
    QCOMPARE(desk.commit->sentence(), QStringLiteral("1 of 2 in force, 1 failed"));
    // Tried again, the husk of the first try doesn't stay.
    desk.commit->retryFailed();
    QVERIFY(desk.rest());
    QCOMPARE(desk.states(), (QList<State>{State::Failed, State::Settled}));
    QCOMPARE(desk.atServer().count(key), 1);
}

void SettingsCommitFromSandboxTest::aDeletionThatIsResistedHasFailedAndIsRetried()
{
    Desk desk;
    QVERIFY(desk.read());
    const SettingKey key = desk.key("any campaign", operations);
    QVERIFY(desk.run(diffOf({}, {desk.idOf(key)})));
    QCOMPARE(desk.states(), QList<State>{State::Failed});
    QVERIFY(desk.comesOn(key));
    desk.commit->retryFailed();
    QVERIFY(desk.rest());
    QCOMPARE(desk.states(), QList<State>{State::Settled});
    QVERIFY(!desk.atServer().contains(key));
}

void SettingsCommitFromSandboxTest::halfWayItIsSaidExactlyWhichCellsAreOn()
{
    Desk desk;
    QVERIFY(desk.read());
    const SettingKey lost = desk.key("by anybody", operations);
    const SettingKey refused = desk.key("by anybody", opsSms);
    const SettingKey never = desk.key("on any outbound profile", opsSms);
    const SettingKey fine = desk.key("on any outbound profile", operations);
    const SettingKey kept = desk.key("on any outbound profile", opsHook);
    const SettingKey gone = desk.key("from any number", opsHook);
    QVERIFY(desk.sandbox.setFaults(R"([
        {"path": "/notification_settings$", "method": "POST", "do": "status", "status": 500, "apply": true},
        {"path": "/notification_settings$", "method": "POST", "do": "status", "status": 422},
        {"path": "/notification_settings$", "method": "POST", "do": "drop-after-body"},
        {"path": "/notification_settings/", "method": "DELETE", "do": "reset", "apply": true},
        {"path": "/notification_settings/", "method": "DELETE", "do": "status", "status": 409}])"));
    // The removal of one whose event has no additions goes first.
    QVERIFY(desk.run(diffOf({lost, refused, never, fine}, {desk.idOf(kept), desk.idOf(gone)})));
    QCOMPARE(desk.states(), (QList<State>{State::Settled, State::Failed, State::Doubtful, State::Settled,
                                          State::Failed, State::Settled}));
    const QList<SettingKey> on = desk.onAtServer();
    QCOMPARE(on.count(lost), 1);
    QCOMPARE(on.count(refused), 0);
    QCOMPARE(on.count(never), 0);
    QCOMPARE(on.count(fine), 1);
    QCOMPARE(on.count(kept), 1);
    QCOMPARE(on.count(gone), 0);
    QCOMPARE(desk.commit->sentence(), QStringLiteral("3 of 6 in force (2 on, 1 off), 2 failed, 1 doubtful"));
    QCOMPARE(desk.sandbox.requestCount("POST", "/notification_settings"), 4);

    desk.commit->retryFailed();
    QVERIFY(desk.rest());
    QCOMPARE(desk.states().count(State::Settled), 6);
    for (const SettingKey &key : {lost, refused, never, fine})
        QCOMPARE(desk.onAtServer().count(key), 1);
    for (const SettingKey &key : {kept, gone})
        QVERIFY(!desk.atServer().contains(key));
}

void SettingsCommitFromSandboxTest::whateverHappensNoWishIsToldAsAFact_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void SettingsCommitFromSandboxTest::whateverHappensNoWishIsToldAsAFact()
{
    QFETCH(unsigned, seed);
    std::mt19937 dice(seed);
    const auto upTo = [&dice](int most) {
        return static_cast<int>(dice() % static_cast<unsigned>(most + 1));
    };
    static const QByteArrayList troubles{R"("do": "status", "status": 500)",
                                         R"("do": "status", "status": 502, "apply": true)",
                                         R"("do": "status", "status": 422)",
                                         R"("do": "drop-after-body", "apply": true)",
                                         R"("do": "reset")",
                                         R"("do": "truncate")",
                                         R"("do": "html")",
                                         R"("do": "status", "status": 429, "headers": {"Retry-After": "1"})",
                                         R"("do": "drop-before-body")"};
    QByteArrayList lines;
    for (const char *method : {"POST", "DELETE", "GET"}) {
        for (int left = 1 + upTo(2); left > 0; --left)
            lines << R"({"path": "/notification_settings", "method": ")" + QByteArray(method) +
                         R"(", "skip": )" + QByteArray::number(1 + upTo(3)) + R"(, "count": 1, )" +
                         troubles.at(upTo(static_cast<int>(troubles.size()) - 1)) + "}";
    }
    Desk desk;
    QVERIFY(desk.read());
    const SettingParameters number{{QStringLiteral("phone_number"), QStringLiteral("+13125550111")}};
    const QList<SettingKey> adds{desk.key("by anybody", operations), desk.key("by anybody", nightSms),
                                 desk.key("for phone number", opsHook, number),
                                 desk.key("on any outbound profile", opsSms),
                                 desk.key("of any user", opsSms)};
    const QList<SettingKey> removed{desk.key("of any user", operations), desk.key("from any number", opsSms),
                                    desk.key("on any outbound profile", billing),
                                    desk.key("any campaign", opsHook)};
    QStringList removals;
    for (const SettingKey &each : removed)
        removals << desk.idOf(each);
    QVERIFY(!removals.contains(QString()));
    QVERIFY(desk.sandbox.setFaults("[" + lines.join(",") + "]"));
    QVERIFY(desk.run(diffOf(adds, removals)));
    for (int round = 0; round < 2; ++round) {
        QVERIFY(desk.sandbox.setFaults({}));
        const QList<SettingKey> on = desk.onAtServer();
        const QList<SettingKey> there = desk.atServer();
        for (const CommitStep &step : desk.commit->steps()) {
            QVERIFY(step.isOver());
            if (step.state == State::Settled)
                QCOMPARE(on.count(step.key), step.isAdd ? 1 : 0);
            QVERIFY(there.count(step.key) <= 1);
            if (step.state != State::Settled)
                QVERIFY(step.failure || step.state == State::Slow);
        }
        desk.commit->retryFailed();
        QVERIFY(desk.rest());
    }
}

void SettingsCommitFromSandboxTest::theDemoAccountIsTheSameAsItsOwnFile()
{
    Desk desk;
    QVERIFY(desk.read());
    const SetupDocument document = SetupDocument::of(desk.book->setup(), QStringLiteral("Demo"), {});
    QVERIFY(document.settings.size() > 20);
    const auto file = SetupFile::read(SetupFile::write(document));
    QVERIFY(file);
    QCOMPARE(*file, document);
    const SetupComparison comparison(*file, desk.book->setup());
    QVERIFY(comparison.diff().isEmpty());
    QVERIFY(comparison.unmatched().isEmpty());
    QVERIFY(comparison.missing().isEmpty());
}

SIGNALBOX_TEST(SettingsCommitFromSandboxTest)
#include "SettingsCommitFromSandboxTest.moc"
