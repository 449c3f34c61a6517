// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/CommitDesk.h"
#include "support/TestMain.h"

#include <QSignalSpy>

using namespace Commits;
using State = CommitStep::State;
using Kind = Failure::Kind;

class SettingsCommitTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsAtOnceInForceIsReadBack();
    void theStatesAreFollowedOneByOne();
    void aRemovalIsFollowedUntilItIsGone();
    void additionsGoBeforeRemovals();
    void whereOneChannelIsAllowedTheRemovalIsWaitedFor();
    void whatIsSlowIsSaidSoAndLookedAtOnTheNextReading();
    void aStateThatNobodyDocumentedIsNoSuccess();
    void aStateThatSaysFailHasFailed();
    void anUndocumentedStateOnTheWayIsShownAsItIs();
    void oneThatIsDeletedMeanwhileHasFailed();
    void whatMovedIsAskedAbout();
    void whatIsThereAlreadyIsOnlyFollowed();
    void stoppedWhileItAsksNothingIsSent();
    void stoppedWhatIsUnderWayIsFollowed();
    void aReadingOfTheBookInBetweenDoesNoHarm();
    void begunAgainNothingIsSentTwice();
    void overOnesAreForgottenAndFailedOnesStay();
    void theSentenceCounts();
};

void SettingsCommitTest::whatIsAtOnceInForceIsReadBack()
{
    CommitDesk desk;
    desk.read();
    QSignalSpy ended(&desk.commit, &SettingsCommit::ended);
    QVERIFY(desk.run(diffOf({key("many", "mail")})));
    QCOMPARE(desk.states(), QList<State>{State::Settled});
    QCOMPARE(desk.server.enabled(), QList<SettingKey>{key("many", "mail")});
    QCOMPARE(desk.server.count("GET", "notification_settings/setting-1"), 1);
    QCOMPARE(desk.step(0).settingId, QStringLiteral("setting-1"));
    QCOMPARE(ended.size(), 1);
    QVERIFY(desk.server.book.setup().setting(QStringLiteral("setting-1")));
}

void SettingsCommitTest::theStatesAreFollowedOneByOne()
{
    CommitDesk desk;
    desk.read();
    desk.server.addPath = QStringList{QStringLiteral("enable-received"), QStringLiteral("enable-pending"),
                                      QStringLiteral("enable-submtited"), QStringLiteral("enabled")};
    QStringList seen;
    connect(&desk.commit, &SettingsCommit::changed, this, [&] {
        if (desk.commit.steps().isEmpty() || desk.step(0).state != State::Under)
            return;
        if (seen.isEmpty() || seen.last() != desk.step(0).status.wire())
            seen << desk.step(0).status.wire();
    });
    QVERIFY(desk.run(diffOf({key("many", "mail")})));
    QCOMPARE(desk.states(), QList<State>{State::Settled});
    QCOMPARE(seen, desk.server.addPath.mid(0, 3));
    // 1, 2 and 4 seconds.
    const QDateTime begun = desk.server.fixture.clock.now().addSecs(-7);
    QCOMPARE(desk.step(0).since, begun.addSecs(7));
}

void SettingsCommitTest::aRemovalIsFollowedUntilItIsGone()
{
    for (const char *end : {"deleted", "404"}) {
        CommitDesk desk;
        const QString id = desk.server.has(key("many", "mail"));
        desk.read();
        desk.server.removePath = QStringList{QStringLiteral("delete-received"),
                                             QStringLiteral("delete-pending"), QLatin1String(end)};
        desk.commit.begin(diffOf({}, {id}));
        QVERIFY(desk.comesTo(0, State::Under));
        QVERIFY(desk.server.book.setup().setting(id));
        QVERIFY(desk.rest());
        QCOMPARE(desk.states(), QList<State>{State::Settled});
        QCOMPARE(desk.step(0).key, key("many", "mail"));
        QVERIFY(!desk.server.book.setup().setting(id));
        QCOMPARE(desk.server.count("DELETE"), 1);
    }
}

void SettingsCommitTest::additionsGoBeforeRemovals()
{
    CommitDesk desk;
    const QString old = desk.server.has(key("many", "sms"));
    desk.read();
    desk.server.addPath = QStringList{QStringLiteral("enable-pending"), QStringLiteral("enabled")};
    bool wasSilent = false;
    desk.server.before = [&](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        if (request.method == "DELETE")
            wasSilent = !desk.server.enabled().contains(key("many", "mail"));
        return std::nullopt;
    };
    QVERIFY(desk.run(diffOf({key("many", "mail"), key("many", "hook")}, {old})));
    QCOMPARE(desk.server.changes(), (QStringList{QStringLiteral("POST mail"), QStringLiteral("POST hook"),
                                                 QStringLiteral("DELETE setting-1")}));
    QVERIFY(!wasSilent);
    QCOMPARE(desk.server.enabled(), (QList<SettingKey>{key("many", "hook"), key("many", "mail")}));
}

void SettingsCommitTest::whereOneChannelIsAllowedTheRemovalIsWaitedFor()
{
    CommitDesk desk;
    const QString old = desk.server.has(key("one", "sms"));
    desk.read();
    desk.server.removePath = QStringList{QStringLiteral("delete-pending"), QStringLiteral("delete-submitted"),
                                         QStringLiteral("deleted")};
    bool wasThere = true;
    desk.server.before = [&](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        if (request.method == "POST")
            wasThere = desk.server.status(old) != u"deleted";
        return std::nullopt;
    };
    QVERIFY(desk.run(diffOf({key("one", "mail")}, {old})));
    QCOMPARE(desk.server.changes(),
             (QStringList{QStringLiteral("DELETE setting-1"), QStringLiteral("POST mail")}));
    QVERIFY(!wasThere);
    QCOMPARE(desk.states(), (QList<State>{State::Settled, State::Settled}));
    QCOMPARE(desk.server.enabled(), QList<SettingKey>{key("one", "mail")});
}

void SettingsCommitTest::whatIsSlowIsSaidSoAndLookedAtOnTheNextReading()
{
    CommitDesk desk;
    desk.read();
    desk.server.addPath = QStringList{QStringLiteral("enable-pending")};
    const QDateTime begun = desk.server.fixture.clock.now();
    QVERIFY(desk.run(diffOf({key("many", "mail")})));
    QCOMPARE(desk.states(), QList<State>{State::Slow});
    QCOMPARE(begun.secsTo(desk.step(0).since), 180);
    QCOMPARE(desk.server.count("GET", "notification_settings/setting-1"), 10);

    QVERIFY(desk.server.readBook());
    QVERIFY(desk.server.passUntil([&] { return desk.server.count("GET", "settings/setting-1") == 11; }));
    QCOMPARE(desk.states(), QList<State>{State::Slow});
    desk.server.set(QStringLiteral("setting-1"), "enabled");
    QVERIFY(desk.server.readBook());
    QVERIFY(desk.comesTo(0, State::Settled));
}

void SettingsCommitTest::aStateThatNobodyDocumentedIsNoSuccess()
{
    CommitDesk desk;
    desk.read();
    desk.server.addPath = QStringList{QStringLiteral("under-review")};
    desk.commit.begin(diffOf({key("many", "mail")}));
    QVERIFY(desk.comesTo(0, State::Under));
    QCOMPARE(desk.step(0).status.word(), QStringLiteral("under-review"));
    QVERIFY(desk.rest());
    QCOMPARE(desk.states(), QList<State>{State::Failed});
    QVERIFY(desk.step(0).failure->what.contains(QStringLiteral("under-review")));
}

void SettingsCommitTest::aStateThatSaysFailHasFailed()
{
    CommitDesk desk;
    desk.read();
    desk.server.addPath = QStringList{QStringLiteral("enable-pending"), QStringLiteral("enable-Failed")};
    const QDateTime begun = desk.server.fixture.clock.now();
    QVERIFY(desk.run(diffOf({key("many", "mail")})));
    QCOMPARE(desk.states(), QList<State>{State::Failed});
    QVERIFY(desk.step(0).failure->what.contains(QStringLiteral("enable-Failed")));
    QCOMPARE(begun.secsTo(desk.step(0).since), 1);
}

void SettingsCommitTest::anUndocumentedStateOnTheWayIsShownAsItIs()
{
    CommitDesk desk;
    desk.read();
    desk.server.addPath = QStringList{QStringLiteral("under-review"), QStringLiteral("carrier-check"),
                                      QStringLiteral("enabled")};
    QVERIFY(desk.run(diffOf({key("many", "mail")})));
    QCOMPARE(desk.states(), QList<State>{State::Settled});
    // One that moved and then stood still may still come.
    desk.server.addPath = QStringList{QStringLiteral("under-review"), QStringLiteral("carrier-check"),
                                      QStringLiteral("second-check")};
    QVERIFY(desk.run(diffOf({key("many", "hook")})));
    QCOMPARE(desk.states(), QList<State>{State::Slow});
    QCOMPARE(desk.step(0).status.wire(), QStringLiteral("second-check"));
}

void SettingsCommitTest::oneThatIsDeletedMeanwhileHasFailed()
{
    for (const char *end : {"deleted", "404"}) {
        CommitDesk desk;
        desk.read();
        desk.server.addPath = QStringList{QStringLiteral("enable-pending"), QStringLiteral("enable-pending"),
                                          QLatin1String(end)};
        QVERIFY(desk.run(diffOf({key("many", "mail")})));
        QCOMPARE(desk.states(), QList<State>{State::Failed});
        QCOMPARE(desk.step(0).failure->kind, Kind::NotFound);
        QVERIFY(desk.server.book.setup().settings.isEmpty());
    }
}

void SettingsCommitTest::whatMovedIsAskedAbout()
{
    CommitDesk desk;
    const QString old = desk.server.has(key("many", "sms"));
    desk.read();
    desk.server.remove(old);
    desk.server.has(key("many", "mail"));                               // what we want
    const QString other = desk.server.has(key("number", "mail", "+1")); // in a cell that we touch
    desk.server.has(key("one", "hook"));                                // elsewhere
    QSignalSpy asked(&desk.commit, &SettingsCommit::movedMeanwhile);
    QSignalSpy ended(&desk.commit, &SettingsCommit::ended);
    desk.commit.begin(diffOf({key("many", "mail"), key("number", "sms", "+2")}, {old}));
    QVERIFY(desk.server.passUntil([&] { return desk.commit.isAsking(); }));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(ended.size(), 0);
    QCOMPARE(desk.commit.moved().gone, QStringList{old});
    QCOMPARE(desk.commit.moved().addedMeanwhile, QList<SettingKey>{key("many", "mail")});
    QCOMPARE(desk.commit.moved().appeared.size(), 1);
    QCOMPARE(desk.commit.moved().appeared.first().id, other);
    QCOMPARE(desk.server.book.setup().settings.size(), 3);
    QVERIFY(desk.commit.steps().isEmpty());
    desk.commit.goOn();
    QVERIFY(desk.rest());
    QVERIFY(!desk.commit.isAsking());
    QCOMPARE(desk.states(), (QList<State>{State::Settled, State::Settled, State::Settled}));
    QCOMPARE(desk.server.changes(), QStringList{QStringLiteral("POST sms")});
}

void SettingsCommitTest::whatIsThereAlreadyIsOnlyFollowed()
{
    CommitDesk desk;
    const QString old = desk.server.has(key("many", "sms"));
    desk.read();
    desk.server.set(old, "delete-pending");
    const QString theirs = desk.server.has(key("many", "mail"), "enable-pending");
    desk.commit.begin(diffOf({key("many", "mail")}, {old}));
    QVERIFY(desk.server.passUntil([&] { return desk.commit.isAsking(); }));
    desk.commit.goOn();
    QVERIFY(desk.comesTo(0, State::Under));
    QCOMPARE(desk.states(), (QList<State>{State::Under, State::Under}));
    desk.server.set(theirs, "enabled");
    desk.server.set(old, "deleted");
    QVERIFY(desk.rest());
    QCOMPARE(desk.states(), (QList<State>{State::Settled, State::Settled}));
    QVERIFY(desk.server.changes().isEmpty());
}

void SettingsCommitTest::stoppedWhileItAsksNothingIsSent()
{
    CommitDesk desk;
    desk.read();
    desk.server.has(key("many", "mail"));
    QSignalSpy ended(&desk.commit, &SettingsCommit::ended);
    desk.commit.begin(diffOf({key("many", "mail"), key("many", "sms")}));
    QVERIFY(desk.server.passUntil([&] { return desk.commit.isAsking(); }));
    desk.commit.stop();
    QVERIFY(!desk.commit.isAsking());
    QCOMPARE(ended.size(), 1);
    desk.commit.goOn();
    QVERIFY(desk.commit.steps().isEmpty());
    QVERIFY(desk.server.changes().isEmpty());
}

void SettingsCommitTest::stoppedWhatIsUnderWayIsFollowed()
{
    CommitDesk desk;
    desk.read();
    desk.server.addPath = QStringList{QStringLiteral("enable-pending"), QStringLiteral("enabled")};
    bool isStopped = false;
    connect(&desk.commit, &SettingsCommit::changed, this, [&] {
        const bool isSending = !desk.commit.steps().isEmpty() && desk.step(0).state == State::Sending;
        if (isSending && !std::exchange(isStopped, true))
            desk.commit.stop();
    });
    QVERIFY(desk.run(diffOf({key("many", "mail"), key("many", "sms"), key("many", "hook")})));
    QCOMPARE(desk.states(), (QList<State>{State::Settled, State::Stopped, State::Stopped}));
    QCOMPARE(desk.server.enabled(), QList<SettingKey>{key("many", "mail")});
}

void SettingsCommitTest::aReadingOfTheBookInBetweenDoesNoHarm()
{
    CommitDesk desk;
    const QString old = desk.server.has(key("many", "sms"));
    desk.read();
    desk.server.addPath = QStringList{QStringLiteral("enable-pending"), QStringLiteral("enable-pending"),
                                      QStringLiteral("enabled")};
    desk.commit.begin(diffOf({key("many", "mail"), key("many", "hook")}, {old}));
    QVERIFY(desk.comesTo(0, State::Under));
    desk.server.book.read();
    QVERIFY(desk.rest());
    QVERIFY(desk.server.readBook());
    QCOMPARE(desk.states(), (QList<State>{State::Settled, State::Settled, State::Settled}));
    QCOMPARE(desk.server.count("POST"), 2);
    QCOMPARE(desk.server.book.setup().settings.size(), 2);
}

void SettingsCommitTest::begunAgainNothingIsSentTwice()
{
    CommitDesk desk;
    const QString old = desk.server.has(key("number", "sms", "+1"));
    desk.read();
    const SettingsDiff diff = diffOf({key("many", "mail"), key("many", "hook")}, {old});
    desk.commit.begin(diff);
    desk.commit.begin(diff); // while it reads
    bool isAgain = false;
    connect(&desk.commit, &SettingsCommit::changed, this, [&] {
        const bool isSending = !desk.commit.steps().isEmpty() && desk.step(0).state == State::Sending;
        if (isSending && !std::exchange(isAgain, true))
            desk.commit.begin(diff); // while it sends
    });
    QVERIFY(desk.rest());
    QVERIFY(isAgain);
    QCOMPARE(desk.server.count("POST"), 2);
    QCOMPARE(desk.server.count("DELETE"), 1);
    QCOMPARE(desk.server.enabled().size(), 2);
}

void SettingsCommitTest::overOnesAreForgottenAndFailedOnesStay()
{
    CommitDesk desk;
    desk.read();
    desk.server.before = once("POST", refusal());
    QVERIFY(desk.run(diffOf({key("many", "mail"), key("many", "hook")})));
    QCOMPARE(desk.states(), (QList<State>{State::Failed, State::Settled}));
    QVERIFY(desk.run(diffOf({key("many", "sms")})));
    QCOMPARE(desk.states(), (QList<State>{State::Failed, State::Settled}));
    QCOMPARE(desk.step(0).key, key("many", "mail"));
    // Wanted again, it isn't there twice.
    QVERIFY(desk.run(diffOf({key("many", "mail")})));
    QCOMPARE(desk.states(), QList<State>{State::Settled});
    desk.commit.dismiss(0);
    QVERIFY(desk.commit.steps().isEmpty());
}

void SettingsCommitTest::theSentenceCounts()
{
    CommitDesk desk;
    const QString old = desk.server.has(key("number", "sms", "+1"));
    desk.read();
    QCOMPARE(desk.commit.sentence(), QString());
    desk.server.before = [](const ScriptedRequest &request) -> std::optional<ScriptedAnswer> {
        if (request.method == "POST" && request.body.contains("hook"))
            return refusal();
        return std::nullopt;
    };
    QVERIFY(desk.run(diffOf({key("many", "mail"), key("many", "hook"), key("many", "sms")}, {old})));
    QCOMPARE(desk.commit.sentence(), QStringLiteral("3 of 4 in force (2 on, 1 off), 1 failed"));
    desk.server.before = {};
    desk.server.addPath = QStringList{QStringLiteral("enable-pending")};
    desk.commit.begin(diffOf({key("many", "hook")}));
    QVERIFY(desk.comesTo(0, State::Under));
    QCOMPARE(desk.commit.sentence(), QStringLiteral("0 of 1 in force, 1 under way"));
    desk.commit.stop();
    QVERIFY(desk.rest());
    QCOMPARE(desk.commit.sentence(), QStringLiteral("0 of 1 in force, 1 slow"));
}

SIGNALBOX_TEST(SettingsCommitTest)
#include "SettingsCommitTest.moc"
