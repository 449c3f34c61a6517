// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/KeychainStore.h"

#include "accounts/AccountBook.h"
#include "accounts/AccountClients.h"
#include "accounts/Admission.h"
#include "keychain/Keyring.h"
#include "keychain/PrivateHome.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

/// Runs against a real Secret Service: see tests/support/with-keyring.sh.
class KeychainStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void aKeyIsReadBackByTheNextRun();
    void aKeyIsReplaced();
    void aRemovedKeyIsGone();
    void removingWhatIsNotThereIsFine();
    void keysOfTwoAccountsAreTwoKeys();
    void aLockedKeychainSaysSoAndNothingIsConcluded();
    void aKeyStaysInMemoryWhileTheKeychainIsLocked();
    void accountsSurviveARestartWithTheKeychainLocked();
    void anAbandonedWriteLeavesTheOldKey();
    void noFileHoldsAKeyInPlainText();
    void whereNothingWasEverKeptAndNoPromptCanOpenTheKeyIsForThisRunOnly();

private:
    const QByteArray m_bytes = "KEY0123456789_keychain-test_äöü";
    const Secret m_key{m_bytes};
    std::unique_ptr<KeychainStore> m_store;
    QUuid m_account;
};

void KeychainStoreTest::initTestCase()
{
    QVERIFY2(PrivateHome::path().startsWith(QDir::tempPath()), "run this by tests/support/with-keyring.sh");
    m_store = std::make_unique<KeychainStore>();
    const auto state = await(m_store->state());
    QVERIFY(state);
    QCOMPARE(*state, SecretStore::State::Ready);
}

void KeychainStoreTest::init()
{
    m_store = std::make_unique<KeychainStore>();
    m_account = QUuid::createUuid();
    QVERIFY(Keyring::unlock());
}

void KeychainStoreTest::aKeyIsReadBackByTheNextRun()
{
    QVERIFY(await(m_store->write(m_account, m_key)));
    KeychainStore next;
    const auto read = await(next.read(m_account));
    QVERIFY(read);
    QCOMPARE(*read, m_key);
}

void KeychainStoreTest::aKeyIsReplaced()
{
    const Secret second("KEY-second");
    QVERIFY(await(m_store->write(m_account, m_key)));
    QVERIFY(await(m_store->write(m_account, second)));
    QCOMPARE(*await(m_store->read(m_account)), second);
}

void KeychainStoreTest::aRemovedKeyIsGone()
{
    QVERIFY(await(m_store->write(m_account, m_key)));
    QVERIFY(await(m_store->remove(m_account)));
    const auto read = await(m_store->read(m_account));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Failure::Kind::NoSecret);
    QVERIFY2(read.error().what.contains(QStringLiteral("no key for this account")),
             qPrintable(read.error().what));
}

void KeychainStoreTest::removingWhatIsNotThereIsFine()
{
    QVERIFY(await(m_store->remove(m_account)));
}

void KeychainStoreTest::keysOfTwoAccountsAreTwoKeys()
{
    const QUuid other = QUuid::createUuid();
    QVERIFY(await(m_store->write(m_account, m_key)));
    QVERIFY(await(m_store->write(other, Secret("KEY-other"))));
    QVERIFY(await(m_store->remove(other)));
    QCOMPARE(*await(m_store->read(m_account)), m_key);
}

void KeychainStoreTest::aLockedKeychainSaysSoAndNothingIsConcluded()
{
    QVERIFY(await(m_store->write(m_account, m_key)));
    QVERIFY(Keyring::lock());
    QCOMPARE(*await(m_store->state()), SecretStore::State::Locked);
    const auto read = await(m_store->read(m_account));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Failure::Kind::NoSecret);
    QVERIFY2(read.error().what.contains(QStringLiteral("locked")), qPrintable(read.error().what));
    const auto written = await(m_store->write(m_account, Secret("KEY-other")));
    QVERIFY(!written);
    QVERIFY(written.error().what.contains(QStringLiteral("locked")));
    QVERIFY(!await(m_store->remove(m_account)));

    QVERIFY(Keyring::unlock());
    QCOMPARE(*await(m_store->state()), SecretStore::State::Ready);
    QCOMPARE(*await(m_store->read(m_account)), m_key);
}

void KeychainStoreTest::aKeyStaysInMemoryWhileTheKeychainIsLocked()
{
    AccountBook book(PrivateHome::path() + QStringLiteral("/accounts.json"));
    SystemClock clock;
    Admission admission(&book, m_store.get(), &clock);
    Account account;
    account.id = m_account;
    account.name = QStringLiteral("Locked out");
    account.apiBase = Account::defaultApiBase();
    QVERIFY(Keyring::lock());
    QCOMPARE(*await(admission.add(account, m_key)), Admission::Kept::MemoryOnly);
    QCOMPARE(*await(admission.key(m_account)), m_key);
    QVERIFY(Keyring::unlock());
    QVERIFY(!await(m_store->read(m_account)));
    QCOMPARE(*await(admission.replaceKey(m_account, m_key)), Admission::Kept::Keychain);
    QCOMPARE(*await(m_store->read(m_account)), m_key);
    QVERIFY(await(admission.remove(m_account)));
}

void KeychainStoreTest::accountsSurviveARestartWithTheKeychainLocked()
{
    const QString path = PrivateHome::path() + QStringLiteral("/accounts.json");
    SystemClock clock;
    Account account;
    account.id = m_account;
    account.name = QStringLiteral("Kept");
    account.apiBase = Account::defaultApiBase();
    {
        AccountBook book(path);
        QVERIFY(await(Admission(&book, m_store.get(), &clock).add(account, m_key)));
    }
    QVERIFY(Keyring::lock());
    AccountBook book(path);
    QVERIFY(book.load());
    Admission admission(&book, m_store.get(), &clock);
    AccountClients clients(&book, &admission, &clock, nullptr);
    QSignalSpy missing(&clients, &AccountClients::keyMissing);
    clients.load();
    QTRY_COMPARE(missing.count(), 1);
    QVERIFY(clients.trouble(m_account)->what.contains(QStringLiteral("locked")));
    QVERIFY(book.find(m_account));

    QVERIFY(Keyring::unlock());
    clients.retry();
    QTRY_VERIFY(clients.clientOf(m_account));
}

void KeychainStoreTest::anAbandonedWriteLeavesTheOldKey()
{
    QVERIFY(await(m_store->write(m_account, m_key)));
    const auto isWriting = [this] {
        const auto jobs = m_store->findChildren<QObject *>(Qt::FindDirectChildrenOnly);
        return std::any_of(jobs.begin(), jobs.end(), [](const QObject *job) {
            return QByteArray(job->metaObject()->className()) == "QKeychain::WritePasswordJob";
        });
    };
    QTRY_VERIFY(!isWriting());
    auto *call = m_store->write(m_account, Secret("KEY-abandoned"));
    // The keychain has it already when the operator gives up.
    while (!isWriting())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    call->abort();
    QCOMPARE(await(call).error().kind, Failure::Kind::Cancelled);
    QTRY_VERIFY(!isWriting());
    QCOMPARE(*await(m_store->read(m_account)), m_key);
}

void KeychainStoreTest::noFileHoldsAKeyInPlainText()
{
    QVERIFY(await(m_store->write(m_account, m_key)));
    QVERIFY(!PrivateHome::filesWith("Kept").isEmpty()); // the search itself finds things
    QCOMPARE(PrivateHome::filesWith(m_bytes), QStringList());
    QCOMPARE(PrivateHome::filesWith(m_bytes.toBase64()), QStringList());
}

// The last one: the keyring is gone after it.
void KeychainStoreTest::whereNothingWasEverKeptAndNoPromptCanOpenTheKeyIsForThisRunOnly()
{
    QVERIFY(Keyring::removeCollection());
    AccountBook book(PrivateHome::path() + QStringLiteral("/other-accounts.json"));
    SystemClock clock;
    Admission admission(&book, m_store.get(), &clock);
    Account account;
    account.id = m_account;
    account.name = QStringLiteral("First");
    account.apiBase = Account::defaultApiBase();
    QCOMPARE(*await(admission.add(account, m_key)), Admission::Kept::MemoryOnly);
    QCOMPARE(*await(admission.key(m_account)), m_key);
    QVERIFY(!await(m_store->read(m_account)));
    QCOMPARE(PrivateHome::filesWith(m_bytes), QStringList());
}

#include "KeychainStoreTest.moc"
SIGNALBOX_TEST(KeychainStoreTest)
