// SPDX-License-Identifier: GPL-3.0-or-later
#include "LiveFixture.h"
#include "base/PhoneNumber.h"
#include "rooms/LiveWall.h"
#include "rooms/ui/ParticipantTable.h"
#include "rooms/ui/WallView.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/ElidedLabel.h"
#include "widgets/EmptyState.h"
#include "widgets/MutedLabel.h"

#include <QApplication>
#include <QLineEdit>
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
    void choose(const QString &session) { wall()->choose(session); }
    bool waitFor(const std::function<bool()> &isSo) { return m_fixture->waitFor(isSo); }

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
