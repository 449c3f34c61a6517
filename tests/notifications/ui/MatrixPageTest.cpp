// SPDX-License-Identifier: GPL-3.0-or-later
#include "MatrixFixture.h"
#include "notifications/NotificationApi.h"
#include "notifications/ui/CellDialog.h"
#include "notifications/ui/MovedDialog.h"
#include "notifications/ui/StagePanel.h"
#include "support/Await.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/EmptyState.h"
#include "widgets/MutedLabel.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

class MatrixPageTest : public QObject
{
    Q_OBJECT
private slots:
    void keysMoveOverCellsAndSpaceStages();
    void spaceOpensTheCellWhereItCantKnow();
    void enterOpensTheCell();
    void deleteStagesTheRemovalOfAll();
    void aClosedCellSaysWhyAndStagesNothing();
    void controlZTakesBackTheLastStep();
    void controlZIsLeftToTheWindowWhereNothingWasStaged();
    void controlReturnCommits();
    void productionIsAskedFirst();
    void anAccountThatIsMarkedMeanwhileIsFollowed();
    void aReadOnlyAccountStagesNothing();
    void whatFailsIsTriedAgain();
    void whatMovedMeanwhileIsAskedAbout();
    void discardingCanBeTakenBack();
    void profilesStandAcrossAndKeepTheRow();
    void placesLeadToCells();
    void wordsNarrowAndAreTakenAway();
    void aReadingThatFailsOffersAnother();
    void anEarlierReadingStaysInSight();
    void readingAgainKeepsTheCell();
    void nothingOfAnotherAccountStays();
    void theLayoutIsKept();
};

void MatrixPageTest::keysMoveOverCellsAndSpaceStages()
{
    MatrixFixture fixture;
    QVERIFY(fixture.start());
    QVERIFY(fixture.goTo("API key created", "billing@"));
    const QModelIndex before = fixture.table()->currentIndex();
    fixture.press(Qt::Key_Right);
    fixture.press(Qt::Key_Up);
    fixture.press(Qt::Key_Down);
    QCOMPARE(fixture.table()->currentIndex(), before.siblingAtColumn(before.column() + 1));
    fixture.press(Qt::Key_Space);
    QCOMPARE(fixture.desk->staged()->diff().adds.size(), 1);
    QTRY_COMPARE(fixture.cell(), QStringLiteral("add"));
    QCOMPARE(fixture.find<QAction>("matrixCommit")->text(), QStringLiteral("Commit 1 changes"));
    fixture.press(Qt::Key_Space);
    QVERIFY(fixture.desk->staged()->isEmpty());
    QTRY_COMPARE(fixture.cell(), QStringLiteral("off"));
    fixture.press(Qt::Key_Home);
    fixture.press(Qt::Key_Left); // never out to the names
    QCOMPARE(fixture.table()->currentIndex().column(), int(MatrixModel::firstCell));
    QCOMPARE(fixture.sent("POST"), 0);
}

void MatrixPageTest::spaceOpensTheCellWhereItCantKnow()
{
    MatrixFixture fixture;
    QVERIFY(fixture.start());
    // It wants an amount.
    QVERIFY(fixture.goTo("Balance below threshold", "0142", "below amount"));
    fixture.press(Qt::Key_Space);
    QTRY_VERIFY(fixture.shown<CellDialog>("cellDialog"));
    QVERIFY(fixture.desk->staged()->isEmpty());
    fixture.shown<QPushButton>("closeCell")->click();
    // It is of every channel of the profile.
    QVERIFY(fixture.goTo("Balance below threshold", "billing@", "credit limit in use"));
    QCOMPARE(fixture.cell(), QStringLiteral("all"));
    fixture.table()->setFocus();
    fixture.press(Qt::Key_Space);
    QTRY_VERIFY(fixture.shown<CellDialog>("cellDialog"));
    QVERIFY(fixture.desk->staged()->isEmpty());
}

void MatrixPageTest::enterOpensTheCell()
{
    MatrixFixture fixture;
    QVERIFY(fixture.start());
    QVERIFY(fixture.goTo("Login from a new place", "operations@"));
    fixture.press(Qt::Key_Return);
    QTRY_VERIFY(fixture.shown<CellDialog>("cellDialog"));
    QTest::keyClick(fixture.shown<CellDialog>("cellDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!fixture.shown<CellDialog>("cellDialog"));
    QVERIFY(fixture.desk->staged()->isEmpty());
}

void MatrixPageTest::deleteStagesTheRemovalOfAll()
{
    MatrixFixture fixture;
    QVERIFY(fixture.start());
    QVERIFY(fixture.goTo("Balance below threshold", "billing@", "below amount"));
    QCOMPARE(fixture.cell(), QStringLiteral("2"));
    fixture.press(Qt::Key_Delete);
    QCOMPARE(fixture.desk->staged()->diff().removals.size(), 2);
    QTRY_COMPARE(fixture.cell(), QStringLiteral("remove"));
    fixture.press(Qt::Key_Escape);
    QCOMPARE(fixture.desk->staged()->diff().removals.size(), 2);
    QCOMPARE(fixture.sent("DELETE"), 0);
}

void MatrixPageTest::aClosedCellSaysWhyAndStagesNothing()
{
    MatrixFixture fixture;
    QVERIFY(fixture.start());
    QVERIFY(fixture.goTo("API key created", "0199"));
    QCOMPARE(fixture.cell(), QStringLiteral("closed"));
    fixture.press(Qt::Key_Space);
    QVERIFY(fixture.desk->staged()->isEmpty());
    QCOMPARE(fixture.notes.size(), 1);
    QVERIFY(fixture.notes.first().contains(QStringLiteral("by anybody")));
    QVERIFY(!fixture.shown<CellDialog>("cellDialog"));
}

void MatrixPageTest::controlZTakesBackTheLastStep()
{
    MatrixFixture fixture;
    QVERIFY(fixture.start());
    QVERIFY(fixture.goTo("API key created", "operations@"));
    fixture.press(Qt::Key_Space);
    const SettingsDiff one = fixture.desk->staged()->diff();
    QVERIFY(fixture.goTo("Login from a new place", "operations@"));
    fixture.press(Qt::Key_Delete);
    QCOMPARE(fixture.desk->staged()->diff().size(), 2);
    fixture.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.desk->staged()->diff(), one);
    fixture.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(fixture.desk->staged()->isEmpty());
}

void MatrixPageTest::controlZIsLeftToTheWindowWhereNothingWasStaged()
{
    MatrixFixture fixture;
    QVERIFY(fixture.start());
    const auto isTaken = [&fixture] {
        QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        key.ignore();
        QCoreApplication::sendEvent(fixture.table(), &key);
        return key.isAccepted();
    };
    QVERIFY(!isTaken());
    QVERIFY(fixture.goTo("API key created", "operations@"));
    fixture.press(Qt::Key_Space);
    QVERIFY(isTaken());
}

void MatrixPageTest::controlReturnCommits()
{
    MatrixFixture fixture;
    QVERIFY(fixture.start());
    QVERIFY(fixture.goTo("API key created", "operations@"));
    fixture.press(Qt::Key_Space);
    QVERIFY(fixture.goTo("Login from a new place", "operations@"));
    QCOMPARE(fixture.cell(), QStringLiteral("on"));
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(fixture.waitFor(
        [&] { return !fixture.desk->commit()->isRunning() && !fixture.desk->commit()->steps().isEmpty(); }));
    QCOMPARE(fixture.sent("POST"), 1);
    QCOMPARE(fixture.sent("DELETE"), 1);
    QTRY_COMPARE(fixture.cell(), QStringLiteral("off"));
    QVERIFY(fixture.goTo("API key created", "operations@"));
    QCOMPARE(fixture.cell(), QStringLiteral("on"));
    QVERIFY(fixture.desk->staged()->isEmpty());
    QCOMPARE(fixture.notes.last(), fixture.desk->commit()->sentence());
    // What is sent can't be taken back as if it weren't.
    QVERIFY(!fixture.find<QAction>("matrixUndo")->isEnabled());
    // A second press sends nothing again.
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(fixture.sent("POST"), 1);
}

void MatrixPageTest::productionIsAskedFirst()
{
    MatrixFixture fixture;
    QVERIFY(fixture.start(true));
    QVERIFY(fixture.goTo("API key created", "operations@"));
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    auto *box = fixture.shown<QMessageBox>("commitQuestion");
    QVERIFY(box);
    QVERIFY(box->text().contains(QStringLiteral("Northwind Clinic")));
    QVERIFY(box->informativeText().contains(QStringLiteral("API key created")));
    fixture.shown<QPushButton>("commitQuestionNo")->click();
    QTRY_VERIFY(!fixture.shown<QMessageBox>("commitQuestion"));
    QVERIFY(!fixture.desk->commit()->isRunning());
    QCOMPARE(fixture.desk->staged()->diff().size(), 1);
    fixture.find<QAction>("matrixCommit")->trigger();
    fixture.shown<QPushButton>("commitQuestionYes")->click();
    QVERIFY(fixture.waitFor([&] { return fixture.sent("POST") == 1; }));
}

void MatrixPageTest::anAccountThatIsMarkedMeanwhileIsFollowed()
{
    MatrixFixture fixture;
    QVERIFY(fixture.start());
    QVERIFY(fixture.goTo("API key created", "operations@"));
    fixture.press(Qt::Key_Space);
    Account account = fixture.desk->account();
    account.production = true;
    fixture.desk->setAccount(account);
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(fixture.shown<QMessageBox>("commitQuestion"));
    fixture.shown<QPushButton>("commitQuestionNo")->click();
    account.readOnly = true;
    fixture.desk->setAccount(account);
    QTRY_VERIFY(!fixture.find<QAction>("matrixCommit")->isEnabled());
    QVERIFY(fixture.find<Banner>("stageReadOnly")->isVisible());
}

void MatrixPageTest::aReadOnlyAccountStagesNothing()
{
    MatrixFixture fixture(true);
    QVERIFY(fixture.start());
    QVERIFY(fixture.goTo("API key created", "operations@"));
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_Delete);
    QVERIFY(fixture.desk->staged()->isEmpty());
    QCOMPARE(fixture.notes.size(), 2);
    QVERIFY(fixture.notes.first().contains(QStringLiteral("read-only")));
    QVERIFY(fixture.find<Banner>("stageReadOnly")->isVisible());
    QVERIFY(!fixture.find<QAction>("matrixCommit")->isEnabled());
}

void MatrixPageTest::whatFailsIsTriedAgain()
{
    MatrixFixture fixture;
    QVERIFY(fixture.start());
    QVERIFY(fixture.demo.sandbox.setFaults(
        R"([{"path": "/notification_settings$", "method": "POST", "count": 1, "do": "status", "status": 422}])"));
    QVERIFY(fixture.goTo("API key created", "operations@"));
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(fixture.waitFor([&] { return fixture.cell() == u"failed"; }));
    // It stands in one place: with what can be done about it, and not among what is to be committed.
    QVERIFY(!fixture.find<QAction>("matrixCommit")->isEnabled());
    auto *retry = fixture.shown<QPushButton>("stepRetry");
    QVERIFY(retry);
    retry->click();
    QVERIFY(fixture.waitFor([&] { return fixture.cell() == u"on"; }));
    QCOMPARE(fixture.sent("POST"), 2);
}

void MatrixPageTest::whatMovedMeanwhileIsAskedAbout()
{
    MatrixFixture fixture;
    QVERIFY(fixture.start());
    QVERIFY(fixture.goTo("Login from a new place", "operations@"));
    fixture.press(Qt::Key_Space);
    const QString going = fixture.desk->staged()->diff().removals.value(0);
    QVERIFY(fixture.goTo("API key created", "operations@"));
    fixture.press(Qt::Key_Space);
    NotificationApi somebodyElse(fixture.demo.client.get());
    QVERIFY(await(somebodyElse.removeSetting(going)));
    const int deleted = fixture.sent("DELETE");
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(fixture.waitFor([&] { return fixture.shown<MovedDialog>("movedDialog"); }));
    QTest::keyClick(fixture.shown<MovedDialog>("movedDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!fixture.shown<MovedDialog>("movedDialog"));
    QVERIFY(!fixture.desk->commit()->isRunning());
    QCOMPARE(fixture.sent("POST"), 0);
    QCOMPARE(fixture.desk->staged()->diff().adds.size(), 1);
    fixture.find<QAction>("matrixCommit")->trigger();
    QVERIFY(fixture.waitFor([&] {
        if (auto *go = fixture.shown<QPushButton>("movedGoOn"))
            go->click();
        return fixture.cell() == u"on";
    }));
    QCOMPARE(fixture.sent("POST"), 1);
    QCOMPARE(fixture.sent("DELETE"), deleted);
}

void MatrixPageTest::discardingCanBeTakenBack()
{
    MatrixFixture fixture;
    QVERIFY(fixture.start());
    QVERIFY(fixture.goTo("API key created", "operations@"));
    fixture.press(Qt::Key_Space);
    const SettingsDiff staged = fixture.desk->staged()->diff();
    fixture.shown<QPushButton>("stageDiscard")->click();
    QVERIFY(fixture.desk->staged()->isEmpty());
    QVERIFY(fixture.lastUndo);
    fixture.lastUndo();
    QCOMPARE(fixture.desk->staged()->diff(), staged);
}

void MatrixPageTest::profilesStandAcrossAndKeepTheRow()
{
    MatrixFixture fixture;
    QVERIFY(fixture.start());
    QVERIFY(fixture.goTo("API key created", "0187"));
    fixture.find<QAction>("matrixSwap")->trigger();
    QCOMPARE(fixture.page.model()->across().size(), 3);
    const QModelIndex index = fixture.table()->currentIndex();
    QCOMPARE(fixture.page.model()->conditionAt(index.row()).id,
             fixture.conditionId(QStringLiteral("API key created")));
    QCOMPARE(fixture.page.model()->acrossAt(index.column())->profile, QStringLiteral("Night desk"));
    QCOMPARE(fixture.page.here().queryItemValue(QStringLiteral("across")), QStringLiteral("profiles"));
    // Two channels: which one is asked for.
    fixture.press(Qt::Key_Space);
    QTRY_VERIFY(fixture.shown<CellDialog>("cellDialog"));
    QVERIFY(fixture.desk->staged()->isEmpty());
}

void MatrixPageTest::placesLeadToCells()
{
    MatrixFixture fixture;
    QVERIFY(fixture.start());
    QSignalSpy cleared(&fixture.page, &PanePage::clearWordsAsked);
    connect(&fixture.page, &PanePage::clearWordsAsked, &fixture.page, [&] { fixture.page.setWords({}); });
    fixture.page.setWords(QStringLiteral("balance"));
    const NotificationCondition condition =
        *fixture.setup().condition(fixture.conditionId(QStringLiteral("Port order updated")));
    QUrlQuery place;
    place.addQueryItem(QStringLiteral("event"), condition.eventId);
    place.addQueryItem(QStringLiteral("channel"), fixture.channelId(QStringLiteral("hooks")));
    fixture.page.open(place);
    QCOMPARE(cleared.count(), 1);
    const QModelIndex index = fixture.table()->currentIndex();
    QCOMPARE(fixture.page.model()->conditionAt(index.row()).id, condition.id);
    QCOMPARE(fixture.page.model()->acrossAt(index.column())->kind, QStringLiteral("webhook"));
    // The way back.
    const QUrlQuery here = fixture.page.here();
    const QString told = index.data(Qt::AccessibleTextRole).toString();
    QVERIFY(fixture.goTo("API key created", "operations@"));
    fixture.find<QAction>("matrixSwap")->trigger();
    fixture.page.open(here);
    QCOMPARE(fixture.page.here(), here);
    QCOMPARE(fixture.table()->currentIndex().data(Qt::AccessibleTextRole).toString(), told);
}

void MatrixPageTest::wordsNarrowAndAreTakenAway()
{
    MatrixFixture fixture;
    QVERIFY(fixture.start());
    fixture.page.setWords(QStringLiteral("security"));
    QCOMPARE(fixture.page.model()->rowCount(), 2);
    QVERIFY(fixture.find<MutedLabel>("matrixCount")->text().startsWith(QStringLiteral("2 of 16 rows shown")));
    fixture.page.setWords(QStringLiteral("no such thing"));
    auto *empty = fixture.find<EmptyState>("matrixEmpty");
    QVERIFY(empty->isVisible());
    QSignalSpy cleared(&fixture.page, &PanePage::clearWordsAsked);
    empty->findChild<QPushButton *>()->click();
    QCOMPARE(cleared.count(), 1);
}

void MatrixPageTest::aReadingThatFailsOffersAnother()
{
    MatrixFixture fixture;
    QVERIFY(fixture.demo.sandbox.setFaults(
        R"([{"path": "/notification_events$", "method": "GET", "count": 1, "do": "status", "status": 403}])"));
    fixture.page.show();
    auto *empty = fixture.find<EmptyState>("matrixEmpty");
    QCOMPARE(empty->title(), QStringLiteral("No account is open"));
    fixture.open();
    QVERIFY(fixture.waitFor([&] { return empty->findChild<QPushButton *>(); }));
    QCOMPARE(empty->title(), QStringLiteral("The notification settings could not be read"));
    empty->findChild<QPushButton *>()->click();
    QVERIFY(fixture.waitFor([&] { return fixture.table()->isVisible(); }));
}

void MatrixPageTest::anEarlierReadingStaysInSight()
{
    MatrixFixture fixture;
    QVERIFY(fixture.start());
    fixture.demo.sandbox.stop();
    fixture.find<QAction>("matrixReload")->trigger();
    auto *trouble = fixture.find<Banner>("matrixTrouble");
    QVERIFY(QTest::qWaitFor([&] { return trouble->isVisible(); }, 30'000));
    QCOMPARE(fixture.page.model()->rowCount(), 16);
    QVERIFY(fixture.table()->isVisible());
}

void MatrixPageTest::readingAgainKeepsTheCell()
{
    MatrixFixture fixture;
    QVERIFY(fixture.start());
    QVERIFY(fixture.goTo("Login from a new place", "0142"));
    NotificationApi somebodyElse(fixture.demo.client.get());
    QVERIFY(await(somebodyElse.createProfile(QStringLiteral("Aardvarks"))));
    ChannelWish wish;
    wish.kind = QStringLiteral("email");
    wish.destination = QStringLiteral("first@example.com");
    wish.profileId = fixture.profileId(QStringLiteral("Billing office"));
    QVERIFY(await(somebodyElse.createChannel(wish)));
    fixture.find<QAction>("matrixReload")->trigger();
    QVERIFY(fixture.waitFor([&] { return fixture.page.model()->across().size() == 8; }));
    const QModelIndex index = fixture.table()->currentIndex();
    QCOMPARE(fixture.page.model()->acrossAt(index.column())->id, fixture.channelId(QStringLiteral("0142")));
    QCOMPARE(fixture.page.model()->conditionAt(index.row()).id,
             fixture.conditionId(QStringLiteral("Login from a new place")));
}

void MatrixPageTest::nothingOfAnotherAccountStays()
{
    MatrixFixture fixture;
    QVERIFY(fixture.start());
    QVERIFY(fixture.goTo("API key created", "operations@"));
    fixture.press(Qt::Key_Space);
    fixture.page.setDesk(nullptr);
    QCOMPARE(fixture.page.model()->allRows(), 0);
    QVERIFY(fixture.find<EmptyState>("matrixEmpty")->isVisible());
    QVERIFY(!fixture.find<QAction>("matrixCommit")->isEnabled());
    QCOMPARE(fixture.find<StagePanel>("stagePanel")->title(), QStringLiteral("Nothing to commit"));
    // Back again it is staged still.
    fixture.page.setDesk(fixture.desk.get());
    QCOMPARE(fixture.find<StagePanel>("stagePanel")->title(), QStringLiteral("1 changes to commit"));
}

void MatrixPageTest::theLayoutIsKept()
{
    MatrixFixture fixture;
    QVERIFY(fixture.start());
    fixture.find<QAction>("matrixSwap")->trigger();
    MatrixPage other;
    other.restoreLayout(fixture.page.layoutState());
    const QString across = QStringLiteral("across");
    QCOMPARE(other.here().queryItemValue(across), QStringLiteral("profiles"));
    other.restoreLayout("nonsense");
    QCOMPARE(other.here().queryItemValue(across), QStringLiteral("profiles"));
}

#include "MatrixPageTest.moc"
SIGNALBOX_TEST(MatrixPageTest)
