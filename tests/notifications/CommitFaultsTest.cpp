// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/CommitDesk.h"
#include "support/TestMain.h"

#include <QSignalSpy>

using namespace Commits;
using State = CommitStep::State;
using Kind = Failure::Kind;
using Trouble = ScriptedAnswer::Trouble;

class CommitFaultsTest : public QObject
{
    Q_OBJECT
private slots:
    void anAdditionWithoutItsPlaceIsNotSent();
    void aRemovalThatWouldSilenceIsKept();
    void whatIsSlowToComeTakesNoPlaceYet();
    void aRemovalOfWhatCouldNotBeTurnedOnIsFollowed();
    void oneThatIsRefusedDoesNotStopTheOthers();
    void aLostAnswerIsFoundByItsKey();
    void oneThatNeverArrivedIsDoubtfulAndNotSentTwice();
    void whatWasThereBeforeIsNotTakenForTheLostOne();
    void ofTwoEqualOnesOneIsSentAtATime();
    void aLostRemovalIsLookedFor();
    void aRemovalThatNeverArrivedIsSaidSo();
    void whatEndsTheRestIsSaidOfEachCell_data();
    void whatEndsTheRestIsSaidOfEachCell();
    void inAReadOnlyAccountNothingIsSent();
    void offlineNothingIsSent();
    void tooManyRequestsAreWaitedFor();
    void withoutAReadingNothingIsSent();
    void retriedItLooksFirst();
    void retriedTogetherTheRemovalGoesFirst();
    void whatFailedIsTakenAwayBeforeTheNextTry();
};

void CommitFaultsTest::anAdditionWithoutItsPlaceIsNotSent()
{
    CommitDesk desk;
    const QString old = desk.server.has(key("one", "sms"));
    desk.read();
    desk.server.before = always("DELETE", refusal());
    QVERIFY(desk.run(diffOf({key("one", "mail"), key("many", "hook")}, {old})));
    QCOMPARE(desk.states(), (QList<State>{State::Failed, State::Settled, State::Failed}));
    QVERIFY(desk.step(0).failure->what.contains(QStringLiteral("its place")));
    QCOMPARE(desk.server.count("POST"), 1);
    QCOMPARE(desk.server.enabled(), (QList<SettingKey>{key("many", "hook"), key("one", "sms")}));
}

void CommitFaultsTest::aRemovalThatWouldSilenceIsKept()
{
    CommitDesk desk;
    const QString old = desk.server.has(key("many", "sms"));
    desk.read();
    desk.server.before = always("POST", refusal());
    QVERIFY(desk.run(diffOf({key("many", "mail")}, {old})));
    QCOMPARE(desk.states(), (QList<State>{State::Failed, State::Failed}));
    QVERIFY(desk.step(1).failure->what.contains(QStringLiteral("reach nobody")));
    QCOMPARE(desk.server.enabled(), QList<SettingKey>{key("many", "sms")});
    // The operator insists.
    desk.commit.dismiss(0);
    desk.commit.retry(0);
    QVERIFY(desk.rest());
    QCOMPARE(desk.states(), QList<State>{State::Settled});
    QVERIFY(desk.server.enabled().isEmpty());
}

void CommitFaultsTest::whatIsSlowToComeTakesNoPlaceYet()
{
    CommitDesk desk;
    const QString old = desk.server.has(key("many", "sms"));
    desk.read();
    desk.server.addPath = QStringList{QStringLiteral("enable-pending")};
    QVERIFY(desk.run(diffOf({key("many", "mail")}, {old})));
    QCOMPARE(desk.states(), (QList<State>{State::Slow, State::Failed}));
    QVERIFY(desk.step(1).failure->what.contains(QStringLiteral("reach nobody")));
    QCOMPARE(desk.server.count("DELETE"), 0);
    QCOMPARE(desk.server.enabled(), QList<SettingKey>{key("many", "sms")});
    // It came at last.
    desk.server.set(QStringLiteral("setting-2"), "enabled");
    QVERIFY(desk.server.readBook());
    QVERIFY(desk.comesTo(0, State::Settled));
    desk.commit.retry(1);
    QVERIFY(desk.rest());
    QCOMPARE(desk.states(), (QList<State>{State::Settled, State::Settled}));
    QCOMPARE(desk.server.enabled(), QList<SettingKey>{key("many", "mail")});
}

void CommitFaultsTest::aRemovalOfWhatCouldNotBeTurnedOnIsFollowed()
{
    CommitDesk desk;
    const QString husk = desk.server.has(key("many", "sms"), "enable-failed");
    desk.read();
    desk.server.removePath = QStringList{QStringLiteral("enable-failed"), QStringLiteral("enable-failed"),
                                         QStringLiteral("delete-pending"), QStringLiteral("deleted")};
    QVERIFY(desk.run(diffOf({}, {husk})));
    QCOMPARE(desk.states(), QList<State>{State::Settled});
}

void CommitFaultsTest::oneThatIsRefusedDoesNotStopTheOthers()
{
    CommitDesk desk;
    const QString old = desk.server.has(key("many", "sms"));
    desk.read();
    desk.server.before = once("POST", refusal());
    QVERIFY(desk.run(diffOf({key("many", "mail"), key("many", "hook")}, {old})));
    QCOMPARE(desk.states(), (QList<State>{State::Failed, State::Settled, State::Settled}));
    QCOMPARE(desk.step(0).failure->kind, Kind::Rejected);
    QVERIFY(desk.step(0).failure->problemAt(QStringLiteral("x")));
    QCOMPARE(desk.server.enabled(), QList<SettingKey>{key("many", "hook")});
}

void CommitFaultsTest::aLostAnswerIsFoundByItsKey()
{
    for (const ScriptedAnswer &loss : {ScriptedAnswer::of(Trouble::DropAfterBody),
                                       ScriptedAnswer::json(500, "{}"), ScriptedAnswer::json(200, "{")}) {
        CommitDesk desk;
        desk.read();
        desk.server.after = once("POST", loss);
        desk.commit.begin(diffOf({key("many", "mail"), key("many", "hook")}));
        QVERIFY(desk.comesTo(0, State::Looking));
        QVERIFY(desk.rest());
        QCOMPARE(desk.states(), (QList<State>{State::Settled, State::Settled}));
        QCOMPARE(desk.step(0).settingId, QStringLiteral("setting-1"));
        QCOMPARE(desk.server.count("POST"), 2);
        QCOMPARE(desk.server.count("GET", "condition_id%5D%5Beq%5D=many"), 1);
    }
}

void CommitFaultsTest::oneThatNeverArrivedIsDoubtfulAndNotSentTwice()
{
    CommitDesk desk;
    desk.read();
    desk.server.before = once("POST", ScriptedAnswer::json(500, "{}"));
    const QDateTime begun = desk.server.fixture.clock.now();
    QVERIFY(desk.run(diffOf({key("many", "mail")})));
    QCOMPARE(desk.states(), QList<State>{State::Doubtful});
    QCOMPARE(desk.step(0).failure->kind, Kind::Unconfirmed);
    QCOMPARE(begun.secsTo(desk.step(0).since), 45);
    QCOMPARE(desk.server.count("POST"), 1);
    QCOMPARE(desk.server.count("GET", "condition_id%5D%5Beq%5D=many"), 3);
    desk.commit.retry(0);
    QVERIFY(desk.rest());
    QCOMPARE(desk.states(), QList<State>{State::Settled});
    QCOMPARE(desk.server.enabled(), QList<SettingKey>{key("many", "mail")});
}

void CommitFaultsTest::whatWasThereBeforeIsNotTakenForTheLostOne()
{
    CommitDesk desk;
    // It is from just now, as the lost one would be; and it is wanted a second time.
    QVERIFY(desk.server.fixture.ended(desk.server.api.addSetting(key("many", "mail"))));
    desk.read();
    desk.server.before = once("POST", ScriptedAnswer::of(Trouble::DropAfterBody));
    QVERIFY(desk.run(diffOf({key("many", "mail")})));
    QCOMPARE(desk.states(), QList<State>{State::Doubtful});

    // Neither is that of another step.
    CommitDesk twice;
    twice.read();
    twice.server.after = always("POST", ScriptedAnswer::of(Trouble::DropAfterBody));
    QVERIFY(twice.run(diffOf({key("many", "mail"), key("many", "mail")})));
    QCOMPARE(twice.states(), (QList<State>{State::Settled, State::Settled}));
    QVERIFY(twice.step(0).settingId != twice.step(1).settingId);
    QCOMPARE(twice.server.enabled().size(), 2);
}

// Else one answer could be taken for both.
void CommitFaultsTest::ofTwoEqualOnesOneIsSentAtATime()
{
    CommitDesk desk;
    desk.read();
    desk.server.before = once("POST", ScriptedAnswer::of(Trouble::DropAfterBody));
    bool wasTogether = false;
    connect(&desk.commit, &SettingsCommit::changed, this, [&] {
        const QList<State> states = desk.states();
        wasTogether = wasTogether || (states.value(0) == State::Looking && states.value(1) == State::Sending);
    });
    QVERIFY(desk.run(diffOf({key("many", "mail"), key("many", "mail"), key("many", "sms")})));
    QVERIFY(!wasTogether);
    QCOMPARE(desk.states(), (QList<State>{State::Doubtful, State::Settled, State::Settled}));
    QCOMPARE(desk.server.changes(), (QStringList{QStringLiteral("POST mail"), QStringLiteral("POST sms"),
                                                 QStringLiteral("POST mail")}));
}

void CommitFaultsTest::aLostRemovalIsLookedFor()
{
    for (const char *state : {"deleted", "404", "delete-pending"}) {
        CommitDesk desk;
        const QString id = desk.server.has(key("many", "mail"));
        desk.read();
        desk.server.removePath = QStringList{QLatin1String(state), QStringLiteral("deleted")};
        desk.server.after = once("DELETE", ScriptedAnswer::json(502, "{}"));
        QVERIFY(desk.run(diffOf({}, {id})));
        QCOMPARE(desk.states(), QList<State>{State::Settled});
        QCOMPARE(desk.server.count("DELETE"), 1);
        QVERIFY(desk.server.enabled().isEmpty());
    }
}

void CommitFaultsTest::aRemovalThatNeverArrivedIsSaidSo()
{
    CommitDesk desk;
    const QString id = desk.server.has(key("many", "mail"));
    desk.read();
    desk.server.before = once("DELETE", ScriptedAnswer::of(Trouble::DropAfterBody));
    QVERIFY(desk.run(diffOf({}, {id})));
    QCOMPARE(desk.states(), QList<State>{State::Failed});
    QVERIFY(desk.step(0).failure->what.contains(QStringLiteral("didn’t arrive")));
    QCOMPARE(desk.server.count("DELETE"), 1);
    desk.commit.retryFailed();
    QVERIFY(desk.rest());
    QCOMPARE(desk.states(), QList<State>{State::Settled});
    QCOMPARE(desk.server.count("DELETE"), 2);
}

void CommitFaultsTest::whatEndsTheRestIsSaidOfEachCell_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::newRow("401") << 401 << int(Kind::Unauthorized);
    QTest::newRow("403") << 403 << int(Kind::Forbidden);
}

void CommitFaultsTest::whatEndsTheRestIsSaidOfEachCell()
{
    QFETCH(int, status);
    QFETCH(int, kind);
    CommitDesk desk;
    const QString id = desk.server.has(key("number", "mail", "+13125550001"));
    desk.read();
    // The first one is taken, and then it begins.
    desk.server.before = [&desk, status](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        if (request.method == "POST" && desk.server.count("POST") > 1)
            return ScriptedAnswer::json(status, "{}");
        return std::nullopt;
    };
    QVERIFY(desk.run(diffOf({key("many", "mail"), key("many", "hook"), key("many", "sms")}, {id})));
    QCOMPARE(desk.commit.steps().size(), 4);
    for (int i = 1; i < 4; ++i) {
        QCOMPARE(desk.step(i).state, State::Failed);
        QCOMPARE(int(desk.step(i).failure->kind), kind);
    }
    // Nobody knows of the first one as long as nobody may ask: it was taken, and no more is said.
    QVERIFY(desk.step(0).state == State::Settled || desk.step(0).state == State::Slow);
    QCOMPARE(desk.server.count("POST"), 2);
    QCOMPARE(desk.server.count("DELETE"), 0);
    QVERIFY(desk.server.enabled().contains(key("number", "mail", "+13125550001")));
}

void CommitFaultsTest::inAReadOnlyAccountNothingIsSent()
{
    CommitDesk desk;
    const QString id = desk.server.has(key("number", "mail", "+13125550001"));
    desk.read();
    desk.server.fixture.account.readOnly = true;
    desk.server.fixture.client->setAccount(desk.server.fixture.account);
    QVERIFY(desk.run(diffOf({key("many", "mail"), key("many", "sms")}, {id})));
    QCOMPARE(desk.states(), (QList<State>{State::Failed, State::Failed, State::Failed}));
    for (const CommitStep &each : desk.commit.steps())
        QCOMPARE(each.failure->kind, Kind::ReadOnly);
    QVERIFY(desk.server.changes().isEmpty());
}

void CommitFaultsTest::offlineNothingIsSent()
{
    CommitDesk desk;
    desk.read();
    desk.server.has(key("many", "mail"));
    desk.commit.begin(diffOf({key("many", "mail"), key("many", "sms"), key("many", "hook")}));
    QVERIFY(desk.server.passUntil([&] { return desk.commit.isAsking(); }));
    desk.server.fixture.server.hangUp();
    int rounds = 0; // until the client noticed
    QVERIFY(desk.server.passUntil([&] { return ++rounds > 20; }));
    desk.commit.goOn();
    QVERIFY(desk.rest());
    QCOMPARE(desk.states(), (QList<State>{State::Slow, State::Failed, State::Failed}));
    for (const CommitStep &each : desk.commit.steps())
        QCOMPARE(each.failure->kind, Kind::Offline);
    QCOMPARE(desk.commit.sentence(), QStringLiteral("0 of 3 in force, 2 failed, 1 slow"));
}

void CommitFaultsTest::tooManyRequestsAreWaitedFor()
{
    CommitDesk desk;
    desk.read();
    desk.server.before =
        once("POST",
             ScriptedAnswer{
                 .status = 429, .body = "{}", .headers = {{"Retry-After", "3"}}, .trouble = Trouble::None});
    QVERIFY(desk.run(diffOf({key("many", "mail")})));
    QCOMPARE(desk.states(), QList<State>{State::Settled});
    QCOMPARE(desk.server.enabled().size(), 1);
}

void CommitFaultsTest::withoutAReadingNothingIsSent()
{
    CommitDesk desk;
    desk.read();
    desk.server.before = always("GET", ScriptedAnswer::json(403, "{}"));
    QSignalSpy ended(&desk.commit, &SettingsCommit::ended);
    QVERIFY(desk.run(diffOf({key("many", "mail")})));
    QVERIFY(desk.commit.failure());
    QCOMPARE(desk.commit.failure()->kind, Kind::Forbidden);
    QVERIFY(desk.commit.steps().isEmpty());
    QCOMPARE(ended.size(), 1);
    QCOMPARE(desk.server.count("POST"), 0);
}

void CommitFaultsTest::retriedItLooksFirst()
{
    CommitDesk desk;
    desk.read();
    desk.server.before = once("POST", ScriptedAnswer::of(Trouble::DropAfterBody));
    QVERIFY(desk.run(diffOf({key("many", "mail")})));
    QCOMPARE(desk.states(), QList<State>{State::Doubtful});
    // It came late, after all.
    QCOMPARE(desk.server.fixture.ended(desk.server.api.addSetting(key("many", "mail"))).has_value(), true);
    const int posts = desk.server.count("POST");
    desk.commit.retryFailed();
    QVERIFY(desk.rest());
    QCOMPARE(desk.states(), QList<State>{State::Settled});
    QCOMPARE(desk.server.count("POST"), posts);
    QCOMPARE(desk.server.enabled().size(), 1);
}

void CommitFaultsTest::retriedTogetherTheRemovalGoesFirst()
{
    CommitDesk desk;
    const QString old = desk.server.has(key("one", "sms"));
    desk.read();
    desk.server.before = once("DELETE", refusal());
    QVERIFY(desk.run(diffOf({key("one", "mail")}, {old})));
    QCOMPARE(desk.states(), (QList<State>{State::Failed, State::Failed}));
    desk.commit.retryFailed();
    QVERIFY(desk.rest());
    QCOMPARE(desk.states(), (QList<State>{State::Settled, State::Settled}));
    QCOMPARE(desk.server.enabled(), QList<SettingKey>{key("one", "mail")});
}

void CommitFaultsTest::whatFailedIsTakenAwayBeforeTheNextTry()
{
    CommitDesk desk;
    desk.read();
    desk.server.addPath = QStringList{QStringLiteral("enable-failed")};
    QVERIFY(desk.run(diffOf({key("many", "mail")})));
    QCOMPARE(desk.states(), QList<State>{State::Failed});
    desk.server.addPath = QStringList{QStringLiteral("enabled")};
    desk.commit.retry(0);
    QVERIFY(desk.rest());
    QCOMPARE(desk.states(), QList<State>{State::Settled});
    QCOMPARE(desk.server.changes(),
             (QStringList{QStringLiteral("POST mail"), QStringLiteral("DELETE setting-1"),
                          QStringLiteral("POST mail")}));
    QCOMPARE(desk.server.book.setup().settings.size(), 1);
}

SIGNALBOX_TEST(CommitFaultsTest)
#include "CommitFaultsTest.moc"
