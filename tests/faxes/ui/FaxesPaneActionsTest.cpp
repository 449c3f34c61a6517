// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaxesPaneFixture.h"
#include "support/TestMain.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>

/// What an operator does with faxes, from the keys to the desk.
class FaxesPaneActionsTest : public FaxesPaneFixture
{
    Q_OBJECT
private slots:
    void init() { start(); }
    void cleanup() { stop(); }
    void controlNOpensANewFax();
    void oneIsCancelledAtOnce();
    void severalAreCancelledOnceTheNumberWasSeen();
    void deletingAsksWhatAndHowMany();
    void deletingCanBeDeclined();
    void tryAgainSendsTheSameAgain();
    void changeAndResendOpensWhatWasSent();
    void whatWasSentIsSelected();
    void aFailedActionSaysWhy();
    void aReceivedDocumentIsSaved();
    void theMenuOffersWhatCanBeDone();
    void aReadOnlyAccountSaysWhyNothingCanBeDone();
    void anEndIsNoted();
    void failuresNobodySawAreCounted();
    void theMainListIsReadAgainOnDemand();
    void everyActionHasANameAndWords();
};

void FaxesPaneActionsTest::controlNOpensANewFax()
{
    QTest::keyClick(table(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(pane->dialog());
    QVERIFY(pane->dialog()->isVisible());
    const ComposeDialog *first = pane->dialog();
    pane->compose();
    QCOMPARE(pane->dialog(), first);
}

void FaxesPaneActionsTest::oneIsCancelledAtOnce()
{
    select(QStringLiteral("a3"));
    const QSignalSpy noted(pane.get(), &Pane::noted);
    action("cancelFax")->trigger();
    QCOMPARE(desk->cancelled, QStringList{QStringLiteral("a3")});
    QVERIFY(!isAsked());
    QTRY_COMPARE(noted.size(), 1);
    QVERIFY(noted.first().first().toString().contains(QStringLiteral("+44 20 7946 0018")));
}

void FaxesPaneActionsTest::severalAreCancelledOnceTheNumberWasSeen()
{
    table()->selectAll();
    QVERIFY(action("cancelFax")->text().contains(u'4'));
    action("cancelFax")->trigger();
    QVERIFY(desk->cancelled.isEmpty());
    QTRY_VERIFY(isAsked());
    QVERIFY(part<QMessageBox>("faxQuestion")->text().contains(u'4'));
    answer(true);
    QCOMPARE(desk->cancelled.size(), 4);
}

void FaxesPaneActionsTest::deletingAsksWhatAndHowMany()
{
    select(QStringLiteral("a1"));
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_VERIFY(isAsked());
    const QString said = part<QMessageBox>("faxQuestion")->informativeText();
    QVERIFY(said.contains(QStringLiteral("+1 312 736 7276")) &&
            said.contains(QStringLiteral("Referral-4471.pdf")));
    QVERIFY(part<QPushButton>("faxQuestionNo")->isDefault());
    answer(true);
    QCOMPARE(desk->removed, QStringList{QStringLiteral("a1")});
}

void FaxesPaneActionsTest::deletingCanBeDeclined()
{
    select(QStringLiteral("a1"));
    action("deleteFax")->trigger();
    answer(false);
    QVERIFY(desk->removed.isEmpty());
}

void FaxesPaneActionsTest::tryAgainSendsTheSameAgain()
{
    select(QStringLiteral("a2"));
    QTest::mouseClick(part<QPushButton>("storyResend"), Qt::LeftButton);
    QCOMPARE(desk->resent, QStringList{QStringLiteral("a2")});
}

void FaxesPaneActionsTest::changeAndResendOpensWhatWasSent()
{
    NewFax sent;
    sent.to = QStringLiteral("+13129457420");
    sent.fromDisplayName = QStringLiteral("Northwind");
    desk->draft = sent;
    select(QStringLiteral("a2"));
    QTest::mouseClick(part<QPushButton>("storyChange"), Qt::LeftButton);
    QTRY_VERIFY(pane->dialog());
    QCOMPARE(pane->dialog()->draft().to, sent.to);
    QCOMPARE(pane->dialog()->draft().fromDisplayName, sent.fromDisplayName);
}

void FaxesPaneActionsTest::whatWasSentIsSelected()
{
    pane->compose();
    emit pane->dialog()->submitted(QStringLiteral("n1"), QStringLiteral("+1 312 555 0147"));
    desk->put(
        FakeFaxDesk::row(QStringLiteral("n1"), QStringLiteral("queued"), QStringLiteral("+13125550147")));
    QTRY_COMPARE(selectedKeys(), QStringList{QStringLiteral("n1")});
}

void FaxesPaneActionsTest::aFailedActionSaysWhy()
{
    desk->refusal = Failure::of(Failure::Kind::Offline);
    select(QStringLiteral("a3"));
    auto *trouble = part<QWidget>("faxTrouble");
    QVERIFY(!trouble->isVisible());
    action("cancelFax")->trigger();
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY(trouble->accessibleName().contains(desk->refusal->what));
}

void FaxesPaneActionsTest::aReceivedDocumentIsSaved()
{
    QVERIFY(!action("saveFaxDocument")->isEnabled());
    select(QStringLiteral("0ccc7b54-4df3-4bca-a65a-3da1ecc777f0"));
    action("saveFaxDocument")->trigger();
    auto *dialog = part<QFileDialog>("saveDocumentDialog");
    const QSignalSpy started(pane.get(), &Pane::workStarted);
    emit dialog->fileSelected(QStringLiteral("/somewhere/fax.pdf"));
    QCOMPARE(desk->saved, QStringList{QStringLiteral("/somewhere/fax.pdf")});
    QCOMPARE(started.size(), 1);
    dialog->close();
}

void FaxesPaneActionsTest::theMenuOffersWhatCanBeDone()
{
    select(QStringLiteral("a2"));
    emit table()->customContextMenuRequested(QPoint(20, 20));
    auto *menu = part<QMenu>("faxMenu");
    const QList<QAction *> offered = menu->actions();
    for (const char *name : {"showFax", "copyNumber", "copyFaxId", "cancelFax", "resendFax", "changeFax",
                             "saveFaxDocument", "deleteFax"})
        QVERIFY2(offered.contains(action(name)), name);
    menu->close();
}

void FaxesPaneActionsTest::aReadOnlyAccountSaysWhyNothingCanBeDone()
{
    desk->theAccount.readOnly = true;
    emit desk->accountChanged();
    select(QStringLiteral("a3"));
    for (const char *name : {"newFax", "cancelFax", "deleteFax"}) {
        QVERIFY2(!action(name)->isEnabled(), name);
        QVERIFY2(action(name)->toolTip().contains(QStringLiteral("read-only")), name);
    }
    QCOMPARE(part<QPushButton>("newFaxButton")->toolTip(), action("newFax")->toolTip());
    QVERIFY(action("refreshFaxes")->isEnabled());
    QVERIFY(action("copyNumber")->isEnabled());
}

void FaxesPaneActionsTest::anEndIsNoted()
{
    const QSignalSpy noted(pane.get(), &Pane::noted);
    emit desk->faxEnded(*desk->model()->find(QStringLiteral("a1")));
    QCOMPARE(noted.size(), 1);
    QCOMPARE(noted.first().first().toString(), QStringLiteral("Fax to +1 312 736 7276: delivered"));
    emit desk->faxEnded(*desk->model()->find(QStringLiteral("a2")));
    QCOMPARE(noted.last().first().toString(), QStringLiteral("Fax to +1 312 945 7420: Line was busy."));
    emit desk->faxEnded(*desk->model()->find(QStringLiteral("a8")));
    QCOMPARE(noted.last().first().toString(), QStringLiteral("Fax to +1 646 555 0199: Not sent."));
    QCOMPARE(pane->alerts(), 0);
}

void FaxesPaneActionsTest::failuresNobodySawAreCounted()
{
    const FaxRow busy = *desk->model()->find(QStringLiteral("a2"));
    emit desk->faxEnded(busy);
    QCOMPARE(pane->alerts(), 0);
    pane->hide();
    emit desk->faxEnded(busy);
    QCOMPARE(pane->alerts(), 1);
    pane->show();
    QCOMPARE(pane->alerts(), 0);
}

void FaxesPaneActionsTest::theMainListIsReadAgainOnDemand()
{
    QTest::keyClick(table(), Qt::Key_F5);
    QCOMPARE(desk->refreshes, 1);
    QTest::keyClick(table(), Qt::Key_F5, Qt::ShiftModifier);
    QCOMPARE(desk->fullRefreshes, 1);
}

void FaxesPaneActionsTest::everyActionHasANameAndWords()
{
    const QList<QAction *> actions = pane->commands();
    QVERIFY(actions.size() >= 11);
    for (const QAction *known : actions) {
        QVERIFY(!known->objectName().isEmpty());
        QVERIFY(!known->text().isEmpty());
    }
}

SIGNALBOX_TEST(FaxesPaneActionsTest)
#include "FaxesPaneActionsTest.moc"
