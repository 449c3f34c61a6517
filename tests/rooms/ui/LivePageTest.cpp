// SPDX-License-Identifier: GPL-3.0-or-later
#include "LiveFixture.h"
#include "base/PhoneNumber.h"
#include "rooms/LiveWall.h"
#include "rooms/ui/ParticipantTable.h"
#include "rooms/ui/WallPanel.h"
#include "rooms/ui/WallView.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/ElidedLabel.h"
#include "widgets/EmptyState.h"
#include "widgets/MutedLabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <ctime>

/// The live wall as a moderator has it before them.
class LivePageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theFirstLookShowsWhoMeets();
    void nothingIsAskedWhileThePageIsHiddenOrMinimised();
    void aMutedPersonIsAskedOfNotClaimed();
    void muteIsTakenBackByANewRequest();
    void marksGoBeforeTheSelection();
    void allButSomeLeavesThemOut();
    void aKickNamesWhomAndHowManyFirst();
    void aKickIsDoneOnceTheyHaveLeft();
    void endingIsConfirmedByKeyboard();
    void aSessionThatHadEndedIsAResult();
    void whatFailedForSomeCanBeAskedAgainForThem();
    void marksSelectionAndPlaceSurviveALook();
    void whenTheChosenSessionGoesTheNextIsShownAndSaid();
    void nothingMovesWhileAQuestionStands();
    void readOnlyAccountsSayWhyNothingCanBeDone();
    void wordsNarrowTheCards();
    void nobodyMeetsOffersABeginning();
    void offlineKeepsTheCardsAndSaysOfWhen();
    void troubleAtTheFirstLookOffersRetry();
    void aPlaceLeadsToItsSession();
    void aPlaceOfAnEndedSessionSaysSo();
    void rulesOfAlarmsAreKept();
    void thePanelLeadsOn();
    void anotherAccountLeavesNothingBehind();
    void keysGoFromCardsToPeopleAndBack();
    void keysAreNotLostWhenThePagesChange();
    void tabReachesEverything();
    void fiveHundredSessionsOfFiftyAreFollowedInMilliseconds();

private:
    WallView *wall() const { return m_fixture->find<WallView>("wallView"); }
    ParticipantTable *people() const { return m_fixture->find<ParticipantTable>("wallParticipants"); }
    Banner *report() const { return m_fixture->find<Banner>("wallReport"); }
    QString heading() const { return m_fixture->find<ElidedLabel>("wallHeading")->text(); }
    QMessageBox *question() const { return m_fixture->find<QMessageBox>("roomQuestion"); }
    QString stateOf(const QString &id) const { return people()->rows()->find(id)->state; }
    void choose(const QString &session) { wall()->choose(session); }
    void select(const QString &id) { people()->selectRow(people()->rows()->rowOf(id)); }
    bool waitFor(const std::function<bool()> &isSo) { return m_fixture->waitFor(isSo); }
    bool answered(int actions)
    {
        return waitFor([&] { return m_fixture->actions().size() >= actions; });
    }
    void answer(const char *button);

    std::unique_ptr<LiveFixture> m_fixture;
    const QString stand = QStringLiteral("5b7ac7d0-14e2-4f0e-9f31-2b8f6c1d05ae");
};

void LivePageTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    PhoneNumber::warmUp();
    m_fixture = std::make_unique<LiveFixture>();
    m_fixture->meetAsDrawn();
    QVERIFY(m_fixture->show());
    choose(stand);
}

void LivePageTest::cleanup()
{
    m_fixture.reset();
}

void LivePageTest::answer(const char *button)
{
    QVERIFY(question());
    auto *chosen = question()->findChild<QPushButton *>(QLatin1String(button));
    QTest::keyClick(chosen, Qt::Key_Space);
}

void LivePageTest::theFirstLookShowsWhoMeets()
{
    QStringList cards;
    for (const WallCard &card : wall()->cards())
        cards << card.words();
    QCOMPARE(cards.join(u'\n'),
             QStringLiteral("Night desk, phantom, 0 of 4 people, 07:12 h, nobody since 06:43, still billed\n"
                            "Claims review, long, 2 of 8 people, 03:40 h\n"
                            "Daily stand-up, active, 5 of 10 people, 00:24 h\n"
                            "Telehealth 4417, active, 2 of 2 people, 00:11 h\n"
                            "Training, group B, recording, 31 of 50 people, 01:02 h"));
    QCOMPARE(heading(), QStringLiteral("Daily stand-up · 5 people"));
    QCOMPARE(m_fixture->page->count(), 5);
    QCOMPARE(m_fixture->find<MutedLabel>("wallFoot")->text(),
             QStringLiteral("Live, every 10 s while this pane is visible · last look 13:00:00"));
    QStringList rows;
    for (int row = 0; row < people()->rows()->rowCount(); ++row) {
        const WallPerson *person = people()->rows()->at(row);
        rows << QStringList{person->name, person->joinedAt, person->inRoom, person->state}.join(u'|');
    }
    QCOMPARE(rows.join(u'\n'), QStringLiteral("Bob the Builder|12:36|00:24 h|in the room\n"
                                              "Oswald|12:37|00:23 h|in the room\n"
                                              "Priya N.|12:38|00:22 h|in the room\n"
                                              "Lena|12:39|00:21 h|in the room\n"
                                              "+1 312 555 0002|12:39|00:21 h|in the room\n"
                                              "Marc|12:36|00:07 h|left 12:43"));
}

void LivePageTest::nothingIsAskedWhileThePageIsHiddenOrMinimised()
{
    QVERIFY(m_fixture->desk->wall()->isWatched());
    m_fixture->page->setWindowState(Qt::WindowMinimized);
    QVERIFY(!m_fixture->desk->wall()->isWatched());
    m_fixture->page->setWindowState(Qt::WindowNoState);
    QVERIFY(m_fixture->desk->wall()->isWatched());
    m_fixture->page->hide();
    QVERIFY(!m_fixture->desk->wall()->isWatched());
}

void LivePageTest::aMutedPersonIsAskedOfNotClaimed()
{
    people()->setFocus();
    select(QStringLiteral("p3"));
    QTest::keyClick(people(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(answered(1));
    QVERIFY(waitFor([&] { return stateOf(QStringLiteral("p3")) == u"mute asked 13:00"; }));
    QCOMPARE(m_fixture->actions(),
             QStringList{QStringLiteral("mute %1 {\"participants\":[\"p3\"]}").arg(stand)});
    QCOMPARE(stateOf(QStringLiteral("p2")), QStringLiteral("in the room"));
}

void LivePageTest::muteIsTakenBackByANewRequest()
{
    QString text;
    std::function<void()> undo;
    connect(m_fixture->page.get(), &RoomPage::notedWithUndo, this,
            [&](const QString &said, std::function<void()> back) {
                text = said;
                undo = std::move(back);
            });
    select(QStringLiteral("p3"));
    m_fixture->action("wallMute")->trigger();
    QVERIFY(waitFor([&] { return undo != nullptr; }));
    QCOMPARE(text, QStringLiteral("Mute accepted for Priya N. (Undo asks to unmute)"));
    undo();
    QVERIFY(waitFor([&] { return stateOf(QStringLiteral("p3")) == u"unmute asked 13:00"; }));
    QCOMPARE(m_fixture->actions().last(), QStringLiteral("unmute %1 {\"participants\":[\"p3\"]}").arg(stand));
}

void LivePageTest::marksGoBeforeTheSelection()
{
    select(QStringLiteral("p2"));
    QTest::keyClick(people(), Qt::Key_Space);
    select(QStringLiteral("p4"));
    QTest::keyClick(people(), Qt::Key_Space);
    // Who left can't be marked.
    select(QStringLiteral("p6"));
    QTest::keyClick(people(), Qt::Key_Space);
    QCOMPARE(people()->marks(), 2);
    QVERIFY(m_fixture->action("wallUnmute")->toolTip().startsWith(u"For Oswald and Lena"));
    m_fixture->action("wallUnmute")->trigger();
    QVERIFY(answered(1));
    QCOMPARE(m_fixture->actions().first(),
             QStringLiteral("unmute %1 {\"participants\":[\"p2\",\"p4\"]}").arg(stand));
}

void LivePageTest::allButSomeLeavesThemOut()
{
    select(QStringLiteral("p1"));
    m_fixture->action("wallMuteOthers")->trigger();
    QVERIFY(answered(1));
    QCOMPARE(m_fixture->actions().first(),
             QStringLiteral("mute %1 {\"exclude\":[\"p1\"],\"participants\":\"all\"}").arg(stand));
    QVERIFY(waitFor([&] { return stateOf(QStringLiteral("p2")) == u"mute asked 13:00"; }));
    QCOMPARE(stateOf(QStringLiteral("p1")), QStringLiteral("in the room"));
}

void LivePageTest::aKickNamesWhomAndHowManyFirst()
{
    people()->setMarked({QStringLiteral("p2"), QStringLiteral("p4")}, true);
    people()->setFocus();
    QTest::keyClick(people(), Qt::Key_Delete);
    QVERIFY(question());
    QCOMPARE(question()->text(), QStringLiteral("Kick 2 people out of “Daily stand-up”?"));
    QVERIFY(question()->informativeText().startsWith(u"Oswald\nLena\n"));
    answer("roomQuestionNo");
    QTRY_VERIFY(!question());
    QCOMPARE(m_fixture->actions(), QStringList());
    m_fixture->action("wallKickAll")->trigger();
    QCOMPARE(question()->text(), QStringLiteral("Kick 5 people out of “Daily stand-up”?"));
    answer("roomQuestionYes");
    QVERIFY(answered(1));
    QCOMPARE(m_fixture->actions(),
             QStringList{QStringLiteral("kick %1 {\"participants\":\"all\"}").arg(stand)});
}

void LivePageTest::aKickIsDoneOnceTheyHaveLeft()
{
    select(QStringLiteral("p4"));
    m_fixture->action("wallKick")->trigger();
    QCOMPARE(question()->text(), QStringLiteral("Kick Lena out of “Daily stand-up”?"));
    answer("roomQuestionYes");
    QVERIFY(waitFor([&] { return stateOf(QStringLiteral("p4")) == u"kick sent, still listed"; }));
    m_fixture->meeting(stand).people[3].left = -2;
    QVERIFY(m_fixture->look());
    QVERIFY(waitFor([&] { return stateOf(QStringLiteral("p4")).startsWith(u"kicked, left 13:0"); }));
    QCOMPARE(heading(), QStringLiteral("Daily stand-up · 4 people"));
}

void LivePageTest::endingIsConfirmedByKeyboard()
{
    const QSignalSpy told(m_fixture->page.get(), &RoomPage::noted);
    m_fixture->act = [this](const QString &, const QString &session, const QJsonObject &) {
        m_fixture->meetings.removeIf([&](const auto &meeting) { return meeting.id == session; });
        return ScriptedAnswer::json(200, R"({"data":{"result":"ok"}})");
    };
    wall()->setFocus();
    QTest::keyClick(wall(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(question());
    QVERIFY(question()->informativeText().startsWith(u"5 people are put out of the room:\nBob the Builder"));
    answer("roomQuestionYes");
    QVERIFY(waitFor([&] { return wall()->cards().size() == 4; }));
    QCOMPARE(m_fixture->actions().first().section(u' ', 0, 1), QStringLiteral("end %1").arg(stand));
    QCOMPARE(told.first().first().toString(), QStringLiteral("The session in “Daily stand-up” was ended"));
}

void LivePageTest::aSessionThatHadEndedIsAResult()
{
    const QSignalSpy told(m_fixture->page.get(), &RoomPage::noted);
    m_fixture->act = [this](const QString &, const QString &, const QJsonObject &) {
        m_fixture->meetings.removeFirst();
        return ScriptedAnswer::json(404, R"({"errors":[{"code":"10005","title":"Resource not found"}]})");
    };
    m_fixture->action("wallEnd")->trigger();
    answer("roomQuestionYes");
    QVERIFY(waitFor([&] { return told.size() > 0; }));
    QCOMPARE(told.first().first().toString(),
             QStringLiteral("The session in “Daily stand-up” had ended already"));
}

void LivePageTest::whatFailedForSomeCanBeAskedAgainForThem()
{
    m_fixture->act = [](const QString &, const QString &, const QJsonObject &) {
        return ScriptedAnswer::json(403, R"({"errors":[{"code":"10010","title":"Not allowed"}]})");
    };
    people()->setMarked({QStringLiteral("p2"), QStringLiteral("p4")}, true);
    m_fixture->action("wallMute")->trigger();
    QVERIFY(waitFor([&] { return report()->isVisible(); }));
    QCOMPARE(report()->title(), QStringLiteral("Mute was accepted for 0 of 2 people."));
    QVERIFY(report()->text().startsWith(u"Not muted: Oswald and Lena\n"));
    QCOMPARE(stateOf(QStringLiteral("p2")), QStringLiteral("mute refused"));
    m_fixture->act = nullptr;
    auto *again = report()->findChild<QPushButton *>(QStringLiteral("wallReportButton"));
    QCOMPARE(again->text(), QStringLiteral("Ask again for 2 people"));
    again->click();
    QVERIFY(waitFor([&] { return stateOf(QStringLiteral("p4")) == u"mute asked 13:00"; }));
    QVERIFY(!report()->isVisible());
}

void LivePageTest::marksSelectionAndPlaceSurviveALook()
{
    choose(QStringLiteral("s3"));
    people()->setMarked({QStringLiteral("t20"), QStringLiteral("t3")}, true);
    select(QStringLiteral("t25"));
    people()->scrollToBottom();
    const int row = people()->rowAt(5);
    QVERIFY(row > 5);
    const QString top = people()->rows()->idAt(row);
    m_fixture->clock.advance(std::chrono::minutes(1));
    m_fixture->meeting(QStringLiteral("s3")).people
        << LiveFixture::named(QStringLiteral("t99"), QStringLiteral("Late"), 0);
    QVERIFY(m_fixture->look());
    QCOMPARE(people()->rows()->rowCount(), 32);
    QCOMPARE(people()->marks(), 2);
    QCOMPARE(people()->rows()->idAt(people()->currentIndex().row()), QStringLiteral("t25"));
    QCOMPARE(people()->selectedRowNumbers().size(), 1);
    QCOMPARE(people()->rows()->idAt(people()->rowAt(5)), top);
}

void LivePageTest::whenTheChosenSessionGoesTheNextIsShownAndSaid()
{
    const QSignalSpy told(m_fixture->page.get(), &RoomPage::noted);
    people()->setFocus();
    m_fixture->meetings.removeFirst();
    QVERIFY(m_fixture->look());
    QCOMPARE(heading(), QStringLiteral("Telehealth 4417 · 2 people"));
    QVERIFY(report()->isVisible());
    QCOMPARE(report()->title(), QStringLiteral("The session in “Daily stand-up” is no longer active."));
    QCOMPARE(report()->text(), QStringLiteral("“Telehealth 4417” is shown now."));
    QCOMPARE(told.size(), 1);
    // Keys don't reach the people of another session.
    QVERIFY(wall()->hasFocus());
    QVERIFY(!m_fixture->action("wallMute")->isEnabled());
}

void LivePageTest::nothingMovesWhileAQuestionStands()
{
    select(QStringLiteral("p4"));
    m_fixture->action("wallKick")->trigger();
    QVERIFY(question());
    m_fixture->meetings.removeFirst();
    QVERIFY(m_fixture->look());
    QCOMPARE(wall()->cards().size(), 5);
    QCOMPARE(heading(), QStringLiteral("Daily stand-up · 5 people"));
    answer("roomQuestionNo");
    QVERIFY(waitFor([&] { return wall()->cards().size() == 4; }));
    QCOMPARE(heading(), QStringLiteral("Telehealth 4417 · 2 people"));
}

void LivePageTest::readOnlyAccountsSayWhyNothingCanBeDone()
{
    m_fixture.reset();
    m_fixture = std::make_unique<LiveFixture>(true);
    m_fixture->meetAsDrawn();
    QVERIFY(m_fixture->show());
    for (const char *name : {"wallMuteAll", "wallKickAll", "wallEnd", "wallCompose"}) {
        QVERIFY(!m_fixture->action(name)->isEnabled());
        QCOMPARE(
            m_fixture->action(name)->toolTip(),
            QStringLiteral("“Northwind Clinic” is a read-only account: nothing can be sent or changed in "
                           "it."));
    }
    QVERIFY(m_fixture->action("wallShowRoom")->isEnabled());
}

void LivePageTest::wordsNarrowTheCards()
{
    m_fixture->page->setWords(QStringLiteral("priya"));
    QCOMPARE(wall()->cards().size(), 1);
    QCOMPARE(heading(), QStringLiteral("Daily stand-up · 5 people"));
    m_fixture->page->setWords(QStringLiteral("desk NIGHT"));
    QCOMPARE(wall()->cards().size(), 1);
    QCOMPARE(heading(), QStringLiteral("Night desk · nobody is in the room"));
    m_fixture->page->setWords(QStringLiteral("nowhere"));
    const QSignalSpy told(m_fixture->page.get(), &RoomPage::clearWordsAsked);
    auto *empty = m_fixture->find<EmptyState>("wallEmpty");
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), QStringLiteral("No active session has “nowhere”"));
    empty->findChild<QPushButton *>()->click();
    QCOMPARE(told.size(), 1);
}

void LivePageTest::nobodyMeetsOffersABeginning()
{
    m_fixture->meetings.clear();
    QVERIFY(m_fixture->look());
    auto *empty = m_fixture->find<EmptyState>("wallEmpty");
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), QStringLiteral("No session is active"));
    QSignalSpy told(m_fixture->page.get(), &RoomPage::destinationAsked);
    for (auto *button : empty->findChildren<QPushButton *>())
        button->click();
    QCOMPARE(told[0].first().value<Destination>().toString(), QStringLiteral("rooms?face=rooms&new=1"));
    QCOMPARE(told[1].first().value<Destination>().toString(), QStringLiteral("rooms?face=tokens"));
}

void LivePageTest::offlineKeepsTheCardsAndSaysOfWhen()
{
    auto *warning = m_fixture->find<Banner>("wallWarning");
    QVERIFY(!warning->isVisible());
    m_fixture->clock.advance(std::chrono::minutes(1));
    m_fixture->isOffline = true;
    QVERIFY(m_fixture->look());
    QVERIFY(warning->isVisible());
    QCOMPARE(warning->title(), QStringLiteral("As of 13:00."));
    QCOMPARE(wall()->cards().size(), 5);
    QCOMPARE(wall()->cards()[2].length, QStringLiteral("00:24 h"));
    m_fixture->isOffline = false;
    for (auto *button : warning->findChildren<QPushButton *>()) {
        if (button->text() == u"Retry")
            button->click();
    }
    QVERIFY(waitFor([&] { return !warning->isVisible(); }));
    QCOMPARE(wall()->cards()[2].length, QStringLiteral("00:25 h"));
}

void LivePageTest::troubleAtTheFirstLookOffersRetry()
{
    m_fixture.reset();
    m_fixture = std::make_unique<LiveFixture>();
    m_fixture->meetAsDrawn();
    m_fixture->isOffline = true;
    QVERIFY(m_fixture->show());
    auto *empty = m_fixture->find<EmptyState>("wallEmpty");
    QCOMPARE(empty->title(), QStringLiteral("The active sessions could not be read"));
    m_fixture->isOffline = false;
    empty->findChild<QPushButton *>()->click();
    QVERIFY(waitFor([&] { return wall()->cards().size() == 5; }));
}

void LivePageTest::aPlaceLeadsToItsSession()
{
    m_fixture->page->open(
        RoomPage::place(QStringLiteral("live"), {{QStringLiteral("session"), QStringLiteral("s4")}}).query);
    QCOMPARE(heading(), QStringLiteral("Claims review · 2 people"));
    QCOMPARE(m_fixture->page->here().toString(), QStringLiteral("session=s4"));
}

void LivePageTest::aPlaceOfAnEndedSessionSaysSo()
{
    QSignalSpy told(m_fixture->page.get(), &RoomPage::destinationAsked);
    m_fixture->clock.advance(std::chrono::seconds(1));
    m_fixture->page->open(
        RoomPage::place(QStringLiteral("live"), {{QStringLiteral("session"), QStringLiteral("s77")}}).query);
    QVERIFY(waitFor([&] { return report()->isVisible(); }));
    QCOMPARE(report()->title(), QStringLiteral("That session is no longer active."));
    report()->findChild<QPushButton *>(QStringLiteral("wallReportButton"))->click();
    QCOMPARE(told.first().first().value<Destination>().toString(),
             QStringLiteral("rooms?face=sessions&session=s77"));
}

void LivePageTest::rulesOfAlarmsAreKept()
{
    const QSignalSpy told(m_fixture->page.get(), &RoomPage::layoutChanged);
    m_fixture->action("wallRules")->trigger();
    auto *minutes = m_fixture->find<QSpinBox>("wallPhantomMinutes");
    QCOMPARE(minutes->value(), 15);
    minutes->setValue(600);
    QCOMPARE(m_fixture->desk->wall()->rules().phantomAfter, std::chrono::minutes(600));
    QCOMPARE(told.size(), 1);
    const QByteArray state = m_fixture->page->layoutState();
    m_fixture->page->restoreLayout({});
    QCOMPARE(m_fixture->desk->wall()->rules(), WallRules());
    m_fixture->page->restoreLayout(state);
    QCOMPARE(m_fixture->desk->wall()->rules().phantomAfter, std::chrono::minutes(600));
}

void LivePageTest::thePanelLeadsOn()
{
    QSignalSpy told(m_fixture->page.get(), &RoomPage::destinationAsked);
    QStringList places;
    for (const char *name : {"wallShowRoom", "wallShowRecordings", "wallShowAttendance", "wallShowCost",
                             "wallShowToken", "wallCompose"}) {
        m_fixture->find<QPushButton>(QByteArray(QByteArray(name) + "Button").constData())->click();
        places << told.takeFirst().first().value<Destination>().toString().replace(stand,
                                                                                   QStringLiteral("ID"));
    }
    QCOMPARE(places.join(u'\n'), QStringLiteral("rooms?face=rooms&room=room-ID\n"
                                                "rooms?face=recordings&session=ID\n"
                                                "rooms?face=sessions&session=ID\n"
                                                "sessions?type=room-session-event&event=ID\n"
                                                "rooms?face=tokens&room=room-ID\n"
                                                "rooms?face=compositions&session=ID"));
}

void LivePageTest::anotherAccountLeavesNothingBehind()
{
    people()->setMarked({QStringLiteral("p2")}, true);
    m_fixture->page->setDesk(nullptr);
    QCOMPARE(wall()->cards().size(), 0);
    QCOMPARE(people()->rows()->rowCount(), 0);
    QCOMPARE(people()->marks(), 0);
    QCOMPARE(m_fixture->page->count(), -1);
    QCOMPARE(m_fixture->find<EmptyState>("wallEmpty")->title(), QStringLiteral("No account is open"));
    QVERIFY(!m_fixture->desk->wall()->isWatched());
    QVERIFY(!m_fixture->action("wallLook")->isEnabled());
}

void LivePageTest::keysGoFromCardsToPeopleAndBack()
{
    wall()->setFocus();
    QTest::keyClick(wall(), Qt::Key_Return);
    QVERIFY(people()->hasFocus());
    QCOMPARE(people()->rows()->idAt(people()->currentIndex().row()), QStringLiteral("p1"));
    QTest::keyClick(people(), Qt::Key_Escape);
    QVERIFY(wall()->hasFocus());
}

void LivePageTest::keysAreNotLostWhenThePagesChange()
{
    wall()->setFocus();
    m_fixture->page->setWords(QStringLiteral("nowhere"));
    auto *empty = m_fixture->find<EmptyState>("wallEmpty");
    QVERIFY(empty->isAncestorOf(QApplication::focusWidget()));
    m_fixture->page->setWords({});
    QVERIFY(wall()->hasFocus());
    // Who types elsewhere goes on typing there.
    QLineEdit elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    elsewhere.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
    m_fixture->page->setWords(QStringLiteral("nowhere"));
    QVERIFY(elsewhere.hasFocus());
}

void LivePageTest::tabReachesEverything()
{
    people()->setMarked({QStringLiteral("p2")}, true);
    wall()->setFocus();
    QStringList names;
    for (int i = 0; i < 30; ++i) {
        const QString name = QApplication::focusWidget()->objectName();
        if (names.contains(name) && !name.isEmpty())
            break;
        if (!name.isEmpty() && !name.startsWith(u"qt_"))
            names << name;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names.join(u' '),
             QStringLiteral("wallView wallParticipants wallMuteButton wallMuteOthersButton wallKickButton "
                            "wallMore wallEndButton wallShowRoomButton wallShowRecordingsButton "
                            "wallShowAttendanceButton wallShowCostButton wallShowTokenButton "
                            "wallComposeButton wallLookButton wallRulesButton"));
}

void LivePageTest::fiveHundredSessionsOfFiftyAreFollowedInMilliseconds()
{
    for (int i = 0; i < 500; ++i) {
        LiveFixture::Meeting one{
            QStringLiteral("m%1").arg(i), QStringLiteral("Ward %1").arg(i), 50, 5, {}, false};
        for (int k = 0; k < 50; ++k)
            one.people << LiveFixture::named(QStringLiteral("q%1").arg(i * 100 + k),
                                             QStringLiteral("Guest %1").arg(k), 4);
        m_fixture->meetings << one;
    }
    QVERIFY(m_fixture->look());
    QCOMPARE(wall()->cards().size(), 505);
    choose(QStringLiteral("m7"));
    constexpr int looks = 20;
    // What the processor spent, since others may be busy beside it.
    const std::clock_t start = std::clock();
    for (int i = 0; i < looks; ++i)
        emit m_fixture->desk->wall()->changed();
    const double each = 1e3 * double(std::clock() - start) / CLOCKS_PER_SEC / looks;
    qInfo("the page follows 505 sessions in %.1f ms", each);
    QVERIFY2(each < 150, qPrintable(QString::number(each)));
}

#include "LivePageTest.moc"
SIGNALBOX_TEST(LivePageTest)
