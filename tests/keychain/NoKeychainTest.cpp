// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountBook.h"
#include "accounts/Admission.h"
#include "accounts/KeychainStore.h"
#include "keychain/PrivateHome.h"
#include "support/Await.h"
#include "support/TestMain.h"

#include <QDir>
#include <QTest>

/// A computer on which no keychain answers.
class NoKeychainTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theKeychainIsMissing_data();
    void theKeychainIsMissing();
    void aKeyIsKeptForThisRunOnlyAndNeverInAFile();
};

void NoKeychainTest::initTestCase()
{
    QVERIFY2(PrivateHome::path().startsWith(QDir::tempPath()), "run this by tests/support/with-keyring.sh");
}

void NoKeychainTest::theKeychainIsMissing_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("no bus at all") << QByteArray();
    QTest::newRow("nobody listens") << QByteArray("unix:path=/nonexistent/bus");
    QTest::newRow("no such transport") << QByteArray("disabled:");
}

void NoKeychainTest::theKeychainIsMissing()
{
    QFETCH(QByteArray, address);
    if (address.isEmpty())
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    else
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    KeychainStore store;
    QCOMPARE(*await(store.state()), SecretStore::State::Missing);
    const auto written = await(store.write(QUuid::createUuid(), Secret("KEY-nowhere")));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Failure::Kind::NoSecret);
    QVERIFY(written.error().what.contains(QStringLiteral("No keychain")));
    QVERIFY(!await(store.read(QUuid::createUuid())));
    QVERIFY(!await(store.remove(QUuid::createUuid())));
}

void NoKeychainTest::aKeyIsKeptForThisRunOnlyAndNeverInAFile()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    const QByteArray bytes = "KEY-for-this-run-only";
    KeychainStore store;
    SystemClock clock;
    AccountBook book(PrivateHome::path() + QStringLiteral("/accounts.json"));
    Account account;
    account.id = QUuid::createUuid();
    account.name = QStringLiteral("For this run");
    account.apiBase = Account::defaultApiBase();
    {
        Admission admission(&book, &store, &clock);
        QCOMPARE(*await(admission.add(account, Secret(bytes))), Admission::Kept::MemoryOnly);
        QCOMPARE(*await(admission.key(account.id)), Secret(bytes));
    }
    QVERIFY(!PrivateHome::filesWith("For this run").isEmpty()); // the search itself finds things
    QCOMPARE(PrivateHome::filesWith(bytes), QStringList());
    QCOMPARE(PrivateHome::filesWith(bytes.toBase64()), QStringList());

    Admission nextRun(&book, &store, &clock);
    QCOMPARE(await(nextRun.key(account.id)).error().kind, Failure::Kind::NoSecret);
    QVERIFY(await(nextRun.remove(account.id)));
}

#include "NoKeychainTest.moc"
SIGNALBOX_TEST(NoKeychainTest)
