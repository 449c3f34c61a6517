// SPDX-License-Identifier: GPL-3.0-or-later
#include "RechargePageFixture.h"
#include "support/TestMain.h"
#include "widgets/Banner.h"
#include "widgets/FieldRow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>

namespace {
QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}
FieldRow *rowOf(const QWidget *field)
{
    return qobject_cast<FieldRow *>(field->parentWidget());
}
QMessageBox *question(const RechargePageFixture &fixture)
{
    return fixture.find<QMessageBox>("rechargeQuestion");
}
QWidget *conflict(const RechargePageFixture &fixture)
{
    return fixture.find<QWidget>("rechargeConflict");
}
/// Types a threshold, while somebody else sets another amount, and saves.
void runIntoAnother(RechargePageFixture &fixture)
{
    fixture.open();
    fixture.type(fixture.threshold(), QStringLiteral("150"));
    fixture.preferences[QStringLiteral("recharge_amount")] = QStringLiteral("900.00");
    fixture.clickSave();
    fixture.answerQuestion(true);
    QVERIFY(fixture.waitFor([&] { return conflict(fixture)->isVisible(); }));
    QVERIFY(fixture.changes().isEmpty());
}
} // namespace

/// Auto recharge is changed by keyboard, by several people, and on a wire that loses things.
class RechargeSavingTest : public QObject
{
    Q_OBJECT
private slots:
    void tabGoesThroughTheFieldsToSave();
    void itIsSavedByKeyboardAfterAQuestion();
    void productionIsNamedInTheQuestion();
    void switchingItOffIsAskedInOtherWords();
    void wrongAmountsAreNotAskedAbout();
    void whatSomebodyElseSetStandsBesideWhatIsTyped();
    void theirsCanBeTaken();
    void aReadThatBringsAnotherSettingAsksToo();
    void whatNobodyTypedOverFollowsWhatIsRead();
    void refusedFieldsAreMarkedAndNothingIsLost();
    void aLostAnswerIsSaidAndNothingIsLost();
    void stoppedWaitingIsNotToldAsNotSaved();
    void whatWasSavedIsKnownAfterALookAtAnotherAccount();
    void anAmpersandOfTheAccountStandsOnTheButton();
    void anAnswerOfOtherValuesIsNoSuccess();
    void whatWasReadBeforeStaysWhenItCannotBeReadAgain();
    void anAmountThatIsNoNumberIsSaidAndTypedAnew();
    void readOnlyAccountsOfferNoEdit();
    void resetBringsBackWhatIsSet();
    void anUnknownWayOfPayingIsKept();
    void whatTheApiLeftOutIsNotSent();
};

void RechargeSavingTest::tabGoesThroughTheFieldsToSave()
{
    RechargePageFixture fixture;
    fixture.open();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.page));
    fixture.type(fixture.threshold(), QStringLiteral("50"));
    fixture.find<QWidget>("rechargeEnabled")->setFocus();
    QStringList reached;
    while (reached.size() < 8) {
        // A panel that is higher than the window is a stop as well, which has no name.
        if (const QString name = QApplication::focusWidget()->objectName(); !name.isEmpty())
            reached << name;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(reached, (QStringList{QStringLiteral("rechargeEnabled"), QStringLiteral("rechargeThreshold"),
                                   QStringLiteral("rechargeAmount"), QStringLiteral("rechargePreference"),
                                   QStringLiteral("rechargeInvoice"), QStringLiteral("rechargeLimit"),
                                   QStringLiteral("rechargeSave"), QStringLiteral("rechargeReset")}));
}

void RechargeSavingTest::itIsSavedByKeyboardAfterAQuestion()
{
    RechargePageFixture fixture;
    fixture.open();
    QSignalSpy noted(&fixture.page, &RechargePage::noted);
    fixture.type(fixture.threshold(), QStringLiteral("150"));
    QVERIFY(fixture.page.hasChanges());
    QTest::keyClick(fixture.threshold(), Qt::Key_Return);
    const auto *box = question(fixture);
    QVERIFY(box);
    const QString asked = plain(box->text() + u'\n' + box->informativeText());
    QVERIFY2(asked.contains(QStringLiteral("Save auto recharge for Northwind Clinic?")), qPrintable(asked));
    QVERIFY2(asked.contains(QStringLiteral("It charges 300.00 USD or more each time the balance falls to "
                                           "150.00 USD, and lifts it to 450.00 USD.")),
             qPrintable(asked));
    QVERIFY2(asked.contains(QStringLiteral("Threshold: 100.00 USD → 150.00 USD")), qPrintable(asked));
    QCOMPARE(box->defaultButton()->objectName(), QStringLiteral("rechargeQuestionNo"));
    fixture.answerQuestion(false);
    QVERIFY(fixture.changes().isEmpty());
    QCOMPARE(fixture.threshold()->text(), QStringLiteral("150"));

    QTest::keyClick(fixture.threshold(), Qt::Key_Return);
    fixture.answerQuestion(true);
    QVERIFY(fixture.waitFor([&] { return !noted.isEmpty(); }));
    QCOMPARE(fixture.changes(),
             (QList<QJsonObject>{{{QStringLiteral("threshold_amount"), QStringLiteral("150.00")}}}));
    const QString note = plain(noted.first().first().toString());
    QVERIFY2(note.contains(QStringLiteral("falls to 150.00 USD")), qPrintable(note));
    QVERIFY(!fixture.page.hasChanges());
    QCOMPARE(fixture.threshold()->text(), QStringLiteral("150.00"));
    QVERIFY(fixture.desk->preferences()->threshold == RechargePageFixture::usd("150"));
}

void RechargeSavingTest::productionIsNamedInTheQuestion()
{
    RechargePageFixture fixture;
    fixture.account.production = true;
    fixture.open();
    fixture.type(fixture.amount(), QStringLiteral("500"));
    fixture.page.commands().first()->trigger();
    const auto *box = question(fixture);
    QVERIFY(box);
    QVERIFY(box->text().contains(QStringLiteral("a production account")));
    QVERIFY(box->informativeText().contains(QStringLiteral("real money")));
    fixture.answerQuestion(false);
}

void RechargeSavingTest::switchingItOffIsAskedInOtherWords()
{
    RechargePageFixture fixture;
    fixture.open();
    QTest::keyClick(fixture.find<QCheckBox>("rechargeEnabled"), Qt::Key_Space);
    fixture.settle();
    // 400.00 − 720.00.
    const QString story = plain(fixture.find<QLabel>("rechargeStory")->text());
    QVERIFY2(story.contains(QStringLiteral("from 400.00 USD to -320.00 USD")), qPrintable(story));
    fixture.clickSave();
    const auto *box = question(fixture);
    QVERIFY(box);
    QVERIFY(box->informativeText().contains(QStringLiteral("Nothing is charged by itself")));
    QVERIFY(box->informativeText().contains(QStringLiteral("Auto recharge: on → off")));
    fixture.answerQuestion(true);
    QVERIFY(fixture.waitFor([&] { return !fixture.page.hasChanges(); }));
    QCOMPARE(fixture.changes(), (QList<QJsonObject>{{{QStringLiteral("enabled"), false}}}));
    QCOMPARE(fixture.page.countText(), QStringLiteral("off"));
}

void RechargeSavingTest::wrongAmountsAreNotAskedAbout()
{
    RechargePageFixture fixture;
    fixture.open();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.page));
    fixture.type(fixture.amount(), QStringLiteral("3,00"));
    fixture.threshold()->setFocus();
    fixture.clickSave();
    QVERIFY(!question(fixture));
    QVERIFY(fixture.amount()->hasFocus());
    QVERIFY(fixture.changes().isEmpty());
}

void RechargeSavingTest::whatSomebodyElseSetStandsBesideWhatIsTyped()
{
    RechargePageFixture fixture;
    runIntoAnother(fixture);
    QStringList shown;
    for (const QLabel *label : conflict(fixture)->findChildren<QLabel *>())
        shown << plain(label->accessibleName());
    QVERIFY(shown.contains(QStringLiteral("Threshold, yours: 150.00 USD")));
    QVERIFY(shown.contains(QStringLiteral("Threshold, theirs: 100.00 USD")));
    QVERIFY(shown.contains(QStringLiteral("Amount, yours: 300.00 USD")));
    QVERIFY(shown.contains(QStringLiteral("Amount, theirs: 900.00 USD")));
    QCOMPARE(fixture.threshold()->text(), QStringLiteral("150"));
    QVERIFY(!fixture.find<QPushButton>("rechargeSave")->isEnabled());

    QTest::keyClick(fixture.find<QPushButton>("rechargeSaveMine"), Qt::Key_Space);
    fixture.answerQuestion(true);
    QVERIFY(fixture.waitFor([&] { return !fixture.page.hasChanges() && !conflict(fixture)->isVisible(); }));
    // Against what is there now, mine needs both.
    QCOMPARE(fixture.changes(),
             (QList<QJsonObject>{{{QStringLiteral("recharge_amount"), QStringLiteral("300.00")},
                                  {QStringLiteral("threshold_amount"), QStringLiteral("150.00")}}}));
}

void RechargeSavingTest::theirsCanBeTaken()
{
    RechargePageFixture fixture;
    runIntoAnother(fixture);
    QTest::keyClick(fixture.find<QPushButton>("rechargeTakeTheirs"), Qt::Key_Space);
    QVERIFY(!conflict(fixture)->isVisible());
    QCOMPARE(fixture.threshold()->text(), QStringLiteral("100.00"));
    QCOMPARE(fixture.amount()->text(), QStringLiteral("900.00"));
    QVERIFY(!fixture.page.hasChanges());
    QVERIFY(fixture.changes().isEmpty());
}

void RechargeSavingTest::aReadThatBringsAnotherSettingAsksToo()
{
    RechargePageFixture fixture;
    fixture.open();
    fixture.type(fixture.threshold(), QStringLiteral("150"));
    fixture.preferences[QStringLiteral("enabled")] = false;
    fixture.desk->readPreferences();
    QVERIFY(fixture.waitFor([&] { return conflict(fixture)->isVisible(); }));
    QCOMPARE(fixture.threshold()->text(), QStringLiteral("150"));
    // Set back meanwhile: what was typed goes on.
    fixture.preferences[QStringLiteral("enabled")] = true;
    fixture.desk->readPreferences();
    QVERIFY(fixture.waitFor([&] { return !conflict(fixture)->isVisible(); }));
    QCOMPARE(fixture.threshold()->text(), QStringLiteral("150"));
    QVERIFY(fixture.find<QPushButton>("rechargeSave")->isEnabled());
}

void RechargeSavingTest::whatNobodyTypedOverFollowsWhatIsRead()
{
    RechargePageFixture fixture;
    fixture.open();
    fixture.preferences[QStringLiteral("threshold_amount")] = QStringLiteral("70.00");
    fixture.desk->readPreferences();
    QVERIFY(fixture.waitFor([&] { return fixture.threshold()->text() == u"70.00"; }));
    QVERIFY(!conflict(fixture)->isVisible());
}

void RechargeSavingTest::refusedFieldsAreMarkedAndNothingIsLost()
{
    RechargePageFixture fixture;
    fixture.open();
    fixture.change = ScriptedAnswer::json(
        422,
        R"({"errors":[{"code":"10015","title":"Bad","detail":"At least 20.","source":{"pointer":"/recharge_amount"}}]})");
    fixture.type(fixture.amount(), QStringLiteral("5"));
    fixture.clickSave();
    fixture.answerQuestion(true);
    const FieldRow *row = rowOf(fixture.amount());
    QVERIFY(fixture.waitFor([&] { return row->error() == u"At least 20."; }));
    QVERIFY(fixture.find<Banner>("rechargeTrouble")->isVisible());
    QCOMPARE(fixture.amount()->text(), QStringLiteral("5"));
    QVERIFY(fixture.find<QPushButton>("rechargeSave")->isEnabled());
    fixture.type(fixture.amount(), QStringLiteral("25"));
    QVERIFY(row->error().isEmpty());
}

void RechargeSavingTest::aLostAnswerIsSaidAndNothingIsLost()
{
    RechargePageFixture fixture;
    fixture.open();
    fixture.change = ScriptedAnswer::of(ScriptedAnswer::Trouble::DropAfterBody);
    fixture.type(fixture.amount(), QStringLiteral("500"));
    fixture.clickSave();
    fixture.answerQuestion(true);
    const auto *trouble = fixture.find<Banner>("rechargeTrouble");
    QVERIFY(fixture.waitFor([&] { return trouble->isVisible(); }));
    QVERIFY(trouble->text().contains(QStringLiteral("set as it was")));
    QVERIFY(trouble->title().contains(QStringLiteral("isn’t certain")));
    QCOMPARE(fixture.amount()->text(), QStringLiteral("500"));
    QVERIFY(!fixture.amount()->isReadOnly());
    QCOMPARE(fixture.changes().size(), 1);
}

void RechargeSavingTest::stoppedWaitingIsNotToldAsNotSaved()
{
    RechargePageFixture fixture;
    fixture.open();
    QPointer<CallBase> work;
    connect(&fixture.page, &RechargePage::workStarted, this, [&work](CallBase *call) { work = call; });
    fixture.type(fixture.amount(), QStringLiteral("500"));
    fixture.clickSave();
    fixture.answerQuestion(true);
    QVERIFY(work);
    work->abort();
    const auto *trouble = fixture.find<Banner>("rechargeTrouble");
    QVERIFY(fixture.waitFor([&] { return trouble->isVisible(); }));
    QVERIFY2(trouble->title().contains(QStringLiteral("isn’t certain")), qPrintable(trouble->title()));
    QVERIFY(trouble->text().contains(QStringLiteral("You stopped waiting")));
}

void RechargeSavingTest::whatWasSavedIsKnownAfterALookAtAnotherAccount()
{
    RechargePageFixture fixture;
    fixture.open();
    fixture.type(fixture.amount(), QStringLiteral("500"));
    fixture.clickSave();
    fixture.answerQuestion(true);
    fixture.page.setDesk(nullptr);
    QVERIFY(fixture.waitFor([&] { return fixture.changes().size() == 1; }));
    QVERIFY(fixture.waitFor([&] { return fixture.desk->preferences()->recharge == fixture.usd("500"); }));
    fixture.page.setDesk(fixture.desk.get());
    fixture.settle();
    QCOMPARE(fixture.amount()->text(), QStringLiteral("500.00"));
}

void RechargeSavingTest::anAmpersandOfTheAccountStandsOnTheButton()
{
    RechargePageFixture fixture;
    fixture.account.name = QStringLiteral("R&D");
    fixture.open();
    fixture.type(fixture.amount(), QStringLiteral("500"));
    fixture.clickSave();
    QCOMPARE(fixture.find<QPushButton>("rechargeQuestionYes")->text(), QStringLiteral("Save for R&&D"));
    fixture.answerQuestion(false);
}

void RechargeSavingTest::anAnswerOfOtherValuesIsNoSuccess()
{
    RechargePageFixture fixture;
    fixture.open();
    QSignalSpy noted(&fixture.page, &RechargePage::noted);
    fixture.change = ScriptedAnswer::json(
        200,
        R"({"data":{"id":"1","enabled":true,"invoice_enabled":false,"preference":"credit_paypal","threshold_amount":"100.00","recharge_amount":"250.00"}})");
    fixture.type(fixture.amount(), QStringLiteral("500"));
    fixture.clickSave();
    fixture.answerQuestion(true);
    QVERIFY(fixture.waitFor([&] { return conflict(fixture)->isVisible(); }));
    QVERIFY(fixture.find<Banner>("rechargeTrouble")->title().contains(QStringLiteral("other values")));
    QCOMPARE(fixture.amount()->text(), QStringLiteral("500"));
    QVERIFY(noted.isEmpty());
    QVERIFY(fixture.desk->preferences()->recharge == RechargePageFixture::usd("250"));
}

void RechargeSavingTest::whatWasReadBeforeStaysWhenItCannotBeReadAgain()
{
    RechargePageFixture fixture;
    fixture.open();
    fixture.type(fixture.amount(), QStringLiteral("500"));
    fixture.read = ScriptedAnswer::json(403, R"({"errors":[{"code":"10010","title":"Not authorized"}]})");
    fixture.desk->readPreferences();
    const auto *trouble = fixture.find<Banner>("rechargeTrouble");
    QVERIFY(fixture.waitFor([&] { return trouble->isVisible(); }));
    QVERIFY(trouble->title().contains(QStringLiteral("could not be read again")));
    QCOMPARE(fixture.amount()->text(), QStringLiteral("500"));
    fixture.read.reset();
    fixture.desk->readPreferences();
    QVERIFY(fixture.waitFor([&] { return !trouble->isVisible(); }));
    QCOMPARE(fixture.amount()->text(), QStringLiteral("500"));
}

void RechargeSavingTest::anAmountThatIsNoNumberIsSaidAndTypedAnew()
{
    RechargePageFixture fixture;
    fixture.preferences[QStringLiteral("threshold_amount")] = QStringLiteral("a lot");
    fixture.open();
    const auto *trouble = fixture.find<Banner>("rechargeTrouble");
    QVERIFY(trouble->isVisible());
    QVERIFY(trouble->title().contains(QStringLiteral("“a lot”")));
    QCOMPARE(fixture.threshold()->text(), QString());
    QCOMPARE(fixture.find<QLabel>("rechargeFigure")->text(), QString());
    fixture.type(fixture.threshold(), QStringLiteral("80"));
    fixture.clickSave();
    fixture.answerQuestion(true);
    QVERIFY(fixture.waitFor([&] { return !fixture.page.hasChanges() && !trouble->isVisible(); }));
    QCOMPARE(fixture.changes(),
             (QList<QJsonObject>{{{QStringLiteral("threshold_amount"), QStringLiteral("80.00")}}}));
}

void RechargeSavingTest::readOnlyAccountsOfferNoEdit()
{
    RechargePageFixture fixture;
    fixture.account.readOnly = true;
    fixture.open();
    QVERIFY(fixture.threshold()->isReadOnly() && fixture.amount()->isReadOnly());
    QVERIFY(!fixture.find<QWidget>("rechargeEnabled")->isEnabled());
    QVERIFY(!fixture.find<QPushButton>("rechargeSave")->isVisible());
    QVERIFY(fixture.find<QLabel>("rechargeWhyNot")->text().contains(QStringLiteral("read-only")));
    QVERIFY(!fixture.page.commands().first()->isEnabled());
    QCOMPARE(plain(fixture.find<QLabel>("rechargeFigure")->text()),
             QStringLiteral("2 times, 600.00 USD in all"));
}

void RechargeSavingTest::resetBringsBackWhatIsSet()
{
    RechargePageFixture fixture;
    fixture.open();
    QVERIFY(!fixture.find<QPushButton>("rechargeReset")->isEnabled());
    fixture.type(fixture.amount(), QStringLiteral("nonsense"));
    QTest::keyClick(fixture.find<QPushButton>("rechargeReset"), Qt::Key_Space);
    QCOMPARE(fixture.amount()->text(), QStringLiteral("300.00"));
    QVERIFY(rowOf(fixture.amount())->error().isEmpty());
    QVERIFY(!fixture.page.hasChanges());
}

void RechargeSavingTest::anUnknownWayOfPayingIsKept()
{
    RechargePageFixture fixture;
    fixture.preferences[QStringLiteral("preference")] = QStringLiteral("gold_bars");
    fixture.open();
    QCOMPARE(fixture.find<QComboBox>("rechargePreference")->currentText(), QStringLiteral("gold_bars"));
    fixture.type(fixture.threshold(), QStringLiteral("50"));
    fixture.clickSave();
    fixture.answerQuestion(true);
    QVERIFY(fixture.waitFor([&] { return !fixture.page.hasChanges(); }));
    QVERIFY(!fixture.changes().first().contains(QStringLiteral("preference")));
}

void RechargeSavingTest::whatTheApiLeftOutIsNotSent()
{
    RechargePageFixture fixture;
    fixture.preferences = {{QStringLiteral("enabled"), false}};
    fixture.open();
    const auto *invoice = fixture.find<QCheckBox>("rechargeInvoice");
    QCOMPARE(invoice->checkState(), Qt::PartiallyChecked);
    fixture.type(fixture.threshold(), QStringLiteral("50"));
    fixture.clickSave();
    fixture.answerQuestion(true);
    QVERIFY(fixture.waitFor([&] { return !fixture.page.hasChanges(); }));
    QCOMPARE(fixture.changes(),
             (QList<QJsonObject>{{{QStringLiteral("threshold_amount"), QStringLiteral("50.00")}}}));
}

SIGNALBOX_TEST(RechargeSavingTest)
#include "RechargeSavingTest.moc"
