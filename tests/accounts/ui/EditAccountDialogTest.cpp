// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/ui/EditAccountDialog.h"

#include "DialogFixture.h"
#include "support/TestMain.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QSignalSpy>

class EditAccountDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aNewNameIsSavedWithoutAskingTelnyx();
    void theKeptKeyIsNeverShown();
    void aNewKeyIsCheckedBeforeItReplacesTheOld();
    void aRefusedNewKeyLeavesEverythingAsItWas();
    void theAddressCannotBeChanged();
    void removingNamesTheUnfinishedJobs();
    void removingTakesProfileAndKey();
    void aLockedKeychainSaysWhyNothingWasRemoved();
    void anAccountWithoutAKeyAsksForOne();

private:
    std::unique_ptr<DialogFixture> m_world;
    Account m_account;
    std::unique_ptr<EditAccountDialog> m_dialog;
};

using Hands = DialogFixture;

void EditAccountDialogTest::init()
{
    m_world = std::make_unique<DialogFixture>();
    m_account = m_world->listed(QStringLiteral("Northwind"));
    m_dialog = std::make_unique<EditAccountDialog>(&m_world->admission, &m_world->book, m_account.id);
    m_dialog->open();
}

void EditAccountDialogTest::cleanup()
{
    m_dialog.reset();
    m_world.reset();
}

void EditAccountDialogTest::aNewNameIsSavedWithoutAskingTelnyx()
{
    QSignalSpy changed(m_dialog.get(), &EditAccountDialog::changed);
    Hands::type(*m_dialog, "accountName", QStringLiteral("Northwind Clinic"));
    QVERIFY(Hands::row(*m_dialog, "accountName")->warning().isEmpty());
    m_dialog->findChild<QCheckBox *>(QStringLiteral("accountReadOnly"))->click();
    m_dialog->save();
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_world->book.find(m_account.id)->name, QStringLiteral("Northwind Clinic"));
    QVERIFY(m_world->book.find(m_account.id)->readOnly);
    QVERIFY(m_world->sandbox.requests().isEmpty());
    QCOMPARE(m_world->keychain.keys.value(m_account.id), Secret("KEY_good"));
}

void EditAccountDialogTest::theKeptKeyIsNeverShown()
{
    QVERIFY(Hands::field(*m_dialog, "apiKey")->text().isEmpty());
    QCOMPARE(m_world->keychain.reads, 0);
}

void EditAccountDialogTest::aNewKeyIsCheckedBeforeItReplacesTheOld()
{
    QSignalSpy replaced(m_dialog.get(), &EditAccountDialog::keyReplaced);
    m_world->keychain.keys.insert(m_account.id, Secret("KEY_old"));
    Hands::type(*m_dialog, "apiKey", QStringLiteral("KEY_good"));
    m_dialog->save();
    QTRY_COMPARE(replaced.count(), 1);
    QCOMPARE(m_world->sandbox.requestCount("GET", "/balance"), 1);
    QCOMPARE(m_world->keychain.keys.value(m_account.id), Secret("KEY_good"));
}

void EditAccountDialogTest::aRefusedNewKeyLeavesEverythingAsItWas()
{
    Hands::type(*m_dialog, "accountName", QStringLiteral("Other"));
    Hands::type(*m_dialog, "apiKey", QStringLiteral("KEY_wrong"));
    m_dialog->save();
    QTRY_VERIFY(Hands::row(*m_dialog, "apiKey")->error().contains(QStringLiteral("refused")));
    QCOMPARE(m_world->keychain.keys.value(m_account.id), Secret("KEY_good"));
    QCOMPARE(m_world->book.find(m_account.id)->name, QStringLiteral("Northwind"));
}

void EditAccountDialogTest::theAddressCannotBeChanged()
{
    QVERIFY(Hands::field(*m_dialog, "apiBase")->isReadOnly());
}

void EditAccountDialogTest::removingNamesTheUnfinishedJobs()
{
    m_dialog->setUnfinishedJobs(3);
    Hands::button(*m_dialog, "removeAccount")->click();
    auto *box = m_dialog->findChild<QMessageBox *>(QStringLiteral("removeQuestion"));
    QVERIFY(box && box->isVisible());
    QVERIFY2(box->informativeText().contains(u'3'), qPrintable(box->informativeText()));
    QVERIFY(box->text().contains(QStringLiteral("Northwind")));
    m_dialog->setUnfinishedJobs(4);
    QVERIFY2(box->informativeText().contains(u'4'), qPrintable(box->informativeText()));
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>());
    QCOMPARE(m_world->book.accounts().size(), 1);
}

void EditAccountDialogTest::removingTakesProfileAndKey()
{
    QSignalSpy removed(m_dialog.get(), &EditAccountDialog::removed);
    m_dialog->removeAccount();
    Hands::button(*m_dialog, "removeYes")->click();
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_world->book.accounts().isEmpty());
    QVERIFY(m_world->keychain.keys.isEmpty());
}

void EditAccountDialogTest::aLockedKeychainSaysWhyNothingWasRemoved()
{
    m_world->keychain.is = SecretStore::State::Locked;
    m_dialog->removeAccount();
    Hands::button(*m_dialog, "removeYes")->click();
    QTRY_VERIFY(Hands::trouble(*m_dialog)->isVisible());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_world->book.accounts().size(), 1);
}

void EditAccountDialogTest::anAccountWithoutAKeyAsksForOne()
{
    m_dialog->askForKey();
    m_dialog->save();
    QVERIFY(!Hands::row(*m_dialog, "apiKey")->error().isEmpty());
}

#include "EditAccountDialogTest.moc"
SIGNALBOX_TEST(EditAccountDialogTest)
