// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/ui/AccountDialog.h"

#include "DialogFixture.h"
#include "accounts/ui/FirstStart.h"
#include "support/TestMain.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

class AccountDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aGoodKeyIsCheckedAndKept();
    void aRefusedKeyIsSaidBesideTheFieldAndNothingIsStored();
    void whatIsMissingIsSaidBeforeAnythingIsAsked();
    void aKeyThatMayNotReadTheBalanceIsSavedOnlyWhenAsked();
    void whileOfflineTheKeyIsSavedOnlyWhenAsked();
    void cancelEndsTheCheckAndKeepsWhatWasTyped();
    void cancelEndsTheWaitForTheKeychain();
    void withoutAKeychainTheDialogSaysThatTheKeyIsForThisRunOnly();
    void aLockedKeychainIsSaidBeforeAnythingIsTyped();
    void aNameThatIsTakenIsAWarning();
    void anAddressInTheClearIsRefused();
    void aPastedKeyLosesItsLineEnd();
    void theColourIsOneThatNoOtherAccountHas();
    void theFirstPageOffersBothWays();

private:
    void typeAccount(const QString &key);
    std::unique_ptr<DialogFixture> m_world;
    std::unique_ptr<AccountDialog> m_dialog;
};

using Hands = DialogFixture;

void AccountDialogTest::init()
{
    m_world = std::make_unique<DialogFixture>();
    m_dialog = std::make_unique<AccountDialog>(&m_world->admission, &m_world->book);
    m_dialog->setApiBase(m_world->sandbox.url());
    m_dialog->open();
}

void AccountDialogTest::cleanup()
{
    m_dialog.reset();
    m_world.reset();
}

void AccountDialogTest::typeAccount(const QString &key)
{
    Hands::type(*m_dialog, "accountName", QStringLiteral("Northwind Clinic"));
    Hands::type(*m_dialog, "apiKey", key);
}

void AccountDialogTest::aGoodKeyIsCheckedAndKept()
{
    QSignalSpy added(m_dialog.get(), &AccountDialog::added);
    typeAccount(QStringLiteral("KEY_good"));
    m_dialog->findChild<QCheckBox *>(QStringLiteral("accountProduction"))->click();
    m_dialog->findChild<QCheckBox *>(QStringLiteral("accountReadOnly"))->click();
    Hands::button(*m_dialog, "colour-8250df")->click();
    QTest::keyClick(Hands::field(*m_dialog, "apiKey"), Qt::Key_Return);
    QVERIFY(Hands::status(*m_dialog).contains(QStringLiteral("Checking the key")));
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(added.count(), 1);
    QCOMPARE(m_world->sandbox.requestCount("GET", "/balance"), 1);

    const Account account = m_world->book.accounts().first();
    QCOMPARE(account.name, QStringLiteral("Northwind Clinic"));
    QCOMPARE(account.colour, QStringLiteral("#8250df"));
    QVERIFY(account.production && account.readOnly && !account.demo);
    QCOMPARE(account.apiBase, m_world->sandbox.url());
    QCOMPARE(m_world->keychain.keys.value(account.id), Secret("KEY_good"));
    QVERIFY(Hands::field(*m_dialog, "apiKey")->text().isEmpty());
}

void AccountDialogTest::aRefusedKeyIsSaidBesideTheFieldAndNothingIsStored()
{
    typeAccount(QStringLiteral("KEY_wrong"));
    m_dialog->save();
    QTRY_VERIFY(Hands::row(*m_dialog, "apiKey")->error().contains(QStringLiteral("Telnyx refused this key")));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_world->book.accounts().isEmpty());
    QVERIFY(m_world->keychain.keys.isEmpty());
    QCOMPARE(Hands::field(*m_dialog, "accountName")->text(), QStringLiteral("Northwind Clinic"));
    QCOMPARE(Hands::field(*m_dialog, "apiKey")->selectionLength(), 9);
    QVERIFY(!Hands::button(*m_dialog, "saveUnchecked"));

    Hands::type(*m_dialog, "apiKey", QStringLiteral("KEY_good"));
    QVERIFY(Hands::row(*m_dialog, "apiKey")->error().isEmpty());
    m_dialog->save();
    QTRY_COMPARE(m_world->book.accounts().size(), 1);
}

void AccountDialogTest::whatIsMissingIsSaidBeforeAnythingIsAsked()
{
    m_dialog->save();
    QVERIFY(!Hands::row(*m_dialog, "accountName")->error().isEmpty());
    QVERIFY(!Hands::row(*m_dialog, "apiKey")->error().isEmpty());
    typeAccount(QStringLiteral("KEY good"));
    m_dialog->save();
    QVERIFY(Hands::row(*m_dialog, "accountName")->error().isEmpty());
    QVERIFY(Hands::row(*m_dialog, "apiKey")->error().contains(QStringLiteral("no blanks")));
    QVERIFY(m_world->sandbox.requests().isEmpty());
}

void AccountDialogTest::aKeyThatMayNotReadTheBalanceIsSavedOnlyWhenAsked()
{
    QVERIFY(m_world->sandbox.setFaults(R"([{"path":"/balance$","do":"status","status":403}])"));
    typeAccount(QStringLiteral("KEY_good"));
    m_dialog->save();
    QTRY_VERIFY(Hands::button(*m_dialog, "saveUnchecked"));
    QVERIFY(Hands::trouble(*m_dialog)->text().contains(QStringLiteral("may not read the balance")));
    QVERIFY(m_world->book.accounts().isEmpty());
    Hands::button(*m_dialog, "saveUnchecked")->click();
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_world->book.accounts().size(), 1);
}

void AccountDialogTest::whileOfflineTheKeyIsSavedOnlyWhenAsked()
{
    m_world->sandbox.stop();
    typeAccount(QStringLiteral("KEY_good"));
    m_dialog->save();
    QTRY_VERIFY_WITH_TIMEOUT(Hands::button(*m_dialog, "saveUnchecked"), 30'000);
    QVERIFY(Hands::trouble(*m_dialog)->text().contains(QStringLiteral("can't be reached")));
    QVERIFY(m_world->book.accounts().isEmpty());
    QCOMPARE(Hands::field(*m_dialog, "apiKey")->text(), QStringLiteral("KEY_good"));
    // What is changed after that is checked again, not saved unchecked.
    Hands::type(*m_dialog, "apiKey", QStringLiteral("KEY_other"));
    QVERIFY(!Hands::trouble(*m_dialog)->isVisible());
}

void AccountDialogTest::cancelEndsTheCheckAndKeepsWhatWasTyped()
{
    QVERIFY(m_world->sandbox.setFaults(R"([{"path":"/balance$","do":"stall"}])"));
    typeAccount(QStringLiteral("KEY_good"));
    m_dialog->save();
    QVERIFY(!Hands::button(*m_dialog, "saveAccount")->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QTRY_VERIFY(Hands::button(*m_dialog, "saveAccount")->isEnabled());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(Hands::status(*m_dialog).isEmpty());
    QCOMPARE(Hands::field(*m_dialog, "apiKey")->text(), QStringLiteral("KEY_good"));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_world->book.accounts().isEmpty());
}

void AccountDialogTest::cancelEndsTheWaitForTheKeychain()
{
    m_world->keychain.prompts = true;
    typeAccount(QStringLiteral("KEY_good"));
    m_dialog->save();
    QTRY_VERIFY(Hands::status(*m_dialog).contains(QStringLiteral("keychain")));
    QVERIFY(m_world->keychain.isWaiting());
    Hands::button(*m_dialog, "cancelAccount")->click();
    QTRY_VERIFY(Hands::button(*m_dialog, "saveAccount")->isEnabled());
    QVERIFY(!m_world->keychain.isWaiting());
    QVERIFY(m_world->book.accounts().isEmpty());
    QVERIFY(m_dialog->isVisible());
}

void AccountDialogTest::withoutAKeychainTheDialogSaysThatTheKeyIsForThisRunOnly()
{
    m_world->keychain.is = SecretStore::State::Missing;
    AccountDialog dialog(&m_world->admission, &m_world->book);
    dialog.setApiBase(m_world->sandbox.url());
    dialog.open();
    QTRY_VERIFY(Hands::row(dialog, "apiKey")->warning().contains(QStringLiteral("for this run only")));
    QSignalSpy added(&dialog, &AccountDialog::added);
    Hands::type(dialog, "accountName", QStringLiteral("Northwind"));
    Hands::type(dialog, "apiKey", QStringLiteral("KEY_good"));
    dialog.save();
    QTRY_COMPARE(added.count(), 1);
    QVERIFY(dialog.isVisible());
    QVERIFY(Hands::trouble(dialog)->title().contains(QStringLiteral("for this run only")));
    QVERIFY(Hands::field(dialog, "apiKey")->text().isEmpty());
    Hands::button(dialog, "cancelAccount")->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(m_world->book.accounts().size(), 1);
}

void AccountDialogTest::aLockedKeychainIsSaidBeforeAnythingIsTyped()
{
    m_world->keychain.is = SecretStore::State::Locked;
    AccountDialog dialog(&m_world->admission, &m_world->book);
    QTRY_VERIFY(Hands::row(dialog, "apiKey")->warning().contains(QStringLiteral("locked")));
}

void AccountDialogTest::aNameThatIsTakenIsAWarning()
{
    m_world->listed(QStringLiteral("Northwind"));
    Hands::type(*m_dialog, "accountName", QStringLiteral("northwind"));
    QVERIFY(!Hands::row(*m_dialog, "accountName")->warning().isEmpty());
    Hands::type(*m_dialog, "accountName", QStringLiteral("Northwind 2"));
    QVERIFY(Hands::row(*m_dialog, "accountName")->warning().isEmpty());
}

void AccountDialogTest::anAddressInTheClearIsRefused()
{
    typeAccount(QStringLiteral("KEY_good"));
    Hands::field(*m_dialog, "apiBase")->setText(QStringLiteral("http://api.example.com/v2/"));
    m_dialog->save();
    QVERIFY(Hands::row(*m_dialog, "apiBase")->error().contains(QStringLiteral("https://")));
    Hands::field(*m_dialog, "apiBase")->setText(m_world->sandbox.url().toString() + u'/');
    m_dialog->save();
    QTRY_COMPARE(m_world->book.accounts().size(), 1);
    QCOMPARE(m_world->book.accounts().first().apiBase, m_world->sandbox.url());
}

void AccountDialogTest::aPastedKeyLosesItsLineEnd()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("  KEY_good\r\n"));
    Hands::type(*m_dialog, "accountName", QStringLiteral("Northwind"));
    Hands::field(*m_dialog, "apiKey")->actions().constFirst()->trigger();
    m_dialog->save();
    QTRY_COMPARE(m_world->book.accounts().size(), 1);
    QCOMPARE(Hands::field(*m_dialog, "apiKey")->echoMode(), QLineEdit::Password);
}

void AccountDialogTest::theColourIsOneThatNoOtherAccountHas()
{
    m_world->listed(QStringLiteral("Blue"));
    AccountDialog dialog(&m_world->admission, &m_world->book);
    QVERIFY(!Hands::button(dialog, "colour-1f6feb")->isChecked());
    QVERIFY(Hands::button(dialog, "colour-0f8b8d")->isChecked());
}

void AccountDialogTest::theFirstPageOffersBothWays()
{
    FirstStart page;
    QSignalSpy demo(&page, &FirstStart::demoRequested);
    QSignalSpy add(&page, &FirstStart::addRequested);
    Hands::button(page, "tryDemo")->click();
    QCOMPARE(demo.count(), 1);
    QCOMPARE(add.count(), 0);
    Hands::button(page, "addAccount")->click();
    QCOMPARE(add.count(), 1);
}

#include "AccountDialogTest.moc"
SIGNALBOX_TEST(AccountDialogTest)
