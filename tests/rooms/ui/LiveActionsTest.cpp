// SPDX-License-Identifier: GPL-3.0-or-later
#include "LiveFixture.h"
#include "base/PhoneNumber.h"
#include "rooms/LiveWall.h"
#include "rooms/ui/ParticipantTable.h"
#include "rooms/ui/WallView.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/ElidedLabel.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

/// What a moderator does on the live wall, and what is said of it.
class LiveActionsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aMutedPersonIsAskedOfNotClaimed();
    void muteIsTakenBackByANewRequest();
    void marksGoBeforeTheSelection();
    void allButSomeLeavesThemOut();
    void aKickNamesWhomAndHowManyFirst();
    void namesOfClientsAreNoMarkup();
    void aKeyHeldDownAsksOnce();
    void aKickIsDoneOnceTheyHaveLeft();
    void endingIsConfirmedByKeyboard();
    void aSessionThatHadEndedIsAResult();
    void whatFailedForSomeCanBeAskedAgainForThem();
    void marksSelectionAndPlaceSurviveALook();
    void whenTheChosenSessionGoesTheNextIsShownAndSaid();
    void nothingMovesWhileAQuestionStands();
    void readOnlyAccountsSayWhyNothingCanBeDone();

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

void LiveActionsTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    PhoneNumber::warmUp();
    m_fixture = std::make_unique<LiveFixture>();
    m_fixture->meetAsDrawn();
    QVERIFY(m_fixture->show());
    choose(stand);
}

void LiveActionsTest::cleanup()
{
    m_fixture.reset();
}

void LiveActionsTest::answer(const char *button)
{
    QVERIFY(question());
    auto *chosen = question()->findChild<QPushButton *>(QLatin1String(button));
    QTest::keyClick(chosen, Qt::Key_Space);
}

void LiveActionsTest::aMutedPersonIsAskedOfNotClaimed()
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

void LiveActionsTest::muteIsTakenBackByANewRequest()
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

void LiveActionsTest::marksGoBeforeTheSelection()
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

void LiveActionsTest::allButSomeLeavesThemOut()
{
    select(QStringLiteral("p1"));
    m_fixture->action("wallMuteOthers")->trigger();
    QVERIFY(answered(1));
    QCOMPARE(m_fixture->actions().first(),
             QStringLiteral("mute %1 {\"exclude\":[\"p1\"],\"participants\":\"all\"}").arg(stand));
    QVERIFY(waitFor([&] { return stateOf(QStringLiteral("p2")) == u"mute asked 13:00"; }));
    QCOMPARE(stateOf(QStringLiteral("p1")), QStringLiteral("in the room"));
}

void LiveActionsTest::aKickNamesWhomAndHowManyFirst()
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

void LiveActionsTest::namesOfClientsAreNoMarkup()
{
    m_fixture->meeting(stand).people[1] =
        LiveFixture::named(QStringLiteral("p2"), QStringLiteral("<b>Bo</b>"));
    QVERIFY(m_fixture->look());
    people()->setMarked({QStringLiteral("p2"), QStringLiteral("p4")}, true);
    QVERIFY(m_fixture->action("wallMute")->toolTip().contains(u"&lt;b&gt;Bo"));
    m_fixture->action("wallKick")->trigger();
    QVERIFY(question());
    QVERIFY(question()->informativeText().startsWith(u"<b>Bo</b>\n"));
    int said = 0;
    for (const QLabel *label : question()->findChildren<QLabel *>()) {
        if (label->text().isEmpty())
            continue;
        ++said;
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QCOMPARE(said, 2);
    answer("roomQuestionNo");
}

void LiveActionsTest::aKeyHeldDownAsksOnce()
{
    for (const char *name : {"wallMute", "wallMuteAll", "wallUnmute", "wallKick", "wallEnd"})
        QVERIFY2(!m_fixture->action(name)->autoRepeat(), name);
}

void LiveActionsTest::aKickIsDoneOnceTheyHaveLeft()
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

void LiveActionsTest::endingIsConfirmedByKeyboard()
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

void LiveActionsTest::aSessionThatHadEndedIsAResult()
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

void LiveActionsTest::whatFailedForSomeCanBeAskedAgainForThem()
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

void LiveActionsTest::marksSelectionAndPlaceSurviveALook()
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

void LiveActionsTest::whenTheChosenSessionGoesTheNextIsShownAndSaid()
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

void LiveActionsTest::nothingMovesWhileAQuestionStands()
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

void LiveActionsTest::readOnlyAccountsSayWhyNothingCanBeDone()
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

#include "LiveActionsTest.moc"
SIGNALBOX_TEST(LiveActionsTest)
